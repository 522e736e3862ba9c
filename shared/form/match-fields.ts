/** Which field each value of the report belongs into: one-to-one over the whole form, and only where nothing else comes close. */
import type { ReportRow } from '../reports/report.ts'
import { assignPairs } from './assign-pairs.ts'
import type { Field } from './field.ts'
import { type MatchWhy, makeScorer } from './score-match.ts'

/** Below this no pair is thought of. Lower finds more paraphrases, and more of them wrong. */
const POSSIBLE = 0.45
/** From here a pair may be filled without asking, if its margin holds. */
export const SURE = 0.56
/** How much worse the second-best arrangement must be. Two labels that differ by one filler word differ by less. */
export const MARGIN = 0.05

export type Match = {
  row: ReportRow
  /** Absent when nothing came close, or when several did: then `candidates` holds them, best first, at most five. */
  field?: Field | undefined
  confidence: number
  why: MatchWhy
  candidates: { field: Field; confidence: number }[]
}

export function matchFields(rows: readonly ReportRow[], fields: readonly Field[]): Match[] {
  const score = makeScorer(rows, fields)
  const scores = rows.map((row) => fields.map((field) => score(row, field)))
  const weights = scores.map((line) => line.map(({ confidence }) => (confidence >= POSSIBLE ? confidence - POSSIBLE + MARGIN : 0)))
  const pairs = new Map(assignPairs(weights, fields.length).map((pair) => [pair.row, pair]))
  return rows.map((row, i) => {
    const line = scores[i] ?? []
    const candidates = fields
      .map((field, j) => ({ field, confidence: line[j]?.confidence ?? 0 }))
      .filter((candidate) => candidate.confidence >= POSSIBLE)
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, 5)
    const pair = pairs.get(i)
    const found = pair && line[pair.column]
    const sure = pair && found && found.confidence >= SURE && pair.margin >= MARGIN - 1e-9
    return {
      row,
      field: sure ? fields[pair.column] : undefined,
      confidence: sure ? found.confidence : (candidates[0]?.confidence ?? 0),
      why: found?.why ?? 'similar-label',
      candidates: sure ? candidates : candidates.filter((candidate) => candidate.confidence >= POSSIBLE),
    }
  })
}
