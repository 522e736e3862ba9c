/** Which field each value of the report belongs into: one-to-one over the whole form, and only where nothing else comes close. */
import type { ReportRow } from '../reports/report.ts'
import { assignPairs } from './assign-pairs.ts'
import { placeBetweenNeighbours } from './between-neighbours.ts'
import type { Field } from './field.ts'
import { ALONE, type MatchWhy, POSSIBLE, SURE, scoreMatches } from './score-match.ts'

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
  const weights = confidences.map((line) => line.map((confidence) => (confidence >= POSSIBLE ? confidence - POSSIBLE + MARGIN : 0)))
  const pairs = new Map(assignPairs(weights, fields.length).map((pair) => [pair.row, pair]))
  const isSure = (i: number) => {
    const pair = pairs.get(i)
    if (!pair) return false
    const needed = isAlone(confidences, i, pair.column) ? ALONE : SURE
    return (confidences[i]?.[pair.column] ?? 0) >= needed && pair.margin >= MARGIN - 1e-9
  }
  const sure = rows.map((_, i) => (isSure(i) ? (pairs.get(i)?.column ?? -1) : -1))
  const between = placeBetweenNeighbours(sure, fields.length, hint)
  return rows.map((row, i) => {
    const candidates = candidatesOf(confidences[i] ?? [], fields)
    const column = sure[i] as number
    const field = fields[between.get(i) ?? column]
    if (!field) return { row, field, confidence: candidates[0]?.confidence ?? 0, why: 'similar-label', candidates }
    if (column < 0) return { row, field, confidence: POSSIBLE, why: 'between-neighbours', candidates }
    const confidence = confidences[i]?.[column] ?? 0
    return { row, field, confidence: Math.min(1, confidence), why: why(row, field, confidence), candidates }
  })
}

/** Whether the value suits no other field, and the field no other value, nearly as well. */
function isAlone(confidences: readonly (readonly number[])[], row: number, column: number): boolean {
  const own = (confidences[row]?.[column] ?? 0) - NEAR
  return (
    (confidences[row] ?? []).every((other, j) => j === column || other < own) &&
    confidences.every((line, i) => i === row || (line[column] ?? 0) < own)
  )
}

function candidatesOf(line: readonly number[], fields: readonly Field[]): Match['candidates'] {
  const near: Match['candidates'] = []
  line.forEach((confidence, j) => {
    if (confidence >= POSSIBLE) near.push({ field: fields[j] as Field, confidence: Math.min(1, confidence) })
  })
  return near.sort((a, b) => b.confidence - a.confidence).slice(0, 5)
}
