/** What the person tells the workbook: meanings of codes, how a tab is to be read, accepted findings, fixes, a template. */
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import type { Mark } from '../../shared/registers/codes.ts'
import type { AcceptedView, AcceptRequest, CodeQuestion, FindingView, LayoutCorrection } from '../contract.ts'
import type { Asking } from './ask-server.ts'
import { formatCount } from './format.ts'
import { questionKey } from './state.ts'

export function correctionActions({ server, state, take, alone }: Asking) {
  return {
    answer: (question: CodeQuestion, mark: Mark | null) =>
      alone(async () => {
        const answer = await server.answerCode(question.sheet, question.code, mark)
        if (!answer.ok) return take(answer)
        state.answers.value = new Map(state.answers.value).set(questionKey(question), mark)
        state.stale.value = true
        state.notice.value = SIDEBAR.stale
        return null
      }),
    correctLayout: (correction: LayoutCorrection) =>
      alone(async () => {
        const answer = await server.correctLayout(correction)
        if (!answer.ok) return take(answer)
        state.stale.value = true
        state.notice.value = SIDEBAR.stale
        state.pages.value = []
        return null
      }),
    accept: (finding: FindingView, request: Omit<AcceptRequest, 'key'>) =>
      alone(async () => {
        const answer = await server.acceptFinding({ key: finding.key, ...request })
        if (!answer.ok) return take(answer)
        state.acceptedKeys.value = new Set(state.acceptedKeys.value).add(finding.key)
        state.accepted.value = null
        state.stale.value = true
        state.notice.value = SIDEBAR.accepted
        return null
      }),
    async loadAccepted(): Promise<void> {
      state.accepted.value = take(await server.listAccepted())
    },
    withdraw: ({ key }: AcceptedView) =>
      alone(async () => {
        const answer = await server.withdrawAcceptance(key)
        if (!answer.ok) return take(answer)
        state.acceptedKeys.value = new Set([...state.acceptedKeys.value].filter((other) => other !== key))
        state.accepted.value = state.accepted.value?.filter((entry) => entry.key !== key) ?? null
        state.stale.value = true
        state.notice.value = SIDEBAR.stale
        return null
      }),
    async loadFixes(): Promise<void> {
      const before = state.fixes.value?.fixes ?? []
      const page = take(await server.listFixes(before.length))
      if (page) state.fixes.value = { total: page.total, fixes: [...before, ...page.fixes] }
    },
    applyFixes: (ids: string[] | null, rule: string | null) =>
      alone(async () => {
        const applied = take(await server.applyFixes(ids, rule))
        if (!applied) return
        state.refusals.value = applied.refused
        state.notice.value = SIDEBAR.applied(formatCount(applied.applied))
        state.canUndo.value = state.canUndo.value || applied.applied > 0
        state.stale.value = state.stale.value || applied.applied > 0
        state.fixes.value = take(await server.listFixes(0))
      }),
    undoFixes: () =>
      alone(async () => {
        const undone = take(await server.undoFixes())
        if (!undone) return
        state.refusals.value = undone.refused
        state.notice.value = SIDEBAR.restored(formatCount(undone.restored))
        state.canUndo.value = undone.refused.length > 0
        state.stale.value = true
        state.fixes.value = take(await server.listFixes(0))
      }),
    createTemplate: () =>
      alone(async () => {
        const made = take(await server.createTemplate())
        if (!made) return
        state.emptyWorkbook.value = false
        state.outcome.value = null
        const kept = made.kept.length > 0 ? ` ${SIDEBAR.templateKept(made.kept.join(', '))}` : ''
        state.notice.value = SIDEBAR.templateCreated(made.created.join(', ')) + kept
      }),
  }
}
