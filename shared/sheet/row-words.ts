import { foldText } from '../text/fold-text.ts'
import { oncePerText } from '../text/once-per-text.ts'
import { measureNamed } from './measure-words.ts'
import { plainHeader } from './plain-header.ts'

/** What the text in a table's key column says the row is. */
export type RowWord = 'name' | 'total' | 'footer' | 'group'

const TOTAL =
  /^(?:tong cong|tong so|tong|cong|tc|t cong|tong hop|ca nam|luy ke|toan (?:dang bo|dang uy|chi bo|xa|phuong|thi tran|truong|cum|cong ty|khu|khoi|benh vien|co quan|don vi|vien|dac khu|tinh|huyen)|binh quan|trung binh)(?: (?:co mat|vang|xa|phuong|toan (?:dang bo|phuong|xa|chi bo|bo)|chung|cong|cac|(?:ca )?nam|thang|quy|dau nam|tu dau nam|\d+ (?:d c|dong chi|dang vien|dv|nguoi)|[ab]|dang vien|so|buoi|du|(?:chi bo|cb|nhom|khoi|muc|phan|to dang|dang bo)(?: .*)?|[ivx]+|\d+))*$/
const FOOTER =
  /^(?:ghi chu|chu giai|chu thich|ky hieu|(?:nguoi )?vao so|nguoi (?:lap|tong hop|diem danh|ghi|theo doi|kiem tra|phu trach|cap nhat)|t m|tm|thay mat|noi nhan|xac nhan|luu y|nguon|thu ky|bi thu|pho bi thu|nguoi bao cao|nguoi duyet|(?:can bo|chuyen vien|nhan vien) (?:tong hop|van phong|phu trach|theo doi|van thu|nhap lieu)|chu toa|chu tri|chanh van phong|(?:kt|k t) bi thu|(?:tl|t l) ban thuong vu|ky ten|ky ghi ro|ky ho ten|da ky|thu truong|truong ban|k t|lap bieu|quy uoc)(?: |$)/
/** «(Danh sách gồm 27 đồng chí)», «Trên đây là kết quả …», «- Lưu VPĐU.»: said below a table. */
const CLOSING =
  /^(?:an dinh )?danh sach (?:nay )?(?:co|gom) \d|^an dinh danh sach\b|^tong so danh sach co \d|^tren day la\b|^(?:moi )?thac mac (?:xin )?lien he\b|^so lieu (?:tinh )?den\b|^bao cao gui (?:ve )?|^de nghi cac (?:chi bo|dong chi)\b|^cuoc hop ket thuc\b|^khong tinh (?:dang vien|dv)\b|^luu (?:vp|vt|vpdu|ho so|van thu|chi bo|van phong)|^nhu tren$|^(?:ty le|ti le) (?:du hop|du|co mat) so co mat so phai du/
const SIGNED = /\bngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam (?:\d{4})?/
const GROUP =
  /^(?:dang vien (?=chi bo))?(?:(?:ky )?thang (?:\d|(?:gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi|chap)\b)|(?:chuyen de )?quy (?:[ivx]{1,3}|[1-4])|(?:hop|sinh hoat(?: chi bo)?) (?:thuong ky|chuyen de|dinh ky)|chi bo|cb|to dang|dang bo|dang uy|khoi|to dan pho|thon|khu pho|khu dan cu|ap|tdp|kdc|phong|to|nhom)(?: |\d|$)/

/** «Số có mặt», «Vắng có phép», «Tỷ lệ (%)», «Số chi bộ xếp loại Tốt»: counts below the table. */
const COUNT =
  /^(?:so|tong so|tong) (?:nguoi )?ky$|^so (?:chi bo|cb|don vi) \D|^(?:so |tong so |tong )?(?:dang vien |dv )?(?:co mat|c mat|p du|vang|vang mat|phai du|trieu tap|ty le|ti le|si so|mien|du hop|tham du)(?: (?:co phep|khong phep|co ly do|khong ly do|cp|kp|cld|kld|p|k|phai du|du|sinh hoat|hop|dang vien|dv|chung))*$/
/** How all the words above begin: most names need no pattern. */
const FIRST_LETTERS = 'tcgnkbpdaxlqsvmhu'
/** Places and offices that have a party cell; with their tones, because Trương is a family name. */
const OFFICE =
  /^(?:bản|buôn|làng|xóm|khóm|phum|sóc|đồn|trường|trạm|công an|quân sự|cơ quan|ban |hợp tác xã|công ty|doanh nghiệp|bệnh viện|văn phòng|ubnd|trung tâm)(?:\s|$)/i
/** Tô Quốc Vườn is no «tổ», Áp no «ấp»: with their tones family names are told from groups. */
const FAMILY = /^(?:tô|áp|khôi|phong|thơn|thắng|thăng) /iu
/** «Bản Đông tháng 8 lũ cuốn cầu treo, bà con sơ tán, chi bộ không họp được»: told of a group, not its name. */
const SENTENCE = /^(?:\S+\s+){6,}\S+,\s+\p{Ll}/u

/**
 * All that the text says. `isTotal` also of «Cộng A», where with its tones the first word shows a total whatever follows; `isPart` of «Trong đó: khối tổ dân phố» below a total; `isDays` see `isDayRow`.
 */
type RowText = { readonly word: RowWord; readonly isDays: boolean; readonly isTotal: boolean; readonly isPart: boolean }

/** Sorts the text of a table's key column. Ordinary names of people are `name`; names of party cells and groups are `group`. */
export function rowWord(text: string): RowWord {
  return readRowText(text).word
}

export const readRowText = oncePerText((text): RowText => {
  const bare = withoutNumber(text)
  const key = foldText(bare)
  return {
    word: sort(key, bare),
    isDays: isDayRow(text),
    isTotal: OPENS_TOTAL.test(text.normalize('NFC')),
    isPart: /^trong do\b/.test(key),
  }
})

/** Tống is a family name, Cộng hòa a place. */
const OPENS_TOTAL = /^\s*(?:cộng(?!\s+(?:hòa|hoà|đồng))|tổng(?!\s+(?:công ty|đồng))|cả (?:xã|phường|đảng bộ))(?!\p{L})/iu

/** Cổng, Công and Tống are names; with its tones no total is written like them. */
const NAME_LIKE_TOTAL = /^\s*(?:c[ổôốồỗ]ng|t[ôốồỗ]ng)(?!\p{L})/iu

/** «Ngày họp» where a name belongs: the days of the meetings stand beside it, each in its column. */
export function isDayRow(text: string): boolean {
  return DAY_ROW.test(foldText(text))
}

const DAY_ROW = /^(?:ngay|thoi gian)(?: (?:hop|sinh hoat|to chuc|diem danh))+$/

/** «I. CHI BỘ THÔN ĐÔNG», «2) Tổ 3», «* Chi bộ Thôn Đông» without the number or the sign in front; «C.mặt» has none. */
export function withoutNumber(text: string): string {
  return text
    .replace(/^\s*[-–*+•●▪►»]\s*(?=[\p{L}\d])/u, '')
    .replace(/^\s*(?!C\.\s?(?:mặt|phép))(?:[IVXLC]{1,8}|[A-H]|\d{1,2})\s*[.):/–-]+\s*(?=\p{L})/u, '')
}

/** «Số người dự», «Số đồng chí vắng có phép» below the people. */
function isCount(key: string): boolean {
  return /^(?:so|tong|tong so|ty le|ti le) \S/.test(key) && measureNamed(plainHeader(key)) !== undefined
}

/** «TOÀN XÃ (số đi họp)» without what is counted. */
function withoutRemark(text: string): string {
  return text.replace(/\([^()]*\)\s*$/, '').replace(NOT_MET, '')
}

/** «CB bản Huổi Sen – hoãn do mưa lũ, sinh hoạt bù vào tháng 8»: why it did not meet. */
export const NOT_MET =
  /\s+[–-]\s+(?:(?:tháng|kỳ|quý) (?:này|[\dIVX]+) )?(?:hoãn|không họp|chưa họp|không sinh hoạt|nghỉ|dời|lùi|chuyển sang|họp bù|sinh hoạt bù).*$/iu

function isTotal(key: string, text: string): boolean {
  const bare = foldText(withoutRemark(text))
  return TOTAL.test(key) || TOTAL.test(bare) || COUNT.test(key) || COUNT.test(bare) || isCount(key)
}

function sort(key: string, text: string): RowWord {
  if (!FIRST_LETTERS.includes(key.charAt(0))) return SIGNED.test(key) || CLOSING.test(key) ? 'footer' : 'name'
  const toned = text.normalize('NFC')
  if (isTotal(key, text)) return NAME_LIKE_TOTAL.test(toned) ? 'name' : 'total'
  if (FOOTER.test(key) || SIGNED.test(key) || CLOSING.test(key)) return 'footer'
  return ((GROUP.test(key) && !FAMILY.test(toned)) || OFFICE.test(toned)) && !SENTENCE.test(withoutRemark(toned)) ? 'group' : 'name'
}
