import { REFUSALS } from '../../shared/messages/fixes.ts'
import { sayFinding } from '../../shared/messages/say-finding.ts'
import { computeWorkbook } from '../../shared/reports/compute-workbook.ts'
import { findingKey } from '../../shared/rules/finding-key.ts'
import { legacyFixes } from '../../shared/rules/legacy-fixes.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import type { FixView, Place } from '../contract.ts'
import { readOpenWorkbook } from './compute-open-workbook.ts'
import { locked } from './document-lock.ts'
import { keepBackup, markUndo, readBackup, type Saved } from './fix-backup.ts'
import { dayNumber, type Found, type GridCell, readGridCells, writeGridCells } from './grid-cells.ts'
import { readSettings } from './settings-store.ts'
import { splitKey } from './split-key.ts'
import { todayInVietnam } from './today.ts'
import { insist } from './with-retry.ts'

const PAGE = 50
type Refused = { place: Place; reason: string }

/** The certain fixes on offer, a page at a time. */
export function fixesPage(offset: number): { total: number; fixes: FixView[] } {
  const found = fixable()
  return { total: found.length, fixes: readGridCells(found.slice(offset, offset + PAGE)).map(toView) }
}

function fixable(): Finding[] {
  const grids = readOpenWorkbook()
  const { findings } = computeWorkbook(grids, readSettings(), todayInVietnam())
  return [...findings.filter((finding) => finding.fix !== null && finding.row !== null && finding.column !== null), ...legacyFixes(grids)]
}

/** A text is shown as it stands, with the spaces that the fix is about. */
function toView({ place: finding, found }: { place: Finding; found: Found }): FixView {
  const value = found?.gridCell.value
  return {
    id: findingKey(finding),
    rule: finding.rule,
    place: placeOf(finding),
    before: typeof value === 'string' ? value : finding.value,
    after: finding.fix?.after ?? '',
    why: sayFinding(finding),
  }
}

function placeOf({ sheet, row, column }: Place): Place {
  return { sheet, row, column }
}

/**
 * Applies fixes: chosen ones, those of a rule, or all. What was there is kept first. A grid cell that changed meanwhile, holds a formula or may not be written is left alone and named. When writing fails,
 * what was written is put back, and what could be undone before still can.
 */
export function applyChosenFixes(ids: readonly string[] | null, rule: string | null): { applied: number; refused: Refused[] } {
  return locked(() => {
    const all = fixable()
    const chosen = all.filter((finding) => (ids === null || ids.includes(findingKey(finding))) && (rule === null || finding.rule === rule))
    const known = new Set(all.map(findingKey))
    const gone = (ids ?? []).filter((id) => !known.has(id))
    const refused: Refused[] = gone.map((id) => ({ place: splitKey(id).place, reason: REFUSALS.changed }))
    const before: Saved[] = []
    const after: GridCell[] = []
    for (const { place, found } of readGridCells(chosen)) {
      const reason = !found ? REFUSALS.gone : found.isFormula ? REFUSALS.formula : found.canEdit ? '' : REFUSALS.protected
      if (!found || reason !== '') refused.push({ place: placeOf(place), reason })
      else {
        const fix = fixed(place)
        before.push({ ...found.gridCell, after: fix.value })
        after.push({ ...found.gridCell, ...fix })
      }
    }
    if (after.length === 0) return { applied: 0, refused }
    const putBackupBack = keepBackup(before)
    try {
      writeGridCells(after)
    } catch (error) {
      insist(() => writeGridCells(before))
      putBackupBack()
      throw error
    }
    return { applied: after.length, refused }
  })
}

/** A date is written as the number that a spreadsheet keeps for a day: the same in every time zone. */
function fixed({ fix }: Finding): Partial<GridCell> & Pick<GridCell, 'value'> {
  if (fix?.kind === 'letters') return { value: fix.after }
  const [day = 0, month = 0, year = 0] = (fix?.after ?? '').split('/').map(Number)
  return fix?.kind === 'date' ? { value: dayNumber(year, month, day), format: 'dd/mm/yyyy' } : { value: fix?.after ?? '', format: '@' }
}

/**
 * Gives back what the last fixes replaced. A grid cell that somebody changed since is left alone and named; one that already holds what was there needs nothing. Doing it again after a failure goes on where it broke off.
 */
export function undoLastFixes(): { restored: number; refused: Refused[] } {
  return locked(() => {
    const refused: Refused[] = []
    const restored: Saved[] = []
    for (const { place: saved, found } of readGridCells(readBackup())) {
      const now = found?.gridCell.value
      const reason = !found
        ? REFUSALS.gone
        : now !== saved.after && now !== saved.value
          ? REFUSALS.changed
          : found.canEdit
            ? ''
            : REFUSALS.protected
      if (reason === '') restored.push(saved)
      else refused.push({ place: placeOf(saved), reason })
    }
    insist(() => writeGridCells(restored))
    markUndo(refused.length > 0)
    return { restored: restored.length, refused }
  })
}
