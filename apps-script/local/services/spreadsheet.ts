/** Google's Spreadsheet: the workbook and its tabs. */
import { parseA1 } from '../model/a1-notation.ts'
import { createSheet } from '../model/create-workbook.ts'
import type { Area, SheetModel } from '../model/workbook.ts'
import { metadataMethods } from './developer-metadata.ts'
import type { ServiceEnvironment } from './environment.ts'
import { exposeChained } from './expose-chained.ts'
import { namedRangeMethods } from './named-ranges.ts'
import { protectionService } from './protection.ts'
import { checkSize } from './sheet-grid.ts'
import { dataEnd } from '../model/data-end.ts'
import { checkName } from './sheet-tab.ts'

type HeldSheet = { sheet: SheetModel }

export function spreadsheetService(env: ServiceEnvironment): object {
  const { state } = env
  const { workbook } = state
  const service = (sheet: SheetModel | undefined) => (sheet ? env.make.sheet(sheet) : null)
  const activeSheet = () => workbook.sheets.find((sheet) => sheet.id === state.active.sheetId) ?? workbook.sheets[0]

  function show(sheet: SheetModel, area: Area): void {
    state.active = { sheetId: sheet.id, area }
    state.events.push({ kind: 'active', sheetId: sheet.id, area })
  }
  function insertSheet(...args: unknown[]) {
    const name = args.find((arg) => typeof arg === 'string') ?? freeName(workbook.sheets)
    const index = args.find((arg) => typeof arg === 'number') ?? workbook.sheets.indexOf(activeSheet() as SheetModel) + 1
    checkName(env, name, null)
    const sheet = createSheet(workbook.nextId++, name)
    checkSize(env, sheet.rowCount * sheet.columnCount)
    workbook.sheets.splice(index, 0, sheet)
    workbook.revision++
    show(sheet, { row: 0, column: 0, rows: 1, columns: 1 })
    return service(sheet)
  }
  function rangeFromText(text: string): object | null {
    const [, quoted, plain, a1] = /^(?:'((?:[^']|'')*)'|([^'!]*))!(.+)$/.exec(text) ?? []
    const name = (quoted ?? plain)?.replaceAll("''", "'")
    const sheet = name === undefined ? activeSheet() : workbook.sheets.find((other) => other.name === name)
    const area = sheet && parseA1(a1 ?? text, sheet)
    return sheet && area ? env.make.range(sheet, area) : null
  }

  return exposeChained(env, 'Spreadsheet', {
    ...metadataMethods(env, workbook),
    ...namedRangeMethods(env),
    getId: () => state.spreadsheetId,
    getName: () => workbook.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${state.spreadsheetId}/edit`,
    getSpreadsheetLocale: () => state.locale,
    getSpreadsheetTimeZone: () => state.spreadsheetZone.name,
    getOwner: () => exposeChained(env, 'User', { getEmail: () => state.userEmail }),
    getSheets: () => workbook.sheets.map(service),
    getNumSheets: () => workbook.sheets.length,
    getSheetByName: (name: unknown) => service(workbook.sheets.find((sheet) => sheet.name.toLowerCase() === String(name).toLowerCase())),
    getSheetById: (id: unknown) => service(workbook.sheets.find((sheet) => sheet.id === id)),
    getSheetId: () => activeSheet()?.id ?? 0,
    getActiveSheet: () => service(activeSheet()),
    getActiveRange: () => env.make.range(activeSheet() as SheetModel, state.active.area),
    getActiveCell: () => env.make.range(activeSheet() as SheetModel, { ...state.active.area, rows: 1, columns: 1 }),
    getCurrentCell: () => env.make.range(activeSheet() as SheetModel, { ...state.active.area, rows: 1, columns: 1 }),
    getRange(text: string) {
      const range = rangeFromText(String(text))
      if (!range) throw new Error('Range not found')
      return range
    },
    getDataRange() {
      const sheet = activeSheet() as SheetModel
      const end = dataEnd(sheet)
      return env.make.range(sheet, { row: 0, column: 0, rows: Math.max(1, end.rows), columns: Math.max(1, end.columns) })
    },
    getProtections: (type: unknown) =>
      workbook.sheets.flatMap((sheet) =>
        sheet.protections
          .filter((protection) => (String(type) === 'SHEET') === (protection.area === null))
          .map((protection) => protectionService(env, sheet, protection)),
      ),
    insertSheet,
    deleteSheet({ sheet }: HeldSheet) {
      if (workbook.sheets.filter((other) => !other.hidden || other === sheet).length === 1) {
        throw new Error("You can't remove all the sheets in a document.")
      }
      if (sheet.protections.some((protection) => !protection.canEdit)) {
        throw new Error(
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
        )
      }
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1)
      workbook.namedAreas = workbook.namedAreas.filter((named) => named.sheetId !== sheet.id)
      if (state.active.sheetId === sheet.id)
        state.active = { sheetId: workbook.sheets[0]?.id ?? 0, area: { row: 0, column: 0, rows: 1, columns: 1 } }
      workbook.revision++
    },
    setActiveSheet({ sheet }: HeldSheet) {
      show(sheet, state.active.sheetId === sheet.id ? state.active.area : { row: 0, column: 0, rows: 1, columns: 1 })
      return service(sheet)
    },
    setActiveRange({ target }: { target: { sheet: SheetModel; area: Area } }) {
      show(target.sheet, target.area)
      return env.make.range(target.sheet, target.area)
    },
    setCurrentCell({ target }: { target: { sheet: SheetModel; area: Area } }) {
      show(target.sheet, target.area)
      return env.make.range(target.sheet, target.area)
    },
    moveActiveSheet(position: number) {
      const sheet = activeSheet() as SheetModel
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1)
      workbook.sheets.splice(position - 1, 0, sheet)
      workbook.revision++
    },
    rename(name: string) {
      workbook.name = String(name)
      workbook.revision++
    },
    toast(message: unknown, title: unknown = '', seconds = 5) {
      state.events.push({ kind: 'toast', message: String(message), title: String(title ?? ''), seconds })
    },
  })
}

function freeName(sheets: SheetModel[]): string {
  for (let number = sheets.length + 1; ; number++) {
    const name = `Trang tính${number}`
    if (!sheets.some((sheet) => sheet.name === name)) return name
  }
}
