/**
 * Some seven thousand headings, legends, marks, statuses and rows as two clerks wrote them down, one of the north and one of the south, who had not seen what the product reads.
 * `OTHERWISE` names what is read as something else or not at all: most of it means more than one thing.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { VOCABULARY } from '../../../shared/registers/fields.ts'
import { meaningOf } from '../../../shared/registers/legend-pairs.ts'
import { kindNamed } from '../../../shared/registers/meeting-kind.ts'
import { readCode } from '../../../shared/registers/mark-codes.ts'
import { readStatus } from '../../../shared/registers/member-status.ts'
import type { GridValue } from '../../../shared/sheet/grid.ts'
import { parsePeriod } from '../../../shared/sheet/parse-period.ts'
import { resolveColumns } from '../../../shared/sheet/resolve-columns.ts'
import { rowWord } from '../../../shared/sheet/row-words.ts'
import { foldText } from '../../../shared/text/fold-text.ts'
import OTHERWISE from '../../words/otherwise.json' with { type: 'json' }

const WORDS = new Map<string, string[]>()
for (const clerk of ['north', 'south'])
  for (const [concept, phrases] of Object.entries(
    JSON.parse(readFileSync(new URL(`../../words/${clerk}.json`, import.meta.url), 'utf8')) as Record<string, string[]>,
  ))
    WORDS.set(concept, [...new Set([...(WORDS.get(concept) ?? []), ...phrases])])

const day = (year: number, month: number, day: number) => ({ year, month, day })
const NAMES = ['Nguyễn Văn Lúa', 'Trần Thị Mía', 'Lê Văn Khoai', 'Phạm Thị Na', 'Vũ Văn Tre', 'Đỗ Thị Cải']
const JOINED = [day(2000, 1, 5), day(2010, 3, 5), day(1995, 2, 15), day(2019, 2, 25), day(2005, 3, 5), day(2011, 3, 6)]
const TEXTS = ['Triển khai nghị quyết', '', 'Đánh giá tháng', '', 'Học tập chuyên đề', 'Kết nạp đảng viên']
const FEW = [1, 0, 3, 2, 0, 1]
const MOST = [18, 17, 25, 28, 16, 12]
const TICKS = ['x', '', 'x', 'x', '', 'x']

/** What a heading of a concept means, and what stands below it. */
const HEADINGS: Record<string, readonly [fields: readonly string[], values: readonly GridValue[]]> = {
  'h.fullName': [['fullName'], NAMES],
  'h.familyName': [['lastName'], ['Nguyễn Văn', 'Trần Thị', 'Lê Văn', 'Phạm Thị', 'Vũ Văn', 'Đỗ Thị']],
  'h.givenName': [['givenName'], ['Lúa', 'Mía', 'Khoai', 'Na', 'Tre', 'Cải']],
  'h.partyCell': [['partyCell'], ['Thôn Đông', 'Thôn Đông', 'Thôn Tây', 'Thôn Tây', 'Trường Mầm non', 'Trạm Y tế']],
  'h.meetingDate': [
    ['meetingDate'],
    [day(2026, 1, 5), day(2026, 1, 5), day(2026, 2, 5), day(2026, 2, 5), day(2026, 3, 5), day(2026, 3, 6)],
  ],
  'h.month': [['period'], [1, 1, 2, 2, 3, 3]],
  'h.mark': [['mark'], ['x', 'P', 'x', 'x', 'K', 'x']],
  'h.present': [['present'], TICKS],
  'h.excused': [['excused'], TICKS],
  'h.unexcused': [['unexcused'], TICKS],
  'h.reason': [['reason'], ['', 'Ốm', '', '', 'Đi công tác', '']],
  'h.note': [['note'], ['', '', 'Con nhỏ', '', '', '']],
  'h.memberType': [
    ['memberType', 'typeAndStatus'],
    ['CT', 'CT', 'DB', 'CT', 'CT', 'CT'],
  ],
  'h.birthDate': [
    ['dateOfBirth'],
    [day(1970, 1, 5), day(1980, 3, 5), day(1965, 2, 15), day(1990, 2, 25), day(1975, 3, 5), day(1981, 3, 6)],
  ],
  'h.sex': [['gender'], ['Nam', 'Nữ', 'Nam', 'Nữ', 'Nam', 'Nữ']],
  'h.citizenId': [
    ['citizenId', 'oldIdNumber'],
    ['001070000001', '001180000002', '001065000003', '001190000004', '001075000005'],
  ],
  'h.cardNumber': [['partyCardNo'], ['012345678', '012345679', '012345670', '012345671', '012345672']],
  'h.joinDate': [['admissionDate'], JOINED],
  'h.officialDate': [['officialDate'], JOINED],
  'h.partyPosition': [['position'], ['Bí thư', '', 'Phó Bí thư', '', '', '']],
  'h.status': [
    ['status', 'typeAndStatus'],
    ['', 'Miễn sinh hoạt', '', 'Chuyển đi', 'Tạm miễn', ''],
  ],
  'h.statusFrom': [['statusFrom'], ['', day(2025, 3, 5), '', '', day(2026, 2, 1), '']],
  'h.statusTo': [['statusTo'], ['', '', '', '', day(2026, 6, 1), '']],
  'h.phone': [['phone'], ['0912345678', '0912345679', '0912345677', '0912345676', '0912345675']],
  'h.education': [[''], ['12/12', 'Đại học', '12/12', 'Thạc sĩ', '9/12', '12/12']],
  'h.ethnicity': [[''], ['Kinh', 'Kinh', 'Tày', 'Kinh', 'Mông', 'Kinh']],
  'h.address': [[''], ['Thôn Đông', 'Thôn Tây', 'Thôn Đông', 'Thôn Nam', 'Thôn Bắc', 'Thôn Đông']],
  'c.members': [['total'], MOST],
  'c.official': [['officialCount'], MOST],
  'c.probationary': [['probationaryCount'], FEW],
  'c.exempt': [['exemptCount'], FEW],
  'c.required': [['required'], MOST],
  'c.present': [['present'], MOST],
  'c.absent': [['absent'], FEW],
  'c.excused': [['excused'], FEW],
  'c.unexcused': [['unexcused'], FEW],
  'c.late': [['', 'late'], FEW],
  'c.rate': [['rate'], ['94,4%', '100%', '88%', '92,9%', '100%', '91,7%']],
  'c.meetingRating': [['rating'], ['Tốt', 'Khá', 'Tốt', 'Trung bình', 'Tốt', 'Khá']],
  'c.secretary': [['secretary'], NAMES],
  'c.chair': [['chair'], NAMES],
  'c.place': [['place'], ['Nhà văn hóa', 'Nhà văn hóa', 'Hội trường', 'Hội trường', 'Phòng họp', 'Trạm']],
  'c.topic': [['content'], TEXTS],
  'c.meetingKind': [['meetingType'], ['Thường kỳ', 'Thường kỳ', 'Chuyên đề', 'Thường kỳ', 'Bất thường', 'Thường kỳ']],
}
const MARKS: Record<string, readonly string[]> = {
  present: ['present'],
  excused: ['excused'],
  unexcused: ['unexcused'],
  late: ['present'],
  exempt: ['exempt'],
  transferred: ['outside'],
  elsewhere: ['outside', 'excused'],
  noMeeting: ['unmarked'],
  notYet: ['outside'],
}
const STATUSES: Record<string, readonly string[]> = {
  exempt: ['EXEMPT'],
  temporarilyExempt: ['TEMP_EXEMPT'],
  temporarilyOut: ['TEMP_OUT'],
  temporarilyIn: ['TEMP_IN'],
  transferredOut: ['TRANSFERRED_OUT'],
  transferredIn: ['TRANSFERRED_IN'],
  suspended: ['SUSPENDED'],
  removed: ['EXPELLED', 'REMOVED', 'RESIGNED'],
  deceased: ['DECEASED'],
  residenceOnly: ['RESIDENCE_ONLY'],
  active: ['ACTIVE'],
}
/** A heading that only looks like a count. */
const COUNTED: ReadonlySet<string> = new Set([
  'present',
  'absent',
  'excused',
  'unexcused',
  'required',
  'total',
  'mark',
  'exemptCount',
  'rate',
  'month',
])

/** The field of a column with this heading, in a table of numbered rows; `month` for a meeting's column. */
function fieldUnder(heading: string, values: readonly GridValue[], beside: string): string {
  const rows = values.map((value, i) => [i + 1, NAMES[i] as string, value])
  const grid = { sheet: 'Trang', hidden: false, values: [['STT', beside, heading], ...rows] }
  const column = resolveColumns(grid, [['STT'], [beside], [heading]], 0, 3, 1, VOCABULARY)[2]
  return column?.period ? 'month' : (column?.field ?? '')
}

function readsAs(concept: string, phrase: string): boolean {
  const [kind, name] = concept.split('.') as [string, string]
  const heading = HEADINGS[concept]
  // Whatever stands above the names: only the third column is asked for.
  const beside = kind === 'h' && /Name$/.test(name) ? 'Cột' : kind === 'h' ? 'Họ và tên' : 'Cột'
  if (heading) return heading[0].includes(fieldUnder(phrase, heading[1], beside))
  if (kind === 'n') return !COUNTED.has(fieldUnder(phrase, FEW, 'Họ và tên'))
  if (kind === 'm') return (MARKS[name] ?? []).includes(meaningOf(phrase) ?? '')
  if (kind === 'w') return (MARKS[name] ?? []).includes(readCode(phrase))
  if (kind === 's') return (STATUSES[name] ?? []).includes(readStatus(phrase).status ?? '')
  if (kind === 'k') return kindNamed(foldText(phrase)) === (name === 'extraordinary' ? 'other' : name)
  if (kind === 'd') return parsePeriod([phrase]) !== undefined
  return rowWord(phrase) === name
}

describe('words of offices', () => {
  test.for([...WORDS.keys()])('%s', (concept) => {
    const otherwise: readonly string[] = (OTHERWISE as Record<string, string[]>)[concept] ?? []
    const unread = (WORDS.get(concept) ?? []).filter((phrase) => !readsAs(concept, phrase))
    expect(unread).toEqual(otherwise)
  })
})
