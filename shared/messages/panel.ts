import type { FillStatus } from '../form/fill-outcome.ts'
import type { FieldKind } from '../form/field.ts'
import type { MatchWhy } from '../form/score-match.ts'
import type { Transform } from '../form/to-field-value.ts'
import type { ParsedReport, ReportProblem } from '../reports/parsed-report.ts'

/** Everything that the side panel says. */
export const PANEL = {
  title: 'Nề Nếp',
  purpose: 'Đưa số liệu từ bảng tính vào biểu mẫu trên mạng. Nề Nếp không bao giờ bấm gửi thay bạn.',
  steps: { report: 'Số liệu', form: 'Biểu mẫu', match: 'Khớp và xem trước', fill: 'Điền' },
  report: {
    fromSheet: 'Lấy từ trang tính đang mở',
    chooseFile: 'Chọn tệp CSV',
    paste: 'Dán ô đã sao chép',
    pasteLabel: 'Dán vào đây các ô đã sao chép từ bảng tính',
    usePasted: 'Dùng số liệu đã dán',
    change: 'Đổi số liệu',
    record: 'Điền cho',
    allRecords: 'Cả bảng',
    previous: 'Trước',
    next: 'Tiếp theo',
    markSent: 'Đã gửi, sang dòng sau',
    markSkipped: 'Bỏ qua dòng này',
    loaded: (values: number, empty: number) => `${values} giá trị${empty > 0 ? `, ${empty} chỗ trống` : ''}`,
    records: (count: number) => `${count} dòng (mỗi dòng một biểu mẫu hoặc một hàng)`,
    kinds: { contract: 'Báo cáo của Nề Nếp', 'label-value': 'Bảng chỉ tiêu và giá trị', table: 'Bảng nhiều dòng' } satisfies Record<
      ParsedReport['kind'],
      string
    >,
    problems: (count: number) => `${count} dòng cần xem lại trong bảng số liệu`,
  },
  form: {
    read: 'Đọc biểu mẫu',
    reading: 'Đang đọc trang…',
    found: (count: number, title: string) => `${count} ô trên trang «${title}»`,
    unread: (origin: string) => `Một phần của trang thuộc ${origin}, cần bạn cho phép riêng mới đọc được.`,
    allowFrame: (origin: string) => `Cho phép đọc ${origin}`,
    closed: (count: number) =>
      `Có thể còn ô nằm trong ${count} phần đóng kín của trang mà Nề Nếp không nhìn vào được. Hãy tự điền các ô đó.`,
    shut: (names: readonly string[]) =>
      `Chưa mở được ${names.map((name) => `«${name}»`).join(', ')}. Bạn tự mở trên trang rồi bấm «Đọc biểu mẫu».`,
    adders: (texts: readonly string[]) =>
      `Biểu mẫu cho thêm dòng (${texts.map((text) => `«${text}»`).join(', ')}). Nếu số liệu nhiều dòng hơn, bạn tự bấm nút đó trên trang rồi bấm «Đọc biểu mẫu» lần nữa.`,
    autosaves: (sign: string) =>
      `Trang này có vẻ tự lưu khi nhập («${sign}»): điền là gửi luôn về máy chủ, dù chưa bấm gửi. «Hoàn tác» trả lại các ô, nhưng không xóa được phần đã lưu. Chỉ bấm «Điền» nếu bạn đồng ý.`,
    autosaved:
      'Trang này đã gửi về máy chủ mỗi lần bạn sửa một ô: điền là gửi luôn, dù chưa bấm gửi. «Hoàn tác» trả lại các ô, nhưng không xóa được phần đã lưu. Chỉ bấm «Điền» nếu bạn đồng ý.',
    rowsLacking: (text: string, count: number) =>
      `Biểu mẫu có nút «${text}»; số liệu cần thêm ${count} dòng. Nếu bạn đồng ý, Nề Nếp bấm nút đó ${count} lần rồi cho xem trước. Các dòng đã thêm sẽ ở lại trên trang, «Hoàn tác» không bỏ được.`,
    addRows: (count: number) => `Thêm ${count} dòng`,
    rowsAdded: (added: number, asked: number, text: string) =>
      added === asked
        ? `Đã thêm ${added} dòng. Hãy xem trước rồi bấm «Điền».`
        : `Chỉ thêm được ${added} trong ${asked} dòng. Bạn tự bấm «${text}» trên trang cho đủ, rồi bấm «Đọc biểu mẫu».`,
    reloads: (count: number) => `${count} ô làm trang tự tải lại khi chọn. Nếu bạn không cho phép, Nề Nếp giữ trang lại trong lúc điền.`,
    mayReload: 'Cho phép trang tải lại khi chọn các ô này (không hoàn tác được), rồi điền tiếp',
    allow: 'Cho phép đọc trang này',
    fields: 'Xem các ô đã đọc',
    required: 'bắt buộc',
    empty: 'trống',
  },
  match: {
    ready: (count: number) => `Sẽ điền ${count} giá trị`,
    attention: (count: number) => `${count} giá trị chưa có chỗ điền`,
    skipped: (count: number) => `${count} giá trị để trống hoặc bỏ qua`,
    placed: (count: number) => `${count} giá trị đã điền ở trang trước`,
    offerAll: 'Điền lại cả các giá trị đó',
    change: 'Đổi ô',
    choose: 'Điền vào ô',
    none: 'Không điền giá trị này',
    automatic: 'Để Nề Nếp tự tìm',
    into: 'vào ô',
    now: 'đang có',
    sure: (percent: number) => `chắc ${percent}%`,
    missing: 'Ô bắt buộc sẽ còn trống',
    notUndoable: 'Có thể không trả lại được trạng thái chưa chọn',
    exportProfile: 'Xuất ghép ô',
    imported: 'Đã nhận ghép ô. Nề Nếp dùng khi bạn mở biểu mẫu đó.',
  },
  fill: {
    fill: 'Điền',
    undo: 'Hoàn tác',
    stop: 'Dừng',
    filling: (done: number, total: number) => (done > 0 && done === total ? 'Đang kiểm lại…' : `Đang điền ${done}/${total}…`),
    undoing: 'Đang trả lại như cũ…',
    result: (verified: number, other: number) =>
      other === 0 ? `Đã điền đúng cả ${verified} giá trị.` : `Đã điền đúng ${verified} giá trị, ${other} giá trị chưa vào biểu mẫu.`,
    send: 'Hãy xem lại trên trang rồi tự bấm gửi.',
    undone: (count: number) => `Đã trả lại ${count} ô như trước khi điền.`,
    stopped: (count: number) => `Trang đã định tự gửi hoặc chuyển đi ${count} lần; Nề Nếp đã giữ lại.`,
    sent: (count: number) =>
      `Trang đã tự gửi dữ liệu về máy chủ ${count} lần trong lúc điền. «Hoàn tác» trả lại ô trên trang, nhưng không xóa được phần trang đã tự lưu.`,
    nextPage: 'Nếu biểu mẫu còn trang sau: tự bấm «Tiếp» trên trang, rồi bấm «Đọc biểu mẫu» để điền tiếp.',
    appeared: (count: number) => `Chưa gửi vội: trang hiện thêm hoặc đổi tên ${count} ô. Bấm «Đọc biểu mẫu» để điền tiếp các ô đó.`,
    copy: 'Sao chép biên bản điền',
    copied: 'Đã sao chép.',
    compare: 'Đối chiếu lại',
    compared: (same: number, different: number) =>
      different === 0 ? `Cả ${same} giá trị trên trang vẫn đúng như báo cáo.` : `${different} giá trị trên trang khác với báo cáo.`,
  },
} as const

export const FILL_STATUS_TEXTS: Record<FillStatus, string> = {
  verified: 'Đã điền đúng',
  filled: 'Đã điền, cần nhìn lại',
  failed: 'Chưa điền được',
  refused: 'Chưa điền',
  skipped: 'Bỏ qua',
}

export const MATCH_WHY_TEXTS: Record<MatchWhy | 'chosen-by-person', string> = {
  'same-code': 'cùng mã',
  'same-label': 'cùng tên',
  'similar-label': 'tên gần giống',
  'between-neighbours': 'tên hơi giống, đứng giữa hai ô đã khớp',
  'chosen-by-person': 'bạn đã chọn',
}

export const FIELD_KIND_TEXTS: Record<FieldKind, string> = {
  text: 'chữ',
  'long-text': 'đoạn văn',
  number: 'số',
  date: 'ngày',
  month: 'tháng',
  time: 'giờ',
  choice: 'chọn một',
  choices: 'chọn nhiều',
  check: 'đánh dấu',
  file: 'tệp',
}

/** How the value is written differently from the report; '' where it is not. */
export const TRANSFORM_TEXTS: Record<Transform, string> = {
  'as-is': '',
  number: '',
  'percent-to-fraction': 'đổi phần trăm thành số lẻ',
  scaled: 'đổi theo đơn vị tiền của ô',
  'with-percent-sign': 'thêm dấu %',
  date: '',
  month: '',
  option: '',
  'yes-or-no': 'đổi số ra có/không',
  options: '',
  check: '',
  'dot-decimal': 'dùng dấu chấm thập phân',
  clock: 'ghi giờ bằng số',
  grouped: 'tách hàng nghìn',
}

export const REPORT_PROBLEM_TEXTS: Record<ReportProblem['code'], (problem: ReportProblem) => string> = {
  'no-label': ({ row, value }) => `Dòng ${row}: giá trị “${value}” không có tên chỉ tiêu nên không dùng.`,
  'same-code': ({ row, value }) => `Dòng ${row}: mã “${value}” đã dùng ở dòng trên.`,
  'unknown-kind': ({ row, value }) => `Dòng ${row}: không hiểu kiểu “${value}”, đọc theo giá trị.`,
}
