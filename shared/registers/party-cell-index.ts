import { NOT_MET } from '../sheet/row-words.ts'
import { foldText } from '../text/fold-text.ts'
import type { PartyCell, Source } from './dataset.ts'
import { isLikelySlip } from './likely-slip.ts'
import { COUNT_OF_MEMBERS, DAY_BEHIND, partyCellKey } from './party-cell-key.ts'

/** The party cells known so far, found by name in any usual spelling. */
export type PartyCellIndex = {
  readonly list: PartyCell[]
  /** The index of the party cell of that name; -1 when none or more than one fits. */
  find(name: string): number
  /** The party cell that a row names; where it names none, the one that its tab is named after, else the only one there is. -1 when there is no telling. */
  place(name: string, sheet: string): number
  /** Adds the party cell unless it is known; returns its index. */
  add(name: string, source?: Source, typed?: PartyCell['typed']): number
  /** Another name of a known party cell, unless it is the name of one itself. */
  alias(name: string, index: number): void
}

/** «Chi bộ Ấp 1 (20 đảng viên)»: the count is no part of the name. */
const COUNT_BEHIND = new RegExp(String.raw`\s*\(\s*${COUNT_OF_MEMBERS}\s*\)\s*$`, 'i')

/** `nameNow` gives the name that a party cell has now for one that it had. */
export function makePartyCellIndex(nameNow: (name: string) => string): PartyCellIndex {
  const list: PartyCell[] = []
  const strict = new Map<string, number>()
  const weak = new Map<string, number>()
  const plain = new Map<string, number>()
  const typedSo = new Map<string, number>()
  const found = new Map<string, number>()
  const find = (name: string): number => {
    const known = found.get(name)
    if (known !== undefined) return known
    const key = partyCellKey(nameNow(name))
    const answer =
      key.strict === ''
        ? (oneOf(plain, isKindAlone, name) ?? -1)
        : (strict.get(key.strict) ??
          weak.get(key.weak) ??
          oneOf(weak, isPartOf, key.weak) ??
          oneOf(strict, isPlaceAlone, key.strict) ??
          oneOf(strict, isLikelySlip, key.strict) ??
          oneOf(weak, isInitials, key.weak) ??
          oneOf(plain, isInitials, plainName(name)) ??
          oneOf(plain, isShortForm, plainName(name)) ??
          oneOf(plain, isCut, name) ??
          oneOf(typedSo, (whole, cut) => isCut(cut, whole), plainName(name)) ??
          oneOf(weak, isPartOf, key.weak.replace(BLOC, '')) ??
          oneOf(plain, isKindAlone, name) ??
          -1)
    found.set(name, answer)
    return answer
  }
  /** «BẾN GẠO» for «Chi bộ Thôn Bến Gạo»: fits the name of one party cell and of no further. */
  const oneOf = (names: ReadonlyMap<string, number>, fits: (typed: string, known: string) => boolean, key: string): number | undefined => {
    const fitting = new Set([...names].flatMap(([known, index]) => (known !== '' && fits(key, known) ? [index] : [])))
    return fitting.size === 1 ? [...fitting][0] : undefined
  }
  return {
    list,
    find,
    place(name, sheet) {
      if (name !== '') return find(name)
      const byTab = find(sheet)
      return byTab < 0 && list.length === 1 ? 0 : byTab
    },
    add(typedName, source, typed = {}) {
      const name = nameNow(typedName)
      const key = partyCellKey(name)
      // An exact spelling decides; a weak one only when tones were left out on one side.
      const known = strict.get(key.strict) ?? (key.strict === key.weak ? weak.get(key.weak) : undefined) ?? -1
      if (known >= 0) return known
      // «Xưởng CĐ» through half a year, then «Xưởng Cơ điện»: the longer name is the one it has.
      const shorter = source
        ? undefined
        : oneOf(plain, (long, short) => isInitials(short, long) || isShortForm(short, long), plainName(name))
      const one = list[shorter ?? -1]
      const index = one && !one.source ? one.index : list.length
      list[index] = {
        index,
        name: name.replace(COUNT_BEHIND, '').replace(NOT_MET, '').replace(DAY_BEHIND, ''),
        source,
        typed: list[index]?.typed ?? typed,
      }
      strict.set(key.strict, index)
      // A key that two cells share without their tones (Thôn Đông, Thôn Đồng) tells nothing.
      weak.set(key.weak, weak.has(key.weak) ? -1 : index)
      plain.set(plainName(name), index)
      typedSo.set(name, index)
      found.clear()
      return index
    },
    alias(name, index) {
      const key = partyCellKey(name)
      if (key.strict === '' || strict.has(key.strict)) return
      strict.set(key.strict, index)
      found.clear()
    },
  }
}

const FEWEST_WORDS = 2
/** «Khối Đảng – đoàn thể» is the «Cơ quan Đảng, đoàn thể». */
const BLOC = /^khoi (?!pho )/

/** «Đông» for «Chi bộ Thôn Đông»: the name of a place without what kind of place it is. Both are keys with tones. */
export function isPlaceAlone(typed: string, known: string): boolean {
  return PLACES.some((kind) => known === `${kind} ${typed}`)
}

const PLACES = ['Thôn', 'Ấp', 'Khóm', 'Xóm', 'Bản', 'Buôn', 'Làng', 'Khu', 'Khu phố', 'Tổ dân phố'].map((kind) => partyCellKey(kind).strict)

/** Whether a name says only that a party cell is of a school («Chi bộ trường», «CB trường học»), and the other is the name of one that is. */
export function isKindAlone(typed: string, known: string): boolean {
  return /^(?:nha )?truong(?: hoc)?$/.test(plainName(typed)) && SCHOOL.test(plainName(known))
}

const SCHOOL = /^(?:truong|mam non|mn|tieu hoc|th|thcs|thpt) \S/

/** Whether a name is another one shortened («co quan xa» of «khoi co quan xa Con Rom»). Both are weak keys. */
export function isShortened(key: string, known: string): boolean {
  return key !== known && key.split(' ').length < known.split(' ').length && isPartOf(key, known)
}

/** Whether a key is another one with the place behind it («co quan xa Con Rom» of «co quan»). Both are weak keys. */
export function hasPlaceBehind(key: string, known: string): boolean {
  return key.split(' ').length > known.split(' ').length && isPartOf(key, known)
}

/** Whether all words of one name are in the other: a typed name is a known one shortened, or with the place behind it («… xã Cồn Rơm»). «Khe Tối Om» is not «Khe Tối». */
function isPartOf(typed: string, known: string): boolean {
  const [words, all] = [typed.split(' '), known.split(' ')]
  if (words.length <= all.length) return words.length >= FEWEST_WORDS && words.every((word) => all.includes(word))
  const further = words.filter((word) => !all.includes(word))
  return all.length >= FEWEST_WORDS && all.every((word) => words.includes(word)) && PLACE.test(further.join(' '))
}

/** The name without «Chi bộ» and tones, its abbreviations as they are: «XN» is «xét nghiệm» in a hospital and «xí nghiệp» elsewhere. */
function plainName(name: string): string {
  return foldText(name).replace(/^(?:chi bo|cb) /, '')
}

/** «vp kt», «ttyt» for «van phong kinh te», «trung tam y te»: every word stands in full or for the first letters of several; all words of the name are said. Both are weak keys. */
export function isInitials(typed: string, known: string): boolean {
  const words = known.split(' ')
  let at = 0
  for (const word of typed.split(' ')) {
    if (words[at] === word) {
      at++
      continue
    }
    if (word.length < 2 || initials(words, at, word.length) !== word) return false
    at += word.length
  }
  return at === words.length
}

/** «xn dap mia» for «xi nghiep tram bom dap mia»: a word for the first letters of several, the others in their order, and some of the name left out. */
function isShortForm(typed: string, known: string): boolean {
  const [said, words] = [typed.split(' '), known.split(' ')]
  let [at, letters, whole] = [0, 0, 0]
  for (const word of said) {
    const full = words.indexOf(word, at)
    const run = words.findIndex((_, i) => i >= at && word.length > 1 && initials(words, i, word.length) === word)
    if (full < 0 && run < 0) return false
    if (full >= 0) [at, whole] = [full + 1, whole + 1]
    else [at, letters] = [run + word.length, letters + 1]
  }
  return letters > 0 && whole >= FEWEST_WORDS
}

/** «K.1», «Ch. Nổi», «Công an P.» for «Khóm 1», «Khóm Chợ Nổi», «Công an phường»: words cut short with a full stop. `typed` as it stands, `known` without tones. */
export function isCut(typed: string, known: string): boolean {
  const words = plainWords(typed).flatMap((word) => word.match(/[^.]+\.?/g) ?? [])
  if (!words.some((word) => word.endsWith('.'))) return false
  // «CQ Đảng, đ.thể» shortens one word and abbreviates another.
  const pattern = words.map((word) => {
    const [said, whole] = [foldText(word), partyCellKey(word).weak]
    return word.endsWith('.') ? `${said}[a-z]*` : whole === '' || whole === said ? said : `(?:${said}|${whole})`
  })
  return new RegExp(`(?:^| )${pattern.join(' ')}(?: |$)`).test(known)
}

function plainWords(name: string): string[] {
  return name
    .replace(/^\s*(?:chi bộ|cb)\s+/iu, '')
    .trim()
    .split(/\s+/)
}

function initials(words: readonly string[], from: number, count: number): string {
  return words
    .slice(from, from + count)
    .map((word) => word.charAt(0))
    .join('')
}

const PLACE = /^(?:thuoc )?(?:xa|phuong|thi tran|dang bo|dang uy|tinh|huyen)(?: |$)/
