import type { Finding } from '../rules/rule.ts'
import type { RuleId } from '../rules/registry.ts'

/** The sentences of one rule. `says` is the message of one finding; `affects` what it does to the numbers; `fix` how to put it right, with an example. */
export type RuleText = {
  readonly title: string
  readonly says: (finding: Finding) => string
  readonly affects: string
  readonly fix: string
}

const shown = (finding: Finding) => `“${finding.value}”`
const who = (finding: Finding) => finding.person ?? 'Người ở dòng này'
const param = (finding: Finding, name: string) => String(finding.params[name] ?? '')

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
  'no-tables': {
    title: 'Chưa thấy bảng nào',
    says: () => 'Chưa nhận ra bảng danh sách đảng viên, cuộc họp hay điểm danh nào trong tệp này.',
    affects: 'Chưa có gì để tính.',
    fix: 'Kiểm tra dòng tiêu đề của bảng, ví dụ: STT, Họ và tên, Chi bộ, T1, T2… Nếu tệp còn trống, bấm «Tạo sổ mẫu».',
  },
  'bad-import': {
    title: 'Chữ bị hỏng khi nhập tệp',
    says: (f) => `Có ${param(f, 'count')} ô chứa ký tự “�”: chữ tiếng Việt đã hỏng khi nhập tệp.`,
    affects: 'Không đọc được họ tên nên không tính đúng được.',
    fix: 'Nhập lại tệp gốc và chọn bảng mã UTF-8. Không sửa tay từng ô.',
  },
  'merged-marks': {
    title: 'Dấu điểm danh gộp nhiều ô',
    says: (f) =>
      `${who(f)}: ô ${shown(f)} gộp ${Math.max(Number(f.params['columns']), Number(f.params['rows']))} ô; dấu này được tính cho tất cả các ô bị gộp.`,
    affects: 'Mỗi tháng nằm trong ô gộp đều nhận dấu này.',
    fix: 'Bỏ gộp ô rồi ghi dấu riêng cho từng tháng.',
  },
  'name-missing': {
    title: 'Thiếu họ tên',
    says: () => 'Dòng có số liệu nhưng thiếu họ và tên.',
    affects: 'Dòng này không được tính.',
    fix: 'Ghi đủ họ và tên, ví dụ: Nguyễn Văn Lúa; hoặc xóa dòng thừa.',
  },
  'name-has-digit': {
    title: 'Họ tên có chữ số hoặc ký hiệu',
    says: (f) => `Họ tên ${shown(f)} có chữ số hoặc ký hiệu lạ. Có phải “${param(f, 'suggestion')}”?`,
    affects: 'Có thể không khớp với bảng điểm danh.',
    fix: 'Sửa lại họ tên. Hai người trùng tên thì ghi thêm (A), (B) ở cuối.',
  },
  'name-incomplete': {
    title: 'Họ tên chưa đủ',
    says: (f) => `Họ tên ${shown(f)} chỉ có một chữ.`,
    affects: 'Dễ nhầm với người khác.',
    fix: 'Ghi đủ cả họ và tên, ví dụ: Trần Thị Mía.',
  },
  'name-spacing': {
    title: 'Họ tên thừa dấu cách hoặc lẫn ký tự ẩn',
    says: (f) => `Họ tên ${shown(f)} thừa dấu cách hoặc lẫn ký tự không nhìn thấy.`,
    affects: 'Không ảnh hưởng tỷ lệ: chương trình đã tự bỏ qua khi so tên.',
    fix: 'Bấm «Sửa giúp» để làm sạch.',
  },
  'id-placeholder': {
    title: 'Chưa có số định danh',
    says: (f) => `${who(f)}: ô số định danh ghi ${shown(f)}, thực ra là chưa có số.`,
    affects: 'Người này được nhận ra bằng họ tên, dễ nhầm khi trùng tên.',
    fix: 'Ghi đủ 12 chữ số, hoặc để trống nếu chưa có.',
  },
  'id-not-digits': {
    title: 'Số định danh lẫn chữ',
    says: (f) => `${who(f)}: số ${shown(f)} có ký tự không phải chữ số (hay gặp: chữ O thay cho số 0).`,
    affects: NUMBER_UNUSED,
    fix: 'Ghi đúng 12 chữ số, ví dụ: 001234567890.',
  },
  'id-lost-zero': {
    title: 'Số định danh mất số 0 ở đầu',
    says: (f) => `${who(f)}: số ${shown(f)} thiếu số 0 ở đầu; đúng là ${param(f, 'suggestion')}.`,
    affects: 'Không ảnh hưởng tỷ lệ; nộp lên cấp trên sẽ bị trả lại.',
    fix: 'Bấm «Sửa giúp», hoặc đặt cột là “Văn bản thuần túy” rồi ghi lại đủ 12 chữ số.',
  },
  'id-wrong-length': {
    title: 'Số định danh không đủ 12 chữ số',
    says: (f) => `${who(f)}: số ${shown(f)} có ${param(f, 'length')} chữ số, phải có 12.`,
    affects: NUMBER_UNUSED,
    fix: 'Đối chiếu thẻ căn cước rồi ghi đủ 12 chữ số.',
  },
  'id-province': {
    title: 'Ba số đầu của số định danh không có thật',
    says: (f) => `${who(f)}: ba số đầu “${param(f, 'province')}” không phải mã tỉnh, thành phố nào (001–096).`,
    affects: RATE_STAYS,
    fix: 'Đối chiếu lại với thẻ căn cước.',
  },
  'id-sex-mismatch': {
    title: 'Số định danh không hợp giới tính',
    says: (f) =>
      `${who(f)}: chữ số thứ 4 của ${shown(f)} là ${param(f, 'digit')}, không hợp với giới tính đã ghi (số chẵn là nam, số lẻ là nữ).`,
    affects: OTHERS_NUMBER,
    fix: 'Kiểm tra cột Giới tính và số định danh, sửa chỗ sai.',
  },
  'id-birth-year-mismatch': {
    title: 'Số định danh không hợp năm sinh',
    says: (f) => `${who(f)}: số ${shown(f)} cho năm sinh ${param(f, 'year')}, khác năm sinh đã ghi.`,
    affects: OTHERS_NUMBER,
    fix: 'Kiểm tra ngày sinh và số định danh, sửa chỗ sai.',
  },
  'phone-lost-zero': {
    title: 'Số điện thoại mất số 0 ở đầu',
    says: (f) => `${who(f)}: số điện thoại ${shown(f)} thiếu số 0 ở đầu; đúng là ${param(f, 'suggestion')}.`,
    affects: RATE_STAYS,
    fix: 'Bấm «Sửa giúp».',
  },
  'phone-format': {
    title: 'Số điện thoại không đúng',
    says: (f) => `${who(f)}: ${shown(f)} không phải số điện thoại 10 chữ số.`,
    affects: RATE_STAYS,
    fix: 'Ghi 10 chữ số bắt đầu bằng 03, 05, 07, 08 hoặc 09, ví dụ: 0912345678.',
  },
  'date-impossible': {
    title: 'Ngày không có trên lịch',
    says: (f) => `${who(f)}: ${shown(f)} không phải là ngày có thật.`,
    affects: DATE_UNUSED,
    fix: 'Ghi lại theo ngày/tháng/năm, ví dụ: 28/02/1960.',
  },
  'date-unreadable': {
    title: 'Không đọc được ngày',
    says: (f) => `${who(f)}: ${shown(f)} không phải là ngày.`,
    affects: DATE_UNUSED,
    fix: 'Ghi theo ngày/tháng/năm, ví dụ: 03/02/1985; chưa biết thì để trống.',
  },
  'date-incomplete': {
    title: 'Ngày chưa đủ ngày, tháng',
    says: (f) => `${who(f)}: ${shown(f)} chưa có đủ ngày, tháng, năm.`,
    affects: 'Chỉ dùng được năm (hoặc tháng); không tự thêm ngày.',
    fix: 'Bổ sung nếu có hồ sơ, ví dụ: 19/05/1950.',
  },
  'date-in-future': {
    title: 'Ngày ở tương lai',
    says: (f) => `${who(f)}: ngày ${shown(f)} sau ngày tính (${param(f, 'asOf')}). Có thể gõ nhầm năm.`,
    affects: NO_AGE,
    fix: 'Kiểm tra lại năm, ví dụ 2066 → 1966.',
  },
  'date-too-old': {
    title: 'Ngày quá xa',
    says: (f) => `${who(f)}: ngày ${shown(f)} quá xa, có thể gõ nhầm năm.`,
    affects: NO_AGE,
    fix: 'Kiểm tra lại năm.',
  },
  'date-day-month-swapped': {
    title: 'Có thể bị đảo ngày và tháng',
    says: (f) =>
      `${shown(f)}: trong cột này mọi ô thành “ngày” đều có ngày nhỏ hơn 13, các ô khác vẫn là chữ. Bảng tính có thể đã đảo ngày với tháng.`,
    affects: 'Ngày sinh, ngày vào Đảng hoặc ngày họp có thể sai tháng.',
    fix: 'Vào Tệp → Cài đặt, chọn ngôn ngữ Việt Nam, rồi ghi lại các ô này theo ngày/tháng/năm.',
  },
  'date-as-text': {
    title: 'Ngày ghi dạng chữ',
    says: (f) => `${shown(f)} là chữ, các ô khác trong cột là ngày.`,
    affects: 'Chương trình vẫn đọc đúng; sắp xếp và lọc trong bảng tính thì không.',
    fix: 'Bấm «Sửa giúp» để đổi thành ngày.',
  },
  'status-unknown': {
    title: 'Trạng thái chưa hiểu',
    says: (f) => `${who(f)}: chưa hiểu trạng thái “${param(f, 'words')}”.`,
    affects: 'Tạm coi là đang sinh hoạt bình thường, nên số phải dự có thể sai.',
    fix: 'Ghi một trong các trạng thái: Đang sinh hoạt, Miễn sinh hoạt, Tạm miễn, Sinh hoạt tạm thời nơi khác, Chuyển đi, Chuyển đến…',
  },
  'party-cell-unknown': {
    title: 'Chi bộ không có trong danh sách',
    says: (f) => `“${param(f, 'name')}” không có trong danh sách chi bộ.`,
    affects: 'Dòng này không được tính vào chi bộ nào.',
    fix: 'Ghi đúng tên chi bộ như trong danh sách chi bộ, hoặc thêm chi bộ này vào danh sách.',
  },
  'party-cell-missing': {
    title: 'Chưa ghi chi bộ',
    says: (f) => `${who(f)}: chưa ghi sinh hoạt ở chi bộ nào.`,
    affects: 'Người này không được tính vào chi bộ nào.',
    fix: 'Ghi tên chi bộ, ví dụ: Chi bộ Tổ dân phố số 1.',
  },
  'code-ambiguous': {
    title: 'Ký hiệu có thể hiểu hai cách',
    says: (f) => `Chưa rõ ký hiệu “${param(f, 'code')}” nghĩa là gì (${param(f, 'count')} ô trong trang này).`,
    affects: 'Các buổi có ký hiệu này chưa tính được.',
    fix: 'Trả lời câu hỏi ở bảng bên một lần cho cả trang, hoặc ghi chú giải dưới bảng, ví dụ: v: có mặt; P: vắng có phép.',
  },
  'code-unknown': {
    title: 'Ký hiệu lạ',
    says: (f) => `${f.person ? `${f.person}: c` : 'C'}hưa biết ký hiệu “${param(f, 'code')}” nghĩa là gì.`,
    affects: MEETING_WAITS,
    fix: 'Sửa lại ô, hoặc trả lời ở bảng bên ký hiệu này nghĩa là gì.',
  },
  'admitted-under-18': {
    title: 'Vào Đảng khi chưa đủ 18 tuổi',
    says: (f) => `${who(f)}: ngày vào Đảng ${shown(f)} lúc ${param(f, 'age')} tuổi. Ngày sinh hoặc ngày vào Đảng có thể sai.`,
    affects: RATE_STAYS,
    fix: 'Kiểm tra lại hai ngày theo lý lịch đảng viên.',
  },
  'official-before-admission': {
    title: 'Ngày chính thức trước ngày vào Đảng',
    says: (f) => `${who(f)}: ngày chính thức ${shown(f)} trước ngày vào Đảng.`,
    affects: 'Không ảnh hưởng tỷ lệ; thời gian dự bị không đúng.',
    fix: 'Kiểm tra lại hai ngày; thường ngày chính thức sau ngày vào Đảng 12 tháng.',
  },
  'official-gap-odd': {
    title: 'Thời gian dự bị khác thường',
    says: (f) => `${who(f)}: từ ngày vào Đảng đến ngày chính thức là ${param(f, 'months')} tháng (thường là 12).`,
    affects: RATE_STAYS,
    fix: 'Đối chiếu quyết định công nhận chính thức. Nếu đúng thì bấm «Chấp nhận».',
  },
  'type-contradicts-official-date': {
    title: 'Ghi dự bị nhưng đã có ngày chính thức',
    says: (f) => `${who(f)}: ghi ${shown(f)} nhưng đã có ngày chính thức ${param(f, 'day')}.`,
    affects: 'Số chính thức, dự bị có thể sai; tỷ lệ dự không đổi.',
    fix: 'Sửa thành “Chính thức”, hoặc xóa ngày chính thức.',
  },
  'probation-overdue': {
    title: 'Đảng viên dự bị cần xem xét công nhận',
    says: (f) => `${who(f)}: vào Đảng đã ${param(f, 'months')} tháng, chưa có ngày chính thức.`,
    affects: RATE_STAYS,
    fix: 'Cần xem xét: ghi ngày chính thức nếu đã có quyết định, hoặc làm thủ tục công nhận.',
  },
  'status-without-date': {
    title: 'Trạng thái chưa có ngày',
    says: (f) => `${who(f)}: có trạng thái thay đổi nhưng chưa ghi từ ngày nào.`,
    affects: 'Không biết phải dự buổi nào; tạm coi trạng thái có từ trước.',
    fix: 'Ghi ngày theo quyết định, ví dụ: 01/06/2026.',
  },
  'status-dates-reversed': {
    title: '“Đến ngày” trước “Từ ngày”',
    says: (f) => `${who(f)}: “Đến ngày” ${shown(f)} trước “Từ ngày”.`,
    affects: 'Trạng thái này không được áp dụng cho buổi nào.',
    fix: 'Kiểm tra lại hai ngày.',
  },
  'two-marks': {
    title: 'Một người hai dấu trái nhau',
    says: (f) =>
      `${who(f)} có hai dấu trái nhau trong cùng một buổi${f.params['otherRow'] === undefined ? '' : ` (dấu kia ở dòng ${param(f, 'otherRow')})`}.`,
    affects: MEETING_WAITS,
    fix: 'Chỉ để lại một dấu: Có mặt, Vắng có lý do hoặc Vắng không lý do.',
  },
  'id-duplicate': {
    title: 'Trùng số định danh',
    says: (f) => `${who(f)} và ${param(f, 'other')} (dòng ${param(f, 'otherRow')}) cùng ghi số ${shown(f)}.`,
    affects: 'Hai người vẫn được tính riêng theo họ tên.',
    fix: 'Đối chiếu thẻ căn cước của cả hai người, sửa số của người ghi sai.',
  },
  'member-twice': {
    title: 'Một người ghi hai lần',
    says: (f) => `${who(f)} đã có ở dòng ${param(f, 'otherRow')}.`,
    affects: COUNTED_ONCE,
    fix: 'Xóa một trong hai dòng.',
  },
  'member-in-two-cells': {
    title: 'Một người ghi ở hai chi bộ',
    says: (f) => `${who(f)} còn được ghi ở ${param(f, 'other')} (trang ${param(f, 'otherSheet')}, dòng ${param(f, 'otherRow')}).`,
    affects: 'Chỉ tính ở chi bộ có điểm danh người này; không có thì tính ở dòng trên.',
    fix: 'Giữ dòng ở chi bộ đang sinh hoạt. Nếu đã chuyển, ghi “Chuyển đi” và ngày ở chi bộ cũ.',
  },
  'mark-repeated': {
    title: 'Một người điểm danh hai lần trong một buổi',
    says: (f) => `${who(f)} đã được điểm danh buổi này ở dòng ${param(f, 'otherRow')}.`,
    affects: COUNTED_ONCE,
    fix: 'Xóa dòng thừa. Nếu là hai người trùng tên thì ghi thêm (A), (B) ở cả hai nơi.',
  },
  'not-on-roll': {
    title: 'Không có trong danh sách đảng viên',
    says: (f) => `“${param(f, 'name')}” không có trong danh sách đảng viên của chi bộ này.`,
    affects: MARKS_LOST,
    fix: 'Kiểm tra chính tả họ tên, hoặc thêm người này vào danh sách đảng viên.',
  },
  'attendance-row-without-cell': {
    title: 'Không biết người này thuộc chi bộ nào',
    says: (f) => `“${param(f, 'name')}”: không biết thuộc chi bộ nào nên chưa tính.`,
    affects: MARKS_LOST,
    fix: 'Ghi tên chi bộ ở cột Chi bộ, ở dòng nhóm phía trên hoặc ở đầu trang.',
  },
  'name-spelled-differently': {
    title: 'Tên viết khác danh sách',
    says: (f) =>
      `“${f.value}” ở đây, “${param(f, 'other')}” trong danh sách đảng viên (dòng ${param(f, 'otherRow')}): đang coi là một người.`,
    affects: 'Vẫn được tính.',
    fix: 'Viết thống nhất một cách ở cả hai nơi.',
  },
  'party-cell-twice': {
    title: 'Chi bộ ghi hai lần',
    says: (f) => `${shown(f)} đã có ở dòng ${param(f, 'otherRow')}.`,
    affects: 'Chỉ tính một chi bộ.',
    fix: 'Xóa dòng thừa hoặc sửa tên.',
  },
  'two-secretaries': {
    title: 'Chi bộ có hai Bí thư',
    says: (f) => `${who(f)} và ${param(f, 'other')} (dòng ${param(f, 'otherRow')}) cùng ghi là Bí thư.`,
    affects: RATE_STAYS,
    fix: 'Sửa chức vụ của người không còn là Bí thư.',
  },
  'mark-before-joining': {
    title: 'Có dấu trước ngày vào chi bộ',
    says: (f) => `${who(f)}: có dấu ${shown(f)} ở buổi ${param(f, 'meeting')}, trước ngày kết nạp hoặc chuyển đến (${param(f, 'since')}).`,
    affects: MARK_LOST,
    fix: 'Xóa dấu, hoặc sửa ngày kết nạp / chuyển đến.',
  },
  'mark-after-leaving': {
    title: 'Có dấu sau khi đã rời chi bộ',
    says: (f) => `${who(f)}: có dấu ${shown(f)} ở buổi ${param(f, 'meeting')}, sau ngày rời chi bộ (${param(f, 'since')}).`,
    affects: MARK_LOST,
    fix: 'Xóa dấu, hoặc sửa ngày chuyển đi.',
  },
  'mark-when-not-required': {
    title: 'Được miễn hoặc không phải dự nhưng có dấu có mặt',
    says: (f) => `${who(f)}: ghi có mặt ở buổi ${param(f, 'meeting')} dù không phải dự.`,
    affects: 'Không tính vào số phải dự và số có mặt; ghi nhận là “miễn – có mặt”.',
    fix: 'Kiểm tra ngày được miễn / tạm miễn; nếu đúng thì bấm «Chấp nhận».',
  },
  unmarked: {
    title: 'Chưa điểm danh',
    says: (f) => `${param(f, 'name')}: buổi ${param(f, 'meeting')} chưa có dấu.`,
    affects: PROVISIONAL,
    fix: 'Ghi dấu: có mặt, vắng có lý do hoặc vắng không lý do.',
  },
  'exempt-mark-contradicts-roll': {
    title: 'Ghi miễn nhưng danh sách không ghi miễn',
    says: (f) => `${param(f, 'name')}: buổi ${param(f, 'meeting')} ghi “miễn”, danh sách đảng viên không ghi miễn.`,
    affects: PROVISIONAL,
    fix: 'Ghi ngày được miễn vào danh sách đảng viên, hoặc sửa dấu.',
  },
  'residence-only-listed': {
    title: 'Đảng viên nơi cư trú trong bảng điểm danh',
    says: (f) => `${who(f)} là đảng viên nơi cư trú (QĐ 213), không thuộc chi bộ này.`,
    affects: 'Không tính vào số phải dự.',
    fix: 'Chuyển sang danh sách theo dõi đảng viên nơi cư trú.',
  },
  'meeting-in-future': {
    title: 'Ngày họp ở tương lai',
    says: (f) => `Ngày họp ${shown(f)} sau ngày tính (${param(f, 'asOf')}) nhưng đã có điểm danh.`,
    affects: 'Vẫn được tính; tháng của buổi họp có thể sai.',
    fix: 'Kiểm tra lại ngày họp.',
  },
  'meeting-date-wrong': {
    title: 'Ngày họp thiếu hoặc sai',
    says: (f) => (f.params['missing'] === 1 ? 'Thiếu ngày họp.' : `Ngày họp ${shown(f)} không phải là ngày có thật.`),
    affects: 'Dòng này không được tính nếu không biết tháng.',
    fix: 'Ghi theo ngày/tháng/năm, ví dụ: 05/10/2026.',
  },
  'ratio-turned-date': {
    title: 'Tỷ số bị đổi thành ngày',
    says: (f) => `${f.partyCell ?? 'Ô này'}: gõ tỷ số nhưng bảng tính đổi thành ngày ${shown(f)}; đang hiểu là ${param(f, 'ratio')}.`,
    affects: `Vẫn được tính theo tỷ số đã hiểu.`,
    fix: 'Đặt cột là “Văn bản thuần túy” rồi gõ lại, ví dụ: 9/10.',
  },
  'present-exceeds-required': {
    title: 'Có mặt nhiều hơn phải dự',
    says: (f) => `${f.partyCell ?? 'Buổi này'}: có mặt ${param(f, 'present')} nhiều hơn phải dự ${param(f, 'required')}.`,
    affects: MEETING_WAITS,
    fix: 'Kiểm tra lại hai số theo biên bản.',
  },
  'formula-error': {
    title: 'Công thức báo lỗi',
    says: (f) => `Ô báo lỗi ${shown(f)}.`,
    affects: 'Không ảnh hưởng: chương trình tự tính lại từ các dấu.',
    fix: 'Sửa công thức hoặc xóa ô; với mẫu số bằng 0 thì để trống.',
  },
  'total-disagrees': {
    title: 'Dòng cộng, cột cộng không khớp',
    says: (f) => `Ghi ${param(f, 'typed')}, cộng lại được ${param(f, 'right')}.`,
    affects: 'Không ảnh hưởng: chương trình tính từ từng dòng, không lấy số cộng.',
    fix: 'Sửa số cộng, hoặc kiểm tra các ô được cộng.',
  },
  'rate-disagrees': {
    title: 'Tỷ lệ ghi không khớp',
    says: (f) => `Ghi ${shown(f)}, tính lại được ${param(f, 'right')}% (${param(f, 'part')}/${param(f, 'whole')}).`,
    affects: 'Không ảnh hưởng: chương trình tự tính tỷ lệ.',
    fix: 'Sửa tỷ lệ hoặc kiểm tra các số bên trái.',
  },
  'party-cell-total-disagrees': {
    title: 'Số đảng viên không khớp danh sách',
    says: (f) => `${f.partyCell ?? 'Chi bộ'}: ghi ${param(f, 'typed')}, danh sách đảng viên có ${param(f, 'right')}.`,
    affects: 'Không ảnh hưởng: số phải dự lấy từ danh sách.',
    fix: 'Sửa số này, hoặc bổ sung danh sách đảng viên.',
  },
  'meeting-counts-disagree': {
    title: 'Số trong sổ họp không khớp điểm danh',
    says: (f) => `${f.partyCell ?? 'Buổi này'}: sổ họp ghi ${param(f, 'typed')}, điểm danh được ${param(f, 'right')}.`,
    affects: 'Tính theo điểm danh từng người.',
    fix: 'Đối chiếu biên bản rồi sửa một trong hai nơi.',
  },
  'everyone-always-present': {
    title: 'Xem lại: tháng nào cũng đủ mặt',
    says: (f) => `${f.partyCell ?? 'Chi bộ này'}: cả ${param(f, 'meetings')} buổi đều đủ 100%. Chỉ để xem lại.`,
    affects: NO_EFFECT,
    fix: 'Đúng như vậy thì không cần làm gì.',
  },
  'identical-columns': {
    title: 'Xem lại: hai buổi giống hệt nhau',
    says: (f) =>
      `${f.partyCell ?? 'Chi bộ này'}: điểm danh buổi ${param(f, 'meeting')} giống hệt buổi ${param(f, 'before')}. Chỉ để xem lại.`,
    affects: NO_EFFECT,
    fix: 'Kiểm tra xem có chép nhầm cột không.',
  },
  'rate-jump': {
    title: 'Xem lại: tỷ lệ thay đổi nhiều',
    says: (f) =>
      `${f.partyCell ?? 'Chi bộ này'}: buổi ${param(f, 'meeting')} đạt ${param(f, 'now')}%, ba buổi trước khoảng ${param(f, 'before')}%. Chỉ để xem lại.`,
    affects: NO_EFFECT,
    fix: 'Kiểm tra xem có ghi thiếu hay nhầm cột không.',
  },
}
