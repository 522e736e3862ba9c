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

export const startRun: ServerApi['startRun'] = answering(startRunSteps)
export const continueRun: ServerApi['continueRun'] = answering(continueRunSteps)
export const readProgress: ServerApi['readProgress'] = answering(progressOf)
export const cancelRun: ServerApi['cancelRun'] = answering(stopRun)
export const readState: ServerApi['readState'] = answering(() => ({
  outcome: loadState(),
  unfinished: unfinishedRun(),
  emptyWorkbook: isEmptyWorkbook(),
}))
export const listFindings: ServerApi['listFindings'] = answering(findingsPage)
export const goTo: ServerApi['goTo'] = answering(goToPlace)
export const explain: ServerApi['explain'] = answering((subject: Subject) => explainSubject(computeOpenWorkbook(), subject))
export const readReport: ServerApi['readReport'] = answering(reportText)
export const answerCode: ServerApi['answerCode'] = answering(rememberCode)
export const correctLayout: ServerApi['correctLayout'] = answering(rememberLayout)
export const listFixes: ServerApi['listFixes'] = answering(fixesPage)
export const applyFixes: ServerApi['applyFixes'] = answering(applyChosenFixes)
export const undoFixes: ServerApi['undoFixes'] = answering(undoLastFixes)
export const acceptFinding: ServerApi['acceptFinding'] = answering(rememberException)
export const listAccepted: ServerApi['listAccepted'] = answering(acceptedList)
export const withdrawAcceptance: ServerApi['withdrawAcceptance'] = answering(forgetException)
export const createTemplate: ServerApi['createTemplate'] = answering(createTemplateTabs)

/** For scripts: the whole outcome as JSON text, without writing anything. The trailing underscore keeps it from being called by a page. */
export function computeDocument_(optionsJson: string): string {
  const options = JSON.parse(optionsJson) as { asOf: string | null; settings: unknown }
  const asOf = options.asOf === null ? todayInVietnam() : parseDateText(options.asOf)
  return JSON.stringify(computeDocument(computeOpenWorkbook(parseSettings(options.settings), asOf)))
}
