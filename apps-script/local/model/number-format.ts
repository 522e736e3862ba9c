/**
 * What a person sees in a grid cell: a value under a number format, in Vietnamese notation (decimal comma, dd/mm/yyyy).
 * Formats are written as in files and in Google's `setNumberFormat`; sections are positive;negative;zero;text.
 */
import { compileDateFormat, isDateFormat } from './date-format.ts'
import { compileNumberPattern } from './number-pattern.ts'
import type { Scalar } from './workbook.ts'

export type NumberFormat = { isDate: boolean; isText: boolean; render: (value: Scalar) => string }

/** Formats that a file names by number and every spreadsheet shows in the manner of its locale. */
const LOCALE_FORMATS: Record<string, string> = { 'mm-dd-yy': 'dd/mm/yyyy', 'm/d/yy h:mm': 'dd/mm/yyyy h:mm', 'm/d/yyyy': 'dd/mm/yyyy' }

const compiled = new Map<string, NumberFormat>()

/** `format` is absent for a grid cell without one («Tự động»). */
export function numberFormat(format: string | undefined): NumberFormat {
  const pattern = LOCALE_FORMATS[format ?? ''] ?? format ?? 'General'
  let found = compiled.get(pattern)
  if (!found) {
    found = compile(pattern)
    compiled.set(pattern, found)
  }
  return found
}

/** Whether a format means «Tự động», in any of its spellings. */
export function isAutomatic(format: string | undefined): boolean {
  return format === undefined || /^(General|0\.#{10,15})?$/i.test(format)
}

function compile(pattern: string): NumberFormat {
  if (isAutomatic(pattern)) return { isDate: false, isText: false, render: renderGeneral }
  if (pattern === '@') return { isDate: false, isText: true, render: renderGeneral }
  const sections = splitSections(pattern)
  const first = sections[0] ?? ''
  const isDate = isDateFormat(first)
  const renderers = sections.slice(0, 3).map(compileSection)
  const textSection = sections[3] ?? (first.includes('@') ? first : '@')
  return {
    isDate,
    isText: false,
    render(value) {
      if (typeof value === 'boolean') return renderGeneral(value)
      if (typeof value === 'string') return value === '' || value.startsWith('#') ? value : renderText(textSection, value)
      const [positive = renderGeneral, negative, zero] = renderers
      if (isDate) return positive(value)
      if (value < 0) return negative ? negative(-value) : `-${positive(-value)}`
      return value === 0 && zero ? zero(0) : positive(value)
    },
  }
}

function compileSection(section: string): (value: number) => string {
  if (isDateFormat(section)) return compileDateFormat(section)
  const bare = section.replace(/\[(?:[A-Za-z]+|Color ?\d+|[<>=]+[^\]]*|\$-[^\]]*)\]/g, '')
  if (/General/i.test(bare)) return (value) => bare.replace(/General/i, renderGeneral(value)).replaceAll('"', '')
  return compileNumberPattern(bare)
}

function renderText(section: string, value: string): string {
  return section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"|\\(.)|_.|\*./g, (_all, quoted?: string, escaped?: string) => quoted ?? escaped ?? '')
    .replace('@', () => value)
}

/** «Tự động»: whole numbers in full up to 15 digits, others with ten significant digits. */
function renderGeneral(value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  const size = Math.abs(value)
  if (Number.isInteger(value) && size < 1e15) return String(value)
  if (size < 1e15 && size >= 1e-5) return String(Number(value.toPrecision(10))).replace('.', ',')
  const [mantissa = '', power = ''] = value.toExponential(5).split('e')
  return `${String(Number(mantissa)).replace('.', ',')}E${power[0]}${power.slice(1).padStart(2, '0')}`
}

function splitSections(pattern: string): string[] {
  return (pattern.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;|^)(?=;|$)/g) ?? [pattern]).map(String)
}
