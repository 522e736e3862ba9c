/** Looking around: tabs and pages of the sidebar, places in the workbook, more findings, reasons, the report. */
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import type { Place, Subject } from '../contract.ts'
import type { Asking } from './ask-server.ts'
import { placeLabel } from './place-label.ts'
import type { Page, State } from './state.ts'

export function viewActions({ server, state, take }: Asking) {
  return {
    dismissProblem(): void {
      state.problem.value = null
    },
    chooseTab(tab: State['tab']['value']): void {
      state.notice.value = ''
      state.tab.value = tab
    },
    openPage(page: Page): void {
      state.notice.value = ''
      state.pages.value = [...state.pages.value, page]
    },
    back(): void {
      state.notice.value = ''
      state.pages.value = state.pages.value.slice(0, -1)
    },
    announce(text: string): void {
      state.notice.value = text
    },
    async goTo(place: Place): Promise<void> {
      state.problem.value = null
      take(await server.goTo(place))
      if (!state.problem.value) state.notice.value = SIDEBAR.jumped(placeLabel(place))
    },
    /** The next page of a rule. The first one takes the place of what came with the outcome, which stands in another order. */
    async moreFindings(rule: string): Promise<void> {
      const before = state.findings.value.get(rule)?.findings ?? []
      const page = take(await server.listFindings(rule, before.length, state.lastKind.value === 'check'))
      if (page)
        state.findings.value = new Map(state.findings.value).set(rule, { total: page.total, findings: [...before, ...page.findings] })
    },
    async explain(subject: Subject): Promise<void> {
      state.notice.value = ''
      state.pages.value = [...state.pages.value, { name: 'why', subject, explanation: null }]
      const explanation = take(await server.explain(subject))
      const open = state.pages.value.at(-1)
      if (open?.name !== 'why' || open.subject !== subject) return
      state.pages.value = explanation ? [...state.pages.value.slice(0, -1), { ...open, explanation }] : state.pages.value.slice(0, -1)
    },
    async loadReport(month: string): Promise<{ text: string; rows: number } | null> {
      const known = state.reports.value.get(month)
      if (known) return known
      const report = take(await server.readReport(month))
      if (report) state.reports.value = new Map(state.reports.value).set(month, report)
      return report
    },
  }
}
