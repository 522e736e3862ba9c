import type { RuleId } from '../rules/registry.ts'

/**
 * The sentences of a rule's findings: `says` is the message of one finding, filled by say-finding.ts (of several, the first whose blanks can all be filled), `fix` how to put it right, with an example.
 * They come apart from title and effect (rules.ts), which only the sidebar shows.
 */
export type FindingText = { readonly says: string | readonly string[]; readonly fix: string }

export const FINDING_TEXTS: Record<RuleId, FindingText> = {
  'no-tables': {
    says: 'Chưa nhận ra bảng danh sách đảng viên, cuộc họp hay điểm danh nào trong tệp này.',
    fix: 'Kiểm tra dòng tiêu đề của bảng, ví dụ: STT, Họ và tên, Chi bộ, T1, T2… Nếu tệp còn trống, bấm «Tạo sổ mẫu».',
  },
  'bad-import': {
    says: 'Có {count} ô chứa ký tự “�”: chữ tiếng Việt đã hỏng khi nhập tệp.',
    fix: 'Nhập lại tệp gốc và chọn bảng mã UTF-8. Không sửa tay từng ô.',
  },
  'merged-marks': {
    says: '{who}: ô “{value}” gộp {size} ô; dấu này được tính cho tất cả các ô bị gộp.',
    fix: 'Bỏ gộp ô rồi ghi dấu riêng cho từng tháng.',
  },
  'name-missing': {
    says: 'Dòng có số liệu nhưng thiếu họ và tên.',
    fix: 'Ghi đủ họ và tên, ví dụ: Nguyễn Văn Lúa; hoặc xóa dòng thừa.',
  },
  'name-has-digit': {
    says: ['Họ tên “{value}” có chữ số hoặc ký hiệu lạ. Có phải “{suggestion}”?', 'Họ tên “{value}” có chữ số hoặc ký hiệu lạ.'],
    fix: 'Sửa lại họ tên. Hai người trùng tên thì ghi thêm (A), (B) ở cuối.',
  },
  'name-incomplete': {
    says: 'Họ tên “{value}” chỉ có một chữ.',
    fix: 'Ghi đủ cả họ và tên, ví dụ: Trần Thị Mía.',
  },
  'name-spacing': {
    says: 'Họ tên “{value}” thừa dấu cách hoặc lẫn ký tự không nhìn thấy.',
    fix: 'Bấm «Sửa giúp» để làm sạch.',
  },
  'id-placeholder': {
    says: '{who}: ô số định danh ghi “{value}”, thực ra là chưa có số.',
    fix: 'Ghi đủ 12 chữ số, hoặc để trống nếu chưa có.',
  },
  'id-not-digits': {
    says: '{who}: số “{value}” có ký tự không phải chữ số (hay gặp: chữ O thay cho số 0).',
    fix: 'Ghi đúng 12 chữ số, ví dụ: 001234567890.',
  },
  'id-lost-zero': {
    says: '{who}: số “{value}” thiếu số 0 ở đầu; đúng là {suggestion}.',
    fix: 'Bấm «Sửa giúp», hoặc đặt cột là “Văn bản thuần túy” rồi ghi lại đủ 12 chữ số.',
  },
  'id-wrong-length': {
    says: '{who}: số “{value}” có {length} chữ số, phải có 12.',
    fix: 'Đối chiếu thẻ căn cước rồi ghi đủ 12 chữ số.',
  },
  'id-province': {
    says: '{who}: ba số đầu “{province}” không phải mã tỉnh, thành phố nào (001–096).',
    fix: 'Đối chiếu lại với thẻ căn cước.',
  },
  'id-sex-mismatch': {
    says: '{who}: chữ số thứ 4 của “{value}” là {digit}, không hợp với giới tính đã ghi (số chẵn là nam, số lẻ là nữ).',
    fix: 'Kiểm tra cột Giới tính và số định danh, sửa chỗ sai.',
  },
  'id-birth-year-mismatch': {
    says: '{who}: số “{value}” cho năm sinh {year}, khác năm sinh đã ghi.',
    fix: 'Kiểm tra ngày sinh và số định danh, sửa chỗ sai.',
  },
  'phone-lost-zero': {
    says: '{who}: số điện thoại “{value}” thiếu số 0 ở đầu; đúng là {suggestion}.',
    fix: 'Bấm «Sửa giúp».',
  },
  'phone-format': {
    says: '{who}: “{value}” không phải số điện thoại 10 chữ số.',
    fix: 'Ghi 10 chữ số bắt đầu bằng 03, 05, 07, 08 hoặc 09, ví dụ: 0912345678.',
  },
  'date-impossible': {
    says: '{who}: “{value}” không phải là ngày có thật.',
    fix: 'Ghi lại theo ngày/tháng/năm, ví dụ: 28/02/1960.',
  },
  'date-unreadable': {
    says: '{who}: “{value}” không phải là ngày.',
    fix: 'Ghi theo ngày/tháng/năm, ví dụ: 03/02/1985; chưa biết thì để trống.',
  },
  'date-incomplete': {
    says: '{who}: “{value}” chưa có đủ ngày, tháng, năm.',
    fix: 'Bổ sung nếu có hồ sơ, ví dụ: 19/05/1950.',
  },
  'date-in-future': {
    says: '{who}: ngày “{value}” sau ngày tính ({asOf}). Có thể gõ nhầm năm.',
    fix: 'Kiểm tra lại năm, ví dụ 2066 → 1966.',
  },
  'date-too-old': {
    says: '{who}: ngày “{value}” quá xa, có thể gõ nhầm năm.',
    fix: 'Kiểm tra lại năm.',
  },
  'date-day-month-swapped': {
    says: '“{value}”: trong cột này mọi ô thành “ngày” đều có ngày nhỏ hơn 13, các ô khác vẫn là chữ. Bảng tính có thể đã đảo ngày với tháng.',
    fix: 'Vào Tệp → Cài đặt, chọn ngôn ngữ Việt Nam, rồi ghi lại các ô này theo ngày/tháng/năm.',
  },
  'date-as-text': {
    says: '“{value}” là chữ, các ô khác trong cột là ngày.',
    fix: 'Bấm «Sửa giúp» để đổi thành ngày.',
  },
  'status-unknown': {
    says: '{who}: chưa hiểu trạng thái “{words}”.',
    fix: 'Ghi một trong các trạng thái: Đang sinh hoạt, Miễn sinh hoạt, Tạm miễn, Sinh hoạt tạm thời nơi khác, Chuyển đi, Chuyển đến…',
  },
  'party-cell-unknown': {
    says: '“{name}” không có trong danh sách chi bộ.',
    fix: 'Ghi đúng tên chi bộ như trong danh sách chi bộ, hoặc thêm chi bộ này vào danh sách.',
  },
  'party-cell-missing': {
    says: '{who}: chưa ghi sinh hoạt ở chi bộ nào.',
    fix: 'Ghi tên chi bộ, ví dụ: Chi bộ Tổ dân phố số 1.',
  },
  'code-ambiguous': {
    says: 'Chưa rõ ký hiệu “{code}” nghĩa là gì ({count} ô trong trang này).',
    fix: 'Trả lời câu hỏi ở bảng bên một lần cho cả trang, hoặc ghi chú giải dưới bảng, ví dụ: v: có mặt; P: vắng có phép.',
  },
  'code-unknown': {
    says: ['{person}: chưa biết ký hiệu “{code}” nghĩa là gì.', 'Chưa biết ký hiệu “{code}” nghĩa là gì.'],
    fix: 'Sửa lại ô, hoặc trả lời ở bảng bên ký hiệu này nghĩa là gì.',
  },
  'admitted-under-18': {
    says: '{who}: ngày vào Đảng “{value}” lúc {age} tuổi. Ngày sinh hoặc ngày vào Đảng có thể sai.',
    fix: 'Kiểm tra lại hai ngày theo lý lịch đảng viên.',
  },
  'official-before-admission': {
    says: '{who}: ngày chính thức “{value}” trước ngày vào Đảng.',
    fix: 'Kiểm tra lại hai ngày; thường ngày chính thức sau ngày vào Đảng 12 tháng.',
  },
  'official-gap-odd': {
    says: '{who}: từ ngày vào Đảng đến ngày chính thức là {months} tháng (thường là 12).',
    fix: 'Đối chiếu quyết định công nhận chính thức. Nếu đúng thì bấm «Chấp nhận».',
  },
  'type-contradicts-official-date': {
    says: '{who}: ghi “{value}” nhưng đã có ngày chính thức {day}.',
    fix: 'Sửa thành “Chính thức”, hoặc xóa ngày chính thức.',
  },
  'probation-overdue': {
    says: '{who}: vào Đảng đã {months} tháng, chưa có ngày chính thức.',
    fix: 'Cần xem xét: ghi ngày chính thức nếu đã có quyết định, hoặc làm thủ tục công nhận.',
  },
  'status-without-date': {
    says: '{who}: có trạng thái thay đổi nhưng chưa ghi từ ngày nào.',
    fix: 'Ghi ngày theo quyết định, ví dụ: 01/06/2026.',
  },
  'status-dates-reversed': {
    says: '{who}: “Đến ngày” “{value}” trước “Từ ngày”.',
    fix: 'Kiểm tra lại hai ngày.',
  },
  'two-marks': {
    says: ['{who} có hai dấu trái nhau trong cùng một buổi (dấu kia ở dòng {row}).', '{who} có hai dấu trái nhau trong cùng một buổi.'],
    fix: 'Chỉ để lại một dấu: Có mặt, Vắng có lý do hoặc Vắng không lý do.',
  },
  'id-duplicate': {
    says: '{who} và {other} (dòng {row}) cùng ghi số “{value}”.',
    fix: 'Đối chiếu thẻ căn cước của cả hai người, sửa số của người ghi sai.',
  },
  'member-twice': {
    says: '{who} đã có ở dòng {row}.',
    fix: 'Xóa một trong hai dòng.',
  },
  'member-in-two-cells': {
    says: '{who} còn được ghi ở {other} (trang {sheet}, dòng {row}).',
    fix: 'Giữ dòng ở chi bộ đang sinh hoạt. Nếu đã chuyển, ghi “Chuyển đi” và ngày ở chi bộ cũ.',
  },
  'mark-repeated': {
    says: '{who} đã được điểm danh buổi này ở dòng {row}.',
    fix: 'Xóa dòng thừa. Nếu là hai người trùng tên thì ghi thêm (A), (B) ở cả hai nơi.',
  },
  'not-on-roll': {
    says: '“{name}” không có trong danh sách đảng viên của chi bộ này.',
    fix: 'Kiểm tra chính tả họ tên, hoặc thêm người này vào danh sách đảng viên.',
  },
  'attendance-row-without-cell': {
    says: '“{name}”: không biết thuộc chi bộ nào nên chưa tính.',
    fix: 'Ghi tên chi bộ ở cột Chi bộ, ở dòng nhóm phía trên hoặc ở đầu trang.',
  },
  'name-spelled-differently': {
    says: '“{value}” ở đây, “{other}” trong danh sách đảng viên (dòng {row}): đang coi là một người.',
    fix: 'Viết thống nhất một cách ở cả hai nơi.',
  },
  'party-cell-twice': {
    says: '“{value}” đã có ở dòng {row}.',
    fix: 'Xóa dòng thừa hoặc sửa tên.',
  },
  'two-secretaries': {
    says: '{who} và {other} (dòng {row}) cùng ghi là Bí thư.',
    fix: 'Sửa chức vụ của người không còn là Bí thư.',
  },
  'mark-before-joining': {
    says: '{who}: có dấu “{value}” ở buổi {meeting}, trước ngày kết nạp hoặc chuyển đến ({since}).',
    fix: 'Xóa dấu, hoặc sửa ngày kết nạp / chuyển đến.',
  },
  'mark-after-leaving': {
    says: '{who}: có dấu “{value}” ở buổi {meeting}, sau ngày rời chi bộ ({since}).',
    fix: 'Xóa dấu, hoặc sửa ngày chuyển đi.',
  },
  'mark-when-not-required': {
    says: '{who}: ghi có mặt ở buổi {meeting} dù không phải dự.',
    fix: 'Kiểm tra ngày được miễn / tạm miễn; nếu đúng thì bấm «Chấp nhận».',
  },
  unmarked: {
    says: '{name}: buổi {meeting} chưa có dấu.',
    fix: 'Ghi dấu: có mặt, vắng có lý do hoặc vắng không lý do.',
  },
  'exempt-mark-contradicts-roll': {
    says: '{name}: buổi {meeting} ghi “miễn”, danh sách đảng viên không ghi miễn.',
    fix: 'Ghi ngày được miễn vào danh sách đảng viên, hoặc sửa dấu.',
  },
  'residence-only-listed': {
    says: '{who} là đảng viên nơi cư trú (QĐ 213), không thuộc chi bộ này.',
    fix: 'Chuyển sang danh sách theo dõi đảng viên nơi cư trú.',
  },
  'meeting-in-future': {
    says: 'Ngày họp {day} sau ngày tính ({asOf}) nhưng đã có điểm danh.',
    fix: 'Kiểm tra lại ngày họp.',
  },
  'meeting-date-wrong': {
    says: ['Ngày họp “{wrong}” không phải là ngày có thật.', 'Thiếu ngày họp.'],
    fix: 'Ghi theo ngày/tháng/năm, ví dụ: 05/10/2026.',
  },
  'ratio-turned-date': {
    says: '{partyCell}: gõ tỷ số nhưng bảng tính đổi thành ngày “{value}”; đang hiểu là {ratio}.',
    fix: 'Đặt cột là “Văn bản thuần túy” rồi gõ lại, ví dụ: 9/10.',
  },
  'present-exceeds-required': {
    says: '{partyCell}: có mặt {present} nhiều hơn phải dự {required}.',
    fix: 'Kiểm tra lại hai số theo biên bản.',
  },
  'formula-error': {
    says: 'Ô báo lỗi “{value}”.',
    fix: 'Sửa công thức hoặc xóa ô; với mẫu số bằng 0 thì để trống.',
  },
  'total-disagrees': {
    says: 'Ghi {typed}, cộng lại được {right}.',
    fix: 'Sửa số cộng, hoặc kiểm tra các ô được cộng.',
  },
  'rate-disagrees': {
    says: 'Ghi “{value}”, tính lại được {right}% ({part}/{whole}).',
    fix: 'Sửa tỷ lệ hoặc kiểm tra các số bên trái.',
  },
  'party-cell-total-disagrees': {
    says: '{partyCell}: ghi {typed}, danh sách đảng viên có {right}.',
    fix: 'Sửa số này, hoặc bổ sung danh sách đảng viên.',
  },
  'meeting-counts-disagree': {
    says: '{partyCell}: sổ họp ghi {typed}, điểm danh được {right}.',
    fix: 'Đối chiếu biên bản rồi sửa một trong hai nơi.',
  },
  'everyone-always-present': {
    says: '{partyCell}: cả {meetings} buổi đều đủ 100%. Chỉ để xem lại.',
    fix: 'Đúng như vậy thì không cần làm gì.',
  },
  'identical-columns': {
    says: '{partyCell}: điểm danh buổi {meeting} giống hệt buổi {before}. Chỉ để xem lại.',
    fix: 'Kiểm tra xem có chép nhầm cột không.',
  },
  'rate-jump': {
    says: '{partyCell}: buổi {meeting} đạt {now}%, ba buổi trước khoảng {before}%. Chỉ để xem lại.',
    fix: 'Kiểm tra xem có ghi thiếu hay nhầm cột không.',
  },
}
