import type { Grid, GridValue } from './grid.ts'

/** A row and a column, both counted from 0. */
type Place = { readonly row: number; readonly column: number }
/** A value with the place where it really stands; undefined for what was added. */
export type Placed = readonly [value: GridValue, place: Place | undefined]

/** Says of a row and a column of a grid what stands there, with its place. */
export function placesOf({ values }: Grid): (row: number, column: number) => Placed {
  return (row, column) => [values[row]?.[column] ?? '', { row, column }]
}

/** All grid cells of a tab with their places, row by row. */
export function placedRows({ values }: Grid): Placed[][] {
  return values.map((line, row) => line.map((value, column): Placed => [value, { row, column }]))
}

/** A tab with its grid cells put in another order, or in yet another one. `origin` tells where each really stands, `fallback` for what was added. */
export function placedGrid({ sheet, hidden, origin }: Grid, rows: readonly (readonly Placed[])[], fallback: Place): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return {
    sheet,
    hidden,
    values: rows.map((row) => [...row.map(([value]) => value), ...new Array<GridValue>(width - row.length).fill('')]),
    origin: (row, column) => {
      const place = rows[row]?.[column]?.[1] ?? fallback
      return origin ? origin(place.row, place.column) : place
    },
  }
}
