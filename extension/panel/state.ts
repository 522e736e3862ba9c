/** Everything that changes while the panel is open, in one place. */
import { computed, signal } from '@preact/signals'
import type { FillOutcome } from '../../shared/form/fill-outcome.ts'
import type { Plan } from '../../shared/form/plan-fill.ts'
import type { PanelError } from '../../shared/messages/panel-errors.ts'
import type { ParsedReport } from '../../shared/reports/parsed-report.ts'
import type { ReportRow } from '../../shared/reports/report.ts'
import type { FormReading } from '../platform/answers.ts'

export type RecordMark = 'sent' | 'skipped' | 'failed'
export type LoadedReport = ParsedReport & { name: string }

export const report = signal<LoadedReport | null>(null)
/** Index in `report.records`; null for the whole table. */
export const record = signal<number | null>(null)
export const recordMarks = signal<Record<number, RecordMark>>({})
/** Values that stand on an earlier page of the same form: code of the row → key of the field. */
export const placed = signal<Record<string, string>>({})
export const form = signal<FormReading | null>(null)
export const plan = signal<Plan | null>(null)
/** Rows that the form lacks for the report, and the button that adds one; null when none is lacking. */
export const lacking = signal<{ frameId: number; text: string; count: number } | null>(null)
export const outcomes = signal<ReadonlyMap<string, FillOutcome> | null>(null)
/** Whether the person lets the page reload when a choice asks for it. */
export const mayReload = signal(false)
export const busy = signal<'' | 'report' | 'form' | 'fill' | 'undo'>('')
export const progress = signal({ done: 0, total: 0 })
export const stopAsked = signal(false)
export const canUndo = signal(false)
/** The last error, and the origins whose permission would help. */
export const problem = signal<{ error: PanelError; origins: string[] } | null>(null)
/** The last good news, for the status line. */
export const notice = signal('')

export const rows = computed<ReportRow[]>(() => {
  const loaded = report.value
  if (!loaded) return []
  const chosen = record.value === null ? undefined : loaded.records[record.value]
  if (!chosen) return loaded.rows
  const codes = new Set(chosen.codes)
  return loaded.rows.filter((row) => codes.has(row.code))
})

/** Whether the values are about more than one party cell, so that each row must say which. */
export const several = computed(() => new Set(rows.value.map((row) => row.organisation)).size > 1)
export const severalPeriods = computed(() => new Set(rows.value.map((row) => row.period)).size > 1)
