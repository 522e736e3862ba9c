import type { GridValue } from './grid.ts'

/** A label with what stands behind it, and where. */
export type CardEntry = {
  readonly label: string
  readonly value: GridValue
  readonly place: { readonly row: number; readonly column: number }
}

/** «- Có mặt: 22», with nothing behind the colon where the value stands in the next grid cell. */
export const CARD_LABEL = /^\s*[-–+•]?\s*(\p{L}[^:]{1,50}?)\s*:\s*(.*)$/su
