/**
 * The names that Google calls: triggers, menu items, and the functions of the contract. Each is one sentence; the work is in the files beside it.
 * Nothing here may touch a service when the script is loaded: the menu is built without any right to the document.
 */
import { parseSettings } from '../../shared/registers/settings.ts'
import { parseDateText } from '../../shared/text/parse-date.ts'
import type { ServerApi, Subject } from '../contract.ts'
import { applyChosenFixes, fixesPage, undoLastFixes } from './apply-fixes.ts'
import { acceptedList, forgetException, rememberCode, rememberException, rememberLayout } from './change-settings.ts'
import { computeDocument } from './compute-document.ts'
import { computeOpenWorkbook } from './compute-open-workbook.ts'
import { createTemplateTabs } from './create-template.ts'
import { explain as explainSubject } from './explain.ts'
import { findingsPage } from './findings-page.ts'
import { goToPlace } from './go-to.ts'
import { isEmptyWorkbook } from './is-empty-workbook.ts'
import { runFromMenu } from './menu.ts'
import { reportText } from './read-report.ts'
import { answering } from './reply.ts'
import { stopRun, unfinishedRun } from './run-lease.ts'
import { progressOf } from './run-pace.ts'
import { loadState } from './run-state.ts'
import { continueRunSteps, startRunSteps } from './run-steps.ts'
import { todayInVietnam } from './today.ts'

export { buildMenu as onInstall, buildMenu as onOpen, showSidebar as openSidebar } from './menu.ts'
export const computeRatesFromMenu = (): void => runFromMenu('rates')
export const checkDataFromMenu = (): void => runFromMenu('check')

const api: ServerApi = answering({
  startRun: startRunSteps,
  continueRun: continueRunSteps,
  readProgress: progressOf,
  cancelRun: stopRun,
  readState: () => ({ outcome: loadState(), unfinished: unfinishedRun(), emptyWorkbook: isEmptyWorkbook() }),
  listFindings: findingsPage,
  goTo: goToPlace,
  explain: (subject: Subject) => explainSubject(computeOpenWorkbook(), subject),
  readReport: reportText,
  answerCode: rememberCode,
  correctLayout: rememberLayout,
  listFixes: fixesPage,
  applyFixes: applyChosenFixes,
  undoFixes: undoLastFixes,
  acceptFinding: rememberException,
  listAccepted: acceptedList,
  withdrawAcceptance: forgetException,
  createTemplate: createTemplateTabs,
})
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
