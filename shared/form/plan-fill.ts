/**
 * Decides, before anything is touched, where each value of the report goes, how it will be written and why it will not be.
 * What a person decided earlier for this form comes first; what the person decided and is gone is said, never guessed anew.
 */
import type { Report, ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import type { FieldValue } from './field-value.ts'
import type { FillReason } from './fill-reason.ts'
import { type Match, matchFields } from './match-fields.ts'
import { type Profile, rowKey } from './profile.ts'
import type { MatchWhy } from './score-match.ts'
import { type Transform, toFieldValue } from './to-field-value.ts'

export type PlanItem = {
  row: ReportRow
  /** Key under which a correction of this row is kept. */
  rowKey: string
  status: 'ready' | 'refused' | 'skipped'
  /** '' when ready. */
  reason: FillReason | ''
  fieldId: string | null
  value: FieldValue | null
  /** How the value will be typed; '' when it will not be. */
  shown: string
  transform: Transform | ''
  /** 0–1. */
  confidence: number
  why: MatchWhy | 'chosen-by-person'
  /** Fields that came close, best first. */
  candidates: { fieldId: string; confidence: number }[]
}

export type Plan = {
  items: PlanItem[]
  /** Required fields that will still be empty. */
  missing: string[]
}

/** `profile` null when nothing was decided for this form. Fields that hold a value already are overwritten only if `overwrite`. */
export function planFill(report: Report, fields: readonly Field[], profile: Profile | null, options: { overwrite?: boolean } = {}): Plan {
  const several = new Set(report.rows.map((row) => row.organisation)).size > 1
  const decided = new Map(profile?.pairs.map((pair) => [pair.row, pair.field]))
  const usable = fields.filter((field) => field.access !== 'hidden' && field.access !== 'sensitive')
  const byKey = new Map(usable.map((field) => [field.key, field]))
  const taken = new Set([...decided.values()].flatMap((key) => (key === null ? [] : [key])))
  const open = report.rows.filter((row) => !decided.has(rowKey(row, several)))
  const matches = new Map(
    matchFields(
      open,
      usable.filter((field) => !taken.has(field.key)),
    ).map((match) => [match.row, match]),
  )
  const items = report.rows.map((row) => {
    const key = rowKey(row, several)
    const match = matches.get(row)
    if (match) return planItem(row, key, match, options.overwrite ?? true)
    const fieldKey = decided.get(key)
    if (fieldKey === null || fieldKey === undefined) return idle(row, key, 'skipped', 'left-out-by-person')
    const field = byKey.get(fieldKey)
    if (!field) return idle(row, key, 'refused', 'saved-match-broken')
    return {
      ...planItem(row, key, { row, field, confidence: 1, why: 'same-label', candidates: [] }, options.overwrite ?? true),
      why: 'chosen-by-person' as const,
    }
  })
  const filled = new Set(items.filter((item) => item.status === 'ready').map((item) => item.fieldId))
  return {
    items,
    missing: fields
      .filter((field) => field.required && field.access === 'open' && field.value === '' && !filled.has(field.id))
      .map((field) => field.id),
  }
}

function idle(row: ReportRow, key: string, status: 'refused' | 'skipped', reason: FillReason, match?: Match): PlanItem {
  const candidates = (match?.candidates ?? []).map((candidate) => ({ fieldId: candidate.field.id, confidence: candidate.confidence }))
  return {
    row,
    rowKey: key,
    status,
    reason,
    fieldId: match?.field?.id ?? null,
    value: null,
    shown: '',
    transform: '',
    confidence: match?.confidence ?? 0,
    why: match?.why ?? 'similar-label',
    candidates,
  }
}

function planItem(row: ReportRow, key: string, match: Match, overwrite: boolean): PlanItem {
  const { field } = match
  if (!field)
    return idle(
      row,
      key,
      row.value.trim() === '' ? 'skipped' : 'refused',
      row.value.trim() === '' ? 'empty-value' : match.candidates.length > 0 ? 'ambiguous' : 'no-field',
      match,
    )
  if (row.value.trim() === '') return idle(row, key, 'skipped', 'empty-value', match)
  // A list that waits for another choice is locked until then: the page decides at its turn.
  if (field.access === 'disabled' && field.kind !== 'choice') return idle(row, key, 'refused', 'field-disabled', match)
  // A date that cannot be typed may still be picked in a calendar.
  if (field.access === 'readonly' && field.kind !== 'date' && row.kind !== 'date') return idle(row, key, 'refused', 'field-readonly', match)
  const written = toFieldValue(row, field)
  if (!written.ok) return idle(row, key, 'refused', written.reason, match)
  if (!overwrite && field.value.trim() !== '' && field.value.trim() !== written.shown)
    return idle(row, key, 'refused', 'field-has-value', match)
  return {
    ...idle(row, key, 'skipped', 'empty-value', match),
    status: 'ready',
    reason: '',
    value: written.value,
    shown: written.shown,
    transform: written.transform,
  }
}
