/**
 * The tab «Gọi chi bộ»: the findings as an office works them off by telephone, one party cell after the other, with the secretary to call. Notes («info») are nothing to call about.
 */
import { RESULT_WORDS } from '../../shared/messages/result-tabs.ts'
import { SEVERITY_WORDS } from '../../shared/messages/rates.ts'
import { sayFinding } from '../../shared/messages/say-finding.ts'
import { SEVERITIES } from '../../shared/registers/codes.ts'
import type { Dataset } from '../../shared/registers/dataset.ts'
import { readText } from '../../shared/registers/read-grid-cell.ts'
import type { Outcome } from '../../shared/reports/compute-workbook.ts'
import type { Place } from '../../shared/rules/rule.ts'
import { columnIndex } from '../../shared/sheet/table.ts'
import { addressOf, fixOf } from './finding-rows.ts'
import type { Catalogue } from '../page-catalogue.ts'

export function callRows({ dataset, findings }: Outcome, catalogue: Catalogue): string[][] {
  const places = placesOf(dataset)
  const names = new Map(dataset.partyCells.map(({ index, name }) => [name, index]))
  const nobody = dataset.partyCells.length
  const secretaries = secretariesOf(dataset)
  let last = -1
  return findings
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => ({ finding, partyCell: (finding.partyCell === null ? places(finding) : names.get(finding.partyCell)) ?? nobody }))
    .sort((a, b) => a.partyCell - b.partyCell || SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity))
    .map(({ finding, partyCell }) => {
      const isFirst = partyCell !== last
      last = partyCell
      return [
        dataset.partyCells[partyCell]?.name ?? finding.partyCell ?? RESULT_WORDS.noPartyCell,
        isFirst ? (secretaries.get(partyCell) ?? '') : '',
        finding.person ?? '',
        finding.sheet,
        addressOf(finding),
        SEVERITY_WORDS[finding.severity],
        sayFinding(finding),
        fixOf(finding, catalogue),
      ]
    })
}

/** Which party cell a place belongs to: that of the person or meeting in its row, else that of the whole tab where it holds only one; -1 is an unknown one. */
function placesOf(dataset: Dataset): (place: Place) => number | undefined {
  const byRow = new Map<string, Map<number, number>>()
  const add = (sheet: string, row: number, partyCell: number) => {
    const rows = byRow.get(sheet) ?? new Map<number, number>()
    byRow.set(sheet, rows.set(row + 1, partyCell))
  }
  for (const { source, partyCell } of dataset.members) add(source.table.grid.sheet, source.row, partyCell)
  for (const { source, partyCell } of dataset.meetings) if (source) add(source.table.grid.sheet, source.row, partyCell)
  for (const { source, index } of dataset.partyCells) if (source) add(source.table.grid.sheet, source.row, index)
  for (const { table, row, partyCell } of dataset.attendanceRows) add(dataset.tables[table]?.table.grid.sheet ?? '', row, partyCell)
  const bySheet = new Map<string, number | undefined>()
  for (const [sheet, rows] of byRow) {
    const all = new Set(rows.values())
    if (all.size === 1) bySheet.set(sheet, [...all][0])
  }
  return ({ sheet, row }) => {
    const partyCell = byRow.get(sheet)?.get(row ?? 0) ?? bySheet.get(sheet)
    return partyCell === -1 ? undefined : partyCell
  }
}

/** «Bí thư: Nguyễn Văn A, 0912345678» by party cell, from its row in the register of party cells or else the roll. */
function secretariesOf(dataset: Dataset): Map<number, string> {
  const found = new Map<number, string>()
  for (const { index, source } of dataset.partyCells) {
    const name = source && readText(source.table, source.row, columnIndex(source.table, 'secretary'))
    if (name) found.set(index, name)
  }
  for (const member of dataset.members) {
    const known = found.get(member.partyCell)
    if (known ? known !== member.name : !/^(?:bí thư|bt\b)(?!.*đoàn)/i.test(member.position.normalize('NFC'))) continue
    const phone = readText(member.source.table, member.source.row, columnIndex(member.source.table, 'phone'))
    found.set(member.partyCell, phone ? `${member.name}, ${phone}` : member.name)
  }
  return new Map([...found].map(([index, name]) => [index, `${RESULT_WORDS.secretary}: ${name}`]))
}
