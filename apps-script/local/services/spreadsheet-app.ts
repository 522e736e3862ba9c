/** Google's SpreadsheetApp for a script that is bound to the one open workbook. */
import { dataValidationBuilder } from './data-validation.ts'
import { enumeration } from './enumeration.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'
import { uiService } from './ui.ts'

export function spreadsheetApp(env: ServiceEnvironment): object {
  const active = env.make.spreadsheet() as Record<string, (...args: unknown[]) => unknown>
  const ui = uiService(env)
  /** Without the person's authorisation a script may build menus and nothing else. */
  const authorised = <T>(value: () => T): T => {
    if (env.state.authMode === 'NONE') throw new Error('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.')
    return value()
  }
  return expose(env, 'SpreadsheetApp', {
    getActive: () => authorised(() => active),
    getActiveSpreadsheet: () => authorised(() => active),
    getActiveSheet: () => authorised(() => active['getActiveSheet']?.()),
    getActiveRange: () => authorised(() => active['getActiveRange']?.()),
    getCurrentCell: () => authorised(() => active['getCurrentCell']?.()),
    setActiveSheet: (sheet: unknown) => active['setActiveSheet']?.(sheet),
    setActiveRange: (range: unknown) => active['setActiveRange']?.(range),
    setCurrentCell: (range: unknown) => active['setCurrentCell']?.(range),
    getUi: () => ui,
    flush: () => undefined,
    newDataValidation: () => dataValidationBuilder(env),
    ProtectionType: enumeration('RANGE', 'SHEET'),
    DeveloperMetadataVisibility: enumeration('DOCUMENT', 'PROJECT'),
    WrapStrategy: enumeration('WRAP', 'OVERFLOW', 'CLIP'),
    BorderStyle: enumeration('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
    DataValidationCriteria: enumeration(
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CHECKBOX',
      'DATE_IS_VALID_DATE',
      'DATE_BETWEEN',
      'NUMBER_BETWEEN',
      'CUSTOM_FORMULA',
    ),
    SheetType: enumeration('GRID', 'OBJECT', 'DATASOURCE'),
  })
}
