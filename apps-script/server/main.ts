/**
 * The names that Google calls: triggers, menu items, and the functions of the contract. Each is one sentence; the work is in the files beside it.
 * Nothing here may touch a service when the script is loaded: the menu is built without any right to the document.
 */
import { parseSettings } from '../../shared/registers/settings.ts'
import { parseDateText } from '../../shared/text/parse-date.ts'
import type { AcceptRequest, LayoutCorrection, Place, Reply, RunRequest, ServerApi, Subject } from '../contract.ts'
import type { Mark } from '../../shared/registers/codes.ts'
import { applyChosenFixes, fixesPage, undoLastFixes } from './apply-fixes.ts'
import { acceptedList, forgetException, rememberCode, rememberException, rememberLayout } from './change-settings.ts'
import { computeDocument } from './compute-document.ts'
import { computeOpenWorkbook } from './compute-open-workbook.ts'
import { createTemplateTabs } from './create-template.ts'
import { explain as explainSubject } from './explain.ts'
import { findingsPage } from './findings-page.ts'
import { goToPlace } from './go-to.ts'
import { isEmptyWorkbook } from './is-empty-workbook.ts'
import { buildMenu, runFromMenu, showSidebar } from './menu.ts'
import { reportText } from './read-report.ts'
import { reply, ServerRefusal } from './reply.ts'
import { stopRun, unfinishedRun } from './run-lease.ts'
import { progressOf } from './run-pace.ts'
import { loadState } from './run-state.ts'
import { continueRunSteps, startRunSteps } from './run-steps.ts'
import { todayInVietnam } from './today.ts'

export const onOpen = (): void => buildMenu()
export const onInstall = (): void => buildMenu()
export const openSidebar = (): void => showSidebar()
export const computeRatesFromMenu = (): void => runFromMenu('rates')
export const checkDataFromMenu = (): void => runFromMenu('check')

const api: ServerApi = {
  startRun: (request: RunRequest) => reply(() => startRunSteps(request)),
  continueRun: (runId: string) => reply(() => continueRunSteps(runId)),
  readProgress: (runId: string) => reply(() => progressOf(runId)),
  cancelRun: (runId: string) => reply(() => stopRun(runId)),
  readState: () => reply(() => ({ outcome: loadState(), unfinished: unfinishedRun(), emptyWorkbook: isEmptyWorkbook() })),
  listFindings: (rule: string, offset: number) => reply(() => findingsPage(rule, offset)),
  goTo: (place: Place) => reply(() => goToPlace(place)),
  explain: (subject: Subject) =>
    reply(() => {
      const found = explainSubject(computeOpenWorkbook(), subject)
      if (!found) throw new ServerRefusal('gone')
      return found
    }),
  readReport: (month: string) => reply(() => reportText(month)),
  answerCode: (sheet: string, code: string, mark: Mark | null): Reply<null> => reply(() => rememberCode(sheet, code, mark)),
  correctLayout: (correction: LayoutCorrection) => reply(() => rememberLayout(correction)),
  listFixes: (offset: number) => reply(() => fixesPage(offset)),
  applyFixes: (ids: string[] | null, rule: string | null) => reply(() => applyChosenFixes(ids, rule)),
  undoFixes: () => reply(() => undoLastFixes()),
  acceptFinding: (request: AcceptRequest) => reply(() => rememberException(request)),
  listAccepted: () => reply(() => acceptedList()),
  withdrawAcceptance: (key: string) => reply(() => forgetException(key)),
  createTemplate: () => reply(() => createTemplateTabs()),
}
export const {
  startRun,
  continueRun,
  readProgress,
  cancelRun,
  readState,
  listFindings,
  goTo,
  explain,
  readReport,
  answerCode,
  correctLayout,
  listFixes,
  applyFixes,
  undoFixes,
  acceptFinding,
  listAccepted,
  withdrawAcceptance,
  createTemplate,
} = api

/** For scripts: the whole outcome as JSON text, without writing anything. The trailing underscore keeps it from being called by a page. */
export function computeDocument_(optionsJson: string): string {
  const options = JSON.parse(optionsJson) as { asOf: string | null; settings: unknown }
  const asOf = options.asOf === null ? todayInVietnam() : parseDateText(options.asOf)
  return JSON.stringify(computeDocument(computeOpenWorkbook(parseSettings(options.settings), asOf)))
}
