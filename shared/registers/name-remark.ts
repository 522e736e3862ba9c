import { readNotedStatus, type StatusReading } from './member-status.ts'

const REMARK = /^(.*?\S)\s*(?:\(([^()]{3,})\)|\s[-–]\s*(.*)|,\s+(.*))$/su

/** A name and the status that stands behind it («Trần Bá Sỏi – miễn SH», «Lê Thị Na (chuyển đến 01/3/2026)»); the whole text where what stands behind is no status. */
export function splitName(text: string): { readonly name: string; readonly status: StatusReading | undefined } {
  if (!/[-–(,]/.test(text)) return { name: text, status: undefined }
  const [, name = '', ...remarks] = REMARK.exec(text) ?? []
  const status = readNotedStatus((remarks.find((remark) => remark !== undefined) ?? '').trim())
  return status.status === undefined ? { name: text, status: undefined } : { name, status }
}
