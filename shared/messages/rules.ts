import type { RuleId } from '../rules/registry.ts'
import type { RuleText } from './rule-text.ts'

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

/** The catalogue of the rules. It stands in the sidebar's page, from where both halves of the add-on read it (apps-script/page-catalogue.ts). */
export const RULE_TEXTS: Record<RuleId, RuleText> = {
  'no-tables': {
    class: 'STRUCT',
    title: 'Chưa thấy bảng nào',
    affects: 'Chưa có gì để tính.',
    fix: 'Kiểm tra dòng tiêu đề của bảng, ví dụ: STT, Họ và tên, Chi bộ, T1, T2… Nếu tệp còn trống, bấm «Tạo sổ mẫu».',
  },
  'bad-import': {
    class: 'STRUCT',
    title: 'Chữ bị hỏng khi nhập tệp',
    affects: 'Không đọc được họ tên nên không tính đúng được.',
    fix: 'Nhập lại tệp gốc và chọn bảng mã UTF-8. Không sửa tay từng ô.',
  },
  'merged-marks': {
    class: 'STRUCT',
    title: 'Dấu điểm danh gộp nhiều ô',
    affects: 'Mỗi tháng nằm trong ô gộp đều nhận dấu này.',
    fix: 'Bỏ gộp ô rồi ghi dấu riêng cho từng tháng.',
  },
  'name-missing': {
    class: 'CELL',
    title: 'Thiếu họ tên',
    affects: 'Dòng này không được tính.',
    fix: 'Ghi đủ họ và tên, ví dụ: Nguyễn Văn Lúa; hoặc xóa dòng thừa.',
  },
  'name-has-digit': {
    class: 'CELL',
    title: 'Họ tên có chữ số hoặc ký hiệu',
    affects: 'Có thể không khớp với bảng điểm danh.',
    fix: 'Sửa lại họ tên. Hai người trùng tên thì ghi thêm (A), (B) ở cuối.',
  },
  'name-incomplete': {
    class: 'CELL',
    title: 'Họ tên chưa đủ',
    affects: 'Dễ nhầm với người khác.',
    fix: 'Ghi đủ cả họ và tên, ví dụ: Trần Thị Mía.',
  },
  'name-spacing': {
    class: 'CELL',
    title: 'Họ tên thừa dấu cách hoặc lẫn ký tự ẩn',
    affects: 'Không ảnh hưởng tỷ lệ: chương trình đã tự bỏ qua khi so tên.',
    fix: 'Bấm «Sửa giúp» để làm sạch.',
    certainFix: true,
  },
  'id-placeholder': {
    class: 'CELL',
    title: 'Chưa có số định danh',
    affects: 'Người này được nhận ra bằng họ tên, dễ nhầm khi trùng tên.',
    fix: 'Ghi đủ 12 chữ số, hoặc để trống nếu chưa có.',
  },
  'id-not-digits': {
    class: 'CELL',
    title: 'Số định danh lẫn chữ',
    affects: NUMBER_UNUSED,
    fix: 'Ghi đúng 12 chữ số, ví dụ: 001234567890.',
  },
  'id-lost-zero': {
    class: 'CELL',
    title: 'Số định danh mất số 0 ở đầu',
    affects: 'Không ảnh hưởng tỷ lệ; nộp lên cấp trên sẽ bị trả lại.',
    fix: 'Bấm «Sửa giúp», hoặc đặt cột là “Văn bản thuần túy” rồi ghi lại đủ 12 chữ số.',
    basis: 'HD 38-HD/BTCTW ngày 29/9/2025: số thẻ đảng viên 12 số, trùng số định danh cá nhân',
    certainFix: true,
  },
  'id-wrong-length': {
    class: 'CELL',
    title: 'Số định danh không đủ 12 chữ số',
    affects: NUMBER_UNUSED,
    fix: 'Đối chiếu thẻ căn cước rồi ghi đủ 12 chữ số.',
    basis: 'HD 38-HD/BTCTW ngày 29/9/2025: số thẻ đảng viên 12 số, trùng số định danh cá nhân',
  },
  'id-province': {
    class: 'CELL',
    title: 'Ba số đầu của số định danh không có thật',
    affects: RATE_STAYS,
    fix: 'Đối chiếu lại với thẻ căn cước.',
  },
  'id-sex-mismatch': {
    class: 'ROW',
    title: 'Số định danh không hợp giới tính',
    affects: OTHERS_NUMBER,
    fix: 'Kiểm tra cột Giới tính và số định danh, sửa chỗ sai.',
  },
  'id-birth-year-mismatch': {
    class: 'ROW',
    title: 'Số định danh không hợp năm sinh',
    affects: OTHERS_NUMBER,
    fix: 'Kiểm tra ngày sinh và số định danh, sửa chỗ sai.',
  },
  'phone-lost-zero': {
    class: 'CELL',
    title: 'Số điện thoại mất số 0 ở đầu',
    affects: RATE_STAYS,
    fix: 'Bấm «Sửa giúp».',
    certainFix: true,
  },
  'phone-format': {
    class: 'CELL',
    title: 'Số điện thoại không đúng',
    affects: RATE_STAYS,
    fix: 'Ghi 10 chữ số bắt đầu bằng 03, 05, 07, 08 hoặc 09, ví dụ: 0912345678.',
  },
  'date-impossible': {
    class: 'CELL',
    title: 'Ngày không có trên lịch',
    affects: DATE_UNUSED,
    fix: 'Ghi lại theo ngày/tháng/năm, ví dụ: 28/02/1960.',
  },
  'date-unreadable': {
    class: 'CELL',
    title: 'Không đọc được ngày',
    affects: DATE_UNUSED,
    fix: 'Ghi theo ngày/tháng/năm, ví dụ: 03/02/1985; chưa biết thì để trống.',
  },
  'date-incomplete': {
    class: 'CELL',
    title: 'Ngày chưa đủ ngày, tháng',
    affects: 'Chỉ dùng được năm (hoặc tháng); không tự thêm ngày.',
    fix: 'Bổ sung nếu có hồ sơ, ví dụ: 19/05/1950.',
  },
  'date-in-future': { class: 'CELL', title: 'Ngày ở tương lai', affects: NO_AGE, fix: 'Kiểm tra lại năm, ví dụ 2066 → 1966.' },
  'date-too-old': { class: 'CELL', title: 'Ngày quá xa', affects: NO_AGE, fix: 'Kiểm tra lại năm.' },
  'date-day-month-swapped': {
    class: 'CELL',
    title: 'Có thể bị đảo ngày và tháng',
    affects: 'Ngày sinh, ngày vào Đảng hoặc ngày họp có thể sai tháng.',
    fix: 'Vào Tệp → Cài đặt, chọn ngôn ngữ Việt Nam, rồi ghi lại các ô này theo ngày/tháng/năm.',
  },
  'date-as-text': {
    class: 'CELL',
    title: 'Ngày ghi dạng chữ',
    affects: 'Chương trình vẫn đọc đúng; sắp xếp và lọc trong bảng tính thì không.',
    fix: 'Bấm «Sửa giúp» để đổi thành ngày.',
    certainFix: true,
  },
  'status-unknown': {
    class: 'DOMAIN',
    title: 'Trạng thái chưa hiểu',
    affects: 'Tạm coi là đang sinh hoạt bình thường, nên số phải dự có thể sai.',
    fix: 'Ghi một trong các trạng thái: Đang sinh hoạt, Miễn sinh hoạt, Tạm miễn, Sinh hoạt tạm thời nơi khác, Chuyển đi, Chuyển đến…',
  },
  'party-cell-unknown': {
    class: 'DOMAIN',
    title: 'Chi bộ không có trong danh sách',
    affects: 'Dòng này không được tính vào chi bộ nào.',
    fix: 'Ghi đúng tên chi bộ như trong danh sách chi bộ, hoặc thêm chi bộ này vào danh sách.',
  },
  'party-cell-missing': {
    class: 'DOMAIN',
    title: 'Chưa ghi chi bộ',
    affects: 'Người này không được tính vào chi bộ nào.',
    fix: 'Ghi tên chi bộ, ví dụ: Chi bộ Tổ dân phố số 1.',
  },
  'code-ambiguous': {
    class: 'DOMAIN',
    title: 'Ký hiệu có thể hiểu hai cách',
    affects: 'Các buổi có ký hiệu này chưa tính được.',
    fix: 'Trả lời câu hỏi ở bảng bên một lần cho cả trang, hoặc ghi chú giải dưới bảng, ví dụ: v: có mặt; P: vắng có phép.',
  },
  'code-unknown': {
    class: 'DOMAIN',
    title: 'Ký hiệu lạ',
    affects: MEETING_WAITS,
    fix: 'Sửa lại ô, hoặc trả lời ở bảng bên ký hiệu này nghĩa là gì.',
  },
  'admitted-under-18': {
    class: 'ROW',
    title: 'Vào Đảng khi chưa đủ 18 tuổi',
    affects: RATE_STAYS,
    fix: 'Kiểm tra lại hai ngày theo lý lịch đảng viên.',
    basis: 'Điều lệ Đảng, Điều 1: kết nạp từ đủ 18 tuổi',
  },
  'official-before-admission': {
    class: 'ROW',
    title: 'Ngày chính thức trước ngày vào Đảng',
    affects: 'Không ảnh hưởng tỷ lệ; thời gian dự bị không đúng.',
    fix: 'Kiểm tra lại hai ngày; thường ngày chính thức sau ngày vào Đảng 12 tháng.',
    basis: 'Điều lệ Đảng, Điều 5: dự bị 12 tháng tính từ ngày kết nạp',
  },
  'official-gap-odd': {
    class: 'ROW',
    title: 'Thời gian dự bị khác thường',
    affects: RATE_STAYS,
    fix: 'Đối chiếu quyết định công nhận chính thức. Nếu đúng thì bấm «Chấp nhận».',
    basis: 'Điều lệ Đảng, Điều 5: dự bị 12 tháng; hồ sơ cũ có thể khác',
  },
  'type-contradicts-official-date': {
    class: 'ROW',
    title: 'Ghi dự bị nhưng đã có ngày chính thức',
    affects: 'Số chính thức, dự bị có thể sai; tỷ lệ dự không đổi.',
    fix: 'Sửa thành “Chính thức”, hoặc xóa ngày chính thức.',
  },
  'probation-overdue': {
    class: 'ROW',
    title: 'Đảng viên dự bị cần xem xét công nhận',
    affects: RATE_STAYS,
    fix: 'Cần xem xét: ghi ngày chính thức nếu đã có quyết định, hoặc làm thủ tục công nhận.',
    basis: 'Điều lệ Đảng, Điều 5: hết 12 tháng dự bị thì xét công nhận chính thức',
  },
  'status-without-date': {
    class: 'ROW',
    title: 'Trạng thái chưa có ngày',
    affects: 'Không biết phải dự buổi nào; tạm coi trạng thái có từ trước.',
    fix: 'Ghi ngày theo quyết định, ví dụ: 01/06/2026.',
  },
  'status-dates-reversed': {
    class: 'ROW',
    title: '“Đến ngày” trước “Từ ngày”',
    affects: 'Trạng thái này không được áp dụng cho buổi nào.',
    fix: 'Kiểm tra lại hai ngày.',
  },
  'two-marks': {
    class: 'ROW',
    title: 'Một người hai dấu trái nhau',
    affects: MEETING_WAITS,
    fix: 'Chỉ để lại một dấu: Có mặt, Vắng có lý do hoặc Vắng không lý do.',
  },
  'id-duplicate': {
    class: 'KEY',
    title: 'Trùng số định danh',
    affects: 'Hai người vẫn được tính riêng theo họ tên.',
    fix: 'Đối chiếu thẻ căn cước của cả hai người, sửa số của người ghi sai.',
  },
  'member-twice': { class: 'KEY', title: 'Một người ghi hai lần', affects: COUNTED_ONCE, fix: 'Xóa một trong hai dòng.' },
  'member-in-two-cells': {
    class: 'KEY',
    title: 'Một người ghi ở hai chi bộ',
    affects: 'Chỉ tính ở chi bộ có điểm danh người này; không có thì tính ở dòng trên.',
    fix: 'Giữ dòng ở chi bộ đang sinh hoạt. Nếu đã chuyển, ghi “Chuyển đi” và ngày ở chi bộ cũ.',
  },
  'mark-repeated': {
    class: 'KEY',
    title: 'Một người điểm danh hai lần trong một buổi',
    affects: COUNTED_ONCE,
    fix: 'Xóa dòng thừa. Nếu là hai người trùng tên thì ghi thêm (A), (B) ở cả hai nơi.',
  },
  'not-on-roll': {
    class: 'KEY',
    title: 'Không có trong danh sách đảng viên',
    affects: MARKS_LOST,
    fix: 'Kiểm tra chính tả họ tên, hoặc thêm người này vào danh sách đảng viên.',
  },
  'attendance-row-without-cell': {
    class: 'KEY',
    title: 'Không biết người này thuộc chi bộ nào',
    affects: MARKS_LOST,
    fix: 'Ghi tên chi bộ ở cột Chi bộ, ở dòng nhóm phía trên hoặc ở đầu trang.',
  },
  'name-spelled-differently': {
    class: 'KEY',
    title: 'Tên viết khác danh sách',
    affects: 'Vẫn được tính.',
    fix: 'Viết thống nhất một cách ở cả hai nơi.',
  },
  'party-cell-twice': { class: 'KEY', title: 'Chi bộ ghi hai lần', affects: 'Chỉ tính một chi bộ.', fix: 'Xóa dòng thừa hoặc sửa tên.' },
  'two-secretaries': {
    class: 'CROSS',
    title: 'Chi bộ có hai Bí thư',
    affects: RATE_STAYS,
    fix: 'Sửa chức vụ của người không còn là Bí thư.',
    basis: 'Điều lệ Đảng, Điều 24.4: chi bộ bầu một bí thư',
  },
  'mark-before-joining': {
    class: 'TIME',
    title: 'Có dấu trước ngày vào chi bộ',
    affects: MARK_LOST,
    fix: 'Xóa dấu, hoặc sửa ngày kết nạp / chuyển đến.',
  },
  'mark-after-leaving': {
    class: 'TIME',
    title: 'Có dấu sau khi đã rời chi bộ',
    affects: MARK_LOST,
    fix: 'Xóa dấu, hoặc sửa ngày chuyển đi.',
  },
  'mark-when-not-required': {
    class: 'TIME',
    title: 'Được miễn hoặc không phải dự nhưng có dấu có mặt',
    affects: 'Không tính vào số phải dự và số có mặt; ghi nhận là “miễn – có mặt”.',
    fix: 'Kiểm tra ngày được miễn / tạm miễn; nếu đúng thì bấm «Chấp nhận».',
    basis: 'HD 12-HD/BTCTW: người được miễn không tính vào số phải dự',
  },
  unmarked: { class: 'TIME', title: 'Chưa điểm danh', affects: PROVISIONAL, fix: 'Ghi dấu: có mặt, vắng có lý do hoặc vắng không lý do.' },
  'exempt-mark-contradicts-roll': {
    class: 'TIME',
    title: 'Ghi miễn nhưng danh sách không ghi miễn',
    affects: PROVISIONAL,
    fix: 'Ghi ngày được miễn vào danh sách đảng viên, hoặc sửa dấu.',
  },
  'residence-only-listed': {
    class: 'TIME',
    title: 'Đảng viên nơi cư trú trong bảng điểm danh',
    affects: 'Không tính vào số phải dự.',
    fix: 'Chuyển sang danh sách theo dõi đảng viên nơi cư trú.',
    basis: 'QĐ 213-QĐ/TW ngày 02/01/2020: đảng viên đang công tác giữ liên hệ với nơi cư trú',
  },
  'meeting-in-future': {
    class: 'TIME',
    title: 'Ngày họp ở tương lai',
    affects: 'Vẫn được tính; tháng của buổi họp có thể sai.',
    fix: 'Kiểm tra lại ngày họp.',
  },
  'meeting-date-wrong': {
    class: 'CELL',
    title: 'Ngày họp thiếu hoặc sai',
    affects: 'Dòng này không được tính nếu không biết tháng.',
    fix: 'Ghi theo ngày/tháng/năm, ví dụ: 05/10/2026.',
  },
  'ratio-turned-date': {
    class: 'CELL',
    title: 'Tỷ số bị đổi thành ngày',
    affects: 'Vẫn được tính theo tỷ số đã hiểu.',
    fix: 'Đặt cột là “Văn bản thuần túy” rồi gõ lại, ví dụ: 9/10.',
  },
  'present-exceeds-required': {
    class: 'CROSS',
    title: 'Có mặt nhiều hơn phải dự',
    affects: MEETING_WAITS,
    fix: 'Kiểm tra lại hai số theo biên bản.',
  },
  'formula-error': {
    class: 'CELL',
    title: 'Công thức báo lỗi',
    affects: 'Không ảnh hưởng: chương trình tự tính lại từ các dấu.',
    fix: 'Sửa công thức hoặc xóa ô; với mẫu số bằng 0 thì để trống.',
  },
  'total-disagrees': {
    class: 'CROSS',
    title: 'Dòng cộng, cột cộng không khớp',
    affects: 'Không ảnh hưởng: chương trình tính từ từng dòng, không lấy số cộng.',
    fix: 'Sửa số cộng, hoặc kiểm tra các ô được cộng.',
  },
  'rate-disagrees': {
    class: 'CROSS',
    title: 'Tỷ lệ ghi không khớp',
    affects: 'Không ảnh hưởng: chương trình tự tính tỷ lệ.',
    fix: 'Sửa tỷ lệ hoặc kiểm tra các số bên trái.',
  },
  'party-cell-total-disagrees': {
    class: 'CROSS',
    title: 'Số đảng viên không khớp danh sách',
    affects: 'Không ảnh hưởng: số phải dự lấy từ danh sách.',
    fix: 'Sửa số này, hoặc bổ sung danh sách đảng viên.',
  },
  'meeting-counts-disagree': {
    class: 'CROSS',
    title: 'Số trong sổ họp không khớp điểm danh',
    affects: 'Tính theo điểm danh từng người.',
    fix: 'Đối chiếu biên bản rồi sửa một trong hai nơi.',
  },
  'everyone-always-present': {
    class: 'ODD',
    title: 'Xem lại: tháng nào cũng đủ mặt',
    affects: NO_EFFECT,
    fix: 'Đúng như vậy thì không cần làm gì.',
  },
  'identical-columns': {
    class: 'ODD',
    title: 'Xem lại: hai buổi giống hệt nhau',
    affects: NO_EFFECT,
    fix: 'Kiểm tra xem có chép nhầm cột không.',
  },
  'rate-jump': {
    class: 'ODD',
    title: 'Xem lại: tỷ lệ thay đổi nhiều',
    affects: NO_EFFECT,
    fix: 'Kiểm tra xem có ghi thiếu hay nhầm cột không.',
  },
}
