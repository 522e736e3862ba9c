/** Which questions of `label-questions.ts` a label asks as a whole, whatever the order of its words and the politeness around them. */
import { expandSpelling } from './expand-spelling.ts'
import { SAME_QUESTIONS } from './label-questions.ts'
import { joinTerms } from './join-terms.ts'
import { syllables } from './syllables.ts'

/** The words of a wording in the list, which has neither number nor unit: what is left of `labelWords` then, at a fifth of its price. */
function termsOf(wording: string): string[] {
  return joinTerms(syllables(wording))
}

/** Words that no question is told apart by. */
const AROUND: ReadonlySet<string> = new Set(
  termsOf(
    'của các được là trong tại theo đồng chí đ c với cho về do từ đến này nay vui lòng hãy chọn điền nhập nếu đó ghi rõ những thuộc ở xin biết gì nào và tên vào hiện nêu thế chung đang đã bao nhiêu gồm cụ thể đầy đủ họ thêm bạn anh chị',
  ),
)

/** Lines of the list by the words of their wordings. Made when a label is first asked about: the extension's worker wakes often and seldom matches. */
let questions: ReadonlyMap<string, readonly number[]> | undefined

function readQuestions(): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>()
  for (const [index, { wordings }] of SAME_QUESTIONS.entries())
    for (const key of new Set(wordings.flatMap(expandSpelling).map((wording) => keyOf(termsOf(wording))))) {
      const known = lines.get(key)
      if (known) known.push(index)
      else lines.set(key, [index])
    }
  return lines
}

const NONE: readonly number[] = []

/** Lines of the list, by their places; empty for most labels. Of a value, those that it answers. */
export function questionsOf(words: Iterable<string>, value = ''): readonly number[] {
  questions ??= readQuestions()
  const asked = questions.get(keyOf(words) || '?') ?? NONE
  return value === '' ? asked : asked.filter((index) => answers(index, value))
}

/** Whether a value may answer one of the questions; none asked is answered by anything. */
export function canAnswer(asked: readonly number[], value: string): boolean {
  return asked.length === 0 || asked.some((index) => answers(index, value))
}

/** Of several values, «Trần Thị B; Lê Văn C», each one. */
function answers(index: number, value: string): boolean {
  const { answer } = SAME_QUESTIONS[index] ?? {}
  return answer === undefined || value.split(/\s*;\s*/).every((part) => answer.test(part))
}

function keyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .filter((word) => !AROUND.has(word))
    .sort()
    .join(' ')
}
