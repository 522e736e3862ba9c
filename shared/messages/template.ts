/** A tab of the workbook to start from. Columns count from 1; `rows` are everything above the first entry. */
export type TemplateTab = {
  readonly name: string
  readonly headerRow: number
  readonly rows: readonly (readonly string[])[]
  readonly textColumns: readonly number[]
  readonly dateColumns: readonly number[]
  readonly choices: readonly { readonly column: number; readonly values: readonly string[] }[]
  readonly widths: readonly number[]
}

const STATUSES = [
  'Đang sinh hoạt',
  'Miễn sinh hoạt',
  'Tạm miễn sinh hoạt',
  'Sinh hoạt tạm thời nơi khác',
  'Sinh hoạt tạm thời đến',
  'Chuyển đi',
  'Chuyển đến',
  'Đình chỉ sinh hoạt',
  'Khai trừ',
  'Xóa tên',
  'Xin ra khỏi Đảng',
  'Từ trần',
  'Đảng viên 213',
]

/** «Tạo sổ mẫu»: party cells, members, meetings, attendance of a year, and a guide. */
export const TEMPLATE_TABS: readonly TemplateTab[] = [
  {
    name: 'Hướng dẫn',
    headerRow: 1,
    rows: [
      ['Sổ theo dõi sinh hoạt chi bộ'],
      ['1. Trang «Danh sách chi bộ»: ghi tên từng chi bộ, mỗi chi bộ một dòng.'],
      ['2. Trang «Danh sách đảng viên»: mỗi đảng viên một dòng. Số định danh ghi đủ 12 chữ số.'],
      ['3. Ai được miễn, tạm miễn, chuyển đi, chuyển đến… thì chọn Trạng thái và ghi Từ ngày (Đến ngày nếu có).'],
      ['4. Trang «Cuộc họp»: ghi ngày họp của từng chi bộ. Chưa có ngày thì để trống.'],
      ['5. Trang «Điểm danh»: ghi x, P, K hoặc M vào tháng đã họp. Tháng chưa họp để trống cả cột.'],
      ['6. Bấm menu Nề Nếp → Mở bảng bên → «Tính tỷ lệ».'],
      ['Chú giải: x: có mặt; P: vắng có phép; K: vắng không phép; M: miễn sinh hoạt'],
    ],
    textColumns: [1],
    dateColumns: [],
    choices: [],
    widths: [720],
  },
  {
    name: 'Danh sách chi bộ',
    headerRow: 1,
    rows: [['STT', 'Tên chi bộ', 'Loại hình', 'Bí thư chi bộ', 'Tổng số đảng viên', 'Chính thức', 'Dự bị', 'Ghi chú']],
    textColumns: [2, 3, 4, 8],
    dateColumns: [],
    choices: [{ column: 3, values: ['Khu dân cư', 'Cơ quan', 'Trường học', 'Trạm y tế', 'Công an', 'Quân sự', 'Doanh nghiệp'] }],
    widths: [50, 260, 120, 180, 90, 90, 80, 180],
  },
  {
    name: 'Danh sách đảng viên',
    headerRow: 1,
    rows: [
      [
        'STT',
        'Họ và tên',
        'Ngày sinh',
        'Giới tính',
        'Số định danh cá nhân',
        'Ngày vào Đảng',
        'Ngày chính thức',
        'CT/DB',
        'Chức vụ',
        'Chi bộ',
        'Số điện thoại',
        'Trạng thái',
        'Từ ngày',
        'Đến ngày',
        'Ghi chú',
      ],
    ],
    textColumns: [2, 4, 5, 8, 9, 10, 11, 12, 15],
    dateColumns: [3, 6, 7, 13, 14],
    choices: [
      { column: 4, values: ['Nam', 'Nữ'] },
      { column: 8, values: ['Chính thức', 'Dự bị'] },
      { column: 9, values: ['Bí thư', 'Phó bí thư', 'Chi ủy viên', 'Đảng viên'] },
      { column: 12, values: STATUSES },
    ],
    widths: [50, 190, 100, 80, 140, 110, 110, 90, 110, 240, 120, 190, 100, 100, 180],
  },
  {
    name: 'Cuộc họp',
    headerRow: 1,
    rows: [
      [
        'STT',
        'Chi bộ',
        'Kỳ sinh hoạt',
        'Loại sinh hoạt',
        'Ngày họp',
        'Giờ bắt đầu',
        'Giờ kết thúc',
        'Địa điểm',
        'Chủ trì',
        'Thư ký',
        'Ghi chú',
      ],
    ],
    textColumns: [2, 3, 4, 8, 9, 10, 11],
    dateColumns: [5],
    choices: [
      { column: 3, values: [...Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`), 'Quý I', 'Quý II', 'Quý III', 'Quý IV'] },
      { column: 4, values: ['Thường kỳ', 'Chuyên đề'] },
    ],
    widths: [50, 240, 100, 110, 100, 90, 90, 140, 160, 160, 180],
  },
  {
    name: 'Điểm danh',
    headerRow: 1,
    rows: [
      [
        'STT',
        'Họ và tên',
        'Chi bộ',
        ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
        'CĐ quý I',
        'CĐ quý II',
        'CĐ quý III',
        'CĐ quý IV',
        'Ghi chú',
      ],
    ],
    textColumns: Array.from({ length: 19 }, (_, i) => i + 2),
    dateColumns: [],
    choices: Array.from({ length: 16 }, (_, i) => ({ column: i + 4, values: ['x', 'P', 'K', 'M'] })),
    widths: [50, 190, 240, ...Array.from({ length: 12 }, () => 45), 70, 70, 70, 70, 180],
  },
]
