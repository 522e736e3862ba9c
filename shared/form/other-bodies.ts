/** Parts of a form that are about other bodies than the Party: «IV. Hội Cựu chiến binh», «Đoàn Thanh niên», «Công đoàn». */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { quantityOf } from './measure-units.ts'

const BODY =
  /(?<!\p{L})(?:UBND|HĐND|ủy ban nhân dân|(?:khối |cơ quan )chính quyền|hội (?:cựu chiến binh|CCB|(?:liên hiệp )?phụ nữ|LHPN|nông dân|người cao tuổi|chữ thập đỏ)|đoàn (?:thanh niên|TNCS|viên)|công đoàn|mặt trận|(?:họp|hội nghị) (?:tổ dân phố|tổ nhân dân|nhân dân|thôn dân|dân(?! tộc| vận| chủ| chính)|khu dân cư))(?!\p{L})/iu
/** «Cán bộ, công chức không là đảng viên» */
const NOT_MEMBERS = /không (?:phải )?là đảng viên/iu
const PARTY = /(?<!\p{L})(?:đảng|chi bộ|cấp ủy)(?!\p{L})/iu
const OTHER = 0.5

/** «III. TỔ CHỨC CƠ SỞ ĐẢNG» over «Tăng trong kỳ»: how many of them. */
const ORGANISATIONS = /^\s*(?:[\dIVX]{1,4}[.)]\s*)?(?:số )?(?:tổ chức (?:cơ sở )?đảng|chi bộ(?: trực thuộc)?|đảng bộ bộ phận)\s*$/iu
const MEMBERS = /đảng viên|đồng chí|(?<!\p{L})(?:đv|đ\/c)(?!\p{L})/iu

/** 1, or less for a value of the Party under the heading of another body, and for a count of members where organisations are counted. `parent` is the label that the field goes on from: «Tổng số hội viên Hội Phụ nữ» before «Trong đó: nữ»; '' for none. */
export function bodyFactor(row: ReportRow, field: Field, parent = ''): number {
  const counts =
    ORGANISATIONS.test(field.section.at(-1)?.normalize('NFC') ?? '') && !MEMBERS.test(`${field.label} ${field.unit}`.normalize('NFC'))
  if (counts && quantityOf(row.unit) === 'people') return OTHER
  const heading = [...field.section, parent].findLast((title) => BODY.test(title.normalize('NFC')))?.normalize('NFC')
  return heading === undefined || PARTY.test(heading.replace(NOT_MEMBERS, ' ')) || BODY.test(row.label.normalize('NFC')) ? 1 : OTHER
}
