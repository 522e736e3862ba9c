import { type Attendance, MARK_CODE, type UsedCode } from './dataset.ts'

const DASH = /^[-–—/.]+$/

/** A dash for everybody says that there was no meeting: nobody meets with nobody there. Takes such marks away, so that no question is asked about them. */
export function clearDashes({ length, codes, meetings, marks }: Attendance, used: UsedCode[]): void {
  const dashes = new Set(
    used.filter(({ code, mark }) => (mark === MARK_CODE.ask || mark === MARK_CODE.unknown) && DASH.test(code)).map(({ index }) => index),
  )
  if (dashes.size === 0) return
  const dashed = new Map<number, number>()
  const met = new Set<number>()
  for (let i = 0; i < length; i++) {
    const meeting = meetings[i] as number
    if (dashes.has(codes[i] as number)) dashed.set(meeting, (dashed.get(meeting) ?? 0) + 1)
    else if (marks[i] !== MARK_CODE.exempt && marks[i] !== MARK_CODE.outside) met.add(meeting)
  }
  for (let i = 0; i < length; i++) {
    const meeting = meetings[i] as number
    const code = used[codes[i] as number]
    if (met.has(meeting) || (dashed.get(meeting) ?? 0) < 2 || !code || !dashes.has(code.index)) continue
    marks[i] = MARK_CODE.unmarked
    code.count--
  }
}
