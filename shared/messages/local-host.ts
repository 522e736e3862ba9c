/** Every sentence of the local host: the commands `compute` and `start`, and the page that shows a workbook. */
import type { Severity, TabRole } from '../registers/codes.ts'

/** Why a file could not be opened. */
export type FileProblem =
  | 'none-given'
  | 'missing'
  | 'directory'
  | 'unreadable'
  | 'empty'
  | 'password'
  | 'old-excel'
  | 'not-a-workbook'
  | 'damaged'

export const FILE_PROBLEMS: Record<FileProblem, (path: string) => string> = {
  'none-given': () => 'Chưa nêu tệp cần tính. Ví dụ: npm run compute -- so-theo-doi.xlsx',
  missing: (path) => `Không tìm thấy tệp “${path}”. Hãy kiểm tra lại tên và thư mục.`,
  directory: (path) => `“${path}” là thư mục, không phải tệp. Hãy nêu đúng tên tệp .xlsx.`,
  unreadable: (path) => `Không được phép đọc tệp “${path}”, hoặc tệp đang bị chương trình khác khóa. Hãy đóng tệp rồi thử lại.`,
  empty: (path) => `Tệp “${path}” trống, không có dữ liệu. Hãy tải lại bảng tính rồi thử lại.`,
  password: (path) => `Tệp “${path}” đang đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi thử lại.`,
  'old-excel': (path) => `Tệp “${path}” ở dạng Excel cũ (.xls). Hãy mở bằng Excel, chọn “Lưu thành” dạng .xlsx rồi thử lại.`,
  'not-a-workbook': (path) => `“${path}” không phải là bảng tính .xlsx. Hãy chọn tệp Excel, hoặc tải từ Google Trang tính về dạng .xlsx.`,
  damaged: (path) => `Tệp “${path}” bị hỏng hoặc thiếu phần bảng tính, không mở được. Hãy tải lại tệp rồi thử lại.`,
}

export const COMMAND_PROBLEMS = {
  unknownOption: (option: string) =>
    `Không hiểu tùy chọn “${option}”. Các tùy chọn có: --settings, --as-of, --out, --json, --port, --open.`,
  asOf: (text: string) => `“${text}” không phải là ngày. Hãy viết --as-of theo dạng 2026-11-22.`,
  settingsMissing: (path: string) => `Không đọc được tệp thiết lập “${path}”. Hãy kiểm tra lại tên tệp.`,
  settingsInvalid: (path: string) => `Tệp thiết lập “${path}” không đúng dạng JSON. Hãy kiểm tra dấu ngoặc và dấu phẩy.`,
  settingsRefused: (detail: string) => `Không dùng được thiết lập đã nêu: ${detail}`,
  outNotWritable: (path: string) => `Không ghi được kết quả vào “${path}”. Hãy đóng tệp nếu đang mở, hoặc chọn thư mục khác.`,
  port: (text: string) => `“${text}” không phải là số cổng. Hãy dùng một số từ 1 đến 65535.`,
  portTaken: (text: string) => `Cổng ${text} đang được chương trình khác dùng. Hãy chọn cổng khác, hoặc bỏ --port.`,
  failed: (detail: string) => `Chưa tính được: ${detail}`,
} as const

export const TAB_ROLE_NAMES: Record<TabRole, string> = {
  members: 'danh sách đảng viên',
  'party-cells': 'danh sách chi bộ',
  meetings: 'lịch họp',
  'attendance-list': 'điểm danh từng lượt',
  'attendance-grid': 'điểm danh dạng lưới',
  'attendance-summary': 'tổng hợp điểm danh',
  other: 'để nguyên, không dùng',
}

export const SEVERITY_NAMES: Record<Severity, string> = { blocking: 'Chặn', error: 'Sai', warning: 'Nghi', info: 'Ghi chú' }

export const SUMMARY = {
  tabs: 'Các trang tính',
  findings: 'Những chỗ cần xem',
  noFindings: 'Không thấy chỗ nào cần xem lại.',
  partyCells: 'Tỷ lệ dự sinh hoạt theo chi bộ',
  noPartyCells: 'Chưa có số liệu điểm danh để tính.',
  committee: 'Toàn đảng bộ',
  asOf: (date: string) => `Tính đến ngày ${date}`,
  countOf: (count: string) => `${count} chỗ`,
  exampleAt: (sheet: string, place: string) => `ví dụ ở trang “${sheet}”, ${place}`,
  wholeSheet: 'cả trang',
  atRow: (row: number) => `dòng ${row}`,
  gridCell: (place: string) => `ô ${place}`,
  pending: 'chưa tính được',
  pendingCommittee: 'chưa tính được, còn chờ trả lời hoặc sửa số liệu',
  thematic: (partyCell: string) => `${partyCell} – chuyên đề`,
  undefinedRate: 'không xác định',
  rate: (percent: string, present: string, required: string) => `${percent} % (có mặt ${present} / phải dự ${required})`,
  provisional: 'tạm tính',
  headers: ['Chi bộ', 'Số buổi', 'Phải dự', 'Có mặt', 'Tỷ lệ'],
  mustAsk: (codes: string) => `Cần hỏi ý nghĩa của ký hiệu: ${codes}`,
  savedTo: (path: string) => `Bảng tính kèm kết quả: ${path}`,
  address: (url: string) => `Mở bảng tính tại: ${url}`,
  noBrowser: 'Không tìm thấy Chrome, Chromium hoặc Edge để mở. Hãy tự mở địa chỉ trên bằng trình duyệt.',
  loadByHand: (folder: string) =>
    `Chrome không nhận tiện ích từ dòng lệnh. Mở chrome://extensions, bật «Chế độ dành cho nhà phát triển», nhấn «Tải tiện ích đã giải nén» và chọn thư mục ${folder}`,
  stopHint: 'Nhấn Ctrl+C để dừng.',
  resultSuffix: 'ket-qua',
} as const

/** Words of the page that shows the workbook. */
export const HOST_PAGE = {
  title: 'Nề Nếp trên máy này',
  save: 'Lưu .xlsx',
  closeSidebar: 'Đóng bảng bên',
  openMenu: (caption: string) => `Trình đơn ${caption}`,
  tabs: 'Các trang tính',
  grid: 'Nội dung trang tính',
  sidebar: 'Bảng bên',
  hiddenTab: (name: string) => `${name} (đang ẩn)`,
  loading: 'Đang mở…',
  working: 'Đang chạy…',
  placeOf: (sheet: string, place: string) => `${sheet} · ${place}`,
  emptySheet: 'Trang này chưa có gì.',
  ok: 'Đóng',
  failed: (detail: string) => `Không thực hiện được: ${detail}`,
  disconnected: 'Máy chủ đã dừng. Hãy chạy lại lệnh npm start rồi tải lại trang.',
  editRefused: (detail: string) => `Không ghi được ô này: ${detail}`,
} as const
