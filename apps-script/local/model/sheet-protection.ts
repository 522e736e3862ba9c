/** A tab protected in the file refuses everybody's edits until its protection is taken off. */
import type { Protection, SheetModel, SheetSource } from './workbook.ts'

export function loadProtection(source: SheetSource, id: number): Protection[] {
  if (!source.protection || source.protection.sheet === false) return []
  return [{ id, area: null, open: [], description: '', warningOnly: false, canEdit: false, editors: [] }]
}

/** Files know only whole tabs as protected; a tab protected by the person's own choice stays open to that person. */
export function saveProtection(sheet: SheetModel): SheetSource['protection'] {
  const whole = sheet.protections.find((protection) => protection.area === null && !protection.warningOnly)
  return whole ? (sheet.source?.protection ?? { sheet: true }) : undefined
}
