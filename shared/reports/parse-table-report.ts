/** Reads a table with one row per party cell, month or person: every named column of every row is a value. */
import { foldText } from '../text/fold-text.ts'
import { freeCode } from './free-code.ts'
import { inferKind } from './infer-kind.ts'
import type { ParsedReport } from './parsed-report.ts'
import type { ReportRow } from './report.ts'

const COUNTER = /^(?:stt|tt|so tt|s tt|no)$/
const NAMING = /^(?:chi bo|ten chi bo|don vi|ten don vi|to chuc dang|ho va ten|ho ten|ten|thang|quy|ky|ky bao cao|can bo|dong chi)\b/
const PERIOD = /^(?:thang|quy|ky|nam)\b/
const NUMBER = /^[-+]?[\d.,]+\s*%?$/
const TOTAL = /^(?:tong|tong cong|tong so|cong|toan dang bo)\b/

/** Undefined when no row looks like a header over rows of values. */
export function parseTableReport(table: readonly (readonly string[])[]): ParsedReport | undefined {
  const head = findHead(table)
  if (!head) return undefined
  const { names, first } = head
  const naming = names.findIndex((name) => NAMING.test(foldText(name)))
  const key =
    naming >= 0
      ? naming
      : names.findIndex(
          (name, c) => name !== '' && !COUNTER.test(foldText(name)) && table.slice(first).some((line) => /\p{L}/u.test(line[c] ?? '')),
        )
  if (key < 0) return undefined
  const codes = new Set<string>()
  const records: ParsedReport['records'] = []
  const rows: ReportRow[] = []
  for (const line of table.slice(first)) {
    const name = line[key] ?? ''
    const filled = line.filter((text, c) => text !== '' && c !== key).length
    if (name === '' || filled === 0 || TOTAL.test(foldText(name)) || /^\(?\d+\)?$/.test(name)) continue
    const isPeriod = PERIOD.test(foldText(names[key] ?? ''))
    const record = { name, codes: [] as string[] }
    names.forEach((label, c) => {
      if (label === '' || COUNTER.test(foldText(label))) return
      const value = line[c] ?? ''
      const unit = /\(([^()]{1,20})\)\s*$/.exec(label)?.[1] ?? ''
      const code = freeCode(`${foldText(label)} ${foldText(name)}`.replace(/ /g, '-').slice(0, 70), codes)
      record.codes.push(code)
      rows.push({
        code,
        label,
        value,
        unit,
        kind: inferKind(value, unit),
        period: isPeriod ? name : '',
        organisation: isPeriod ? '' : name,
        basis: '',
      })
    })
    records.push(record)
  }
  return records.length === 0 ? undefined : { kind: 'table', rows, records, problems: [] }
}

/** The first row with three names or more, with a second header row below it joined to the first. */
function findHead(table: readonly (readonly string[])[]): { names: string[]; first: number } | undefined {
  for (let r = 0; r < Math.min(table.length - 1, 25); r++) {
    const line = table[r] ?? []
    const texts = line.filter((text) => text !== '')
    if (texts.length < 3 || texts.some((text) => NUMBER.test(text))) continue
    const next = table[r + 1] ?? []
    const isSecond =
      next.some((text, c) => text !== '' && (line[c] ?? '') === '') &&
      next.filter(Boolean).length >= 2 &&
      !next.some((text) => NUMBER.test(text)) &&
      (next[0] ?? '') === ''
    const names: string[] = []
    let parent = ''
    const width = Math.max(line.length, isSecond ? next.length : 0)
    for (let c = 0; c < width; c++) {
      if ((line[c] ?? '') !== '') parent = line[c] ?? ''
      const child = isSecond ? (next[c] ?? '') : ''
      names.push(child === '' ? (line[c] ?? '') : `${parent} – ${child}`)
    }
    let first = r + (isSecond ? 2 : 1)
    while (first < table.length && (table[first] ?? []).filter(Boolean).every((text) => /^\(?\d{1,2}\)?$/.test(text))) first++
    return { names, first }
  }
  return undefined
}
