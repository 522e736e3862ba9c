import { type CivilDay, civilDay, daysInMonth, IMPOSSIBLE_DATE, NO_DATE } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import { oncePerText } from '../text/once-per-text.ts'
import { parseDateText } from '../text/parse-date.ts'

/** The closed list of domain.md §1.3. */
export const MEMBER_STATUSES = [
  'ACTIVE',
  'EXEMPT',
  'TEMP_EXEMPT',
  'TEMP_OUT',
  'TEMP_IN',
  'TRANSFERRED_OUT',
  'TRANSFERRED_IN',
  'SUSPENDED',
  'SPECIAL_DUTY',
  'EXPELLED',
  'REMOVED',
  'RESIGNED',
  'DECEASED',
  'RESIDENCE_ONLY',
] as const
export type MemberStatus = (typeof MEMBER_STATUSES)[number]

/** chính thức · dự bị */
export type MemberType = 'OFFICIAL' | 'PROBATIONARY'

/** What a cell of a status or CT/DB column says. `unknown` holds what could not be read. Dates are `NO_DATE` when the text names none. */
export type StatusReading = {
  readonly type: MemberType | undefined
  readonly status: MemberStatus | undefined
  readonly from: CivilDay
  readonly to: CivilDay
  readonly unknown: string
  /** A dated status that came before this one and stands in the same text. */
  readonly before?: DatedStatus
}

export type DatedStatus = { readonly status: MemberStatus; readonly from: CivilDay; readonly to: CivilDay }

const TYPE_WORDS: readonly (readonly [MemberType, RegExp])[] = [
  ['OFFICIAL', /^(?:official|ct|chinh thuc|dvct|dv chinh thuc|dang vien chinh thuc|dv ct)$/],
  ['PROBATIONARY', /^(?:probationary|db|du bi|dvdb|dv du bi|dang vien du bi|dv db)$/],
]

/** «KP7 chuyển qua», «từ KP3 chuyển đến»: a place that somebody came from; nothing behind it says where to. */
const CAME_FROM = String.raw`(?:(?:tu|o) (?:cb|chi bo|dang bo)(?: (?!da |xin |duoc )\w+){1,5}?|(?:tu )?(?:cb|chi bo|kp|tdp|khu pho|to dan pho|thon|xom|ap|khom|cq|co quan|truong|tram)\d*(?: (?!da |xin |duoc )\w+){0,4}? chuyen) (?:qua|sang|ve|den|toi)(?! (?:cb|chi bo|dang bo|kp|tdp|khu|to|thon|xom|ap|khom|phuong|xa|noi|don vi)\d*\b)`

/** Patterns over folded text, the more special ones first. */
const STATUS_WORDS: readonly (readonly [MemberStatus, RegExp])[] = [
  // What programs export in English: TEMP_EXEMPT, MOVED_OUT.
  ['TEMP_EXEMPT', /^temp(?:orar(?:y|ily))? exempt(?:ed)?$/],
  ['EXEMPT', /^exempt(?:ed)?$/],
  ['TEMP_OUT', /^temp(?:orar(?:y|ily))? (?:out|away)$/],
  ['TEMP_IN', /^temp(?:orar(?:y|ily))? in$/],
  ['TRANSFERRED_OUT', /^(?:moved|transferred) out$/],
  ['TRANSFERRED_IN', /^(?:moved|transferred) in$/],
  ['DECEASED', /^(?:deceased|dead|died)$/],
  ['ACTIVE', /^active$/],
  ['ACTIVE', /\bgioi thieu\b.*\b(?:noi cu tru|213)\b/],
  // «Miễn sinh hoạt nơi cư trú, vẫn SH ở chi bộ cơ quan»: exempt elsewhere.
  ['ACTIVE', /\bnoi cu tru\b.*\bvan (?:con |phai )*(?:shd?|sinh hoat|hop|du)\b/],
  [
    'RESIDENCE_ONLY',
    /\b(?:213|(?:dv|qd)213|(?:dv|dang vien|quy dinh|qd|dien) 76|nct)\b|(?<!\bchuyen\b.*\bve )noi cu tru|\b(?:2|hai) chieu\b|\bgiu moi lien he\b/,
  ],
  [
    'TEMP_EXEMPT',
    /^tmsh$|\btam thoi duoc mien\b|\bmien\b.*(?:\btam thoi\b|\bco thoi han\b|\bngan han\b|\b\d{1,2} (?:thang|nam)\b|\bden het\b|\btrong thoi gian\b|\bthoi gian nghi\b)/,
  ],
  ['TEMP_EXEMPT', /\btam mien\b|\bdlax\b|\blam (?:an |viec )?xa\b(?! noi cu tru)|\blao dong (?:o )?xa\b|\btam thoi mien\b|^tm$/],
  [
    'EXEMPT',
    /\bmien\b(?! (?:nam|bac|trung|tay|nui|dong|giam|hoc|thue|nop|dang phi|phi|nghia vu|nhiem))|^msh$|^mct\b|^mcs?h$|\bmshd\b|^mct sh$/,
  ],
  ['SPECIAL_DUTY', /\b(?:nhiem vu|nv) dac biet\b|\bllvt\b/],
  ['SUSPENDED', /\bdinh chi\b|^dcsh$/],
  [
    'DECEASED',
    /\btu tran\b|\bta the\b|\bbao tu\b|^(?:(?:moi|dv|dang vien|giam do) )*mat(?: roi)?$|^mat (?:do|vi|thang|t\b|t\d)|(?<!\b(?:con|vo|chong|bo|me|cha|bi|the|so) )\bda mat\b(?! (?:the|so|ho so|giay))|\bchet\b|\bqua doi\b|^mat$|\bhy sinh\b/,
  ],
  ['EXPELLED', /\bkhai tru\b/],
  ['REMOVED', /\bxoa ten\b|\bhuy (?:bo )?(?:qd|quyet dinh) ket nap\b|\bmat tu cach\b|\bkhong con la (?:dv|dang vien)\b/],
  ['RESIGNED', /\bxin (?:ra|rut|thoi)\b|\b(?:ra|roi) khoi dang\b/],
  // «Chuyển SHĐ tạm thời đến Đảng bộ Trường Chính trị», and hither: «SHTT tại chi bộ, hồ sơ gốc ở …».
  [
    'TEMP_OUT',
    /\bchuyen (?:shd?|sinh hoat(?: dang)?|sh dang) tam thoi (?:den|sang|ve|qua|toi) (?!(?:tu|ngay|thang|day)\b|(?:chi bo|cb|dang bo)(?: minh| ta)?(?: tu\b.*)?$)\S/,
  ],
  ['TEMP_IN', /\b(?:shtt|tam thoi) (?:tai|o) (?:chi bo|cb|day)\b.*\b(?:ho so|the dang|dang vien|dv|goc|cua|thuoc)\b/],
  // «Từ nơi khác đến SHTT», «Nhận SH tạm thời», «SHTT tại CB»: whatever else is said, temporarily, and hither.
  [
    'TEMP_IN',
    /^(?=.*\b(?:shtt|tam thoi|sh tam|sinh hoat tam|tam)\b)(?!.*\bdi\b)(?:.*\btu (?:noi|cb|chi bo|don vi) khac\b|.*\b(?:noi|cb|chi bo) khac (?:chuyen |gui |goi )*(?:shtt|den|toi|ve|sh|sinh hoat)\b|(?:tiep nhan|nhan|ve|toi) |tam chuyen(?: sh| sinh hoat)? den$|(?:shtt|sh tam thoi|sinh hoat tam thoi) tai (?:cb|chi bo)$|.*\bchi bo minh\b|.*\bnoi khac den$)|^chuyen den (?:tt|tam thoi|shtt)$/,
  ],
  [
    'TEMP_IN',
    /^(?!.*\bkhac\b)(?:.*\b(?:shtt|tam thoi)\b.*\bden\b|.*\bden\b.*\b(?:shtt|tam thoi)\b)|\b(?:shtt|tam thoi) tai (?:chi bo|day|dia phuong)$|\b(?:shtt|tam thoi)\b.*\b(?:(?:gui |goi )?ve(?: day| chi bo| cb)?|toi)$|\btiep nhan tam thoi\b|^dv tam thoi$|^dang vien tam thoi$|\bgui sinh hoat\b(?!.*\b(?:noi|chi bo|cb) khac\b|.*\bdi\b| (?:dang )?(?:tam(?: thoi)? )?(?:trong|ngoai|o|tai|noi|vao|sang)\b)|\btt den\b/,
  ],
  [
    'TEMP_OUT',
    /\b(?:shtt|tam thoi)\b.*\b(?:di|noi khac|ngoai|tai|o)\b|\bgui (?:shd?|sinh hoat(?: dang)?)(?: tam(?: thoi)?)? (?:trong|ngoai|o|tai|noi|vao|sang)\b|\b(?:tam|gui|gui tam) (?:shd?|sinh hoat(?: dang)?) (?:tam (?:thoi )?)?(?:o |tai |sang |den )?(?:noi|chi bo|cb) khac\b|^(?:dang )?(?:sh|shd|sinh hoat|sinh hoat dang) (?:o |tai )?noi khac$|\bdi\b.*\b(?:shtt|tam thoi)\b|\bchuyen (?:sinh hoat(?: dang)?|shd?|sh dang) tam thoi\b|\bchuyen (?:shtt|tam thoi)\b|\bchuyen di tt\b|\bchuyen (?:sh|sinh hoat) tam\b|\b(?:sh|sinh hoat) tam (?:o |tai )?(?:noi|chi bo|cb) khac\b|\btam chuyen\b|\btt di\b/,
  ],
  // «KP7 chuyển qua», «Cơ quan chuyển về (nghỉ hưu)»: from there, and hither.
  ['TRANSFERRED_IN', new RegExp(`^${CAME_FROM}`)],
  // «sang CB KP3», «về CB KP4», «chuyển CB Cơ quan»: hither or away, as the party cell of the row tells (see `movesAway`).
  ['TRANSFERRED_IN', /^(?:da )?(?:sang|ve|chuyen) (?:cb|chi bo) (?!khac\b|moi\b)\S/],
  [
    'TRANSFERRED_OUT',
    /^(?!.*\btu (?:cb|chi bo|noi) khac\b|(?:cb|chi bo|noi) khac\b)(?=.*\bchuyen\b.*\b(?:sang|qua)\b)|\bchuyen\b.*\b(?:ra (?:ngoai|khoi)|ve (?:chi bo|cb|don vi) khac|khoi)\b|\bchuyen\b.*\bve noi cu tru\b|\bchuyen\b(?!.*\btu\b).*\bve (?:que|(?:xa|phuong|tinh|huyen) khac)\b|\bcat (?:chuyen )?(?:sh|shd|sinh hoat)\b|\bgioi thieu (?:shd|sinh hoat).*\bdi$|^(?:da )?roi chi bo\b|\bchuyen (?:shd?|sinh hoat(?: dang)?|cong tac) (?:vao|ra|len|xuong) \S|\bchuyen\b.*\bden (?:(?:chi bo|cb|dang bo|dang uy|noi|don vi) (?:khac|moi)|.*\bkhac$)|\b(?:shd|sinh hoat|sinh hoat dang|sh) den (?:chi bo|cb|dang bo|dang uy)\b/,
  ],
  // «Đã chuyển Đảng về Đảng bộ xã …»: from where is not said, but where to.
  [
    'TRANSFERRED_OUT',
    /^(?!.*\b(?:tu|noi khac|tiep nhan) )(?=.*\b(?:chuyen|gioi thieu) (?:(?:shd?|sinh hoat|dang|cong tac) )*ve (?:dang bo|dang uy|chi bo|cb|db) \S)/,
  ],
  [
    'TRANSFERRED_IN',
    /^(?:duoc |moi )?chuyen (?:(?:shd?|sinh hoat|cong tac) )?tu\b.*\b(?:ve|den|toi)\b(?!.*\bkhac$)|^(?:duoc |moi )?(?:dieu dong|dieu chuyen|thuyen chuyen|luan chuyen) (?:den|ve|toi)\b|\b(?:chuyen|csh)\b.*\bden\b|\btiep nhan\b|\bmoi (?:den|ve|nhan|chuyen toi)\b|\bve sinh hoat\b|\bchuyen (?:(?:shd?|sinh hoat|dang|sinh hoat dang) )?(?:ve|toi)\b|^nhan (?:shd?|sinh hoat)\b|\b(?:nhan|den|ve|toi)\b.*\btu (?:noi|don vi|co quan|cb|chi bo|dang bo|xa|phuong|tinh|huyen)\b|^(?:tu )?(?:cb|chi bo|noi) khac (?:chuyen )?(?:sang|qua|den|ve)\b|^chuyen tu (?:cb|chi bo|noi) khac\b/,
  ],
  [
    'TRANSFERRED_OUT',
    /^(?:duoc |da )?(?:dieu dong|dieu chuyen|thuyen chuyen|luan chuyen)(?: di| cong tac|$)|\b(?:chuyen|csh)\b.*\bdi\b|\bda chuyen\b|\bchuyen di\b|\bchuyen sang\b|\bchuyen (?:noi|don vi|co quan|cb|chi bo|dang bo|xa|phuong|tinh) khac\b|\bchuyen sinh hoat chinh thuc\b|^chuyen$|^chuyen (?:shd|dang|cong tac)$/,
  ],
  [
    'TEMP_IN',
    /^(?:tam thoi|shtt|sinh hoat tam thoi)$|^khach(?: moi| du)?\b|^(?:dv|dang vien) (?:cua )?(?:phuong|xa|chi bo|cb|noi|don vi|co quan|dang bo) (?:ben|khac|ban)\b/,
  ],
  [
    'ACTIVE',
    /^(?:(?:hien|dang|dv|dang vien|van|thuoc|dien|phai|co|con|tham gia|cong tac|va) )*(?:shd?|shcb|shtx|shbt|sinh hoat)(?: (?:sh|sinh hoat|dang|chi bo|binh thuong|thuong xuyen|thuong ky|day du|deu|deu dan|chinh thuc|(?:tai|o) (?:don vi|chi bo|cb|cho|co quan|dia phuong)))*$|^(?:binh thuong|b ?thuong|thuong xuyen|(?:dang )?hoat dong|(?:dang |van |con |co )+tham gia|co|dang cong tac|du|(?:moi )?ket nap(?: moi)?|moi vao dang)$/,
  ],
]
/** «Vai trò – trạng thái» holds who somebody is where there is no status to say. */
const BLANK = /^(?:|khong|k|dang cap nhat|chua co|nt|x|(?:pho )?bi thu(?: chi bo)?|(?:chi|dang|cap) uy vien|dang vien)$/

const readOnce = oncePerText(read)
const NOTHING: StatusReading = { type: undefined, status: undefined, from: NO_DATE, to: NO_DATE, unknown: '' }

/** Reads a status, a CT/DB or a mixed column: «CT», «Miễn CT&SH», «CT - Chuyển SHĐ đi», «Tạm miễn từ 01/06/2026 đến 30/09/2026». */
export function readStatus(text: string): StatusReading {
  return text === '' ? NOTHING : readOnce(text)
}

/** In «chuyển đến ngày 10/08/2026» the word «đến» says where to, not until when. */
const CAME = /((?:^|\s)(?:chuyển|mới|chuyển\s+(?:shđ|sh|sinh\s+hoạt(?:\s+đảng)?))\s+đến)\s+(?=ngày|tháng|\d)/giu

/** «từ 01/3 đến 31/5/2026»: the year is said once. */
const YEAR_BEHIND = /(\d{1,2}[/.-]\d{1,2})(?=\s*(?:đến|tới|-|–)\s*(?:hết\s*)?(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})(?!\d))/giu

/** «Chi bộ cho miễn» grants what «chờ miễn» waits for; without tones nobody can tell. */
const GRANTED = /(?<!\p{L})cho(?:\s+phép)?(?!\p{L})/giu
const TONED = /[^\p{ASCII}]/u

/** «1. Đang sinh hoạt», «3) Miễn»: its place in a list. */
const NUMBERED = /^\s*\d{1,2}\s*[.)–-]\s*(?=\p{L})/u

/** «(QĐ 15-QĐ/ĐU ngày 26/02/2026)», «GT số 22 ngày …»: the day of a paper, not of what it says. */
const OF_DOCUMENT = /(?<!\p{L})(?:qđ|quyết định|nq|nghị quyết|tb|thông báo|gt|giấy giới thiệu|số)(?!\p{L})[^,;]*$/iu

/** The day from which on something holds, see `dayOfStatus`. */
export function beginOf(text: string): CivilDay {
  return dayOfStatus(text, false)
}

/** An application is no decision. */
const ASKED_FOR = /\b(?:xin|de nghi|cho) (?:duoc )?(?:tam )?mien\b|\bchua co (?:qd|quyet dinh)\b|\bhet mien\b/

/** «Tạm miễn từ 01/02/2026 đến 31/3/2026; chuyển đi từ 01/5/2026»: where one status ends and the next begins. */
const NEXT_STATUS = /(?<=\d{4})[;,.]?\s+(?=\p{L})(?!đến|tới|hết|cho|theo|do|tại|và)/iu

function read(typed: string): StatusReading {
  const parts = typed.normalize('NFC').split(NEXT_STATUS)
  if (parts.length < 2 || parts.length > 4) return readOne(typed)
  const dated = parts.map(readOne).filter((part) => part.status !== undefined && part.from > 0)
  const [first, second] = dated.sort((a, b) => a.from - b.from).slice(-2)
  if (dated.length < parts.length || !first?.status || !second) return readOne(typed)
  return { ...second, type: second.type ?? first.type, before: { status: first.status, from: first.from, to: first.to } }
}

function readOne(typed: string): StatusReading {
  const said = typed.normalize('NFC')
  if (ASKED_FOR.test(foldText(TONED.test(said) ? said.replace(GRANTED, ' ') : said)) || /^\s*\?+\s*$/.test(typed))
    return { ...NOTHING, unknown: typed }
  const text = said.replace(NUMBERED, '').replace(CAME, '$1 từ ').replace(YEAR_BEHIND, '$1/$2')
  const dates = [
    ...text.matchAll(
      /(từ|kể từ|(?:đến|tới)(?:\s+hết)?|hết)?\s*(?:ngày\s*)?(\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}(?!\d))|\d{1,2}[/.-]\d{4})/gi,
    ),
  ]
  let from: CivilDay = NO_DATE
  let to: CivilDay = NO_DATE
  let hasBegun = false
  for (const match of dates) {
    const isEnd = /^(?:đến|tới|hết)/i.test(match[1] ?? '')
    const isBegin = /từ$/i.test(match[1] ?? '')
    const day = dayOfStatus(match[2] as string, isEnd || (from !== NO_DATE && !isBegin))
    if (day <= 0) continue
    if (isEnd) to = day
    // «QĐ ngày 10/4/2026, thực hiện từ 01/5/2026»
    else if (from === NO_DATE || (isBegin && !hasBegun)) from = day
    else if (to === NO_DATE && !OF_DOCUMENT.test(text.slice(0, match.index))) to = day
    hasBegun ||= isBegin
  }
  const wordsOnly = dates.reduce((rest, match) => rest.replace(match[0], ' '), text)
  const whole = classify(foldText(wordsOnly))
  if (whole.type || whole.status) return { ...whole, from, to, unknown: '' }
  let type: MemberType | undefined
  let status: MemberStatus | undefined
  const unknown: string[] = []
  for (const part of wordsOnly.split(/\s[-–]\s|[,;/+\n()]|\s-|-\s/)) {
    const key = foldText(part)
    if (BLANK.test(key)) continue
    const found = classify(key)
    type ??= found.type
    status ??= found.status
    if (!found.type && !found.status) unknown.push(part.trim())
  }
  return { type, status, from, to, unknown: unknown.join(', ') }
}

/** «31/6/2026» lies between June and July, whatever was meant: what ends then ends with June, what begins then begins in July. That there is no such day is reported. */
export function dayOfStatus(text: string, isEnd: boolean): CivilDay {
  const day = parseDateText(text)
  const [, month, year] = /^(?:29|3[01])[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)?.map(Number) ?? []
  if (day !== IMPOSSIBLE_DATE || month === undefined || year === undefined || month < 1 || month > 11) return day
  return isEnd ? civilDay(year, month, daysInMonth(year, month)) : civilDay(year, month + 1, 1)
}

/** How a remark begins that says a status of the member; «con đã mất», «thẻ đảng đã mất» speak of something else. */
const SAYS_STATUS = new RegExp(
  String.raw`^(?:dong chi |d c |(?:qd|quyet dinh) (?=mien|tam mien))?(?:da |duoc |dang |moi |hien |bi )*(?:xin ra|tam mien|mien|msh|chuyen|csh|shtt|(?:shd?|sinh hoat(?: dang)?) (?:tam thoi|(?:o |tai )?noi khac)|tam thoi|tu tran|mat\b(?! the| so)|qua doi|chet|hy sinh|khai tru|xoa ten|ra khoi|dinh chi|tiep nhan|den\b|ve\b|di\b|dlax|lao dong|gui sinh hoat|dang vien|dv|gioi thieu|ket nap|213|nhiem vu|sang (?:cb|chi bo) )|^${CAME_FROM}`,
)

/** «QĐ 47-QĐ/ĐU ngày 15/6/2026: miễn công tác và sinh hoạt» */
const PAPER = /^\s*(?:qđ|quyết định)\s[^:]*:/iu

/** What a clause may go on with behind a comma or a dash: since when, by which paper, and whether it holds here. */
const GOES_ON = String.raw`(?!\s*(?:kể|từ|đến|hết|ngày|tháng|theo|thực\s+hiện|áp\s+dụng|không\s+tính|vẫn|chưa\s+có|qđ|quyết\s+định|gt|giấy\s+giới\s+thiệu)\s)`
const NEXT_CLAUSE = new RegExp(String.raw`[;.](?=\s|$)|(?:\n|,\s+(?=\p{L}))${GOES_ON}|\s[–-](?=\s)(?!\s\d)${GOES_ON}`, 'iu')
/** «chuyển từ CB Trường học – Trạm Y tế về»: the dash is part of a name. */
const FROM_DASHED = /((?<!\p{L})từ\s+(?:cb|chi\s+bộ)\s[^,;.()–-]*)\s[–-]\s(?=\p{L}[^,;.()]*\s(?:về|đến|sang|qua)(?!\p{L}))/giu

/** Reads a free remark: only a clause that begins with a status says one, because a remark may mention anything. What is no status is nothing unknown. */
export function readNotedStatus(note: string): StatusReading {
  if (note === '') return NOTHING
  for (const clause of note.replace(FROM_DASHED, '$1 ').split(NEXT_CLAUSE)) {
    if (!SAYS_STATUS.test(foldText(clause.replace(PAPER, '')))) continue
    const reading = readStatus(clause.trim())
    if (reading.status !== undefined) return { ...reading, unknown: '' }
  }
  return NOTHING
}

function classify(key: string): { type: MemberType | undefined; status: MemberStatus | undefined } {
  const type = TYPE_WORDS.find(([, pattern]) => pattern.test(key))?.[0]
  if (type) return { type, status: undefined }
  const leading = /^(?:ct|db|chinh thuc|du bi) (?=\S)/.exec(key)
  const rest = leading ? key.slice(leading[0].length) : key
  const status = STATUS_WORDS.find(([, pattern]) => pattern.test(rest))?.[0]
  if (!status) return { type: undefined, status: undefined }
  return { type: leading ? (/^(?:ct|chinh)/.test(leading[0]) ? 'OFFICIAL' : 'PROBATIONARY') : undefined, status }
}

const LEFT = ['TRANSFERRED_OUT', 'EXPELLED', 'REMOVED', 'RESIGNED', 'DECEASED'] as const satisfies readonly MemberStatus[]
export type LeftStatus = (typeof LEFT)[number]

/** Whether somebody of that status no longer belongs to the party cell. */
export function hasLeft(status: MemberStatus): status is LeftStatus {
  return LEFT.some((left) => left === status)
}
