/** «Tính từ đầu năm đến nay, tôi đã dự [ ] trên tổng số [ ] buổi»: the time that a sentence begins with is that of all its boxes. */
import type { Field } from './field.ts'
import { saidPeriod } from './said-period.ts'

const OPENS = /^\s*(?:[\dIVX]{1,4}[.)]\s*)?((?:trong|tính|kể|lũy kế|luỹ kế|từ đầu|cùng kỳ)\s[^,;:.]{2,50}),\s+(?=\p{Ll})/iu
const GOES_ON = /^[\s,;]*\p{Ll}/u

/** The same fields; those that go on with a sentence are told in their help when that is. */
export function sentenceTimes(fields: readonly Field[]): readonly Field[] {
  let [time, place] = ['', '']
  return fields.map((field) => {
    const label = field.label.normalize('NFC')
    const [isLoose, here] = [field.row === '' && field.column === '', field.section.join('|')]
    const opened = isLoose ? OPENS.exec(label)?.[1] : undefined
    const goesOn = opened === undefined && isLoose && here === place && GOES_ON.test(label) && !isTimed(label)
    time = opened ?? (goesOn ? time : '')
    place = here
    return goesOn && time !== '' && field.help === '' ? { ...field, help: time } : field
  })
}

function isTimed(label: string): boolean {
  const { months, quarters, isLong } = saidPeriod([label])
  return months !== 0 || quarters !== 0 || isLong
}
