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
  present: 'x, ✓, ✔, ☑, ●, +, ü, þ, cm, đ, true, √, dt, đt, dự, có, ký, đã ký',
  excused: 'cp, ph, cld, vcld, vcp, v-cp, ct, ô, ô/b, np, ts, vp, đx, đlax, lx, vclđ, vắng cp, ốm',
  unexcused: 'k, kp, vk, kld, vkld, kl, vkp, v-kp, û',
  exempt: 'm, msh',
}))
  for (const code of codes.split(', ')) CERTAIN.set(code, mark as Mark)

/** Codes that mean different things in different offices. */
const ASK = new Set('v p 0 - – o false tt shtt cđ cđi t h ¨ / . * r s n a c l d'.split(' '))

/** Typed down a column in which nobody was marked because there was no meeting, or for whom nothing was entered yet. */
const NOT_MARKED =
  /^(?:chua (?:diem danh|cham|ghi(?: nhan)?|nhap|check ?in|xac nhan|cap nhat|co (?:ket qua|du lieu|thong tin))|(?:khong|k|ko|chua) (?:hop|sh|sinh hoat|to chuc)|hoan(?: hop)?|khong co|nghi (?:tet|le))$/

/** Patterns over folded words («dự đám giỗ» is no meeting); toned spellings are folded because offices type them without marks too. */
const WORDS: readonly (readonly [Mark, RegExp])[] = [
  [
    'unexcused',
    /\b(?:khong|ko|k|0) (?:co |xin )?(?:phep|l[iy] do|ld)\b|\bvang k(?:p|ld)\b|\bkhong phep\b|\btu y\b|\bvo l[iy] do\b|\bbo (?:hop|sinh hoat)\b/,
  ],
  // Before «công tác», «ốm»: «miễn công tác, sinh hoạt» is a state, not an excuse.
  ['exempt', /\bmien\b/],
  [
    'excused',
    /\b(?:co phep|co l[iy] do|co ld|vang c(?:p|ld)|vang phep|vang (?:vi |do )?ban|xin phep|cong tac|om|benh|di hoc|thai san|nghi phep|di vien|nam vien|viec (?:gia dinh|rieng|nha)|di xa|lam xa|ban viec|tang gia|dam (?:tang|hieu|cuoi|gio|hi)|tap huan|coi thi|ve que|cham (?:con|me|bo|vo|chong|chau))\b|^phep$|^di ct$/,
  ],
  [
    'outside',
    /\bchuyen (?:di|den|sinh hoat)\b|\bda chuyen\b|\bchua ket nap\b|\bchua vao\b|\btu tran\b|\bda mat\b|\btam thoi\b|\bnoi khac\b|\bngoai\b/,
  ],
  [
    'present',
    /^(?:co mat|dung gio|(?:da )?check in|(?:co )?(?:du|tham du|tham gia)(?! (?:dam|gio|cuoi|tang|tiec|le|hoi|dai hoi|tap huan|lop|hoc|thi|giai)\b)|du hop|day du|di hop|co hop|co sinh hoat|hien dien|co di|co du hop|(?:di |den |toi |vao |hop |du )?(?:muon|tre|cham))\b|\btinh (?:la )?co mat\b/,
  ],
  // «đến dự», «có đến họp», «về dự họp»; to have come, in whatever words.
  ['present', /^(?:(?:co|da|den|toi|di|ve) ){1,3}(?:tham du|tham gia|du|hop|sinh hoat)(?: (?:hop|sinh hoat|day du))?$/],
]

/** The meaning of a code without a legend: certain words first; then what `usual` says of the sheet's habit. */
export function readCode(code: string): CodeReading {
  const key = code.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  if (key === '' || NOT_MARKED.test(foldText(key))) return 'unmarked'
  const certain = CERTAIN.get(key)
  if (certain) return certain
  if (ASK.has(key) || isBareAbsence(key)) return 'ask'
  if (key.length > 2) {
    const words = readMarkWords(key)
    if (words) return words
  }
  return readCompound(key)
}

/** Whether a code says that somebody was absent and leaves open why: «Vắng», an empty check box. */
export function isBareAbsence(code: string): boolean {
  return /^(?:false|vang(?: mat)?|khong (?:du|tham du|co mat))$/.test(foldText(code))
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
  if (first === 'present')
    return readings[1] === undefined || readings[1] === 'present' || parts[1] === 'cđ' || parts[1] === 'tk' ? 'present' : 'unknown'
  if (first !== 'ask') return remark !== undefined && remark !== first ? 'unknown' : first
  if (remark === 'excused' || remark === 'unexcused') return remark
  return readings[1] !== undefined && readings[1] !== 'ask' && readings[1] !== 'present' ? readings[1] : 'ask'
}
