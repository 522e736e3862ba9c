import type { Grid, GridValue } from '../sheet/grid.ts'
import { foldText } from '../text/fold-text.ts'
import type { Mark } from './codes.ts'
import { ANY_REASON, legendCode, meaningOf } from './legend-pairs.ts'
import { valueText } from './read-grid-cell.ts'

const HEADS_CODES = /^(?:ky hieu|quy uoc|ma(?: cham)?|cach ghi|noi dung ghi|(?:ghi |danh dau )?trong (?:o|bang))$/
const HEADS_MEANINGS = /^(?:(?:y )?nghia|(?:duoc )?(?:hieu|tinh|quy)|giai thich|dien giai)(?: la| vao| ra| thanh)?$/
/** Whatever stands before it has one. */
export const MEANING = /^(?:y )?nghia$/
/** A code in words («Vắng không báo cáo»). */
const MAX_CODE = 40
/** «Vắng (…)», «Vắng (lý do)»: whatever stands in the brackets. */
const ANYTHING = /\((?:[.…]+|(?:ghi )?lý do)\)/iu

/** The code that stands in a legend for this one with any remark in its brackets: «vắng …» for «vắng (ốm)»; undefined for a code without a remark. */
export function withAnyRemark(code: string): string | undefined {
  const any = code.replace(/\([^()]+\)/, '…')
  return any === code ? undefined : legendCode(any)
}

/**
 * Reads the codes that a small table explains, however long they are, if its header is row `header`: «Ghi trong ô | Nghĩa là | Tính là» over «Vắng không báo cáo | Vắng, không báo cáo chi bộ | Vắng không lý do». Of
 * several meanings the last one that says a mark is what the office counts; who is exempt is not merely elsewhere. Codes that `legend` holds stay.
 */
export function readCodeTable({ values }: Grid, header: number, legend: Map<string, Mark>): void {
  const headings = values[header] ?? []
  const isMeaning = (column: number) => HEADS_MEANINGS.test(foldText(valueText(headings[column] ?? '')))
  for (const [column, heading] of headings.entries()) {
    const beside = foldText(valueText(headings[column + 1] ?? ''))
    if (!isText(heading) || !isMeaning(column + 1) || !(MEANING.test(beside) || HEADS_CODES.test(foldText(heading)))) continue
    const end = headings.findIndex((_, other) => other > column && !isMeaning(other))
    const examples = headings.findIndex((other) => /^vi du$/.test(foldText(valueText(other))))
    for (let row = header + 1; isText(values[row]?.[column]); row++) {
      const [said = '', ...meanings] = (values[row] as readonly GridValue[]).slice(column, end < 0 ? undefined : end).map(valueText)
      const marks = meanings.flatMap((meaning) => meaningOf(meaning) ?? [])
      const mark = marks.find((meant) => meant === 'exempt') ?? marks.at(-1)
      if (mark === undefined) continue
      const example = examples < 0 ? '' : valueText(values[row]?.[examples] ?? '')
      for (const code of [...codesIn(said), ...examplesIn(example)])
        if (code.length <= MAX_CODE && !legend.has(code)) legend.set(code, code === ANY_REASON ? 'excused' : mark)
    }
  }
}

/** «x, ✓, có», «v hoặc ghi luôn lý do»: several codes of one meaning; anything longer is one, with what stands in its brackets. */
function codesIn(said: string): string[] {
  const parts = said.normalize('NFC').split(/\s*[,;]\s*|\s+hoặc\s+/iu)
  const isList = parts.length > 1 && parts.every((part) => part.length <= LONGEST_OF_MANY || WRITTEN_OUT.test(foldText(part)))
  return isList
    ? parts.map((part) => (WRITTEN_OUT.test(foldText(part)) ? ANY_REASON : legendCode(part)))
    : [legendCode(said.replace(ANYTHING, '…'))]
}

/** «ốm; ct (công tác); h (đi học)»: beside a code and its meaning what else is written for it. */
function examplesIn(text: string): string[] {
  return text
    .split(/\s*[,;]\s*/)
    .map((part) => part.replace(/\s*\([^()]*\)\s*$/, ''))
    .filter((part) => part !== '' && part.length <= LONGEST_OF_MANY)
    .map(legendCode)
}

const LONGEST_OF_MANY = 12
const WRITTEN_OUT = /^ghi (?:luon |ro |thang )*ly do$/

function isText(value: GridValue | undefined): value is string {
  return typeof value === 'string' && value !== ''
}
