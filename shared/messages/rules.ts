import type { RuleId } from '../rules/registry.ts'

/** What a rule is called and what a finding of it does to the numbers. The sentences of its findings stand in finding-texts.ts. */
export type RuleText = { readonly title: string; readonly affects: string }

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
  'no-tables': { title: 'Chưa thấy bảng nào', affects: 'Chưa có gì để tính.' },
  'bad-import': { title: 'Chữ bị hỏng khi nhập tệp', affects: 'Không đọc được họ tên nên không tính đúng được.' },
  'merged-marks': { title: 'Dấu điểm danh gộp nhiều ô', affects: 'Mỗi tháng nằm trong ô gộp đều nhận dấu này.' },
  'name-missing': { title: 'Thiếu họ tên', affects: 'Dòng này không được tính.' },
  'name-has-digit': { title: 'Họ tên có chữ số hoặc ký hiệu', affects: 'Có thể không khớp với bảng điểm danh.' },
  'name-incomplete': { title: 'Họ tên chưa đủ', affects: 'Dễ nhầm với người khác.' },
  'name-spacing': {
    title: 'Họ tên thừa dấu cách hoặc lẫn ký tự ẩn',
    affects: 'Không ảnh hưởng tỷ lệ: chương trình đã tự bỏ qua khi so tên.',
  },
  'id-placeholder': { title: 'Chưa có số định danh', affects: 'Người này được nhận ra bằng họ tên, dễ nhầm khi trùng tên.' },
  'id-not-digits': { title: 'Số định danh lẫn chữ', affects: NUMBER_UNUSED },
  'id-lost-zero': { title: 'Số định danh mất số 0 ở đầu', affects: 'Không ảnh hưởng tỷ lệ; nộp lên cấp trên sẽ bị trả lại.' },
  'id-wrong-length': { title: 'Số định danh không đủ 12 chữ số', affects: NUMBER_UNUSED },
  'id-province': { title: 'Ba số đầu của số định danh không có thật', affects: RATE_STAYS },
  'id-sex-mismatch': { title: 'Số định danh không hợp giới tính', affects: OTHERS_NUMBER },
  'id-birth-year-mismatch': { title: 'Số định danh không hợp năm sinh', affects: OTHERS_NUMBER },
  'phone-lost-zero': { title: 'Số điện thoại mất số 0 ở đầu', affects: RATE_STAYS },
  'phone-format': { title: 'Số điện thoại không đúng', affects: RATE_STAYS },
  'date-impossible': { title: 'Ngày không có trên lịch', affects: DATE_UNUSED },
  'date-unreadable': { title: 'Không đọc được ngày', affects: DATE_UNUSED },
  'date-incomplete': { title: 'Ngày chưa đủ ngày, tháng', affects: 'Chỉ dùng được năm (hoặc tháng); không tự thêm ngày.' },
  'date-in-future': { title: 'Ngày ở tương lai', affects: NO_AGE },
  'date-too-old': { title: 'Ngày quá xa', affects: NO_AGE },
  'date-day-month-swapped': { title: 'Có thể bị đảo ngày và tháng', affects: 'Ngày sinh, ngày vào Đảng hoặc ngày họp có thể sai tháng.' },
  'date-as-text': { title: 'Ngày ghi dạng chữ', affects: 'Chương trình vẫn đọc đúng; sắp xếp và lọc trong bảng tính thì không.' },
  'status-unknown': { title: 'Trạng thái chưa hiểu', affects: 'Tạm coi là đang sinh hoạt bình thường, nên số phải dự có thể sai.' },
  'party-cell-unknown': { title: 'Chi bộ không có trong danh sách', affects: 'Dòng này không được tính vào chi bộ nào.' },
  'party-cell-missing': { title: 'Chưa ghi chi bộ', affects: 'Người này không được tính vào chi bộ nào.' },
  'code-ambiguous': { title: 'Ký hiệu có thể hiểu hai cách', affects: 'Các buổi có ký hiệu này chưa tính được.' },
  'code-unknown': { title: 'Ký hiệu lạ', affects: MEETING_WAITS },
  'admitted-under-18': { title: 'Vào Đảng khi chưa đủ 18 tuổi', affects: RATE_STAYS },
  'official-before-admission': {
    title: 'Ngày chính thức trước ngày vào Đảng',
    affects: 'Không ảnh hưởng tỷ lệ; thời gian dự bị không đúng.',
  },
  'official-gap-odd': { title: 'Thời gian dự bị khác thường', affects: RATE_STAYS },
  'type-contradicts-official-date': {
    title: 'Ghi dự bị nhưng đã có ngày chính thức',
    affects: 'Số chính thức, dự bị có thể sai; tỷ lệ dự không đổi.',
  },
  'probation-overdue': { title: 'Đảng viên dự bị cần xem xét công nhận', affects: RATE_STAYS },
  'status-without-date': { title: 'Trạng thái chưa có ngày', affects: 'Không biết phải dự buổi nào; tạm coi trạng thái có từ trước.' },
  'status-dates-reversed': { title: '“Đến ngày” trước “Từ ngày”', affects: 'Trạng thái này không được áp dụng cho buổi nào.' },
  'two-marks': { title: 'Một người hai dấu trái nhau', affects: MEETING_WAITS },
  'id-duplicate': { title: 'Trùng số định danh', affects: 'Hai người vẫn được tính riêng theo họ tên.' },
  'member-twice': { title: 'Một người ghi hai lần', affects: COUNTED_ONCE },
  'member-in-two-cells': {
    title: 'Một người ghi ở hai chi bộ',
    affects: 'Chỉ tính ở chi bộ có điểm danh người này; không có thì tính ở dòng trên.',
  },
  'mark-repeated': { title: 'Một người điểm danh hai lần trong một buổi', affects: COUNTED_ONCE },
  'not-on-roll': { title: 'Không có trong danh sách đảng viên', affects: MARKS_LOST },
  'attendance-row-without-cell': { title: 'Không biết người này thuộc chi bộ nào', affects: MARKS_LOST },
  'name-spelled-differently': { title: 'Tên viết khác danh sách', affects: 'Vẫn được tính.' },
  'party-cell-twice': { title: 'Chi bộ ghi hai lần', affects: 'Chỉ tính một chi bộ.' },
  'two-secretaries': { title: 'Chi bộ có hai Bí thư', affects: RATE_STAYS },
  'mark-before-joining': { title: 'Có dấu trước ngày vào chi bộ', affects: MARK_LOST },
  'mark-after-leaving': { title: 'Có dấu sau khi đã rời chi bộ', affects: MARK_LOST },
  'mark-when-not-required': {
    title: 'Được miễn hoặc không phải dự nhưng có dấu có mặt',
    affects: 'Không tính vào số phải dự và số có mặt; ghi nhận là “miễn – có mặt”.',
  },
  unmarked: { title: 'Chưa điểm danh', affects: PROVISIONAL },
  'exempt-mark-contradicts-roll': { title: 'Ghi miễn nhưng danh sách không ghi miễn', affects: PROVISIONAL },
  'residence-only-listed': { title: 'Đảng viên nơi cư trú trong bảng điểm danh', affects: 'Không tính vào số phải dự.' },
  'meeting-in-future': { title: 'Ngày họp ở tương lai', affects: 'Vẫn được tính; tháng của buổi họp có thể sai.' },
  'meeting-date-wrong': { title: 'Ngày họp thiếu hoặc sai', affects: 'Dòng này không được tính nếu không biết tháng.' },
  'ratio-turned-date': { title: 'Tỷ số bị đổi thành ngày', affects: `Vẫn được tính theo tỷ số đã hiểu.` },
  'present-exceeds-required': { title: 'Có mặt nhiều hơn phải dự', affects: MEETING_WAITS },
  'formula-error': { title: 'Công thức báo lỗi', affects: 'Không ảnh hưởng: chương trình tự tính lại từ các dấu.' },
  'total-disagrees': {
    title: 'Dòng cộng, cột cộng không khớp',
    affects: 'Không ảnh hưởng: chương trình tính từ từng dòng, không lấy số cộng.',
  },
  'rate-disagrees': { title: 'Tỷ lệ ghi không khớp', affects: 'Không ảnh hưởng: chương trình tự tính tỷ lệ.' },
  'party-cell-total-disagrees': { title: 'Số đảng viên không khớp danh sách', affects: 'Không ảnh hưởng: số phải dự lấy từ danh sách.' },
  'meeting-counts-disagree': { title: 'Số trong sổ họp không khớp điểm danh', affects: 'Tính theo điểm danh từng người.' },
  'everyone-always-present': { title: 'Xem lại: tháng nào cũng đủ mặt', affects: NO_EFFECT },
  'identical-columns': { title: 'Xem lại: hai buổi giống hệt nhau', affects: NO_EFFECT },
  'rate-jump': { title: 'Xem lại: tỷ lệ thay đổi nhiều', affects: NO_EFFECT },
}
