import { foldText } from '../text/fold-text.ts'

const MAX_HEADER_LENGTH = 120
const FORMAT_HINT =
  /\((?:dd|mm|yyyy|ngày|nếu có|ghi|theo|đvt|đơn vị|\d+ số|\d+|không(?! (?:c[óo]|l[ýíyi]|ph[ée]p|b[áa]o|xin))|đánh dấu|tích|tick|đ\/?c|đồng chí|người|đv|đảng viên)[^)]*\)|\([^)]*[:=][^)]*\)|\*/gi

/** «SoDinhDanh»: how a program writes a heading of several words. */
const CAMEL_CASE = /^(?:[A-Z][a-z]+){2,}$/

/** «5. Đồng chí có dự không?», «Câu 2) Họ và tên»: the number of a question. */
const QUESTION = /^\s*(?:câu\s*)?\d{1,2}\s*[.):]\s+(?=\p{L}{2})/iu

/** «C.đề», «Ch. đề» */
const THEMATIC = /(?<!\p{L})ch?\s?\.\s?đề(?!\p{L})/giu

/** «Tháng/năm», «Tháng, năm»: month and year, where «tháng Năm» is May. */
const MONTH_OF_YEAR = /(?<!ngày[\s,/-]*)(tháng)\s*[/,–-]\s*(?=năm\b)/giu

/** «Chấm», «Chấm (D/V)»: to mark, where «chậm» is late. */
const TO_MARK = /(?<=^\s*|\s\/\s)chấm(?!\p{L}|\s+(?:công|điểm))/giu

/** «Không có lý do» in one heading; «Không» over «Có phép» are two. */
const WITHOUT = /\bkhong co (?=(?:ly do|li do|ld|phep)\b)/g

/**
 * The key by which a header text is looked up: folded, without format hints («(dd/mm/yyyy)», «(1)», «(C: có mặt)», «*»), Roman numerals kept. «» for text too long to be a header.
 * A percent sign is kept as the word «phantram», because it is all that some headers consist of.
 */
export function headerKey(text: string): string {
  if (text.length > MAX_HEADER_LENGTH) return ''
  const words = CAMEL_CASE.test(text) ? text.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : text
  return foldText(
    words
      .replace(QUESTION, '')
      .replace(FORMAT_HINT, ' ')
      .replace(MONTH_OF_YEAR, '$1 và ')
      .replace(TO_MARK, 'chấm công')
      .replace(THEMATIC, 'chuyên đề')
      .replace(/%/g, ' phantram '),
  ).replace(WITHOUT, 'khong ')
}

/** The last line of a heading whose lines are joined («Tháng 7 / Có mặt»); all of one that has a single line. */
export function headerLeaf(header: string): string {
  return header.split(' / ').at(-1) ?? ''
}

/** The key without remarks in brackets: «Họ và tên (IN HOA)». */
export function bareKey(text: string): string {
  return headerKey(withoutBrackets(text))
}

export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
}
