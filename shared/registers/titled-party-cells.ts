import { columnIndex, type Table } from '../sheet/table.ts'
import { hasPlaceBehind } from './party-cell-index.ts'
import { partyCellKey } from './party-cell-key.ts'
import { isPartyCellLabel } from './row-party-cells.ts'

/** The party cell that the title of a table names; '' where its rows or the groups from the first on name others. */
export function titledPartyCell({ columns, titles, groups, firstRow }: Table): string {
  if (columnIndex({ columns }, 'partyCell') >= 0) return ''
  return groups.some(({ row, label }) => row <= firstRow && isPartyCellLabel(label)) ? '' : titles.partyCell
}

/**
 * «CHI BỘ CƠ QUAN» above the attendance is «CHI BỘ CƠ QUAN PHƯỜNG LÒ GÁO» above the roll, or the other way round: the name with the place where one alone fits that only the other side bears; else the name itself.
 */
export function titleWithPlace(rolls: readonly Table[], attendance: readonly Table[]): (name: string) => string {
  const [onRolls, onSheets] = [rolls, attendance].map(
    (tables) => new Map(tables.map(titledPartyCell).map((name) => [partyCellKey(name).weak, name])),
  ) as [Map<string, string>, Map<string, string>]
  return (name) => {
    const key = partyCellKey(name).weak
    const [own, other] = onRolls.has(key) ? [onRolls, onSheets] : [onSheets, onRolls]
    const [longer, ...others] = [...other.keys()].filter((long) => !own.has(long) && hasPlaceBehind(long, key))
    return !longer || others.length > 0 || other.has(key) ? name : (other.get(longer) ?? name)
  }
}

/** «CHI BỘ Y TẾ – CÔNG AN PHƯỜNG» above a sheet is «Chi bộ Y tế – Công an» of the register: the only one there that it names with the place behind it. Undefined where there is none, or more than one. */
export function nameWithoutPlace(title: string, registered: readonly string[]): string | undefined {
  const key = partyCellKey(title)
  const keys = registered.map(partyCellKey)
  if (keys.some(({ strict }) => strict === key.strict)) return undefined
  const [name, ...others] = registered.filter((_, i) => hasPlaceBehind(key.weak, keys[i]?.weak ?? ''))
  return others.length === 0 ? name : undefined
}
