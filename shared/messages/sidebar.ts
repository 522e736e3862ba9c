/** Words of the add-on's sidebar. Sentences about single findings and rates come from the server; these are the ones around them. */
import type { Mark, Severity, TabRole } from '../registers/codes.ts'
import type { FieldId } from '../registers/fields.ts'

/** The server's error codes; `several-accounts` and `unreachable` are seen only by the sidebar: Google answered before the add-on could. */
export type ProblemCode =
  | 'busy'
  | 'cancelled'
  | 'protected'
  | 'permission'
  | 'timeout'
  | 'quota'
  | 'changed-meanwhile'
  | 'gone'
  | 'invalid-request'
  | 'unexpected'
  | 'several-accounts'
  | 'unreachable'

/** What happened and what to do next. */
export const PROBLEMS: Record<ProblemCode, { title: string; advice: string }> = {
  busy: { title: 'Có người khác đang tính sổ này.', advice: 'Đợi một lát rồi nhấn lại. Kết quả cũ vẫn còn nguyên.' },
  cancelled: { title: 'Đã dừng tính.', advice: 'Kết quả lần tính trước vẫn còn nguyên. Muốn tính lại, nhấn «Tính tỷ lệ».' },
  protected: {
    title: 'Vùng này đang được bảo vệ, không ghi được.',
    advice: 'Nhờ người quản lý sổ mở quyền sửa: trình đơn Dữ liệu → Bảo vệ trang tính và dải ô.',
  },
  permission: {
    title: 'Google chưa cho phép Nề Nếp làm việc với sổ này.',
    advice: 'Hãy kiểm tra rằng đồng chí có quyền chỉnh sửa sổ, rồi tải lại trang và mở lại bảng bên.',
  },
  timeout: { title: 'Google trả lời quá chậm nên phải dừng.', advice: 'Sổ không bị thay đổi dở dang. Đợi một phút rồi nhấn lại.' },
  quota: {
    title: 'Tài khoản đã dùng hết lượt Google cho phép trong hôm nay.',
    advice: 'Thử lại sau vài giờ, hoặc nhờ đồng nghiệp có quyền sửa sổ bấm tính.',
  },
  'changed-meanwhile': {
    title: 'Số liệu vừa được người khác sửa trong lúc đang làm.',
    advice: 'Nhấn «Tính tỷ lệ» để tính lại theo số liệu mới.',
  },
  gone: { title: 'Chỗ này không còn trong sổ nữa.', advice: 'Có thể trang hoặc dòng đã bị xóa. Nhấn «Tính tỷ lệ» để xem lại.' },
  'invalid-request': {
    title: 'Yêu cầu chưa đúng nên không làm được.',
    advice: 'Tải lại trang rồi thử lại. Nếu vẫn vậy, báo cho người phụ trách Nề Nếp.',
  },
  unexpected: {
    title: 'Có trục trặc ngoài dự kiến, chưa làm được.',
    advice: 'Sổ không bị thay đổi dở dang. Thử lại; nếu vẫn vậy, gửi dòng chữ dưới đây cho người phụ trách.',
  },
  'several-accounts': {
    title: 'Trình duyệt đang đăng nhập nhiều tài khoản Google.',
    advice:
      'Google nhầm tài khoản nên bảng bên không chạy được. Hãy mở sổ trong một cửa sổ ẩn danh và chỉ đăng nhập một tài khoản, hoặc dùng một hồ sơ Chrome riêng. Trong lúc chờ, vẫn dùng được trình đơn Nề Nếp → Tính tỷ lệ.',
  },
  unreachable: { title: 'Không liên lạc được với Google.', advice: 'Kiểm tra mạng rồi thử lại.' },
}

export const TAB_ROLE_LABELS: Record<TabRole, string> = {
  members: 'danh sách đảng viên',
  'party-cells': 'danh sách chi bộ',
  meetings: 'lịch họp chi bộ',
  'attendance-list': 'điểm danh từng lượt',
  'attendance-grid': 'lưới điểm danh',
  'attendance-summary': 'tổng hợp điểm danh',
  other: 'trang khác, để nguyên',
}

export const SEVERITY_LABELS: Record<Severity, string> = { blocking: 'Chặn', error: 'Sai', warning: 'Nghi', info: 'Ghi chú' }
export const SEVERITY_MEANINGS: Record<Severity, string> = {
  blocking: 'phải sửa mới tính được',
  error: 'có lỗi, phần còn lại vẫn tính',
  warning: 'nên xem lại',
  info: 'để biết',
}

export const MARK_LABELS: Record<Mark, string> = {
  present: 'Có mặt',
  excused: 'Vắng có lý do',
  unexcused: 'Vắng không lý do',
  exempt: 'Được miễn sinh hoạt',
  outside: 'Không thuộc diện phải dự',
  unmarked: 'Chưa điểm danh',
}

/** What a column of a table can hold. */
export const FIELD_LABELS: Record<FieldId, string> = {
  ordinal: 'số thứ tự',
  fullName: 'họ và tên',
  lastName: 'họ và chữ đệm',
  givenName: 'tên',
  dateOfBirth: 'ngày sinh',
  gender: 'giới tính',
  citizenId: 'số định danh (CCCD)',
  oldIdNumber: 'số CMND cũ',
  partyCardNo: 'số thẻ đảng',
  phone: 'số điện thoại',
  position: 'chức vụ',
  partyCell: 'chi bộ',
  partyGroup: 'tổ đảng',
  admissionDate: 'ngày vào Đảng',
  officialDate: 'ngày chính thức',
  memberType: 'chính thức hay dự bị',
  typeAndStatus: 'loại và trạng thái',
  status: 'trạng thái sinh hoạt',
  statusFrom: 'trạng thái từ ngày',
  statusTo: 'trạng thái đến ngày',
  note: 'ghi chú',
  reason: 'lý do vắng',
  meetingDate: 'ngày họp',
  period: 'tháng hoặc quý',
  meetingType: 'loại buổi họp',
  startTime: 'giờ bắt đầu',
  endTime: 'giờ kết thúc',
  duration: 'thời lượng (phút)',
  place: 'địa điểm',
  chair: 'chủ trì',
  clerk: 'thư ký',
  content: 'nội dung',
  total: 'tổng số đảng viên',
  officialCount: 'số chính thức',
  probationaryCount: 'số dự bị',
  exemptCount: 'số được miễn sinh hoạt',
  required: 'số phải dự',
  present: 'có mặt',
  absent: 'vắng',
  excused: 'vắng có lý do',
  unexcused: 'vắng không lý do',
  rate: 'tỷ lệ',
  score: 'điểm',
  rating: 'xếp loại',
  mark: 'dấu điểm danh',
  totalPresent: 'tổng số buổi dự',
  totalExcused: 'tổng số buổi vắng có lý do',
  totalUnexcused: 'tổng số buổi vắng không lý do',
  totalRatio: 'tổng cộng',
  secretary: 'bí thư chi bộ',
  cellType: 'loại hình chi bộ',
}

export const SIDEBAR = {
  name: 'Nề Nếp',
  computeRates: 'Tính tỷ lệ',
  check: 'Kiểm tra số liệu',
  starting: 'Đang mở…',
  cancel: 'Dừng',
  cancelling: 'Đang dừng…',
  back: 'Quay lại',
  close: 'Đóng',
  more: (count: string) => `Xem thêm ${count}`,
  loading: 'Đang tải…',
  phases: { reading: 'Đang đọc số liệu', computing: 'Đang tính', writing: 'Đang ghi kết quả', finished: 'Xong' },
  seconds: (count: string) => `${count} giây`,
  progress: (done: string, total: string) => `: ${done}/${total} trang`,
  done: 'Đã tính xong.',
  checked: 'Đã kiểm tra xong.',
  unfinished: (done: string, total: string) =>
    total === '0' ? 'Lần tính trước chưa xong.' : `Lần tính trước chưa xong (đã đọc ${done}/${total} trang).`,
  resume: 'Làm tiếp',
  discard: 'Bỏ',
  detail: (text: string) => `Google báo: ${text}`,
  stale: 'Đã ghi nhận. Nhấn «Tính tỷ lệ» để tính lại.',

  stateClean: (used: string, total: string) => `Số liệu ổn: không thấy chỗ nào phải sửa. Dùng được ${used}/${total} dòng.`,
  stateParts: {
    blocking: (count: string, kinds: string) => `${count} chỗ chặn (${kinds} loại)`,
    error: (count: string, kinds: string) => `${count} chỗ sai (${kinds} loại)`,
    warning: (count: string, kinds: string) => `${count} chỗ nên xem lại (${kinds} loại)`,
  },
  state: (parts: string, used: string, total: string) => `Có ${parts}. Dùng được ${used}/${total} dòng.`,
  stateAccepted: (count: string) => `${count} chỗ đã chấp nhận, đếm riêng.`,
  stateNothing: 'Chưa thấy bảng nào để tính. Xem thẻ «Trang» để biết Nề Nếp hiểu từng trang thế nào.',
  asOf: (date: string) => `Tính đến ngày ${date}.`,

  tabs: { findings: 'Cần xem', rates: 'Tỷ lệ', report: 'Báo cáo', sheets: 'Trang' },
  tabsLabel: 'Các phần của kết quả',

  noFindings: 'Không có chỗ nào cần xem. Có thể dùng ngay các tỷ lệ.',
  places: (count: string) => `${count} chỗ`,
  whyRule: 'Ảnh hưởng và cách sửa',
  goTo: (place: string) => `Đến ${place}`,
  relatedTo: (place: string) => `Chỗ liên quan: ${place}`,
  placeSheet: (sheet: string) => `trang “${sheet}”`,
  placeRow: (sheet: string, row: number) => `dòng ${row} (${sheet})`,
  placeGridCell: (sheet: string, gridCell: string) => `ô ${gridCell} (${sheet})`,
  jumped: (place: string) => `Đã chuyển đến ${place}.`,

  accept: 'Chấp nhận',
  acceptTitle: 'Chấp nhận chỗ này',
  acceptHint: 'Chỗ này sẽ được đếm riêng và hiện lại sau ngày đã chọn.',
  acceptReason: 'Lý do',
  acceptReasonExample: 'Ví dụ: đã đối chiếu hồ sơ giấy, đúng như vậy',
  acceptUntil: 'Chấp nhận đến hết ngày',
  acceptSave: 'Ghi chấp nhận',
  accepted: 'Đã chấp nhận.',
  acceptMissing: 'Hãy ghi lý do và chọn ngày.',
  acceptedOpen: 'Xem các chỗ đã chấp nhận',
  acceptedTitle: 'Các chỗ đã chấp nhận',
  acceptedNone: 'Chưa chấp nhận chỗ nào.',
  acceptedUntil: (date: string, by: string) => `Đến hết ngày ${date}. Người chấp nhận: ${by}.`,
  acceptedExpired: (date: string, by: string) => `Đã hết hạn từ sau ngày ${date}. Người chấp nhận: ${by}.`,
  withdraw: 'Bỏ chấp nhận',

  questionsTitle: (count: string) => `Cần đồng chí trả lời ${count} câu`,
  questionsHint: 'Ký hiệu có nhiều nghĩa nên Nề Nếp không đoán. Trả lời một lần, sổ sẽ nhớ.',
  question: (code: string, sheet: string) => `Ở trang “${sheet}”, ký hiệu “${code}” nghĩa là gì?`,
  questionBlank: (sheet: string) => `Ở trang “${sheet}”, ô để trống nghĩa là gì?`,
  questionCount: (count: string, meetings: string) => `Có ${count} ô; ${meetings} buổi chưa tính được cho đến khi có câu trả lời.`,
  questionExample: (person: string, header: string) => `${person} – cột ${header}`,
  answered: (mark: string) => `Đã trả lời: ${mark}.`,
  changeAnswer: 'Đổi câu trả lời',

  committee: 'Toàn đảng bộ',
  partyCell: 'Chi bộ',
  rate: 'Tỷ lệ',
  why: 'Vì sao?',
  whyOf: (name: string, rate: string) => `Vì sao ${name}: ${rate}?`,
  percent: (value: string) => `${value} %`,
  pending: 'chưa tính được',
  undefinedRate: 'không xác định',
  provisional: 'tạm tính',
  pendingMeetings: (count: string) => `${count} buổi chờ trả lời hoặc chờ sửa`,
  presentOfRequired: (present: string, required: string) => `có mặt ${present}/${required} lượt`,
  meetingsHeld: (count: string) => `${count} buổi`,
  mean: (value: string) => `Bình quân các buổi: ${value} %`,
  absent: (excused: string, unexcused: string, unmarked: string) =>
    `Vắng có lý do ${excused}, không lý do ${unexcused}, chưa điểm danh ${unmarked}.`,
  regularMonths: (held: string, elapsed: string) => `Sinh hoạt thường kỳ ${held}/${elapsed} tháng`,
  thematicQuarters: (held: string, ended: string) => `chuyên đề ${held}/${ended} quý`,
  findPartyCell: 'Tìm chi bộ',
  noPartyCellFound: 'Không có chi bộ nào tên như vậy.',
  noRates: 'Chưa có tỷ lệ nào. Nhấn «Tính tỷ lệ» khi sổ đã có danh sách đảng viên và điểm danh.',
  ratesCaption: 'Tỷ lệ dự sinh hoạt theo chi bộ. Nhấn tên cột để sắp xếp.',

  numerator: 'Tử số',
  denominator: 'Mẫu số',
  leftOut: 'Không tính vào mẫu số',
  absentTitle: 'Những người vắng',
  regulations: 'Căn cứ',
  passed: 'đạt',
  failed: 'chưa đạt',
  notJudged: 'chưa đủ điều kiện để xét',
  meetings: 'Các buổi',
  peopleCount: (count: string) => `${count} người`,

  reportTitle: 'Báo cáo tháng',
  month: 'Tháng',
  monthName: (month: string, year: string) => `Tháng ${month}/${year}`,
  copyReport: 'Sao chép báo cáo',
  copied: (rows: string) => `Đã sao chép ${rows} dòng. Sang biểu mẫu, mở tiện ích Nề Nếp rồi dán.`,
  pressCopy: 'Báo cáo đã được bôi đen. Nhấn Ctrl+C để sao chép.',
  reportText: 'Nội dung báo cáo',
  noMonths: 'Chưa có tháng nào đủ số liệu để làm báo cáo.',
  resultTabs: 'Kết quả đã ghi vào các trang:',

  understood: (sheet: string, role: string) => `“${sheet}” là ${role}`,
  understoodRows: (rows: string, first: number, last: number) => `${rows} dòng, từ dòng ${first} đến dòng ${last}`,
  corrected: 'đồng chí đã sửa cách hiểu',
  hiddenTab: 'trang đang ẩn',
  columnMeans: (column: string, header: string, field: string) => `Cột ${column} “${header}”: ${field}`,
  columnsKnown: (count: string) => `${count} cột đã hiểu`,
  correctLayout: 'Sửa cách hiểu',
  layoutTitle: (sheet: string) => `Trang “${sheet}” là gì?`,
  layoutRole: 'Trang này là',
  layoutAutomatic: 'Để Nề Nếp tự nhận',
  layoutColumns: 'Mỗi cột là gì',
  layoutColumn: (column: string, header: string) => `Cột ${column} – “${header}”`,
  layoutNone: 'Không dùng cột này',
  layoutSave: 'Ghi cách hiểu',

  fixesOffer: (count: string) => `${count} chỗ sửa được chắc chắn`,
  fixesOpen: 'Xem và sửa',
  fixesTitle: 'Sửa giúp những chỗ chắc chắn',
  fixesHint: 'Chỉ sửa khi đồng chí nhấn. Giá trị cũ được giữ lại để hoàn tác.',
  fixOne: 'Sửa',
  fixRule: 'Sửa cả loại này',
  fixAll: (count: string) => `Sửa tất cả ${count} chỗ`,
  fixLabel: (place: string) => `Sửa ${place}`,
  before: 'Trước',
  after: 'Sau',
  applied: (count: string) => `Đã sửa ${count} chỗ.`,
  refused: (count: string) => `${count} chỗ không sửa được:`,
  undo: 'Hoàn tác',
  undoHint: 'Trả lại giá trị trước lần sửa gần nhất.',
  restored: (count: string) => `Đã trả lại ${count} chỗ như cũ.`,
  noFixes: 'Không còn chỗ nào sửa giúp được.',

  firstRunTitle: 'Sổ này chưa có bảng nào',
  firstRunSteps: [
    'Tạo sổ mẫu: có sẵn trang đảng viên, chi bộ, cuộc họp và điểm danh.',
    'Điền hoặc dán danh sách đảng viên, chi bộ và điểm danh vào.',
    'Quay lại đây, nhấn «Tính tỷ lệ».',
  ],
  createTemplate: 'Tạo sổ mẫu',
  templateCreated: (names: string) => `Đã tạo các trang: ${names}. Hãy điền hoặc dán số liệu vào, rồi nhấn «Tính tỷ lệ».`,
  templateKept: (names: string) => `Giữ nguyên các trang đã có: ${names}.`,
  welcome: 'Nhấn «Tính tỷ lệ»: Nề Nếp tự tìm các bảng trong sổ, báo chỗ sai và tính tỷ lệ. Số liệu gốc không bị thay đổi.',

  ruleAffects: 'Ảnh hưởng đến kết quả',
  ruleFix: 'Cách sửa',
  ruleBasis: 'Căn cứ',
  ruleSince: 'Có trong danh mục quy tắc từ',
} as const
