import { isWithinDistance } from '../text/edit-distance.ts'
import { plainHeader } from './plain-header.ts'
import type { Vocabulary } from './vocabulary.ts'

const NONE: readonly string[] = []
/** Below this length two different short headers are too often one letter apart («Tốt», «Tổ»). */
const FUZZY_FROM = 8
/** «Diễn biến» and «Hiện diện» differ by two. */
const TWO_SLIPS_FROM = 10

/**
 * The fields that a header key may mean, best first: spelled exactly so; else it opens with an alias that may be followed by anything (what a heading is about stands in front); else an
 * alias stands in it as whole words (the longest wins); else it differs from an alias by a letter or two. Empty when it means none.
 */
export function matchHeader(key: string, vocabulary: Vocabulary): readonly string[] {
  if (key === '') return NONE
  const known = vocabulary.matched.get(key)
  if (known !== undefined) return known
  const plain = plainHeader(key)
  const answer =
    vocabulary.exact.get(plain) ?? opened(plain, vocabulary) ?? contained(plain, vocabulary) ?? fuzzy(plain, vocabulary) ?? NONE
  vocabulary.matched.set(key, answer)
  return answer
}

/** The fields whose column is spelled exactly like a header key, best first; empty when none is. */
export function spelledSo(key: string, vocabulary: Vocabulary): readonly string[] {
  const known = vocabulary.spelled.get(key)
  if (known !== undefined) return known
  const answer = vocabulary.exact.get(plainHeader(key)) ?? NONE
  vocabulary.spelled.set(key, answer)
  return answer
}

function opened(key: string, { opening }: Vocabulary): readonly string[] | undefined {
  const head = opening.find(({ alias }) => key.startsWith(alias) && (key.length === alias.length || key.charCodeAt(alias.length) === 32))
  return head && [head.id]
}

function contained(key: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const padded = ` ${key} `
  // An alias that fills little of a long text is a sentence that mentions it, not its header.
  const hit = vocabulary.contained.find(({ alias }) => {
    const at = padded.indexOf(` ${alias} `)
    if (at < 0 || alias.length * 2 < key.length || BARE.test(alias)) return false
    const behind = padded.slice(at + alias.length + 1)
    return !OTHER_THING.test(padded.slice(0, at)) && behind !== ' id ' && !(behind.startsWith(' bi ') && alias.endsWith(' du'))
  })
  return hit && (vocabulary.exact.get(hit.alias) as readonly string[])
}

/** «ĐV phát biểu», «Tỷ lệ nữ», «Dân tộc ĐV»: what stands beside it says that it is something else. */
const BARE = /^(?:(?:so |tong )?dang vien|dong chi|dang so|ty le|du hop|tham du|tham gia|don vi|danh dau)$/

/** «Không phải dự» is not «phải dự», «attendance_id» no mark, «Mã chi bộ» no «chi bộ», «Dấu thời gian» (when a form was sent) no «thời gian» of a meeting. */
const OTHER_THING =
  /(?: (?:khong|chua|ngoai)(?: thuoc| nam trong)?| ma| dau| de nghi| don| don xin| dieu kien| ly do| buoi| chi tieu| ty le)$/

function fuzzy(key: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (key.length < FUZZY_FROM || key.length > 40 || /\d/.test(key)) return undefined
  // A short word mistyped is another word: «TT sinh hoạt» is no «kỳ sinh hoạt», «Tổng buổi» no «tổng buổi P».
  const shortWords = (text: string) =>
    text
      .split(' ')
      .filter((word) => word.length <= 2)
      .join(' ')
  const short = shortWords(key)
  for (const [alias, ids] of vocabulary.exact) {
    if (alias.length >= FUZZY_FROM && isWithinDistance(key, alias, key.length < TWO_SLIPS_FROM ? 1 : 2) && shortWords(alias) === short)
      return ids
  }
  return undefined
}
