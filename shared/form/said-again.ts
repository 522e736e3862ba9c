/** «Kỷ luật đưa ra khỏi Đảng (khai trừ)»: brackets that say a whole label again in the one word that offices use for it, or list what it holds. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { FILLERS } from './fillers.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { CONTRASTS, NARROWING, DETAILS } from './term-groups.ts'

const TERMS: ReadonlySet<string> = new Set(
  [...CONTRASTS.flat(), ...NARROWING, ...DETAILS].filter((term) => term !== 'tối đa').map(termWord),
)
const BRACKETS = /^(.{3,})\((\p{L}[^()]{3,40})\)\s*[:*]*$/u

/** The field by those words alone, or by what stands before a list; undefined for any other label. */
export function saidAgain(field: Field): Field | undefined {
  const [, before = '', inside = ''] = BRACKETS.exec((field.row || field.label).normalize('NFC').trim()) ?? []
  // «Viên chức (trường học, trạm y tế…)» only lists who they are.
  if (/[,;…]/.test(inside) && labelWords(before).words.some((word) => !FILLERS.has(word))) return renamed(field, before)
  const words = labelWords(inside).words.filter((word) => !FILLERS.has(word))
  if (!words.some((word) => TERMS.has(word)) || words.length > 3) return undefined
  // «Vắng (có lý do)» goes on; it says nothing again.
  if (labelWords(before).words.some((word) => TERMS.has(word))) return undefined
  return renamed(field, inside)
}

/** «Tiếp nhận chuyển sinh hoạt chính thức»: who moves does so for good, unless it is said otherwise. */
export function movesForGood(field: Field): Field | undefined {
  const name = field.row || field.label
  return isOfficialMove(name) ? renamed(field, name.normalize('NFC').replace(/\s*chính thức/iu, '')) : undefined
}

/** Of a report that counts no other moves: «Chuyển sinh hoạt chính thức đi» is «Chuyển đi», whichever of the two a form says. */
export function plainMoves(rows: readonly ReportRow[]): (text: string) => string {
  if (rows.some(({ label }) => labelWords(label).words.includes(TEMPORARY))) return (text) => text
  return (text) => (isOfficialMove(text) ? text.normalize('NFC').replace(/\s*(?:đảng )?chính thức/iu, '') : text)
}

function isOfficialMove(text: string): boolean {
  const { words } = labelWords(text)
  return words.includes(OFFICIAL) && MOVES.some((move) => words.includes(move))
}

/** «Số lượt dự trên số lượt phải dự», for example 108/110: of how many is told in the answer itself. */
export function partOfWhole(field: Field): Field | undefined {
  const name = (field.row || field.label).normalize('NFC')
  const rate = /^(tỷ lệ\s[^/]+?)\s*\/\s*(?:tổng |số |lượt )*(?:phải dự|triệu tập|tổng|đảng số)[^/]*$/iu.exec(name)?.[1]
  if (rate !== undefined) return renamed(field, rate)
  const [whole, part] = /^(.+?)\s+(?:trên|so với) (?:tổng )?số\s.+$/iu.exec(name) ?? []
  if (whole !== undefined && part !== undefined && RATIO.test(`${field.hint} ${field.help}`)) return renamed(field, part)
  const column = partOfRatio(field.column)
  return column === undefined ? undefined : { ...field, column, label: field.row === '' ? column : `${field.row} – ${column}` }
}

/** «Họp lệ – Lượt dự / lượt phải dự» over ratios like 108/110 is «Họp lệ – Lượt dự»; undefined for any other heading. */
export function partOfRatio(column: string): string | undefined {
  return /^((?:.*–\s*)?[^–/]*(?<!\p{L})(?:dự|có mặt|đến)(?!\p{L})[^–/]*?)\s*\/\s*[^–/]*(?:phải dự|triệu tập|tổng)[^–/]*$/iu.exec(
    column.normalize('NFC'),
  )?.[1]
}

const RATIO = /\d+\s*\/\s*\d+(?!\s*\/)/

const [OFFICIAL, TEMPORARY] = [termWord('chính thức'), termWord('sinh hoạt tạm thời')]
const MOVES = ['chuyển đến', 'chuyển đi'].map(termWord)

function renamed(field: Field, name: string): Field {
  if (field.row === '') return { ...field, label: name }
  return { ...field, row: name, label: field.column === '' ? name : `${name} – ${field.column}` }
}
