/** Google's Protection of a tab or a block. The person at the keyboard owns the workbook unless the file says otherwise. */
import type { Area, Protection, SheetModel } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'
import { exposeChained } from './expose-chained.ts'

/** Protects a whole tab (`area` null) or a block. */
export function protectArea(env: ServiceEnvironment, sheet: SheetModel, area: Area | null): object {
  const { state } = env
  const protection: Protection = {
    id: state.nextId++,
    area,
    open: [],
    description: '',
    warningOnly: false,
    canEdit: true,
    editors: [state.userEmail],
  }
  sheet.protections.push(protection)
  state.workbook.revision++
  return protectionService(env, sheet, protection)
}

export function protectionService(env: ServiceEnvironment, sheet: SheetModel, protection: Protection): object {
  const rangeOf = (area: Area) => env.make.range(sheet, area)
  return exposeChained(env, 'Protection', {
    canEdit: () => protection.canEdit,
    canDomainEdit: () => false,
    getDescription: () => protection.description,
    getEditors: () => protection.editors.map((email) => exposeChained(env, 'User', { getEmail: () => email })),
    getProtectionType: () => (protection.area ? 'RANGE' : 'SHEET'),
    getRange: () => rangeOf(protection.area ?? { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount }),
    getUnprotectedRanges: () => protection.open.map(rangeOf),
    isWarningOnly: () => protection.warningOnly,
    addEditor(this: unknown, email: unknown) {
      protection.editors.push(String(email))
      return this
    },
    removeEditors(this: unknown, emails: unknown[]) {
      const gone = new Set(emails.map(String))
      protection.editors = protection.editors.filter((email) => !gone.has(email) || email === env.state.userEmail)
      return this
    },
    remove() {
      if (!protection.canEdit) throw new Error('You do not have permission to remove this protection.')
      sheet.protections = sheet.protections.filter((other) => other !== protection)
      env.state.workbook.revision++
    },
    setDescription(this: unknown, text: string) {
      protection.description = String(text)
      return this
    },
    setDomainEdit(this: unknown) {
      return this
    },
    setUnprotectedRanges(this: unknown, ranges: object[]) {
      protection.open = ranges.map((range) => (env.exposed.get(range) as { target: { area: Area } }).target.area)
      return this
    },
    setWarningOnly(this: unknown, warningOnly: boolean) {
      protection.warningOnly = Boolean(warningOnly)
      return this
    },
  })
}
