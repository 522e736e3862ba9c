/**
 * Gives every value at most one field and every field at most one value, so that the whole form agrees best, and says of
 * each pair by how much the best arrangement without it would be worse (its margin). Jonker–Volgenant style augmenting paths.
 */
export type Pair = { row: number; column: number; margin: number }

/** Of one row: the columns that it may take, each with a weight above 0. */
type Weights = ReadonlyMap<number, number>

/** `weights` by row. Rows and columns may stay alone at weight 0. */
export function assignPairs(weights: readonly Weights[]): Pair[] {
  const pairs: Pair[] = []
  for (const group of connectedGroups(weights)) pairs.push(...solveGroup(weights, group.rows, group.columns))
  return pairs.sort((a, b) => a.row - b.row)
}

type Group = { rows: number[]; columns: number[] }

/** Values and fields that share no possible pair do not influence each other: solving apart keeps large forms fast. */
function connectedGroups(weights: readonly Weights[]): Group[] {
  const byColumn = new Map<number, number[]>()
  for (const [row, line] of weights.entries())
    for (const column of line.keys()) {
      const rows = byColumn.get(column) ?? []
      byColumn.set(column, rows)
      rows.push(row)
    }
  const seen = new Set<number>()
  const groups: Group[] = []
  for (let start = 0; start < weights.length; start++) {
    if (seen.has(start)) continue
    seen.add(start)
    const rows = [start]
    const taken = new Set<number>()
    // Goes on over the rows that it adds.
    for (const row of rows)
      for (const column of weights[row]?.keys() ?? []) {
        if (taken.has(column)) continue
        taken.add(column)
        for (const other of byColumn.get(column) ?? []) {
          if (!seen.has(other)) rows.push(other)
          seen.add(other)
        }
      }
    if (taken.size > 0) groups.push({ rows, columns: [...taken] })
  }
  return groups
}

type Edges = { columns: Int32Array; costs: Float64Array }

/** One free column of weight 0 per row lets a row stay alone. */
function solveGroup(weights: readonly Weights[], rows: number[], columns: number[]): Pair[] {
  const n = rows.length
  const m = columns.length + n
  const edges = rows.map((row, i) => edgesOf(weights[row] as Weights, columns, columns.length + i))
  const state: State = {
    u: new Float64Array(n),
    v: new Float64Array(m),
    rowOf: new Int32Array(m).fill(-1),
    columnOf: new Int32Array(n).fill(-1),
  }
  // Row potentials start at each row's best cost, which keeps every reduced cost ≥ 0.
  for (let i = 0; i < n; i++) state.u[i] = Math.min(...(edges[i]?.costs ?? [0]))
  for (let i = 0; i < n; i++) augment(state, edges, i, -1, true)
  const pairs: Pair[] = []
  for (let i = 0; i < n; i++) {
    const j = state.columnOf[i] as number
    if (j < 0 || j >= columns.length) continue
    const margin = augment(state, edges, i, j, false)
    pairs.push({ row: rows[i] as number, column: columns[j] as number, margin })
  }
  return pairs
}

function edgesOf(line: Weights, columns: readonly number[], alone: number): Edges {
  const possible = columns.flatMap((column, j) => (line.has(column) ? [j] : []))
  return {
    columns: Int32Array.from([...possible, alone]),
    costs: Float64Array.from([...possible.map((j) => -(line.get(columns[j] as number) as number)), 0]),
  }
}

type State = { u: Float64Array; v: Float64Array; rowOf: Int32Array; columnOf: Int32Array }

/**
 * Shortest augmenting path from a free row. With `banned` ≥ 0 the row gives up that column: the way back to balance may end
 * in a free column or in the freed one, and its length is what the whole arrangement loses.
 */
function augment(state: State, edges: readonly Edges[], start: number, banned: number, apply: boolean): number {
  const { u, v, rowOf, columnOf } = state
  const m = v.length
  const distance = new Float64Array(m).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(m).fill(-1)
  const done = new Uint8Array(m)
  let row = start
  let reached = 0
  let last = -1
  while (last < 0) {
    const { columns, costs } = edges[row] as Edges
    for (let e = 0; e < columns.length; e++) {
      const j = columns[e] as number
      if (done[j] || (row === start && j === banned)) continue
      const next = reached + (costs[e] as number) - (u[row] as number) - (v[j] as number)
      if (next < (distance[j] as number)) {
        distance[j] = next
        from[j] = row
      }
    }
    let best = -1
    for (let j = 0; j < m; j++) if (!done[j] && (best < 0 || (distance[j] as number) < (distance[best] as number))) best = j
    if (best < 0 || distance[best] === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
    done[best] = 1
    reached = distance[best] as number
    if (rowOf[best] === -1 || best === banned) last = best
    else row = rowOf[best] as number
  }
  if (!apply) return reached
  u[start] = (u[start] as number) + reached
  for (let j = 0; j < m; j++) {
    if (!done[j] || j === last) continue
    const owner = rowOf[j] as number
    u[owner] = (u[owner] as number) + reached - (distance[j] as number)
    v[j] = (v[j] as number) - reached + (distance[j] as number)
  }
  for (let j = last; ; ) {
    const owner = from[j] as number
    const previous = columnOf[owner] as number
    rowOf[j] = owner
    columnOf[owner] = j
    if (owner === start) break
    j = previous
  }
  return reached
}
