import type { Dataset } from '../registers/dataset.ts'
import { splitName } from '../registers/name-remark.ts'
import { readName } from '../registers/parse-members.ts'
import { TIME_SENT } from '../sheet/join-edited-questions.ts'
import { isWithinDistance } from '../text/edit-distance.ts'
import { foldText } from '../text/fold-text.ts'
import { nameKey } from '../text/name-key.ts'
import { oneI } from '../text/one-i.ts'
import { checkSecretaryNames } from './check-secretary-names.ts'
import type { Rule } from './rule.ts'

export const nameSpelledDifferently: Rule = {
  severity: 'warning',
  // «Hồ Ba Ruộng» in a list of changes.
  checkMember: ({ statusSource, nameKey: known, name: other, partyCell, source }, report) => {
    if (!statusSource) return
    const person = splitName(readName(statusSource.table, statusSource.row)).name
    const key = nameKey(person)
    const isAlike = foldText(key.replace(/\d/g, '')) === foldText(known.replace(/\d/g, ''))
    if (isAlike && oneI(key) !== oneI(known))
      report.at(statusSource, 'fullName', { person, partyCell, params: { other }, related: [source, 'fullName'] })
  },
  check: (context, report) => {
    checkSecretaryNames(context, report)
    const { dataset } = context
    const seen = new Set<string>()
    const plain = tonelessTables(dataset)
    for (const row of dataset.attendanceRows) {
      const table = dataset.tables[row.table]?.table
      const member = dataset.members[row.member]
      if (row.match !== 'folded-name' && (row.match !== 'id' || row.name === member?.name)) continue
      const isPlain = plain.has(row.table)
      // Everybody answers a form on a device of their own.
      if (!table || (TIME_SENT.test(foldText(table.columns[0]?.header ?? '')) && !/[^\u0020-\u007e]/.test(row.name))) continue
      if (!member || (isPlain && row.match !== 'id') || /\d/.test(member.name)) continue
      // A list without tones leaves out those of every name.
      const [typed, known] = isPlain ? [foldText(row.name), foldText(member.name)] : [nameKey(row.name), member.nameKey]
      if (row.match === 'id' && !isSlip(typed, known)) continue
      // Lí and Lý are two spellings of one name.
      if (oneI(nameKey(row.name)) === oneI(member.nameKey)) continue
      const key = `${row.table}|${row.name}`
      if (seen.has(key)) continue
      seen.add(key)
      report.at({ table, row: row.row }, 'fullName', {
        person: row.name,
        partyCell: row.partyCell,
        params: { other: member.name },
        related: [member.source, 'fullName'],
      })
    }
  },
}

/** With the number of the same person, a letter or a tone apart, or a name between left out («Lâm Quýt» for «Lâm Thị Quýt»). */
function isSlip(key: string, known: string): boolean {
  const [words, all] = [key.split(' '), known.split(' ')]
  const isShorter = words.length > 1 && words[0] === all[0] && words.at(-1) === all.at(-1) && words.every((word) => all.includes(word))
  return key !== known && (isShorter || isWithinDistance(key, known, SLIPS))
}

const SLIPS = 3

/** Tables typed wholly without tones: a habit of their typist, not a slip in every row. */
export function tonelessTables({ attendanceRows }: Dataset): ReadonlySet<number> {
  const counts = new Map<number, { all: number; toneless: number }>()
  for (const { table, name, match } of attendanceRows) {
    const count = counts.get(table) ?? { all: 0, toneless: 0 }
    counts.set(table, count)
    count.all++
    if ((match === 'folded-name' || match === 'id') && !/[^\u0020-\u007e]/.test(name)) count.toneless++
  }
  return new Set([...counts].filter(([, { all, toneless }]) => toneless >= 5 && toneless * 2 > all).map(([table]) => table))
}
