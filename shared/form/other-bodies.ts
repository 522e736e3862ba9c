/** Parts of a form that are about other bodies than the Party: «IV. Hội Cựu chiến binh», «Đoàn Thanh niên», «Công đoàn». */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'

const BODY =
  /(?<!\p{L})(?:hội (?:cựu chiến binh|CCB|(?:liên hiệp )?phụ nữ|LHPN|nông dân|người cao tuổi|chữ thập đỏ)|đoàn (?:thanh niên|TNCS|viên)|công đoàn|mặt trận)(?!\p{L})/iu
const PARTY = /(?<!\p{L})(?:đảng|chi bộ|cấp ủy)(?!\p{L})/iu
const OTHER = 0.5

/** 1, or less for a value of the Party under the heading of another body. */
export function bodyFactor(row: ReportRow, field: Field): number {
  const heading = field.section.findLast((title) => BODY.test(title.normalize('NFC')))?.normalize('NFC')
  return heading === undefined || PARTY.test(heading) || BODY.test(row.label.normalize('NFC')) ? 1 : OTHER
}
