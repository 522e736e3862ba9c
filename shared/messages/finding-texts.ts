import type { Finding } from '../rules/rule.ts'
import type { RuleId } from '../rules/registry.ts'

/** The sentences of a rule's findings: `says` is the message of one finding, `fix` how to put it right, with an example. They come apart from title and effect (rules.ts), which only the sidebar shows. */
export type FindingText = { readonly says: (finding: Finding) => string; readonly fix: string }

const shown = (finding: Finding) => `“${finding.value}”`
const who = (finding: Finding) => finding.person ?? 'Người ở dòng này'
const param = (finding: Finding, name: string) => String(finding.params[name] ?? '')

export const FINDING_TEXTS: Record<RuleId, FindingText> = {
  'no-tables': {
    says: () => 'Chưa nhận ra bảng danh sách đảng viên, cuộc họp hay điểm danh nào trong tệp này.',
    fix: 'Kiểm tra dòng tiêu đề của bảng, ví dụ: STT, Họ và tên, Chi bộ, T1, T2… Nếu tệp còn trống, bấm «Tạo sổ mẫu».',
  },
  'bad-import': {
    says: (f) => `Có ${param(f, 'count')} ô chứa ký tự “�”: chữ tiếng Việt đã hỏng khi nhập tệp.`,
    fix: 'Nhập lại tệp gốc và chọn bảng mã UTF-8. Không sửa tay từng ô.',
  },
  'merged-marks': {
    says: (f) =>
      `${who(f)}: ô ${shown(f)} gộp ${Math.max(Number(f.params['columns']), Number(f.params['rows']))} ô; dấu này được tính cho tất cả các ô bị gộp.`,
    fix: 'Bỏ gộp ô rồi ghi dấu riêng cho từng tháng.',
  },
  'name-missing': {
    says: () => 'Dòng có số liệu nhưng thiếu họ và tên.',
    fix: 'Ghi đủ họ và tên, ví dụ: Nguyễn Văn Lúa; hoặc xóa dòng thừa.',
  },
  'name-has-digit': {
    says: (f) => `Họ tên ${shown(f)} có chữ số hoặc ký hiệu lạ. Có phải “${param(f, 'suggestion')}”?`,
    fix: 'Sửa lại họ tên. Hai người trùng tên thì ghi thêm (A), (B) ở cuối.',
  },
  'name-incomplete': {
    says: (f) => `Họ tên ${shown(f)} chỉ có một chữ.`,
    fix: 'Ghi đủ cả họ và tên, ví dụ: Trần Thị Mía.',
  },
  'name-spacing': {
    says: (f) => `Họ tên ${shown(f)} thừa dấu cách hoặc lẫn ký tự không nhìn thấy.`,
    fix: 'Bấm «Sửa giúp» để làm sạch.',
  },
  'id-placeholder': {
    says: (f) => `${who(f)}: ô số định danh ghi ${shown(f)}, thực ra là chưa có số.`,
    fix: 'Ghi đủ 12 chữ số, hoặc để trống nếu chưa có.',
  },
  'id-not-digits': {
    says: (f) => `${who(f)}: số ${shown(f)} có ký tự không phải chữ số (hay gặp: chữ O thay cho số 0).`,
    fix: 'Ghi đúng 12 chữ số, ví dụ: 001234567890.',
  },
  'id-lost-zero': {
    says: (f) => `${who(f)}: số ${shown(f)} thiếu số 0 ở đầu; đúng là ${param(f, 'suggestion')}.`,
    fix: 'Bấm «Sửa giúp», hoặc đặt cột là “Văn bản thuần túy” rồi ghi lại đủ 12 chữ số.',
  },
  'id-wrong-length': {
    says: (f) => `${who(f)}: số ${shown(f)} có ${param(f, 'length')} chữ số, phải có 12.`,
    fix: 'Đối chiếu thẻ căn cước rồi ghi đủ 12 chữ số.',
  },
  'id-province': {
    says: (f) => `${who(f)}: ba số đầu “${param(f, 'province')}” không phải mã tỉnh, thành phố nào (001–096).`,
    fix: 'Đối chiếu lại với thẻ căn cước.',
  },
  'id-sex-mismatch': {
    says: (f) =>
      `${who(f)}: chữ số thứ 4 của ${shown(f)} là ${param(f, 'digit')}, không hợp với giới tính đã ghi (số chẵn là nam, số lẻ là nữ).`,
    fix: 'Kiểm tra cột Giới tính và số định danh, sửa chỗ sai.',
  },
  'id-birth-year-mismatch': {
    says: (f) => `${who(f)}: số ${shown(f)} cho năm sinh ${param(f, 'year')}, khác năm sinh đã ghi.`,
    fix: 'Kiểm tra ngày sinh và số định danh, sửa chỗ sai.',
  },
  'phone-lost-zero': {
    says: (f) => `${who(f)}: số điện thoại ${shown(f)} thiếu số 0 ở đầu; đúng là ${param(f, 'suggestion')}.`,
    fix: 'Bấm «Sửa giúp».',
  },
  'phone-format': {
    says: (f) => `${who(f)}: ${shown(f)} không phải số điện thoại 10 chữ số.`,
    fix: 'Ghi 10 chữ số bắt đầu bằng 03, 05, 07, 08 hoặc 09, ví dụ: 0912345678.',
  },
  'date-impossible': {
    says: (f) => `${who(f)}: ${shown(f)} không phải là ngày có thật.`,
    fix: 'Ghi lại theo ngày/tháng/năm, ví dụ: 28/02/1960.',
  },
  'date-unreadable': {
    says: (f) => `${who(f)}: ${shown(f)} không phải là ngày.`,
    fix: 'Ghi theo ngày/tháng/năm, ví dụ: 03/02/1985; chưa biết thì để trống.',
  },
  'date-incomplete': {
    says: (f) => `${who(f)}: ${shown(f)} chưa có đủ ngày, tháng, năm.`,
    fix: 'Bổ sung nếu có hồ sơ, ví dụ: 19/05/1950.',
  },
  'date-in-future': {
    says: (f) => `${who(f)}: ngày ${shown(f)} sau ngày tính (${param(f, 'asOf')}). Có thể gõ nhầm năm.`,
    fix: 'Kiểm tra lại năm, ví dụ 2066 → 1966.',
  },
  'date-too-old': {
    says: (f) => `${who(f)}: ngày ${shown(f)} quá xa, có thể gõ nhầm năm.`,
    fix: 'Kiểm tra lại năm.',
  },
  'date-day-month-swapped': {
    says: (f) =>
      `${shown(f)}: trong cột này mọi ô thành “ngày” đều có ngày nhỏ hơn 13, các ô khác vẫn là chữ. Bảng tính có thể đã đảo ngày với tháng.`,
    fix: 'Vào Tệp → Cài đặt, chọn ngôn ngữ Việt Nam, rồi ghi lại các ô này theo ngày/tháng/năm.',
  },
  'date-as-text': {
    says: (f) => `${shown(f)} là chữ, các ô khác trong cột là ngày.`,
    fix: 'Bấm «Sửa giúp» để đổi thành ngày.',
  },
  'status-unknown': {
    says: (f) => `${who(f)}: chưa hiểu trạng thái “${param(f, 'words')}”.`,
    fix: 'Ghi một trong các trạng thái: Đang sinh hoạt, Miễn sinh hoạt, Tạm miễn, Sinh hoạt tạm thời nơi khác, Chuyển đi, Chuyển đến…',
  },
  'party-cell-unknown': {
    says: (f) => `“${param(f, 'name')}” không có trong danh sách chi bộ.`,
    fix: 'Ghi đúng tên chi bộ như trong danh sách chi bộ, hoặc thêm chi bộ này vào danh sách.',
  },
  'party-cell-missing': {
    says: (f) => `${who(f)}: chưa ghi sinh hoạt ở chi bộ nào.`,
    fix: 'Ghi tên chi bộ, ví dụ: Chi bộ Tổ dân phố số 1.',
  },
  'code-ambiguous': {
    says: (f) => `Chưa rõ ký hiệu “${param(f, 'code')}” nghĩa là gì (${param(f, 'count')} ô trong trang này).`,
    fix: 'Trả lời câu hỏi ở bảng bên một lần cho cả trang, hoặc ghi chú giải dưới bảng, ví dụ: v: có mặt; P: vắng có phép.',
  },
  'code-unknown': {
    says: (f) => `${f.person ? `${f.person}: c` : 'C'}hưa biết ký hiệu “${param(f, 'code')}” nghĩa là gì.`,
    fix: 'Sửa lại ô, hoặc trả lời ở bảng bên ký hiệu này nghĩa là gì.',
  },
  'admitted-under-18': {
    says: (f) => `${who(f)}: ngày vào Đảng ${shown(f)} lúc ${param(f, 'age')} tuổi. Ngày sinh hoặc ngày vào Đảng có thể sai.`,
    fix: 'Kiểm tra lại hai ngày theo lý lịch đảng viên.',
  },
  'official-before-admission': {
    says: (f) => `${who(f)}: ngày chính thức ${shown(f)} trước ngày vào Đảng.`,
    fix: 'Kiểm tra lại hai ngày; thường ngày chính thức sau ngày vào Đảng 12 tháng.',
  },
  'official-gap-odd': {
    says: (f) => `${who(f)}: từ ngày vào Đảng đến ngày chính thức là ${param(f, 'months')} tháng (thường là 12).`,
    fix: 'Đối chiếu quyết định công nhận chính thức. Nếu đúng thì bấm «Chấp nhận».',
  },
  'type-contradicts-official-date': {
    says: (f) => `${who(f)}: ghi ${shown(f)} nhưng đã có ngày chính thức ${param(f, 'day')}.`,
    fix: 'Sửa thành “Chính thức”, hoặc xóa ngày chính thức.',
  },
  'probation-overdue': {
    says: (f) => `${who(f)}: vào Đảng đã ${param(f, 'months')} tháng, chưa có ngày chính thức.`,
    fix: 'Cần xem xét: ghi ngày chính thức nếu đã có quyết định, hoặc làm thủ tục công nhận.',
  },
  'status-without-date': {
    says: (f) => `${who(f)}: có trạng thái thay đổi nhưng chưa ghi từ ngày nào.`,
    fix: 'Ghi ngày theo quyết định, ví dụ: 01/06/2026.',
  },
  'status-dates-reversed': {
    says: (f) => `${who(f)}: “Đến ngày” ${shown(f)} trước “Từ ngày”.`,
    fix: 'Kiểm tra lại hai ngày.',
  },
  'two-marks': {
    says: (f) =>
      `${who(f)} có hai dấu trái nhau trong cùng một buổi${f.params['otherRow'] === undefined ? '' : ` (dấu kia ở dòng ${param(f, 'otherRow')})`}.`,
    fix: 'Chỉ để lại một dấu: Có mặt, Vắng có lý do hoặc Vắng không lý do.',
  },
  'id-duplicate': {
    says: (f) => `${who(f)} và ${param(f, 'other')} (dòng ${param(f, 'otherRow')}) cùng ghi số ${shown(f)}.`,
    fix: 'Đối chiếu thẻ căn cước của cả hai người, sửa số của người ghi sai.',
  },
  'member-twice': {
    says: (f) => `${who(f)} đã có ở dòng ${param(f, 'otherRow')}.`,
    fix: 'Xóa một trong hai dòng.',
  },
  'member-in-two-cells': {
    says: (f) => `${who(f)} còn được ghi ở ${param(f, 'other')} (trang ${param(f, 'otherSheet')}, dòng ${param(f, 'otherRow')}).`,
    fix: 'Giữ dòng ở chi bộ đang sinh hoạt. Nếu đã chuyển, ghi “Chuyển đi” và ngày ở chi bộ cũ.',
  },
  'mark-repeated': {
    says: (f) => `${who(f)} đã được điểm danh buổi này ở dòng ${param(f, 'otherRow')}.`,
    fix: 'Xóa dòng thừa. Nếu là hai người trùng tên thì ghi thêm (A), (B) ở cả hai nơi.',
  },
  'not-on-roll': {
    says: (f) => `“${param(f, 'name')}” không có trong danh sách đảng viên của chi bộ này.`,
    fix: 'Kiểm tra chính tả họ tên, hoặc thêm người này vào danh sách đảng viên.',
  },
  'attendance-row-without-cell': {
    says: (f) => `“${param(f, 'name')}”: không biết thuộc chi bộ nào nên chưa tính.`,
    fix: 'Ghi tên chi bộ ở cột Chi bộ, ở dòng nhóm phía trên hoặc ở đầu trang.',
  },
  'name-spelled-differently': {
    says: (f) =>
      `“${f.value}” ở đây, “${param(f, 'other')}” trong danh sách đảng viên (dòng ${param(f, 'otherRow')}): đang coi là một người.`,
    fix: 'Viết thống nhất một cách ở cả hai nơi.',
  },
  'party-cell-twice': {
    says: (f) => `${shown(f)} đã có ở dòng ${param(f, 'otherRow')}.`,
    fix: 'Xóa dòng thừa hoặc sửa tên.',
  },
  'two-secretaries': {
    says: (f) => `${who(f)} và ${param(f, 'other')} (dòng ${param(f, 'otherRow')}) cùng ghi là Bí thư.`,
    fix: 'Sửa chức vụ của người không còn là Bí thư.',
  },
  'mark-before-joining': {
    says: (f) => `${who(f)}: có dấu ${shown(f)} ở buổi ${param(f, 'meeting')}, trước ngày kết nạp hoặc chuyển đến (${param(f, 'since')}).`,
    fix: 'Xóa dấu, hoặc sửa ngày kết nạp / chuyển đến.',
  },
  'mark-after-leaving': {
    says: (f) => `${who(f)}: có dấu ${shown(f)} ở buổi ${param(f, 'meeting')}, sau ngày rời chi bộ (${param(f, 'since')}).`,
    fix: 'Xóa dấu, hoặc sửa ngày chuyển đi.',
  },
  'mark-when-not-required': {
    says: (f) => `${who(f)}: ghi có mặt ở buổi ${param(f, 'meeting')} dù không phải dự.`,
    fix: 'Kiểm tra ngày được miễn / tạm miễn; nếu đúng thì bấm «Chấp nhận».',
  },
  unmarked: {
    says: (f) => `${param(f, 'name')}: buổi ${param(f, 'meeting')} chưa có dấu.`,
    fix: 'Ghi dấu: có mặt, vắng có lý do hoặc vắng không lý do.',
  },
  'exempt-mark-contradicts-roll': {
    says: (f) => `${param(f, 'name')}: buổi ${param(f, 'meeting')} ghi “miễn”, danh sách đảng viên không ghi miễn.`,
    fix: 'Ghi ngày được miễn vào danh sách đảng viên, hoặc sửa dấu.',
  },
  'residence-only-listed': {
    says: (f) => `${who(f)} là đảng viên nơi cư trú (QĐ 213), không thuộc chi bộ này.`,
    fix: 'Chuyển sang danh sách theo dõi đảng viên nơi cư trú.',
  },
  'meeting-in-future': {
    says: (f) => `Ngày họp ${shown(f)} sau ngày tính (${param(f, 'asOf')}) nhưng đã có điểm danh.`,
    fix: 'Kiểm tra lại ngày họp.',
  },
  'meeting-date-wrong': {
    says: (f) => (f.params['missing'] === 1 ? 'Thiếu ngày họp.' : `Ngày họp ${shown(f)} không phải là ngày có thật.`),
    fix: 'Ghi theo ngày/tháng/năm, ví dụ: 05/10/2026.',
  },
  'ratio-turned-date': {
    says: (f) => `${f.partyCell ?? 'Ô này'}: gõ tỷ số nhưng bảng tính đổi thành ngày ${shown(f)}; đang hiểu là ${param(f, 'ratio')}.`,
    fix: 'Đặt cột là “Văn bản thuần túy” rồi gõ lại, ví dụ: 9/10.',
  },
  'present-exceeds-required': {
    says: (f) => `${f.partyCell ?? 'Buổi này'}: có mặt ${param(f, 'present')} nhiều hơn phải dự ${param(f, 'required')}.`,
    fix: 'Kiểm tra lại hai số theo biên bản.',
  },
  'formula-error': {
    says: (f) => `Ô báo lỗi ${shown(f)}.`,
    fix: 'Sửa công thức hoặc xóa ô; với mẫu số bằng 0 thì để trống.',
  },
  'total-disagrees': {
    says: (f) => `Ghi ${param(f, 'typed')}, cộng lại được ${param(f, 'right')}.`,
    fix: 'Sửa số cộng, hoặc kiểm tra các ô được cộng.',
  },
  'rate-disagrees': {
    says: (f) => `Ghi ${shown(f)}, tính lại được ${param(f, 'right')}% (${param(f, 'part')}/${param(f, 'whole')}).`,
    fix: 'Sửa tỷ lệ hoặc kiểm tra các số bên trái.',
  },
  'party-cell-total-disagrees': {
    says: (f) => `${f.partyCell ?? 'Chi bộ'}: ghi ${param(f, 'typed')}, danh sách đảng viên có ${param(f, 'right')}.`,
    fix: 'Sửa số này, hoặc bổ sung danh sách đảng viên.',
  },
  'meeting-counts-disagree': {
    says: (f) => `${f.partyCell ?? 'Buổi này'}: sổ họp ghi ${param(f, 'typed')}, điểm danh được ${param(f, 'right')}.`,
    fix: 'Đối chiếu biên bản rồi sửa một trong hai nơi.',
  },
  'everyone-always-present': {
    says: (f) => `${f.partyCell ?? 'Chi bộ này'}: cả ${param(f, 'meetings')} buổi đều đủ 100%. Chỉ để xem lại.`,
    fix: 'Đúng như vậy thì không cần làm gì.',
  },
  'identical-columns': {
    says: (f) =>
      `${f.partyCell ?? 'Chi bộ này'}: điểm danh buổi ${param(f, 'meeting')} giống hệt buổi ${param(f, 'before')}. Chỉ để xem lại.`,
    fix: 'Kiểm tra xem có chép nhầm cột không.',
  },
  'rate-jump': {
    says: (f) =>
      `${f.partyCell ?? 'Chi bộ này'}: buổi ${param(f, 'meeting')} đạt ${param(f, 'now')}%, ba buổi trước khoảng ${param(f, 'before')}%. Chỉ để xem lại.`,
    fix: 'Kiểm tra xem có ghi thiếu hay nhầm cột không.',
  },
}
