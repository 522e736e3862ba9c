/** Which field each value of the report belongs into: one-to-one over the whole form, and only where nothing else comes close. */
import type { ReportRow } from '../reports/report.ts'
import { assignPairs } from './assign-pairs.ts'
import { placeBetweenNeighbours } from './between-neighbours.ts'
import type { Field } from './field.ts'
import { ALONE, type Confidences, type MatchWhy, POSSIBLE, SURE, scoreMatches } from './score-match.ts'

/** What is less than this below another comes near it. */
const NEAR = 0.15
/** How much worse the second-best arrangement must be. Two labels that differ by one filler word differ by less. */
export const MARGIN = 0.05

export type Match = {
  row: ReportRow
  /** Absent when nothing came close, or when several did: then `candidates` holds them, best first, at most five. */
  field?: Field | undefined
  /** 0–1. */
  confidence: number
  why: MatchWhy
  candidates: { field: Field; confidence: number }[]
}

export function matchFields(rows: readonly ReportRow[], fields: readonly Field[]): Match[] {
  const { confidences, hint, why } = scoreMatches(rows, fields)
  const weights = confidences.map(
    (line) =>
      new Map([...line].flatMap(([j, confidence]) => (confidence >= POSSIBLE ? [[j, confidence - POSSIBLE + MARGIN] as const] : []))),
  )
  const pairs = new Map(assignPairs(weights).map((pair) => [pair.row, pair]))
  const isAlone = rivals(confidences)
  const isSure = (i: number) => {
    const pair = pairs.get(i)
    if (!pair) return false
    const needed = isAlone(i, pair.column) ? ALONE : SURE
    return (confidences[i]?.get(pair.column) ?? 0) >= needed && pair.margin >= MARGIN - 1e-9
  }
  const sure = rows.map((_, i) => (isSure(i) ? (pairs.get(i)?.column ?? -1) : -1))
  const between = placeBetweenNeighbours(sure, fields.length, hint)
  return rows.map((row, i) => {
    const candidates = candidatesOf(confidences[i] ?? new Map(), fields)
    const column = sure[i] as number
    const field = fields[between.get(i) ?? column]
    if (!field) return { row, field, confidence: candidates[0]?.confidence ?? 0, why: 'similar-label', candidates }
    if (column < 0) return { row, field, confidence: POSSIBLE, why: 'between-neighbours', candidates }
    const confidence = confidences[i]?.get(column) ?? 0
    return { row, field, confidence: Math.min(1, confidence), why: why(row, field, confidence), candidates }
  })
}

/** Whether the value suits no other field, and the field no other value, nearly as well. */
function rivals(confidences: readonly Confidences[]): (row: number, column: number) => boolean {
  const byColumn = new Map<number, Map<number, number>>()
  for (const [i, line] of confidences.entries())
    for (const [j, confidence] of line) {
      const column = byColumn.get(j) ?? new Map<number, number>()
      byColumn.set(j, column.set(i, confidence))
    }
  return (row, column) => {
    const own = (confidences[row]?.get(column) ?? 0) - NEAR
    const isBelow = (others: Confidences | undefined, except: number) =>
      [...(others ?? [])].every(([k, other]) => k === except || other < own)
    return isBelow(confidences[row], column) && isBelow(byColumn.get(column), row)
  }
}

function candidatesOf(line: Confidences, fields: readonly Field[]): Match['candidates'] {
  return [...line]
    .flatMap(([j, confidence]) => (confidence >= POSSIBLE ? [{ field: fields[j] as Field, confidence: Math.min(1, confidence) }] : []))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 5)
}
