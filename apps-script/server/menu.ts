import { MENU, SIDEBAR_TITLE, TOASTS } from '../../shared/messages/menu.ts'
import { continueRunSteps, startRunSteps } from './run-steps.ts'
import { reply } from './reply.ts'

/** Builds the menu. It runs without any right to the document, so it may do nothing else. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU.title)
    .addItem(MENU.openSidebar, 'openSidebar')
    .addItem(MENU.computeRates, 'computeRatesFromMenu')
    .addItem(MENU.checkData, 'checkDataFromMenu')
    .addToUi()
}

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(SIDEBAR_TITLE))
}

/** The way without the sidebar, for browsers in which several Google accounts keep it from answering. */
export function runFromMenu(kind: 'rates' | 'check'): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  spreadsheet.toast(TOASTS.running, SIDEBAR_TITLE, 30)
  const result = reply(() => continueRunSteps(startRunSteps({ kind }).runId))
  if (!result.ok) {
    SpreadsheetApp.getUi().alert(
      SIDEBAR_TITLE,
      TOASTS.errors[result.error.code] ?? TOASTS.errors.unexpected,
      SpreadsheetApp.getUi().ButtonSet.OK,
    )
    return
  }
  const outcome = result.value.outcome
  spreadsheet.toast(outcome ? TOASTS.done(outcome.counts, outcome.committee?.ratePercent ?? null) : TOASTS.unfinished, SIDEBAR_TITLE, 15)
}
