import { dataRows, type Table } from '../sheet/table.ts'
import type { TypedCounts } from './dataset.ts'
import { readText } from './read-grid-cell.ts'

const PEOPLE = String.raw`\s*(?:đồng chí|đ\/?\s?c|đảng viên|đv|người)?\s*`
/** «Có mặt 19/20 đồng chí», «Dự họp: 18/20», «Đủ 16/16 đ/c». */
const OF_ALL = /(?:có mặt|dự họp|tham dự|dự|đủ|quân số)\s*:?\s*(\d{1,3}\??)\s*\/\s*(\d{1,3})/iu
/** «20/20 đồng chí có mặt». */
const ALL_BEFORE = new RegExp(String.raw`^\s*(\d{1,3}\??)\s*\/\s*(\d{1,3})${PEOPLE}(?:có mặt|dự|tham dự)`, 'iu')
/** «Triệu tập 23, có mặt 22». */
const REQUIRED = /(?:triệu tập|phải dự|tổng số|phải có mặt|đảng số)\s*:?\s*(\d{1,3})/iu
const PRESENT = /(?:có mặt|dự họp|tham dự)\s*:?\s*(\d{1,3}\??)/iu
const ABSENT = /vắng(?:\s+mặt)?\s*:?\s*(\d{1,3})/iu
const EXCUSED = new RegExp(
  String.raw`vắng\s*:?\s*(\d{1,3})${PEOPLE}(?:có (?:lý do|phép)|xin phép)|vắng\s+(?:có (?:lý do|phép)|xin phép)\s*:?\s*(\d{1,3})`,
  'iu',
)
const UNEXCUSED = new RegExp(
  String.raw`vắng\s*:?\s*(\d{1,3})${PEOPLE}không (?:lý do|phép)|vắng\s+không (?:lý do|phép)\s*:?\s*(\d{1,3})`,
  'iu',
)
/** «(đ/c Lúa có lý do, đ/c Mía – đi viện)» */
const NAMED = /\(([^()]*)\)/u
const NEXT_PERSON = /[,;]\s*(?=đ\/?\s?c\s|đồng chí\s|\p{Lu})/iu

/** The counts that a sentence of a resolution book says; «unreadable» where a count in it is doubtful («2?/25»), undefined where it says none. */
export function readAttendanceSentence(typed: string): TypedCounts | 'unreadable' | undefined {
  const text = typed.normalize('NFC')
  const ratio = OF_ALL.exec(text) ?? ALL_BEFORE.exec(text)
  const present = ratio?.[1] ?? PRESENT.exec(text)?.[1]
  const required = ratio?.[2] ?? REQUIRED.exec(text)?.[1]
  if (present === undefined || required === undefined) return undefined
  if (present.endsWith('?')) return 'unreadable'
  return { total: undefined, required: Number(required), present: Number(present), ...absencesIn(text) }
}

/** The column of a register that says in sentences who came; -1 where none does in most of its rows. */
export function sentenceColumn(table: Table): number {
  const rows = dataRows(table).slice(0, SAMPLED_ROWS)
  const found = table.columns.find(({ index }) => {
    const texts = rows.map((row) => readText(table, row, index)).filter((text) => /\p{L}{2}/u.test(text))
    return texts.length >= ENOUGH && texts.filter((text) => readAttendanceSentence(text) !== undefined).length * 2 > texts.length
  })
  return found?.index ?? -1
}

const SAMPLED_ROWS = 40
const ENOUGH = 3

function absencesIn(text: string): Pick<TypedCounts, 'excused' | 'unexcused' | 'absent'> {
  const number = (match: RegExpExecArray | null) => (match ? Number(match[1] ?? match[2]) : undefined)
  const excused = number(EXCUSED.exec(text))
  const unexcused = number(UNEXCUSED.exec(text))
  if (excused !== undefined || unexcused !== undefined) return { excused: excused ?? 0, unexcused: unexcused ?? 0, absent: undefined }
  const absent = number(ABSENT.exec(text))
  const people = absent ? (NAMED.exec(text)?.[1] ?? '').split(NEXT_PERSON) : []
  const without = people.filter((part) => /không (?:lý do|phép)/iu.test(part)).length
  const known = people.filter((part) => /không (?:lý do|phép)|có (?:lý do|phép)|xin phép|\s[–-]\s*\p{L}/iu.test(part)).length
  return absent !== undefined && known === absent
    ? { excused: absent - without, unexcused: without, absent }
    : { excused: undefined, unexcused: undefined, absent }
}
