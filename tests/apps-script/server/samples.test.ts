/**
 * The bundle that goes to Google on the five sample workbooks, against their answer keys.
 */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import { createHost, openWorkbook } from '../../../apps-script/local/host.ts'
import { partyCellKey } from '../../../shared/registers/party-cell-key.ts'

type Figures = {
  required: number | null
  present: number | null
  excused: number | null
  unexcused: number | null
  unmarked: number | null
}
type KeyMeeting = Figures & {
  cell: string
  month: number
  quarter: number
  kind: 'regular' | 'thematic'
  pending?: boolean
  afterAnswer?: Figures
}
type Key = {
  tabs: Record<string, string>
  tabsAlso?: Record<string, string[]>
  aliases: Record<string, string[]>
  meetings: KeyMeeting[]
  faults: {
    sheet: string
    row: number | null
    column: string | null
    severity: string
    also?: { sheet: string; row: number; column?: string }[]
    columnWide?: boolean
  }[]
  mustAsk: { sheet: string; code?: string; at?: string; truth: string }[]
}
type Document = {
  tabs: Record<string, string>
  findings: { sheet: string; row: number | null; column: string | null; severity: string; rule: string }[]
  meetings: (Figures & { partyCell: string; month: string; quarter: number; kind: string; pending: boolean })[]
}

const SAMPLES = ['o1-luoi-12-thang', 'o2-danh-sach-dai', 'o3-ba-cot-x', 'o4-tong-hop-ty-so', 'o5-moi-chi-bo-mot-tab']
const MARKS: Record<string, string> = { A: 'present', E: 'excused', U: 'unexcused', X: 'exempt' }
const read = (name: string) => readFile(new URL(`../../samples/${name}`, import.meta.url))
let code = ''
beforeAll(async () => {
  code = (await readBuiltAddOn()).code
}, 120_000)

async function compute(sample: string, settings: unknown = {}): Promise<Document> {
  const host = createHost(await openWorkbook(await read(`${sample}.xlsx`), sample), code)
  return JSON.parse(String(host.call('computeDocument_', JSON.stringify({ asOf: '2026-11-22', settings })))) as Document
}

/** The meetings of a document by party cell, kind and period, as «required present excused unexcused unmarked». */
function figuresOf(document: Document, key: Key): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, aliases] of Object.entries(key.aliases))
    for (const alias of [name, ...aliases]) names.set(partyCellKey(alias).weak, name)
  return new Map(
    document.meetings.map((meeting) => {
      const name = names.get(partyCellKey(meeting.partyCell).weak) ?? meeting.partyCell
      const period = meeting.kind === 'thematic' ? `Q${meeting.quarter}` : `T${Number(meeting.month.slice(5))}`
      return [`${name}|${period}`, meeting.pending ? 'pending' : figures(meeting)]
    }),
  )
}

function figures({ required, present, excused, unexcused, unmarked }: Figures): string {
  return [required, present, excused, unexcused, unmarked].map((count) => count ?? '–').join(' ')
}

describe.for(SAMPLES)('%s', (sample) => {
  let key: Key
  let document: Document
  beforeAll(async () => {
    key = JSON.parse(String(await read(`${sample}.key.json`))) as Key
    document = await compute(sample)
  })

  test('every tab is recognised', () => {
    for (const [tab, role] of Object.entries(key.tabs)) {
      const wanted = [role, ...(key.tabsAlso?.[tab] ?? [])].map((name) => (name === 'cells' ? 'party-cells' : name))
      expect(wanted, tab).toContain(document.tabs[tab])
    }
  })

  test('every meeting has its counts, or waits for an answer without any', () => {
    const found = figuresOf(document, key)
    for (const meeting of key.meetings) {
      const id = `${meeting.cell}|${meeting.kind === 'thematic' ? `Q${meeting.quarter}` : `T${meeting.month}`}`
      const said = found.get(id)
      if (meeting.pending) expect(said, id).toBe('pending')
      // What the key leaves open (null) a sheet does not hold; a full house says it anyway.
      else
        expect(
          said
            ?.split(' ')
            .slice(0, meeting.excused === null ? 2 : 5)
            .join(' '),
          id,
        ).toBe(
          figures(meeting)
            .split(' ')
            .slice(0, meeting.excused === null ? 2 : 5)
            .join(' '),
        )
    }
  })

  test('every meeting has its counts once the questions are answered', async () => {
    const answers = key.mustAsk.flatMap((question) =>
      question.code === undefined ? [] : [{ sheet: question.sheet, code: question.code, mark: MARKS[question.truth] }],
    )
    const values = key.mustAsk.flatMap((question) =>
      question.code === undefined && question.at !== undefined
        ? [{ sheet: question.sheet, at: question.at.split(':')[0], value: MARKS[question.truth] ?? question.truth }]
        : [],
    )
    const found = figuresOf(await compute(sample, { answers, values }), key)
    for (const meeting of key.meetings) {
      const truth = { ...meeting, ...meeting.afterAnswer }
      const id = `${meeting.cell}|${meeting.kind === 'thematic' ? `Q${meeting.quarter}` : `T${meeting.month}`}`
      const columns = truth.excused === null ? 2 : 5
      expect(found.get(id)?.split(' ').slice(0, columns).join(' '), id).toBe(figures(truth).split(' ').slice(0, columns).join(' '))
    }
  })

  test('every fault is found where it stands', () => {
    const places = new Set(
      document.findings.flatMap((finding) => [`${finding.sheet}!${finding.column ?? ''}${finding.row}`, `${finding.sheet}!${finding.row}`]),
    )
    for (const fault of key.faults) {
      if (fault.severity === 'info') continue
      const wanted = [fault, ...(fault.also ?? [])].map((place) => `${place.sheet}!${place.column ?? ''}${place.row}`)
      expect(
        wanted.some((place) => places.has(place)),
        wanted[0],
      ).toBe(true)
    }
  })
})
