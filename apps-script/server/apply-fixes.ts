import { sayFinding } from '../../shared/messages/say-finding.ts'
import { REFUSALS } from '../../shared/messages/fixes.ts'
import { findingKey } from '../../shared/rules/finding-key.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { parseDateText } from '../../shared/text/parse-date.ts'
import { dayOf, hasDay, monthOf, yearOf } from '../../shared/text/civil-day.ts'
import type { FixView, Place } from '../contract.ts'
import { computeOpenWorkbook } from './compute-open-workbook.ts'
import { markUndo, readBackup, type Saved, saveBackup, placeOfSaved } from './fix-backup.ts'

const PAGE = 50
type Refused = { place: Place; reason: string }

/** The certain fixes on offer, a page at a time. */
export function fixesPage(offset: number): { total: number; fixes: FixView[] } {
  const found = fixable()
  return { total: found.length, fixes: found.slice(offset, offset + PAGE).map(toView) }
}

function fixable(): Finding[] {
  return computeOpenWorkbook().findings.filter((finding) => finding.fix !== null && finding.row !== null && finding.column !== null)
}

function toView(finding: Finding): FixView {
  return {
    id: findingKey(finding),
    rule: finding.rule,
    place: { sheet: finding.sheet, row: finding.row, column: finding.column },
    before: finding.value,
    after: finding.fix?.after ?? '',
    why: sayFinding(finding),
  }
}

/**
 * Applies fixes: chosen ones, those of a rule, or all. What was there is kept first; a grid cell that changed meanwhile or may not be written is left alone and named. When writing fails, what was written is put back.
 */
export function applyChosenFixes(ids: readonly string[] | null, rule: string | null): { applied: number; refused: Refused[] } {
  const wanted = ids === null ? null : new Set(ids)
  const chosen = fixable().filter(
    (finding) => (wanted === null || wanted.has(findingKey(finding))) && (rule === null || finding.rule === rule),
  )
  const refused: Refused[] = []
  const jobs: { range: GoogleAppsScript.Spreadsheet.Range; finding: Finding; saved: Saved }[] = []
  for (const finding of chosen) {
    const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(finding.sheet)?.getRange(`${finding.column}${finding.row}`)
    const place = { sheet: finding.sheet, row: finding.row, column: finding.column }
    if (!range) refused.push({ place, reason: REFUSALS.gone })
    else if (!range.canEdit()) refused.push({ place, reason: REFUSALS.protected })
    else jobs.push({ range, finding, saved: snapshot(range, finding) })
  }
  if (jobs.length === 0) return { applied: 0, refused }
  saveBackup(jobs.map((job) => job.saved))
  const done: Saved[] = []
  try {
    for (const { range, finding, saved } of jobs) {
      done.push(saved)
      writeFix(range, finding)
    }
    SpreadsheetApp.flush()
  } catch (error) {
    for (const saved of done) restore(saved)
    SpreadsheetApp.flush()
    throw error
  }
  markUndo(true)
  return { applied: jobs.length, refused }
}

function snapshot(range: GoogleAppsScript.Spreadsheet.Range, finding: Finding): Saved {
  const value = range.getValue() as unknown
  const isDate = typeof value === 'object' && value !== null
  const kind = isDate ? 'date' : typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text'
  const before = isDate
    ? Utilities.formatDate(value as Date, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss')
    : String(value)
  return {
    sheet: finding.sheet,
    address: `${finding.column}${finding.row}`,
    kind,
    before,
    format: range.getNumberFormat(),
    note: range.getNote(),
    formula: range.getFormula(),
    after: finding.fix?.after ?? '',
  }
}

function writeFix(range: GoogleAppsScript.Spreadsheet.Range, finding: Finding): void {
  if (finding.fix?.kind === 'date') {
    const day = parseDateText(finding.fix.after)
    if (hasDay(day)) range.setNumberFormat('dd/mm/yyyy').setValue(new Date(yearOf(day), monthOf(day) - 1, dayOf(day)))
    return
  }
  range.setNumberFormat('@').setValue(finding.fix?.after ?? '')
}

/** Gives back what the last fixes replaced. A grid cell that somebody changed since is left alone and named. */
export function undoLastFixes(): { restored: number; refused: Refused[] } {
  const saved = readBackup()
  const refused: Refused[] = []
  let restored = 0
  for (const entry of saved) {
    const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(entry.sheet)?.getRange(entry.address)
    if (!range) refused.push({ place: placeOfSaved(entry), reason: REFUSALS.gone })
    else if (range.getDisplayValue() !== entry.after) refused.push({ place: placeOfSaved(entry), reason: REFUSALS.changed })
    else if (!range.canEdit()) refused.push({ place: placeOfSaved(entry), reason: REFUSALS.protected })
    else {
      restore(entry)
      restored++
    }
  }
  SpreadsheetApp.flush()
  markUndo(false)
  return { restored, refused }
}

function restore(saved: Saved): void {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(saved.sheet)?.getRange(saved.address)
  if (!range) return
  if (saved.formula !== '') range.setFormula(saved.formula)
  else if (saved.kind === 'text') range.setNumberFormat('@').setValue(saved.before)
  else
    range
      .setNumberFormat('0')
      .setValue(saved.kind === 'number' ? Number(saved.before) : saved.kind === 'boolean' ? saved.before === 'true' : toDate(saved.before))
  range.setNumberFormat(saved.format).setNote(saved.note)
}

function toDate(text: string): Date {
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = text.split(/\D/).map(Number)
  return new Date(year, month - 1, day, hours, minutes, seconds)
}
