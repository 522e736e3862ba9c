import { NOT_MET } from '../sheet/row-words.ts'
import { foldText } from '../text/fold-text.ts'
import { toneKey } from '../text/name-key.ts'
import { oncePerText } from '../text/once-per-text.ts'

export type PartyCellKey = { readonly weak: string; readonly strict: string }

/** Abbreviations in names of party cells; '' leaves the word out. */
const WORDS: Readonly<Record<string, string>> = {
  tdp: 'to dan pho',
  kp: 'khu pho',
  kdc: 'khu dan cu',
  mn: 'mam non',
  mnon: 'mam non',
  th: 'tieu hoc',
  va: '',
  truong: '',
  tram: 'tram',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  thcs: 'trung hoc co so',
  thpt: 'trung hoc pho thong',
  cq: 'co quan',
  mttq: 'mat tran to quoc',
  ca: 'cong an',
  qs: 'quan su',
  bch: 'ban chi huy',
  htx: 'hop tac xa',
  dn: 'doanh nghiep',
  tyt: 'tram y te',
  gddt: 'giao duc dao tao',
  ptdtbt: 'pho thong dan toc ban tru',
  ptdtnt: 'pho thong dan toc noi tru',
  px: 'phan xuong',
  vp: 'van phong',
  cty: 'cong ty',
  xn: 'xi nghiep',
  ttyt: 'trung tam y te',
  ttpvhcc: 'trung tam phuc vu hanh chinh cong',
  ubkt: 'uy ban kiem tra',
  ccb: 'cuu chien binh',
}
/** The same words with their tones, so that what is written out meets its abbreviation. */
const WRITTEN_OUT: readonly string[] = [
  'Tổ dân phố',
  'Khu phố',
  'Khu dân cư',
  'Mầm non',
  'Tiểu học',
  'Cơ quan',
  'Mặt trận tổ quốc',
  'Công an',
  'Quân sự',
  'Ban chỉ huy',
  'Hợp tác xã',
  'Doanh nghiệp',
  'Trạm y tế',
  'Giáo dục đào tạo',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Trung học cơ sở',
  'Trung học phổ thông',
  'Phổ thông dân tộc bán trú',
  'Phổ thông dân tộc nội trú',
  'Phân xưởng',
  'Văn phòng',
  'Công ty',
  'Xí nghiệp',
  'Trung tâm y tế',
  'Trung tâm phục vụ hành chính công',
  'Ủy ban kiểm tra',
  'Cựu chiến binh',
]
const SPELLED: readonly (readonly [string, string])[] = WRITTEN_OUT.map((words) => [toneKey(words), foldText(words)])
const NUMBER_SIGN = toneKey('số')
const TROOP = toneKey('đội')
const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
}

const DOTTED = /(?<!\p{L})\p{L}{1,3}(?:\.\p{L}{1,3})+(?!\p{L})/gu

const SAID_DAY = String.raw`(?:(?:sinh hoạt|họp|ngày|thường kỳ|lệ|chuyên đề|CĐ)[\s:]*)+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`
/** «(07/01/2026)» says its year, which «(18/20)» does not. */
const WHOLE_DAY = String.raw`\s*\(\s*\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\s*\)`
/** «Chi bộ Ấp 1 (họp ngày 06/07/2026, chuyên đề 16/07)», «Chi bộ Ấp 1 - ngày họp: 06/7», «Chi bộ Ấp 1 (07/01/2026)»: the days of meetings are no part of the name. */
export const DAY_BEHIND = new RegExp(
  String.raw`(?:\s*[-–,;:(]?\s*${SAID_DAY}(?:\s*(?:[,;]|và)?\s*${SAID_DAY})*\s*\)?|${WHOLE_DAY})\s*$`,
  'iu',
)

/** «20 đảng viên», «13 đồng chí»: how many they are is no part of the name. */
export const COUNT_OF_MEMBERS = String.raw`\d+\s*(?:đảng viên|đv|đ\/c|đồng chí)`
const MEMBERS_COUNTED = new RegExp(String.raw`\(?\s*[-–:]?\s*${COUNT_OF_MEMBERS}\s*\)?`, 'giu')

/**
 * The keys by which two names of a party cell are one: «Chi bộ Tổ dân phố số 05» = «TDP 5» = «CB TDP số 5 (34 đảng viên)». `strict` keeps the tones (Thôn Đông, Thôn Đồng),
 * `weak` does not and helps only where it is unambiguous.
 */
export const partyCellKey = oncePerText((name): PartyCellKey => {
  // «Chi bộ 1: Khóm Cầu Tre» counts the party cells; «Chi bộ 1» alone is a name.
  const bare = name
    .replace(/^\s*\d{1,2}\s*[.)]\s*(?=\p{L})/u, '')
    .replace(/^(\s*(?:chi\s*bộ|cb))\s*(?:số\s*)?\d+\s*[:–-]\s*(?=\p{L})/iu, '$1 ')
    // «T.DP 1», «K.P 2»: full stops inside an abbreviation.
    .replace(DOTTED, (typed) => (WORDS[foldText(typed.replaceAll('.', ''))] === undefined ? typed : typed.replaceAll('.', '')))
    // «CB Tr. MN», «CB Tr THCS».
    .replace(/(?<!\p{L})Tr(?:\.\s*|\s+)(?=MN|TH|Mầm|Tiểu|Trung|PT)/gu, 'Trường ')
    // «CB K. Chăn nuôi» of a university.
    .replace(/(?<!\p{L})K\.\s*(?=\p{Lu}\p{Ll})/gu, 'Khoa ')
    .replace(MEMBERS_COUNTED, ' ')
    .replace(/\(\s*\d+\s*\)\s*$/, ' ')
    .replace(NOT_MET, ' ')
    .replace(DAY_BEHIND, ' ')
  const folded = foldText(bare).split(' ')
  const toned = toneKey(bare).split(' ')
  const weak: string[] = []
  const strict: string[] = []
  for (let i = 0; i < folded.length; i++) {
    const word = folded[i] as string
    if ((word === 'chi' && folded[i + 1] === 'bo') || (word === 'cb' && folded.length > 1)) {
      if (word === 'chi') i++
      continue
    }
    // «KP Chợ Bưởi» is either; no ward has both kinds under one name.
    if (word === 'khoi' && folded[i + 1] === 'pho') {
      weak.push('khu pho')
      strict.push('khu pho')
      i++
      continue
    }
    // «Tổ dân phố số 5»; «cơ sở» is another word.
    if (word === 'so' && (toned[i] === NUMBER_SIGN || /^\d/.test(folded[i + 1] ?? ''))) continue
    // «Xã đội» is what people call the «Quân sự xã».
    if ((word === 'xa' || word === 'phuong') && toned[i + 1] === TROOP) {
      weak.push('quan su', word)
      strict.push('quan su', toned[i] ?? word)
      i++
      continue
    }
    const last = i === folded.length - 1 && i > 0
    const replaced =
      WORDS[word] ??
      (last ? ROMAN[word] : undefined) ??
      word
        .replace(/^0+(?=\d)/, '')
        .replace(
          /^(cb|tdp|kp|thon|ap|khu)0*(\d+)$/,
          (_, prefix: string, digits: string) => `${prefix === 'cb' ? '' : `${WORDS[prefix] ?? prefix} `}${digits}`,
        )
    if (replaced === '') continue
    weak.push(replaced)
    strict.push(replaced === word ? (toned[i] ?? word) : replaced)
  }
  // Names written out and abbreviated must meet: their toned words are compared without the tones of the abbreviated part.
  return { weak: weak.join(' ').trim(), strict: strictWords(strict).trim() }
})

/** Words that abbreviations stand for lose their tones, so that «Tổ dân phố» and «TDP» are equal strictly too. */
function strictWords(words: readonly string[]): string {
  let text = words.join(' ')
  for (const [toned, plain] of SPELLED) text = text.split(toned).join(plain)
  return text
}
