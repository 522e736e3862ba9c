import { foldText } from '../text/fold-text.ts'
import type { Mark } from './codes.ts'
import { readStatus } from './member-status.ts'

/**
 * What a code typed in an attendance column may mean. `ask`: only the person who typed it knows (domain.md §1.6); `unknown`: nobody has heard of it.
 */
export type CodeReading = Mark | 'ask' | 'unknown'

/** Codes with one usual meaning, in lower case. What is not here and not in words is unknown. */
const CERTAIN = new Map<string, Mark>()
for (const [mark, codes] of Object.entries({
  present: 'x, ✓, ✔, ☑, ●, +, ü, þ, cm, đ, true, √, dự, có, ký, đã ký',
  excused: 'cp, ph, cld, vcld, vcp, v-cp, ct, ô, ô/b, np, ts, vp, đx, đlax, lx, vclđ, vắng cp, vắng p, nghỉ p, ốm',
  unexcused: 'k, kp, vk, kld, vkld, kl, vkp, v-kp, vắng k, nghỉ k, û',
  exempt: 'm, msh',
}))
  for (const code of codes.split(', ')) CERTAIN.set(code, mark as Mark)

/** Codes that mean different things in different offices. */
const ASK = new Set('v p 0 - – o false tt shtt cđ cđi t h ¨ / . * r s n a c l d'.split(' '))

/** Typed down a column in which nobody was marked because there was no meeting, or for whom nothing was entered yet. */
const NOT_MARKED = new RegExp(
  [
    'chua (?:diem danh|cham|ghi(?: nhan)?|nhap|check ?in|xac nhan|cap nhat|co (?:ket qua|du lieu|thong tin))',
    // «CB không họp tháng này», «chưa tổ chức SH do mưa bão», «không có buổi họp».
    '(?:(?:la|chi bo|cb|thang(?: nay| do)?|ky(?: nay)?|nghi(?: he| tet| le| vu)*) )*(?:khong|k|ko|chua) (?:(?:to chuc|co|buoi|cuoc) )*(?:hop|sh|shcb|sinh hoat|to chuc)(?: (?:hop|sinh hoat|le|chi bo|trong thang|thang nay))*(?: (?:do|vi|mua|bao|lu) .*| mua lu)?',
    'khong co|nghi (?:tet|le)(?: (?:don|doi|chuyen|hop bu) .*)?|(?:don|gop|hop bu|hop gop) (?:qua|sang|vao|trong) thang \\d{1,2}',
    '(?:(?:la|chi bo|cb|tam|hop|bi) )*(?:hoan|lui|doi)(?: (?:hop|sh|sinh hoat|lai|lich))*(?: khong hop)?(?: (?:do|vi|sang|qua) .*)?',
    // One person may stay away; a whole party cell holds no meeting.
    '(?:(?:chi bo|cb|thang|thang nay) nghi(?: hop| sh| sinh hoat)?|nghi (?:hop )?(?:ca chi bo|do (?:bao|lu|mua|dich).*)|nghi sinh hoat thang|nghi hop do bao.*|chuyen sang thang sau)',
  ]
    .map((words) => `^(?:${words})$`)
    .join('|'),
)

/** Patterns over folded words («dự đám giỗ» is no meeting); toned spellings are folded because offices type them without marks too. */
const WORDS: readonly (readonly [Mark, RegExp])[] = [
  // What programs export in English.
  ['present', /^(?:present|attended|late)$/],
  ['excused', /^(?:excused|absent (?:excused|with (?:leave|permission|reason)))$/],
  ['unexcused', /^(?:unexcused|absent (?:unexcused|without (?:leave|permission|reason)))$/],
  // To come late, with leave or without, is to come.
  [
    'present',
    /^(?:(?:la|co mat|di|den|toi|vao|vo|du|hop|sh|sinh hoat) )*(?:(?:muon|tre)\b|cham\b(?! (?:con|me|bo|vo|chong|chau|soc|ong|ba|nguoi)\b)|khong dung gio|(?:den )?sau gio)/,
  ],
  [
    'unexcused',
    /\b(?:khong|ko|k|0) (?:co |xin |ro )?(?:phep|l[iy] do|ld)\b|\bvang (?:khong|ko|k) (?:co )?(?:bao|thong bao)\b|\b(?:vang|nghi) k(?:p|ld|xp|cp)\b|\btu y\b|\bvo l[iy] do\b|\bbo (?:hop|sh|sinh hoat)\b|\bnghi ngang\b|^(?:vang|khong du|khong di hop) (?:khong|ko|k) bao(?: cao| truoc)?$|\b(?:vang|nghi|khong (?:du|di|hop))\b.*\bchua (?:co |duoc )?(?:xin phep|bao(?: cao)?)$|^chua xin phep$/,
  ],
  // Before «công tác», «ốm»: «miễn công tác, sinh hoạt» is a state, not an excuse.
  ['exempt', /\bmien\b(?! (?:nam|bac|trung|tay|dong|nui)\b)/],
  [
    'outside',
    /\bchuyen (?:cong tac|shd?|shct|dang|ho so|chi bo|cb|sang (?:chi bo|cb)|qua (?:chi bo|cb)|(?:ra )?khoi)\b|\bcat (?:chuyen |shd?\b|sinh hoat)|\bkhong con (?:shd?|sinh hoat)\b|\bchua (?:duoc )?(?:knd?|ket nap|tiep nhan|la|phai|chuyen|den|toi|vo|nhap|nhan|sh|sinh hoat|co (?:ten|trong))\b|\btruoc (?:khi|ngay|thoi diem) (?:ket nap|kn|ve|den|tiep nhan)\b/,
  ],
  [
    'excused',
    /\b(?:co phep|co l[iy] do|co ld|(?:vang|nghi) c(?:p|ld)|vang phep|vang (?:vi |do )?ban|vang co bao|(?<!(?:khong|ko|k|chua) (?:co )?)xin phep|(?:xin|duoc phep|(?<!(?:khong|ko|k|chua) )bao) (?:vang|nghi)|vang duoc|cong tac|om|benh|bi binh|di hoc|hoc (?:lop|trung cap|tc|tcct|tcllct|llct|chinh tri)|thai san|nghi phep|di vien|(?:nam|nhap) vien|dieu tri|tai kham|kham benh|phau thuat|(?:di|moi) mo|viec (?:gia dinh|rieng|nha|hieu|hi|hy)|di xa|lam xa|ban (?:viec|truc)|tang gia|(?:co|nha co) (?:tang|dam)|dam (?:tang|hieu|cuoi|gio|hi)|tap huan|coi thi|di thi|ve que|nuoc ngoai|nghi (?:de|sinh(?! hoat)|sanh)|(?:sinh|sanh) (?:con|em be)|lam ca|truc (?:co quan|ca|chien|ban|gac|dem)|di truc|hop (?:tren )?(?:tinh|huyen|xa|dang uy|hdnd|ubnd)|cham (?:con|me|bo|vo|chong|chau))\b|^phep$|^di ct$|^(?:mo|dau|binh)$/,
  ],
  [
    'outside',
    /\bchuyen (?:di|den|sinh hoat)\b|\bda chuyen\b|\bchua ket nap\b|\bchua vao\b|\btu tran\b|\bda mat\b|\btam thoi\b|\bnoi khac\b|\bngoai\b|\bgui (?:shd?|sinh hoat)\b|^(?:(?:da|dang|gui) )*(?:sh|sinh hoat) (?:tam |ghep )?(?:(?:o|tai) )?(?:chi bo|cb|noi|truong)\b/,
  ],
  [
    'present',
    /^(?!.*\b(?:chi bo|cb) (?:khac|phu trach|duoc phan cong)\b|.*\bdien thoai\b)(?:co mat|dung gio|(?:da )?check in|(?:co )?(?:du|tham du|tham gia)(?! (?:dam|gio|cuoi|tang|tiec|le|hoi|dai hoi|tap huan|lop|hoc|thi|giai)\b)|du hop|day du|di hop|co hop|co sinh hoat|hien dien|co (?:di|den|toi)\b|di dung gio|hop (?:truc tuyen|online)|da sh)\b|\btinh (?:la )?co mat\b/,
  ],
  ['present', /^(?:da |co )?(?:den|toi|quet)(?: (?:ma|the|qr|hop))*$/],
  // «đến dự», «có đến họp», «về dự họp»; to have come, in whatever words.
  [
    'present',
    /^(?:(?:la|dang vien|dv|dong chi|d c|nguoi|co|da|den|toi|di|ve|diem danh) ){1,4}(?:co mat|tham du|tham gia|du|di hop|hop|sinh hoat|sh)(?: (?:du|hop|sinh hoat|sh|day du))*$/,
  ],
]

/** «Dự một phần», «Bỏ về giữa chừng»: whether that is to have come is the office's to say. */
const PARTLY = /\b(?:mot phan|mot nua|nua (?:buoi|chung|dau|cuoi)|(?:ve|bo|bo ve) giua (?:chung|buoi|gio))\b/

/** The meaning of a code without a legend: certain words first; then what `usual` says of the sheet's habit. */
export function readCode(code: string): CodeReading {
  const key = withoutCourtesy(code.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim())
  if (key === '' || isNotMarked(foldText(key))) return 'unmarked'
  const certain = CERTAIN.get(key)
  if (certain) return certain
  if (ASK.has(key) || isBareAbsence(key)) return 'ask'
  if (PARTLY.test(foldText(key))) return 'unknown'
  if (key.length > 2) {
    const words = readMarkWords(key)
    if (words) return words
  }
  return readCompound(key)
}

/** Whether folded words say that there was no meeting, or nothing was entered yet. */
export function isNotMarked(words: string): boolean {
  return NOT_MARKED.test(words)
}

/** Whether a code says that somebody was absent and leaves open why: «Vắng», «Không» in answer to a question, an empty check box. */
export function isBareAbsence(code: string): boolean {
  return /^(?:false|vang(?: mat)?|khong(?: (?:du|tham du|co mat))?)$/.test(foldText(withoutCourtesy(code)))
}

/** «Dạ có ạ» without the words that say nothing. */
function withoutCourtesy(answer: string): string {
  return answer.replace(/^dạ,? | ạ[.!]*$/giu, '')
}

/** A mark said in words («Vắng có lý do», «co mat»). Undefined when the words say none. */
export function readMarkWords(text: string): Mark | undefined {
  const key = foldText(text)
  return (
    WORDS.find(([, pattern]) => pattern.test(key))?.[0] ??
    (/^(?:mien|msh|tam mien)/.test(key) || readStatus(text).status === 'EXEMPT' ? 'exempt' : undefined)
  )
}

/** «P (ốm)», «x/CĐ», «V-CP»: a code with a remark, or two codes of which one says what the other leaves open. */
function readCompound(key: string): CodeReading {
  const parts = key.split(/[\s()/,:;-]+/).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 6) return 'unknown'
  const remark = readMarkWords(parts.slice(1).join(' '))
  const readings = parts.slice(0, 2).map((part) => CERTAIN.get(part) ?? (ASK.has(part) ? 'ask' : undefined))
  const first = readings[0]
  if (first === undefined) return 'unknown'
  // «có tang», «có báo»: something else than to have come.
  if (first === 'present' && /^(?:có|dự|ký(?! tên))\s+\p{L}/u.test(key) && remark !== 'present') return remark ?? 'unknown'
  if (first === 'present')
    return readings[1] === undefined || readings[1] === 'present' || parts[1] === 'cđ' || parts[1] === 'tk' ? 'present' : 'unknown'
  if (first !== 'ask') return remark !== undefined && remark !== first ? 'unknown' : first
  if (remark === 'excused' || remark === 'unexcused') return remark
  return readings[1] !== undefined && readings[1] !== 'ask' && readings[1] !== 'present' ? readings[1] : 'ask'
}
