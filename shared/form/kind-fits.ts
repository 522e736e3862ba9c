/** Whether a field can hold a value of that kind: no words where a number is asked, no count where a rate is, no sentence for a name. */
import type { ReportRow } from '../reports/report.ts'
import { isNumberKind } from '../reports/report-words.ts'
import type { Field } from './field.ts'
import { answersWhether } from './answers-whether.ts'
import { termWord } from './join-terms.ts'
import { matchOption } from './match-option.ts'
import type { Side } from './match-side.ts'
import { RATE } from './own-words.ts'
import { quantityOf } from './measure-units.ts'
import { partOfRatio } from './said-again.ts'

const COUNTS = ['số', 'số lượng'].map(termWord)
const COUNTING = [...COUNTS, RATE]
const COMPARED = ['có mặt', 'triệu tập'].map(termWord)
const NAME = termWord('tên')
const FULL_NAME = termWord('họ và tên')
/** Columns that ask for words beside a number. */
const NOTES = /^(?:ghi chú|nhận xét|lý do|thuyết minh|giải trình|diễn giải|nguyên nhân)/iu

const PART_OF_DATE = /^[\s,.;:]*(?:ngày|tháng|năm)[\s,.;:]*$/iu

/** 1 where it can, less where it hardly does, 0 where it cannot. */
export function kindFactor(row: ReportRow, field: Field, value: Side, place: Side): number {
  if (field.kind === 'file') return 0
  const fieldIsDate = field.kind === 'date'
  if (row.kind === 'date') return fieldIsDate ? 1 : field.kind === 'text' && !COUNTS_SOMETHING.test(field.label) ? dayFactor(field) : 0
  if (fieldIsDate) return 0
  // «Chi bộ Thôn 1» is no number either; «Chỉ tiêu số 1» asks for none.
  const isName = !isNumberKind(row.kind) && place.numbersOwn.length === 0 && /^\p{L}+\s\p{L}/u.test(row.value)
  const isWords = row.value !== '' && (isName || !/\d/.test(row.value))
  // «16:30» is no count and no rate.
  if (CLOCK.test(row.value) && COUNTING.some((word) => place.own.has(word))) return 0
  // Words do not answer «Số …» or «Tỷ lệ …», unless they are offered for it: «Có vượt tỷ lệ 20 % không?».
  const asksCount = ASKS_COUNT.test(field.label.normalize('NFC')) || COUNTING.some((word) => place.own.has(word))
  if (isWords && row.kind !== 'mark' && optionFactor(row, field) <= 1 && asksCount) return 0.2
  if (field.kind === 'number' && isWords) return 0
  // «Chi bộ tự chấm (điểm)»: no words.
  if (isWords && row.kind !== 'mark' && field.kind === 'text' && /^(?:điểm|phút|người|đồng chí|%)$/iu.test(place.unit)) return 0.2
  // «Chi bộ trực thuộc | Chi bộ | [ ]»: in the row of a unit stands how many.
  const countsInRow = field.row !== '' && field.column !== '' && !NOTES.test(field.column.trim()) && quantityOf(place.unit) !== ''
  if (isWords && row.kind !== 'mark' && field.kind === 'text' && countsInRow) return 0.2
  // «Kiến nghị tiếp nhận – Tháng này»: a table month by month counts, whatever it names.
  if (isWords && row.kind !== 'mark' && field.kind === 'text' && place.isNow) return 0.3
  // «…, trong đó đã giải quyết [ ]»: how many of those before it.
  if (isWords && row.kind !== 'mark' && field.kind === 'text' && OF_THESE.test(field.label.normalize('NFC'))) return 0.2
  // «Được xếp loại», «Đã kiểm điểm» count those of whom it is said.
  if (row.kind === 'choice' && isWords && field.kind === 'text' && COUNTS_THOSE.test(field.label.normalize('NFC'))) return 0.2
  // Nobody's name and no words.
  if (isWords && row.kind !== 'mark' && field.kind === 'text' && asksForPoints(field)) return 0.2
  if (field.kind === 'check' && row.kind !== 'mark' && row.kind !== 'choice' && row.kind !== 'text') return 0
  const isNumber = isNumberKind(row.kind)
  // The box for the year of a date is for no count.
  if (isNumber && row.unit !== '' && PART_OF_DATE.test(field.label.normalize('NFC')) && field.row === '') return 0.2
  // «18/20» is both of what it compares, and neither alone.
  if (row.kind === 'ratio' && COMPARED.every((word) => value.own.has(word)) && COMPARED.filter((word) => place.own.has(word)).length === 1)
    return 0.3
  // Nor is the count of those who came the answer to «Lượt dự / lượt phải dự».
  if (isNumber && value.unit !== '' && !value.percent && partOfRatio(field.column) !== undefined) return 0.4
  // «Ngày ký nghị quyết» asks for a day, «Điểm chất lượng» for points, «Nêu nội dung kiến nghị» for words.
  if (ASKS_DAY.test(field.label.normalize('NFC')) && !SAYS_DAY.test(row.value)) return 0.2
  if (row.kind === 'ratio' && asksForPoints(field)) return 0.2
  if (isNumber && (ASKS_WORDS.test(field.label.normalize('NFC')) || (field.unit === '' && ASKS_NAME.test(field.label.normalize('NFC')))))
    return 0.2
  // Whole sentences are nobody's name.
  if (place.own.has(FULL_NAME) && /\d|\.\s*$/.test(row.value)) return 0.2
  // A count is no name, and a mark is no count.
  if (isNumber && value.unit !== '' && place.own.has(NAME)) return 0.2
  if (row.kind === 'mark' && (field.kind === 'number' || place.unit !== '' || COUNTS.some((word) => place.own.has(word)))) return 0.2
  // «Số chi bộ đã dự» is no answer to the list «Chi bộ»; a month or a year may be one of a list that is still closed.
  if (isNumber && field.kind === 'choice' && field.options.length === 0 && value.unit !== '') return 0.3
  if (isNumber && field.kind === 'long-text') return 0.3
  if (isNumber && value.unit !== '' && NAMES.test(field.label.normalize('NFC'))) return 0.2
  // A year alone is no count.
  if (YEAR.test(row.value.trim()) && !isNumber && field.kind === 'text' && !SPEAKS_OF_YEAR.test(spoken(field))) return 0.2
  if ((isNumber || row.kind === 'choice') && NOTES.test(field.column.trim())) return 0.6
  // «2. Tỷ lệ đảng viên dự» under «Chấm điểm» asks for the mark, not for the rate.
  const takesRate = place.percent && !(!place.unit.includes('%') && place.takesMarks)
  if (!(isNumber || value.percent) || value.percent === takesRate) return 1
  return place.percent || place.unit !== '' || COUNTS.some((word) => place.own.has(word)) ? 0.2 : 0.8
}

/** «Điểm chấm», «4. Điều hành của người chủ trì (tối đa 5)» */
function asksForPoints({ label, help }: Field): boolean {
  return MARKS.test(label.normalize('NFC')) || AT_MOST.test(`${label} ${help}`.normalize('NFC'))
}

const OF_THESE = /^\s*(?:trong (?:số )?đó|gồm)(?!.*(?:nêu|ghi|kể|tên|lý do)(?!\p{L}))/iu
const ASKS_DAY = /^\s*(?:[\d.]+\s+)?ngày(?!\s*(?:công|phép))\s/iu
const SAYS_DAY = /\d\s*[/.-]\s*\d|ngày|^\s*$/iu
/** «Tôi dự họp với chi bộ [ ]»: a name goes on the sentence. */
const ASKS_NAME = /\s(?:với|tại|ở|thuộc|cùng) (?:các )?(?:chi bộ|đảng bộ|chi ủy|đơn vị|cơ quan)\s*:?\s*$/iu
const ASKS_WORDS = /^\s*(?:[\d.]+\s+)?(?:nêu|ghi (?:tóm tắt|rõ)|tóm tắt)\s|nội dung gì|những gì/iu

/** Points, and no letters. */
const AT_MOST = /tối đa\s+\d+(?!\d*\s*(?:ký tự|chữ|từ|dòng|trang|[km]b))/iu

/** A box for text takes a day where its label speaks of time. */
function dayFactor(field: Field): number {
  return SPEAKS_OF_TIME.test(spoken(field)) ? 0.95 : 0.4
}

function spoken({ label, row, column, hint, help }: Field): string {
  return [label, row, column, hint, help].join(' | ').normalize('NFC')
}

/** «Chủ đề thảo luận»: words, and no number of them. */
const NAMES = /^\s*(?:[\d.]+\s*)?(?:chủ đề|(?:họ (?:và )?)?tên|lý do|nguyên nhân|số điện thoại)(?!\p{L})/iu
const YEAR = /^20\d\d$/
const SPEAKS_OF_YEAR = /đợt|năm(?! (?:công tác|tuổi))|kỳ|niên|yyyy|thời gian/iu

const SPEAKS_OF_TIME = /ngày|hôm|thời|lúc|hạn|đợt|vào|(?<!\p{L})(?:dd|nn|mm)(?!\p{L})|__\/__/iu
/** «Số buổi đã dự», «1. Tỷ lệ dự»: no day answers it. */
const COUNTS_SOMETHING = /^\s*(?:[\d.]+\s+)?(?:tổng\s+)?(?:số(?!\s+liệu)|tỷ lệ)\s/iu
const MARKS = /^\s*(?:[\d.]+\s+)?(?:tổng )?điểm(?! danh| mạnh| yếu| còn| nhấn| tồn| hạn| chú| họp)\s/iu
const COUNTS_THOSE = /^\s*(?:[-–•a-z\d.)]+\s+)?(?:được|đã|chưa|bị)\s/iu
/** «Bao nhiêu chi bộ đã họp?» */
const ASKS_COUNT = /(?:bao nhiêu|mấy)\s(?!giờ|ngày|tháng)/iu
const CLOCK = /^\s*\d{1,2}\s*(?::\s*\d{2}|(?:h|g|giờ)\s*\d{0,2})\s*$/iu

/** A list that offers the very value speaks for itself; one that does not offer it speaks against. */
export function optionFactor(row: ReportRow, field: Field): number {
  if (field.kind !== 'choice' || field.options.length === 0 || row.value === '' || row.kind === 'mark' || answersWhether(row, field))
    return 1
  return matchOption(row.value, field.options).index === undefined ? 0.7 : 1.1
}
