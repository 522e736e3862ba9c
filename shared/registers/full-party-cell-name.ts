import { isShortened } from './party-cell-index.ts'
import { partyCellKey } from './party-cell-key.ts'

/** A name of a party cell, in how many rows it stands, and which kinds of sheet bear it. */
export type NamedRows = { readonly name: string; rows: number; readonly kinds: Set<'roll' | 'attendance'> }

/**
 * «Khối cơ quan xã» of the roll is «Chi bộ Khối cơ quan xã Cồn Rơm» of the attendance sheets, or the other way round: the longer name where each fits no other that only one side bears; else the name itself.
 * Names that both sides bear are party cells of their own («Thôn Đông», «Thôn Đông Trong»).
 */
export function fullPartyCellName({ name, kinds }: NamedRows, all: readonly NamedRows[]): string {
  if (kinds.size > 1) return name
  const oneSided = all.filter((other) => other.kinds.size === 1)
  const isHere = (other: NamedRows) => [...other.kinds].every((kind) => kinds.has(kind))
  const isShort = (short: string, long: string) => isShortened(partyCellKey(short).weak, partyCellKey(long).weak)
  const [longer, ...others] = oneSided.filter((other) => !isHere(other) && isShort(name, other.name))
  if (!longer || others.length > 0) return name
  return oneSided.filter((other) => isHere(other) && isShort(other.name, longer.name)).length === 1 ? longer.name : name
}
