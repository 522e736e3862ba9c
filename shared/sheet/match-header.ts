import { isWithinDistance } from '../text/edit-distance.ts'
import { plainHeader } from './plain-header.ts'
import type { Vocabulary } from './vocabulary.ts'

const NONE: readonly string[] = []
/** Below this length two different short headers are too often one letter apart («Tốt», «Tổ»). */
const FUZZY_FROM = 8
/** «Diễn biến» and «Hiện diện» differ by two. */
const TWO_SLIPS_FROM = 10

/**
 * The fields that a header key may mean, best first: spelled exactly so; else an alias stands in it as whole words (the longest wins); else it differs from an
 * alias by a letter or two. Empty when it means none.
 */
export function matchHeader(key: string, vocabulary: Vocabulary): readonly string[] {
  if (key === '') return NONE
  const known = vocabulary.matched.get(key)
  if (known !== undefined) return known
  const plain = plainHeader(key)
  const answer = vocabulary.exact.get(plain) ?? contained(plain, vocabulary) ?? fuzzy(plain, vocabulary) ?? NONE
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

function contained(key: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const padded = ` ${key} `
  // An alias that fills little of a long text is a sentence that mentions it, not its header.
  const hit = vocabulary.contained.find(({ alias }) => {
    const at = padded.indexOf(` ${alias} `)
    const isOther = at >= 0 && (OTHER_THING.test(padded.slice(0, at)) || padded.slice(at + alias.length + 1) === ' id ')
    return at >= 0 && alias.length * 2 >= key.length && !isOther
  })
  return hit && (vocabulary.exact.get(hit.alias) as readonly string[])
}

/** «Không phải dự» is not «phải dự», «attendance_id» no mark, «Mã chi bộ» no «chi bộ», «Dấu thời gian» (when a form was sent) no «thời gian» of a meeting. */
const OTHER_THING = /(?: khong| chua| ngoai| ma| dau)$/

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
