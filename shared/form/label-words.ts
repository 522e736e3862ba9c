/** Reads a label as words that can be compared: numbering and unit apart, spellings of one term made equal, several-syllable terms as one word. */
import { joinTerms } from './join-terms.ts'
import { writtenOut } from './label-shorthand.ts'
import { syllables } from './syllables.ts'

export type LabelWords = {
  /** «1.2», «b2a», «ii»: the number in front of the label, in lower case; '' when there is none. */
  numbering: string
  /** In brackets at the end, or after the last comma: «%», «người»; '' when there is none. */
  unit: string
  words: readonly string[]
}

const NUMBERING =
  /^\s*(?:[-–—•*+]\s*)?(?:\(?((?:\d+(?:\.\d+)*|[IVX]+(?:\.\d+)*|[A-ZĐa-zđ]\d?[a-z]?(?:\.\d+)*))\s*[.):/-](?=\s*[\p{L}%])|(\d{1,2}(?:\.\d{1,2}){1,3})(?=\s+\p{Lu}))/u
const BRACKETS = /[([]([^()[\]]{0,40})[)\]]\s*[:*]*\s*$/
const NOISE =
  /\((?:\d{1,3}|[01]\s*[-–]\s*\d{1,3}(?:\s*điểm)?|\*|(?:giá trị )?bắt buộc|nếu có|không bắt buộc|dd\/mm\/yyyy|ngày\/tháng\/năm|vd[^)]*|ví dụ[^)]*|tự động[^)]*|thang [^)]*|theo [^)]*|tối đa[^)]*|chọn[^)]*|ghi [^)]*|đánh dấu[^)]*|\d+ tiêu chí[^)]*|[^()]*thang (?:điểm )?\d+[^()]*|nn\/tt\/nnnn|ký[^)]*|họ tên[^)]*|(?:tính )?đến (?:hết |ngày )*\d[^)]*|(?:tính )?đến (?:ngày|thời điểm) (?:chốt|báo cáo|lập)[^)]*|(?:tích|tick|đánh x|khoanh|điền|nhập|để trống|làm tròn)[^)]*|không quá[^)]*|(?:tỷ lệ |tính )?(?:so với|trên tổng|trên số) [^)]*|mức \d|giờ\s?:\s?phút|hh:mm|kể cả[^)]*|bao gồm[^)]*|không (?:tính|kể|gồm|bao gồm)[^)]*|tính cả[^)]*|trừ [^)]*|(?:theo )?(?:điều|khoản|quy định|hướng dẫn|quyết định|luật) (?:số )?\d[^)]*)\)|[*:]+\s*$|\bbắt buộc\b|this field is required/giu
const UNIT =
  /^(?:%|‰|người|đồng chí|đ\/c|đc|đv|đảng viên|buổi|lần|cuộc|phút|giờ|điểm|vnđ|(?:nghìn |ngàn |triệu |tỷ |1\.?000 |tr\.?)?(?:đồng|đ)|tổ chức|chi bộ|cb|lượt|ý kiến|tuổi|văn bản|đơn vị tính: .{1,20}|đvt: .{1,20})$/iu

/** «CSDL đảng viên 3.0» */
const VERSION = /(?<=\p{L})\s+\d\.\d(?=\s*(?:$|[),;]))/gu
/** «(T/K/TB/KÉM)», «(TK/CĐ)» offer answers; «(B1+B2+B3)» tells how it adds up; «/100» is the most there is. */
const OFFERED =
  /\((?![^()]*(?:đ\/c|dự|tổng|số|ts(?!\p{L})|sl(?!\p{L})))[\p{L}\d]{1,6}(?:\s*\/\s*[\p{L}\d]{1,6})+\)|\([\p{L}]?\d*(?:\s*[+=-]\s*[\p{L}]?\d+)+\)|\/\s*(?:100|30|25|20|10|5)(?=\s*(?:điểm)?\s*$)/giu
/** «(3)=(1)-(2) Giữ lại»: a number that tells how it adds up. */
const SUMMED = /^\s*\(\d{1,2}\)\s*(?=\()|^\s*\(\d{1,2}\)(?:\s*[=+/:x×-]\s*\(?\d{1,3}\)?)+(?=\s*\p{L})/u
/** Nobody is a member before 18. */
const TO_AGE = /(?:từ\s+)?(?:đủ\s+)?18\s*(?:tuổi\s*)?(?:[-–→]|(?:đến|tới)(?:\s+hết)?)\s*(\d{2})(?!\d)/giu
/** «Độ tuổi không quá 30», «Từ 30 tuổi trở xuống» */
const AT_MOST_AGE = /(?:không quá|tối đa)\s+(\d{2})(?=\s*(?:tuổi|[:,)]|$))|(?:từ\s+)?(?<!\d)(\d{2})\s*tuổi trở xuống/giu
/** «(D = A+B−C)» */
const FORMULA = /\(\s*[\p{L}\d]{1,4}\s*=[^()]{1,40}\)/gu
const FROM_AGE = /(?<![\d/])(?:từ\s+)?(?:đủ\s+)?(?<![\d/])(\d{2})\s*(?:tuổi\s+|năm\s+)?(?:trở lên|trở lại đây)/giu

const cache = new Map<string, LabelWords>()

export function labelWords(text: string): LabelWords {
  const known = cache.get(text)
  if (known) return known
  if (cache.size > 20_000) cache.clear()
  const found = readLabel(text)
  cache.set(text, found)
  return found
}

function readLabel(text: string): LabelWords {
  // What follows a question explains how to answer it.
  let rest = (/^[^?]{8,}?(?=(?:\s+(?:hay\s+)?(?:không|chưa))?\s*\?)/iu.exec(text.normalize('NFC'))?.[0] ?? text.normalize('NFC')).replace(
    NOISE,
    ' ',
  )
  rest = writtenOut(rest)
  // «Từ 61 trở lên» are those over 60.
  rest = rest
    .replace(SUMMED, '')
    .replace(FORMULA, ' ')
    .replace(OFFERED, ' ')
    .replace(VERSION, '')
    .replace(TO_AGE, (_, age: string) => `dưới ${Number(age) + 1}`)
    .replace(AT_MOST_AGE, (_, most?: string, down?: string) => `dưới ${Number(most ?? down) + 1}`)
    .replace(FROM_AGE, (_, age: string) => `trên ${Number(age) - 1}`)
  const numbering = NUMBERING.exec(rest)
  if (numbering) rest = rest.slice(numbering[0].length)
  const brackets = BRACKETS.exec(rest)
  const inside = brackets?.[1]?.trim() ?? ''
  const unit = UNIT.test(inside) ? inside.toLowerCase().replace(/^(?:đvt|đơn vị tính): /, '') : ''
  if (brackets && unit !== '') rest = rest.slice(0, brackets.index)
  return {
    numbering: (numbering?.[1] ?? numbering?.[2] ?? '').toLowerCase(),
    unit: unit === '' && /%\s*$/.test(rest) ? '%' : unit,
    words: joinTerms(syllables(rest)),
  }
}
