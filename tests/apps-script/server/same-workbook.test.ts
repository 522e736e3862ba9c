/** What says the same says the same: workbooks of offices typed another way, through the bundle that goes to Google. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { LocalWorkbook } from '../../../apps-script/local/host.ts'
import { partyCellKey } from '../../../shared/registers/party-cell-key.ts'
import { type Answer, compute, figures } from './answer-key.ts'

/** One of each layout: grids, lists, registers, summaries, slips, tables beside and below one another. */
const OFFICES = [
  'luoi-11-thang',
  'luoi-quy-don-vi',
  'so-hop-ten-vang',
  'hai-dong-tk-cd',
  'phuong-thang-canh-nhau',
  'xa-quy-canh-nhau',
  'cum-truong-tong-o-tren',
  'benh-vien-quy-dau-va-ly-do',
  'xa-ban-so-va-danh-sach-mot-tab',
  'phuong-so-ngang-buoi-doc',
  'xa-ban-cong-o-dong-dau',
]

const eachText = (change: (text: string) => string) => (workbook: LocalWorkbook) => {
  for (const { values } of workbook.sheets)
    for (const row of values) for (const [column, value] of row.entries()) if (typeof value === 'string') row[column] = change(value)
}
const CHANGES: readonly (readonly [string, (workbook: LocalWorkbook) => void])[] = [
  ['letters taken apart', eachText((text) => text.normalize('NFD'))],
  ['spaces that are none', eachText((text) => text.replaceAll(' ', '\u00a0'))],
  ['a space typed before and after', eachText((text) => (text === '' ? '' : ` ${text} `))],
  [
    'merges lost by pasting values',
    ({ sheets }) => {
      for (const sheet of sheets) sheet.merges = []
    },
  ],
  ['tabs in another order', ({ sheets }) => sheets.sort((a, b) => (a.name < b.name ? -1 : 1))],
]

const lines = ({ meetings }: Answer) =>
  meetings
    .map((meeting) => {
      const { weak } = partyCellKey(meeting.partyCell)
      return [weak, meeting.kind, meeting.month, meeting.pending ? 'pending' : figures(meeting)].join('|')
    })
    .sort()

describe.for(OFFICES)('%s', (office) => {
  let before: string[]
  beforeAll(async () => {
    before = lines(await compute(`offices/${office}`))
  }, 120_000)

  test.for(CHANGES)('%s', async ([, change]) => {
    expect(lines(await compute(`offices/${office}`, {}, change))).toEqual(before)
  })
})
