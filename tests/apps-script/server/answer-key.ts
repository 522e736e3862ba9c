/** Workbooks with answer keys: what the bundle that goes to Google says of them, in the words of the keys. */
import { readFile } from 'node:fs/promises'
import { readBuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import { createHost, type LocalWorkbook, openWorkbook } from '../../../apps-script/local/host.ts'
import { partyCellKey } from '../../../shared/registers/party-cell-key.ts'

export type Figures = {
  required: number | null
  present: number | null
  excused: number | null
  unexcused: number | null
  unmarked: number | null
}
export type KeyMeeting = Figures & {
  cell: string
  date?: string | null
  month: number
  quarter: number
  kind: 'regular' | 'thematic'
  pending?: boolean
  afterAnswer?: Figures
}
type Place = { sheet: string; row: number | null; column?: string | null }
export type Key = {
  tabs: Record<string, string>
  tabsAlso?: Record<string, string[]>
  aliases: Record<string, string[]>
  meetings: KeyMeeting[]
  faults: (Place & { severity: string; also?: Place[]; columnWide?: boolean })[]
  /** Rows, whole columns for null, of which an alarm is neither right nor wrong. */
  tolerated?: { sheet: string; row?: number | null; rows?: number[] }[]
  mustAsk: { sheet: string; code?: string; at?: string; truth: string }[]
}
export type Answer = {
  tabs: Record<string, string>
  findings: { sheet: string; row: number | null; column: string | null; severity: string; rule: string }[]
  meetings: (Figures & { partyCell: string; date: string | null; month: string; quarter: number; kind: string; pending: boolean })[]
}

const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url))

/** `path` below the folder of the tests, without its ending. */
export async function readKey(path: string): Promise<Key> {
  return JSON.parse(String(await read(`${path}.key.json`))) as Key
}

let code: Promise<string> | undefined
/** `change` is made to the workbook first. */
export async function compute(path: string, settings: unknown = {}, change: (workbook: LocalWorkbook) => void = () => {}): Promise<Answer> {
  code ??= readBuiltAddOn().then((built) => built.code)
  const workbook = await openWorkbook(await read(`${path}.xlsx`), path)
  change(workbook)
  const host = createHost(workbook, await code)
  return JSON.parse(String(host.call('computeDocument_', JSON.stringify({ asOf: '2026-11-22', settings })))) as Answer
}

/** The meetings of an answer by party cell, kind and period, and by their days, as «required present excused unexcused unmarked». */
export function figuresOf(answer: Answer, key: Key): Map<string, string> {
  return new Map(
    answer.meetings.flatMap((meeting): [string, string][] => {
      const name = keyNameOf(key, meeting.partyCell)
      const period = meeting.kind === 'thematic' ? `Q${meeting.quarter}` : `T${Number(meeting.month.slice(5))}`
      const said = meeting.pending ? 'pending' : figures(meeting)
      return [
        [`${name}|${period}`, said],
        ...(meeting.date ? [[`${name}|${period.charAt(0)}|${meeting.date}`, said] as [string, string]] : []),
      ]
    }),
  )
}

/** What the key calls the party cell of that name; the name itself where it knows none. */
export function keyNameOf(key: Key, partyCell: string): string {
  const { weak } = partyCellKey(partyCell)
  const isMeant = ([name, aliases]: [string, string[]]) => [name, ...aliases].some((alias) => partyCellKey(alias).weak === weak)
  // The last wins: two names may share what they are called.
  return Object.entries(key.aliases).findLast(isMeant)?.[0] ?? partyCell
}

export function figures({ required, present, excused, unexcused, unmarked }: Figures): string {
  return [required, present, excused, unexcused, unmarked].map((count) => count ?? '–').join(' ')
}

/** «Chi bộ Thôn Đông|T|2026-05-04»; undefined for a meeting without a day. */
export function dayIdOf({ cell, kind, date }: KeyMeeting): string | undefined {
  return date ? `${cell}|${kind === 'thematic' ? 'Q' : 'T'}|${date}` : undefined
}

/** «Chi bộ Thôn Đông|T5» */
export function idOf({ cell, kind, month, quarter }: KeyMeeting): string {
  return `${cell}|${kind === 'thematic' ? `Q${quarter}` : `T${month}`}`
}
