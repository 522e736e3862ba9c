/** What a column may count, or say of those who had to come; as a column of its own or below a month. */
export type CountedMeasure = 'required' | 'present' | 'absent' | 'excused' | 'unexcused' | 'rate'

/** How each is spelled, in plain header words (see plain-header.ts). */
export const MEASURE_WORDS: Readonly<Record<CountedMeasure, string>> = {
  required: 'trieu tap, phai du, dien trieu tap, theo trieu tap, required, expected',
  present: 'co mat, co, c, cm, ky du hop, ky du, present, attended, attending',
  absent: 'vang, tong vang, tong vang co phep khong phep, vang co phep khong phep, absent',
  excused: 'vang co phep, co phep, phep, p, vang p, vp, vang ly do, excused',
  unexcused: 'vang khong phep, k, vang k, vang o, vang 0, unexcused',
  rate: 'ty le, ty le du, phantram, ty le sinh hoat, ty le chuyen can, ty le chung, dat ty le, tldh, binh quan phantram, binh quan, dat phantram, dat, ty le co mat phai du, ty le du phai du, ty le dat, ty le hop, rate, attendance rate, percent, percentage',
}

/** Spellings that mean so only below a month: «Tổng» alone may sum anything, «Đ» stands for more than one thing. */
const BELOW_A_MONTH: Readonly<Partial<Record<CountedMeasure, string>>> = {
  required: 'pd, ds, tong, dang so, so dang vien, tong dang vien, si so, d',
  present: 'den, toi',
  absent: 'v',
}

const byWord = new Map<string, CountedMeasure>()
for (const words of [MEASURE_WORDS, BELOW_A_MONTH])
  for (const [measure, spellings] of Object.entries(words))
    for (const word of spellings.split(', ')) if (!byWord.has(word)) byWord.set(word, measure as CountedMeasure)

/** Whether a plain heading counts all members, of whom some need not come: where «phải dự» stands beside it, that one counts. */
export function countsEverybody(plain: string): boolean {
  return !MEASURE_WORDS.required.split(', ').includes(plain)
}

/** What a plain heading below a month counts; undefined when it is none of these. */
export function measureNamed(plain: string): CountedMeasure | undefined {
  return byWord.get(plain)
}
