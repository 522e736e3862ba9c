import { STATUS_NAMES } from '../registers/status-names.ts'

/** A column of a standard tab: its header, its width in pixels, and what it holds: text, days, or one of a list (numbers where nothing is said). */
export type TemplateColumn = readonly [header: string, width: number, holds?: 'text' | 'date' | readonly string[]]

/** A tab of the workbook to start from: headers in the first row; below them the lines of a guide, in the tab that has one. */
export type TemplateTab = { readonly name: string; readonly columns: readonly TemplateColumn[]; readonly guide?: readonly string[] }

const STATUSES = Object.values(STATUS_NAMES)
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)
const QUARTERS = ['I', 'II', 'III', 'IV']
const ORDINAL: TemplateColumn = ['STT', 50]
const PERSON: TemplateColumn = ['Họ và tên', 190, 'text']
const PARTY_CELL: TemplateColumn = ['Chi bộ', 240, 'text']
const NOTE: TemplateColumn = ['Ghi chú', 180, 'text']
const CODES = ['x', 'P', 'K', 'M']

/** «Tạo sổ mẫu»: a guide, party cells, members, meetings, attendance of a year. */
export const TEMPLATE_TABS: readonly TemplateTab[] = [
  {
    name: 'Hướng dẫn',
    columns: [['Sổ theo dõi sinh hoạt chi bộ', 720, 'text']],
    guide: [
      '1. Trang «Danh sách chi bộ»: mỗi chi bộ một dòng.',
      '2. Trang «Danh sách đảng viên»: mỗi người một dòng. Số định danh đủ 12 chữ số.',
      '3. Ai được miễn, tạm miễn, chuyển đi, chuyển đến… thì chọn Trạng thái và ghi Từ ngày (Đến ngày nếu có).',
      '4. Trang «Cuộc họp»: ghi ngày họp từng chi bộ; chưa có thì để trống.',
      '5. Trang «Điểm danh»: ghi x, P, K hoặc M vào tháng đã họp; tháng chưa họp để trống.',
      '6. Bấm menu Nề Nếp → Mở bảng bên → «Tính tỷ lệ».',
      'Chú giải: x: có mặt; P: vắng có phép; K: vắng không phép; M: miễn sinh hoạt',
    ],
  },
  {
    name: 'Danh sách chi bộ',
    columns: [
      ORDINAL,
      ['Tên chi bộ', 260, 'text'],
      ['Loại hình', 120, ['Khu dân cư', 'Cơ quan', 'Trường học', 'Trạm y tế', 'Công an', 'Quân sự', 'Doanh nghiệp']],
      ['Bí thư chi bộ', 180, 'text'],
      ['Tổng số đảng viên', 90],
      ['Chính thức', 90],
      ['Dự bị', 80],
      NOTE,
    ],
  },
  {
    name: 'Danh sách đảng viên',
    columns: [
      ORDINAL,
      PERSON,
      ['Ngày sinh', 100, 'date'],
      ['Giới tính', 80, ['Nam', 'Nữ']],
      ['Số định danh cá nhân', 140, 'text'],
      ['Ngày vào Đảng', 110, 'date'],
      ['Ngày chính thức', 110, 'date'],
      ['CT/DB', 90, ['Chính thức', 'Dự bị']],
      ['Chức vụ', 110, ['Bí thư', 'Phó bí thư', 'Chi ủy viên', 'Đảng viên']],
      PARTY_CELL,
      ['Số điện thoại', 120, 'text'],
      ['Trạng thái', 190, STATUSES],
      ['Từ ngày', 100, 'date'],
      ['Đến ngày', 100, 'date'],
      NOTE,
    ],
  },
  {
    name: 'Cuộc họp',
    columns: [
      ORDINAL,
      PARTY_CELL,
      ['Kỳ sinh hoạt', 100, [...MONTHS.map((month) => `Tháng ${month}`), ...QUARTERS.map((quarter) => `Quý ${quarter}`)]],
      ['Loại sinh hoạt', 110, ['Thường kỳ', 'Chuyên đề']],
      ['Ngày họp', 100, 'date'],
      ['Giờ bắt đầu', 90],
      ['Giờ kết thúc', 90],
      ['Địa điểm', 140, 'text'],
      ['Chủ trì', 160, 'text'],
      ['Thư ký', 160, 'text'],
      NOTE,
    ],
  },
  {
    name: 'Điểm danh',
    columns: [
      ORDINAL,
      PERSON,
      PARTY_CELL,
      ...MONTHS.map((month): TemplateColumn => [`T${month}`, 45, CODES]),
      ...QUARTERS.map((quarter): TemplateColumn => [`CĐ quý ${quarter}`, 70, CODES]),
      NOTE,
    ],
  },
]
