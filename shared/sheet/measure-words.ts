/** What a column may count, or say of those who had to come; as a column of its own or below a month. */
export type CountedMeasure = 'required' | 'present' | 'absent' | 'excused' | 'unexcused' | 'rate'

/** How each is spelled, in plain header words (see plain-header.ts). */
export const MEASURE_WORDS: Readonly<Record<CountedMeasure, string>> = {
  required:
    'trieu tap, phai du, phai sinh hoat, phai co mat, phai hop, can du, dien phai du, dien trieu tap, thuoc dien phai du, theo trieu tap, required, expected',
  present:
    'co mat, du hop, di hop, di sinh hoat, du, co du, co, di, c, co tham du, tham du, cm, tham gia, du sinh hoat, hien dien, du sinh hoat le, thuc te du, den du, den hop, toi du, toi hop, den sinh hoat, den tham du, ve du, ve hop, co mat du hop, present, attended, attending',
  absent: 'vang, tong vang, nghi, khong du, khong co mat, khong tham du, khong hop, absent',
  excused: 'vang co phep, co phep, phep, p, vang p, vang phep, vp, vang ly do, xin phep, excused',
  unexcused: 'vang khong phep, khong phep, k, vang k, vang o, vang 0, tu y vang, unexcused',
  rate: 'ty le, ty le du, ty le dang vien du, phantram, ty le du hop, ty le den hop, ty le di hop, ty le den du, ty le co mat, ty le tham du, ty le sinh hoat, ty le du sinh hoat, ty le chuyen can, ty le dang vien tham du, ty le chung, dat ty le, phantram du, rate, attendance rate, percent, percentage',
}

/** Spellings that mean so only below a month: «Tổng» alone may sum anything, «Đ» stands for more than one thing. */
const BELOW_A_MONTH: Readonly<Partial<Record<CountedMeasure, string>>> = {
  required: 'pd, ds, tong, tong so, dang so, so dang vien, tong dang vien, si so, d',
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
