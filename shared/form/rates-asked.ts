/** «29. Có bao nhiêu đồng chí biểu quyết nhất trí?», «30. Bằng bao nhiêu phần trăm số có mặt?»: a question that only goes on asks for the rate of what was asked before it. */
import type { Field } from './field.ts'

const GOES_ON = /^\s*(?:\d{1,3}\s*[.)]\s*)?(?:bằng|đạt|chiếm|tương ứng|tức(?: là)?)\s+(?:tỷ lệ\s+)?(?:bao nhiêu|mấy)\s+(?:phần trăm|%)/iu
const ASKED = /^\s*(?:\d{1,3}\s*[.)]\s*)?(?:có\s+)?(?:bao nhiêu|mấy)\s+(\p{L}[^?]*?)\s*\??\s*$/iu

/** The same fields; such a question named by the one before it. */
export function ratesAsked(fields: readonly Field[]): readonly Field[] {
  return fields.map((field, i) => {
    const asked = GOES_ON.test(field.label.normalize('NFC')) ? ASKED.exec(fields[i - 1]?.label.normalize('NFC') ?? '')?.[1] : undefined
    return asked === undefined ? field : { ...field, label: `Tỷ lệ ${asked}` }
  })
}
