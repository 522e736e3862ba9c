import type { RuleId } from '../rules/registry.ts'

/** STRUCT the shape of a tab · CELL one grid cell · DOMAIN a closed list · ROW fields of one row · KEY who is who · CROSS numbers of two places · TIME order in time · ODD only worth a look · RUN the calculation itself. */
export type RuleClass = 'STRUCT' | 'CELL' | 'DOMAIN' | 'ROW' | 'KEY' | 'CROSS' | 'TIME' | 'ODD' | 'RUN'

/** The month of the first rule catalogue. */
export const FIRST_CATALOGUE = '2026-11'

/**
 * What the catalogue says of a rule: its class, what it is called, what a finding of it does to the numbers, on which regulation and clause it rests (left out where on none), whether it offers a correction by itself,
 * and the month of the catalogue in which it came (left out for the first one). How the findings are worded and put right stands in finding-texts.ts.
 */
export type RuleText = {
  readonly class: RuleClass
  readonly title: string
  readonly affects: string
  readonly basis?: string
  readonly certainFix?: true
  readonly since?: string
}

const RATE_STAYS = 'Không ảnh hưởng tỷ lệ.'
const MEETING_WAITS = 'Buổi họp này chưa tính được.'
const MARKS_LOST = 'Dấu của người này không được tính.'
const DATE_UNUSED = 'Ngày này không được dùng khi tính.'
const NUMBER_UNUSED = 'Không dùng được số này để nhận ra người.'
const NO_EFFECT = 'Không ảnh hưởng.'
const MARK_LOST = 'Dấu này không được tính.'
const COUNTED_ONCE = 'Chỉ tính một lần.'
const NO_AGE = 'Tuổi và thời gian vào Đảng không tính được.'
const OTHERS_NUMBER = 'Không ảnh hưởng tỷ lệ; có thể nhầm số của người khác.'
const PROVISIONAL = 'Vẫn tính vào số phải dự, chưa tính có mặt; tỷ lệ là tạm tính.'

export const RULE_TEXTS: Record<RuleId, RuleText> = {
  'no-tables': { class: 'STRUCT', title: 'Chưa thấy bảng nào', affects: 'Chưa có gì để tính.' },
  'bad-import': { class: 'STRUCT', title: 'Chữ bị hỏng khi nhập tệp', affects: 'Không đọc được họ tên nên không tính đúng được.' },
  'merged-marks': { class: 'STRUCT', title: 'Dấu điểm danh gộp nhiều ô', affects: 'Mỗi tháng nằm trong ô gộp đều nhận dấu này.' },
  'name-missing': { class: 'CELL', title: 'Thiếu họ tên', affects: 'Dòng này không được tính.' },
  'name-has-digit': { class: 'CELL', title: 'Họ tên có chữ số hoặc ký hiệu', affects: 'Có thể không khớp với bảng điểm danh.' },
  'name-incomplete': { class: 'CELL', title: 'Họ tên chưa đủ', affects: 'Dễ nhầm với người khác.' },
  'name-spacing': {
    class: 'CELL',
    title: 'Họ tên thừa dấu cách hoặc lẫn ký tự ẩn',
    affects: 'Không ảnh hưởng tỷ lệ: chương trình đã tự bỏ qua khi so tên.',
    certainFix: true,
  },
  'id-placeholder': { class: 'CELL', title: 'Chưa có số định danh', affects: 'Người này được nhận ra bằng họ tên, dễ nhầm khi trùng tên.' },
  'id-not-digits': { class: 'CELL', title: 'Số định danh lẫn chữ', affects: NUMBER_UNUSED },
  'id-lost-zero': {
    class: 'CELL',
    title: 'Số định danh mất số 0 ở đầu',
    affects: 'Không ảnh hưởng tỷ lệ; nộp lên cấp trên sẽ bị trả lại.',
    basis: 'HD 38-HD/BTCTW ngày 29/9/2025: số thẻ đảng viên 12 số, trùng số định danh cá nhân',
    certainFix: true,
  },
  'id-wrong-length': {
    class: 'CELL',
    title: 'Số định danh không đủ 12 chữ số',
    affects: NUMBER_UNUSED,
    basis: 'HD 38-HD/BTCTW ngày 29/9/2025: số thẻ đảng viên 12 số, trùng số định danh cá nhân',
  },
  'id-province': { class: 'CELL', title: 'Ba số đầu của số định danh không có thật', affects: RATE_STAYS },
  'id-sex-mismatch': { class: 'ROW', title: 'Số định danh không hợp giới tính', affects: OTHERS_NUMBER },
  'id-birth-year-mismatch': { class: 'ROW', title: 'Số định danh không hợp năm sinh', affects: OTHERS_NUMBER },
  'phone-lost-zero': { class: 'CELL', title: 'Số điện thoại mất số 0 ở đầu', affects: RATE_STAYS, certainFix: true },
  'phone-format': { class: 'CELL', title: 'Số điện thoại không đúng', affects: RATE_STAYS },
  'date-impossible': { class: 'CELL', title: 'Ngày không có trên lịch', affects: DATE_UNUSED },
  'date-unreadable': { class: 'CELL', title: 'Không đọc được ngày', affects: DATE_UNUSED },
  'date-incomplete': { class: 'CELL', title: 'Ngày chưa đủ ngày, tháng', affects: 'Chỉ dùng được năm (hoặc tháng); không tự thêm ngày.' },
  'date-in-future': { class: 'CELL', title: 'Ngày ở tương lai', affects: NO_AGE },
  'date-too-old': { class: 'CELL', title: 'Ngày quá xa', affects: NO_AGE },
  'date-day-month-swapped': {
    class: 'CELL',
    title: 'Có thể bị đảo ngày và tháng',
    affects: 'Ngày sinh, ngày vào Đảng hoặc ngày họp có thể sai tháng.',
  },
  'date-as-text': {
    class: 'CELL',
    title: 'Ngày ghi dạng chữ',
    affects: 'Chương trình vẫn đọc đúng; sắp xếp và lọc trong bảng tính thì không.',
    certainFix: true,
  },
  'status-unknown': {
    class: 'DOMAIN',
    title: 'Trạng thái chưa hiểu',
    affects: 'Tạm coi là đang sinh hoạt bình thường, nên số phải dự có thể sai.',
  },
  'party-cell-unknown': { class: 'DOMAIN', title: 'Chi bộ không có trong danh sách', affects: 'Dòng này không được tính vào chi bộ nào.' },
  'party-cell-missing': { class: 'DOMAIN', title: 'Chưa ghi chi bộ', affects: 'Người này không được tính vào chi bộ nào.' },
  'code-ambiguous': { class: 'DOMAIN', title: 'Ký hiệu có thể hiểu hai cách', affects: 'Các buổi có ký hiệu này chưa tính được.' },
  'code-unknown': { class: 'DOMAIN', title: 'Ký hiệu lạ', affects: MEETING_WAITS },
  'admitted-under-18': {
    class: 'ROW',
    title: 'Vào Đảng khi chưa đủ 18 tuổi',
    affects: RATE_STAYS,
    basis: 'Điều lệ Đảng, Điều 1: kết nạp từ đủ 18 tuổi',
  },
  'official-before-admission': {
    class: 'ROW',
    title: 'Ngày chính thức trước ngày vào Đảng',
    affects: 'Không ảnh hưởng tỷ lệ; thời gian dự bị không đúng.',
    basis: 'Điều lệ Đảng, Điều 5: dự bị 12 tháng tính từ ngày kết nạp',
  },
  'official-gap-odd': {
    class: 'ROW',
    title: 'Thời gian dự bị khác thường',
    affects: RATE_STAYS,
    basis: 'Điều lệ Đảng, Điều 5: dự bị 12 tháng; hồ sơ cũ có thể khác',
  },
  'type-contradicts-official-date': {
    class: 'ROW',
    title: 'Ghi dự bị nhưng đã có ngày chính thức',
    affects: 'Số chính thức, dự bị có thể sai; tỷ lệ dự không đổi.',
  },
  'probation-overdue': {
    class: 'ROW',
    title: 'Đảng viên dự bị cần xem xét công nhận',
    affects: RATE_STAYS,
    basis: 'Điều lệ Đảng, Điều 5: hết 12 tháng dự bị thì xét công nhận chính thức',
  },
  'status-without-date': {
    class: 'ROW',
    title: 'Trạng thái chưa có ngày',
    affects: 'Không biết phải dự buổi nào; tạm coi trạng thái có từ trước.',
  },
  'status-dates-reversed': {
    class: 'ROW',
    title: '“Đến ngày” trước “Từ ngày”',
    affects: 'Trạng thái này không được áp dụng cho buổi nào.',
  },
  'two-marks': { class: 'ROW', title: 'Một người hai dấu trái nhau', affects: MEETING_WAITS },
  'id-duplicate': { class: 'KEY', title: 'Trùng số định danh', affects: 'Hai người vẫn được tính riêng theo họ tên.' },
  'member-twice': { class: 'KEY', title: 'Một người ghi hai lần', affects: COUNTED_ONCE },
  'member-in-two-cells': {
    class: 'KEY',
    title: 'Một người ghi ở hai chi bộ',
    affects: 'Chỉ tính ở chi bộ có điểm danh người này; không có thì tính ở dòng trên.',
  },
  'mark-repeated': { class: 'KEY', title: 'Một người điểm danh hai lần trong một buổi', affects: COUNTED_ONCE },
  'not-on-roll': { class: 'KEY', title: 'Không có trong danh sách đảng viên', affects: MARKS_LOST },
  'attendance-row-without-cell': { class: 'KEY', title: 'Không biết người này thuộc chi bộ nào', affects: MARKS_LOST },
  'name-spelled-differently': { class: 'KEY', title: 'Tên viết khác danh sách', affects: 'Vẫn được tính.' },
  'party-cell-twice': { class: 'KEY', title: 'Chi bộ ghi hai lần', affects: 'Chỉ tính một chi bộ.' },
  'two-secretaries': {
    class: 'CROSS',
    title: 'Chi bộ có hai Bí thư',
    affects: RATE_STAYS,
    basis: 'Điều lệ Đảng, Điều 24.4: chi bộ bầu một bí thư',
  },
  'mark-before-joining': { class: 'TIME', title: 'Có dấu trước ngày vào chi bộ', affects: MARK_LOST },
  'mark-after-leaving': { class: 'TIME', title: 'Có dấu sau khi đã rời chi bộ', affects: MARK_LOST },
  'mark-when-not-required': {
    class: 'TIME',
    title: 'Được miễn hoặc không phải dự nhưng có dấu có mặt',
    affects: 'Không tính vào số phải dự và số có mặt; ghi nhận là “miễn – có mặt”.',
    basis: 'HD 12-HD/BTCTW: người được miễn không tính vào số phải dự',
  },
  unmarked: { class: 'TIME', title: 'Chưa điểm danh', affects: PROVISIONAL },
  'exempt-mark-contradicts-roll': { class: 'TIME', title: 'Ghi miễn nhưng danh sách không ghi miễn', affects: PROVISIONAL },
  'residence-only-listed': {
    class: 'TIME',
    title: 'Đảng viên nơi cư trú trong bảng điểm danh',
    affects: 'Không tính vào số phải dự.',
    basis: 'QĐ 213-QĐ/TW ngày 02/01/2020: đảng viên đang công tác giữ liên hệ với nơi cư trú',
  },
  'meeting-in-future': { class: 'TIME', title: 'Ngày họp ở tương lai', affects: 'Vẫn được tính; tháng của buổi họp có thể sai.' },
  'meeting-date-wrong': { class: 'CELL', title: 'Ngày họp thiếu hoặc sai', affects: 'Dòng này không được tính nếu không biết tháng.' },
  'ratio-turned-date': { class: 'CELL', title: 'Tỷ số bị đổi thành ngày', affects: `Vẫn được tính theo tỷ số đã hiểu.` },
  'present-exceeds-required': { class: 'CROSS', title: 'Có mặt nhiều hơn phải dự', affects: MEETING_WAITS },
  'formula-error': { class: 'CELL', title: 'Công thức báo lỗi', affects: 'Không ảnh hưởng: chương trình tự tính lại từ các dấu.' },
  'total-disagrees': {
    class: 'CROSS',
    title: 'Dòng cộng, cột cộng không khớp',
    affects: 'Không ảnh hưởng: chương trình tính từ từng dòng, không lấy số cộng.',
  },
  'rate-disagrees': { class: 'CROSS', title: 'Tỷ lệ ghi không khớp', affects: 'Không ảnh hưởng: chương trình tự tính tỷ lệ.' },
  'party-cell-total-disagrees': {
    class: 'CROSS',
    title: 'Số đảng viên không khớp danh sách',
    affects: 'Không ảnh hưởng: số phải dự lấy từ danh sách.',
  },
  'meeting-counts-disagree': { class: 'CROSS', title: 'Số trong sổ họp không khớp điểm danh', affects: 'Tính theo điểm danh từng người.' },
  'everyone-always-present': { class: 'ODD', title: 'Xem lại: tháng nào cũng đủ mặt', affects: NO_EFFECT },
  'identical-columns': { class: 'ODD', title: 'Xem lại: hai buổi giống hệt nhau', affects: NO_EFFECT },
  'rate-jump': { class: 'ODD', title: 'Xem lại: tỷ lệ thay đổi nhiều', affects: NO_EFFECT },
}
