/**
 * Reads a table of texts as a report: the product's own «Báo cáo», any sheet with a column of labels and a column of values,
 * or a table with one row per party cell or month. Rows that cannot be read are named; the others are good.
 */
import { cleanText } from '../text/clean-text.ts'
import { foldText } from '../text/fold-text.ts'
import { freeCode } from './free-code.ts'
import { inferKind } from './infer-kind.ts'
import type { ParsedReport, ReportProblem } from './parsed-report.ts'
import { parseTableReport } from './parse-table-report.ts'
import { REPORT_KINDS, type ReportKind, type ReportRow } from './report.ts'

type Column = 'code' | 'label' | 'value' | 'unit' | 'kind' | 'period' | 'organisation' | 'basis'
const HEADERS: Record<Column, readonly string[]> = {
  code: ['ma', 'ma so', 'ma chi tieu', 'ky hieu', 'ma cau hoi'],
  label: [
    'chi tieu',
    'noi dung',
    'tieu chi',
    'ten chi tieu',
    'muc',
    'cau hoi',
    'truong',
    'ten truong',
    'thong tin',
    'noi dung bao cao',
    'cac chi tieu',
    'noi dung chi tieu',
    'danh muc',
    'hang muc',
  ],
  value: [
    'gia tri',
    'so lieu',
    'ket qua',
    'thuc hien',
    'so luong',
    'ky nay',
    'tra loi',
    'so lieu ky nay',
    'ket qua thuc hien',
    'gia tri ky nay',
    'du lieu',
    'tong so',
  ],
  unit: ['don vi tinh', 'dvt', 'dv tinh'],
  kind: ['kieu', 'loai du lieu', 'kieu du lieu'],
  period: ['ky', 'thoi gian', 'ky bao cao'],
  organisation: ['don vi', 'chi bo', 'to chuc dang', 'don vi bao cao'],
  basis: ['can cu', 'ghi chu', 'nguon', 'dien giai'],
}
const KIND_BY_WORD = new Map((Object.keys(REPORT_KINDS) as ReportKind[]).map((kind) => [foldText(REPORT_KINDS[kind]), kind]))
const LOOK_FOR_HEADER = 25

/** Undefined when the table holds nothing that could be a report. */
export function parseReport(table: readonly (readonly string[])[]): ParsedReport | undefined {
  const clean = table.map((line) => line.map(cleanText))
  for (let r = 0; r < Math.min(clean.length, LOOK_FOR_HEADER); r++) {
    const columns = readHeader(clean[r] ?? [])
    if (columns.label !== undefined && columns.value !== undefined) return readRows(clean, r + 1, columns)
  }
  return parseTableReport(clean) ?? readWithoutHeader(clean)
}

function readHeader(line: readonly string[]): Partial<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {}
  line.forEach((text, index) => {
    const folded = foldText(text)
    for (const name of Object.keys(HEADERS) as Column[])
      if (columns[name] === undefined && HEADERS[name].includes(folded)) columns[name] = index
  })
  return columns
}

function readRows(table: readonly (readonly string[])[], first: number, columns: Partial<Record<Column, number>>): ParsedReport {
  const rows: ReportRow[] = []
  const problems: ReportProblem[] = []
  const codes = new Set<string>()
  const isContract = columns.code !== undefined && columns.kind !== undefined
  table.slice(first).forEach((line, index) => {
    const read = (name: Column) => (columns[name] === undefined ? '' : (line[columns[name]] ?? ''))
    const value = read('value')
    const label = read('label')
    if (line.every((text) => text === '')) return
    if (label === '') {
      if (value !== '') problems.push({ row: first + index + 1, code: 'no-label', value })
      return
    }
    const wanted = read('code') || foldText(label).replace(/ /g, '-').slice(0, 60)
    const code = freeCode(wanted, codes)
    if (isContract && code !== wanted) problems.push({ row: first + index + 1, code: 'same-code', value: wanted })
    const kind = KIND_BY_WORD.get(foldText(read('kind')))
    if (!kind && read('kind') !== '') problems.push({ row: first + index + 1, code: 'unknown-kind', value: read('kind') })
    rows.push({
      code,
      label,
      value,
      unit: read('unit'),
      kind: kind ?? inferKind(value, read('unit')),
      period: read('period'),
      organisation: read('organisation'),
      basis: read('basis'),
    })
  })
  return { kind: isContract ? 'contract' : 'label-value', rows, records: [], problems }
}

/** Two columns without a header: words on the left, values on the right. */
function readWithoutHeader(table: readonly (readonly string[])[]): ParsedReport | undefined {
  const pairs = table.filter((line) => line.filter(Boolean).length >= 2)
  if (pairs.length === 0) return undefined
  const width = Math.max(...pairs.map((line) => line.length))
  const share = (column: number, test: (text: string) => boolean) => pairs.filter((line) => test(line[column] ?? '')).length / pairs.length
  const isWords = (text: string) => /\p{L}{2}/u.test(text)
  let label = 0
  while (label < width - 1 && share(label, isWords) < 0.6) label++
  let value = label + 1
  while (value < width && share(value, (text) => text !== '') < 0.4) value++
  if (value >= width || share(label, isWords) < 0.6) return undefined
  const parsed = readRows(table, 0, { label, value })
  return parsed.rows.some((row) => row.value !== '') ? parsed : undefined
}
