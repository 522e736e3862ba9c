import { isShortened } from './party-cell-index.ts'
import { partyCellKey } from './party-cell-key.ts'

/** A name of a party cell, in how many rows it stands, and which kind of sheet bears it. */
export type NamedRows = { readonly name: string; rows: number; side: 'roll' | 'attendance' | 'both' }

/**
 * «Khối cơ quan xã» of the roll is «Chi bộ Khối cơ quan xã Cồn Rơm» of the attendance sheets, or the other way round: the longer name where each fits no other that only one side bears; else the name itself.
 * Names that both sides bear are party cells of their own («Thôn Đông», «Thôn Đông Trong»).
 */
export function fullPartyCellName({ name, side }: NamedRows, all: readonly NamedRows[]): string {
  const isShort = (short: string, long: string) => isShortened(partyCellKey(short).weak, partyCellKey(long).weak)
  const [longer, ...others] = all.filter(
    (other) => side !== 'both' && other.side !== 'both' && other.side !== side && isShort(name, other.name),
  )
  if (!longer || others.length > 0) return name
  return all.filter((other) => other.side === side && isShort(other.name, longer.name)).length === 1 ? longer.name : name
}
