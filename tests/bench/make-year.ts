import type { Grid, GridValue } from '../../shared/sheet/grid.ts'

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương']
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thanh', 'Hữu', 'Kim', 'Xuân', 'Bích']
const GIVEN = [
  'Lúa',
  'Khoai',
  'Mía',
  'Na',
  'Tre',
  'Sen',
  'Cúc',
  'Bưởi',
  'Cam',
  'Chanh',
  'Mận',
  'Đào',
  'Lựu',
  'Cau',
  'Trầu',
  'Nếp',
  'Cốm',
  'Chè',
  'Sim',
  'Mua',
  'Gạo',
  'Bông',
  'Đay',
  'Gai',
  'Lạc',
  'Vừng',
]

/** Size of a year: Hoàng Mai is 296 party cells, 16.500 members, 12 regular and 4 thematic meetings. */
export type YearSize = { readonly partyCells: number; readonly members: number; readonly meetings: number }
export const HOANG_MAI: YearSize = { partyCells: 296, members: 16_500, meetings: 16 }

/** A made-up year of that size as an office would export it: party cells, roll, meetings and a list with one row per person and meeting. The same size always gives the same year. */
export function makeYear({ partyCells, members, meetings }: YearSize): Grid[] {
  const nameOf = (cell: number) => `Chi bộ Tổ dân phố số ${cell + 1}`
  const personOf = (i: number) =>
    `${SURNAMES[i % 12]} ${MIDDLES[Math.floor(i / 12) % 10]} ${GIVEN[Math.floor(i / 120) % 26]} ${GIVEN[Math.floor(i / 3120) % 26]}`
  const idOf = (i: number) => `0${String(10 + (i % 80))}${i % 2}${String(40 + (i % 55)).padStart(2, '0')}${String(i).padStart(6, '0')}`
  const cellOf = (i: number) => Math.floor((i * partyCells) / members)
  const day = (meeting: number, cell: number) =>
    `${String(3 + (cell % 8)).padStart(2, '0')}/${String(meeting < 12 ? meeting + 1 : (meeting - 11) * 3).padStart(2, '0')}/2026`
  const dayOf = (meeting: number, cell: number) => (meeting < 12 ? day(meeting, cell) : day(meeting, cell).replace(/^\d\d/, '25'))
  const roll: GridValue[][] = [
    [
      'STT',
      'Họ và tên',
      'Ngày sinh',
      'Giới tính',
      'Số thẻ đảng viên',
      'Chi bộ',
      'Ngày vào Đảng',
      'Ngày chính thức',
      'Trạng thái',
      'Từ ngày',
    ],
  ]
  for (let i = 0; i < members; i++) {
    const exempt = i % 14 === 5
    roll.push([
      i + 1,
      personOf(i),
      `${String(1 + (i % 28)).padStart(2, '0')}/${String(1 + (i % 12)).padStart(2, '0')}/19${40 + (i % 55)}`,
      i % 2 === 0 ? 'Nam' : 'Nữ',
      idOf(i),
      nameOf(cellOf(i)),
      `03/02/20${String(15 + (i % 8)).padStart(2, '0')}`,
      `03/02/20${String(16 + (i % 8)).padStart(2, '0')}`,
      exempt ? 'Miễn sinh hoạt' : 'Đang sinh hoạt',
      exempt ? `01/0${1 + (i % 8)}/2026` : '',
    ])
  }
  const list: GridValue[][] = [['STT', 'Ngày họp', 'Loại', 'Chi bộ', 'Họ và tên', 'Số thẻ đảng viên', 'Trạng thái', 'Lý do']]
  const firstOf = (cell: number) => Math.ceil((cell * members) / partyCells)
  for (let cell = 0; cell < partyCells; cell++) {
    for (let meeting = 0; meeting < meetings; meeting++) {
      const kind = meeting < 12 ? 'Thường kỳ' : 'Chuyên đề'
      for (let i = firstOf(cell); i < firstOf(cell + 1); i++) {
        const roll100 = (i * 31 + meeting * 17 + cell * 7) % 100
        const month = meeting < 12 ? meeting + 1 : (meeting - 11) * 3
        const isExempt = i % 14 === 5 && month >= 1 + (i % 8)
        list.push([
          list.length,
          dayOf(meeting, cell),
          kind,
          nameOf(cell),
          personOf(i),
          idOf(i),
          isExempt ? 'Miễn' : roll100 < 93 ? 'Có mặt' : roll100 < 99 ? 'Vắng có lý do' : 'Vắng không lý do',
          '',
        ])
      }
    }
  }
  const cells: GridValue[][] = [
    ['STT', 'Tên chi bộ', 'Loại hình', 'Bí thư chi bộ'],
    ...Array.from({ length: partyCells }, (_, cell): GridValue[] => [cell + 1, nameOf(cell), 'Khu dân cư', personOf(firstOf(cell))]),
  ]
  const tab = (sheet: string, values: GridValue[][]): Grid => ({ sheet, hidden: false, values })
  return [tab('Đảng viên', roll), tab('Chi bộ', cells), tab('Điểm danh', list)]
}
