/** Abbreviations in the names of party cells and committees, whole words in any case. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = (
  [
    ['đb', 'Đảng bộ'],
    ['đu', 'Đảng ủy'],
    ['cb', 'Chi bộ'],
    ['tdp', 'Tổ dân phố'],
    ['kp', 'Khu phố'],
    ['kdc', 'Khu dân cư'],
    ['ptdtbt', 'Phổ thông dân tộc bán trú'],
    ['ptdtnt', 'Phổ thông dân tộc nội trú'],
    ['ptdt', 'Phổ thông dân tộc'],
    ['mn', 'Mầm non'],
    ['\\s*&\\s*', ' và '],
    ['th', 'Tiểu học'],
    ['thcs', 'Trung học cơ sở'],
    ['thpt', 'Trung học phổ thông'],
    ['tyt', 'Trạm Y tế'],
    ['ubnd', 'Ủy ban nhân dân'],
    ['hđnd', 'Hội đồng nhân dân'],
    ['cq', 'Cơ quan'],
    ['vp', 'Văn phòng'],
    ['bv', 'Bệnh viện'],
    ['htx', 'Hợp tác xã'],
    ['cty', 'Công ty'],
    ['dn', 'Doanh nghiệp'],
    ['qs', 'Quân sự'],
    ['ca', 'Công an'],
    ['uvbtv', 'Ủy viên Ban Thường vụ'],
    ['uvbch', 'Ủy viên Ban Chấp hành'],
    ['uv', 'Ủy viên'],
    ['btv', 'Ban Thường vụ'],
    ['bch', 'Ban Chấp hành'],
    ['ubkt', 'Ủy ban kiểm tra'],
    ['(?:ub)?mttq(?: việt nam| vn)?', 'Mặt trận'],
    ['mặt trận tổ quốc(?: việt nam)?', 'Mặt trận'],
    ['xdđ', 'Xây dựng Đảng'],
    ['số (?=\\d)', ''],
  ] as const
).map(([short, long]) => [new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'giu'), long])

/** «P. Tân An», «X.Tân Trụ»: the dot tells the kind of place from a letter. */
const PLACES: readonly (readonly [RegExp, string])[] = (
  [
    ['p', 'phường '],
    ['x', 'xã '],
    ['tt', 'thị trấn '],
    ['tp', 'thành phố '],
  ] as const
).map(([short, long]) => [new RegExp(`(?<!\\p{L})${short}\\.\\s*(?=[\\p{L}\\d])`, 'giu'), long])

/** «CB Trường TH số 2» written out, composed; other words stay. */
export function writeOutName(text: string): string {
  return [...SHORT_NAMES, ...PLACES].reduce((whole, [short, long]) => whole.replace(short, long), text.normalize('NFC'))
}
