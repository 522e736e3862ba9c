/** Sheet: the tab itself — name, place, visibility, colour, protection, clearing. */
import { changeStyles } from '../model/styles.ts'
import type { SheetModel } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'
import { protectArea, protectionService } from './protection.ts'
import { beginChange } from './range-target.ts'

export function sheetTab(env: ServiceEnvironment, sheet: SheetModel) {
  const { workbook } = env.state
  const whole = () => ({ env, sheet, area: { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount } })
  return {
    getName: () => sheet.name,
    getSheetName: () => sheet.name,
    getSheetId: () => sheet.id,
    getIndex: () => workbook.sheets.indexOf(sheet) + 1,
    getParent: () => env.make.spreadsheet(),
    getType: () => 'GRID',
    isSheetHidden: () => sheet.hidden,
    getTabColor: () => sheet.tabColor,
    setTabColor(this: unknown, color: string | null) {
      sheet.tabColor = color
      workbook.revision++
      return this
    },
    setName(this: unknown, name: string) {
      checkName(env, String(name), sheet)
      sheet.name = String(name)
      workbook.revision++
      return this
    },
    hideSheet(this: unknown) {
      if (!sheet.hidden && workbook.sheets.filter((other) => !other.hidden).length === 1) {
        throw new Error("You can't hide all the sheets in a document.")
      }
      sheet.hidden = true
      workbook.revision++
      return this
    },
    showSheet(this: unknown) {
      sheet.hidden = false
      workbook.revision++
      return this
    },
    clear(this: unknown) {
      beginChange(whole())
      clearContents(sheet)
      sheet.styles.length = 0
      return this
    },
    clearContents(this: unknown) {
      beginChange(whole())
      clearContents(sheet)
      return this
    },
    clearFormats(this: unknown) {
      beginChange(whole())
      changeStyles(workbook, sheet, { row: 0, column: 0, rows: sheet.styles.length, columns: sheet.columnCount }, () => ({}))
      return this
    },
    clearNotes(this: unknown) {
      beginChange(whole())
      sheet.notes.clear()
      return this
    },
    protect: () => protectArea(env, sheet, null),
    getProtections: (type: unknown) =>
      sheet.protections
        .filter((protection) => (String(type) === 'SHEET') === (protection.area === null))
        .map((protection) => protectionService(env, sheet, protection)),
  }
}

function clearContents(sheet: SheetModel): void {
  sheet.values.length = 0
  sheet.formulas.clear()
}

/** Throws Google's messages for names that are taken, empty or too long. */
export function checkName(env: ServiceEnvironment, name: string, own: SheetModel | null): void {
  if (name === '' || name.length > 100) throw new Error('The sheet name must be between 1 and 100 characters long.')
  const taken = env.state.workbook.sheets.some((other) => other !== own && other.name.toLowerCase() === name.toLowerCase())
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`)
}
