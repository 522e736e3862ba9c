import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpackColumn } from '../../../shared/sheet/unpack-column.ts'
import { compute, findingLines, makeGrid } from '../builders.ts'

const FILE = [
  'STT;HoTen;NgaySinh;SoDinhDanh;ChiBo;GhiChu',
  '1;Lê Thị Cốm;02/03/1970;045170000002;Chi bộ Thôn Đông;"Bí thư; đại biểu"',
  '2;Vũ Văn Đê;05/06/1980;O45080000003;Chi bộ Thôn Đông;',
  '3;Tô Thị Sen;07/08/1950;045150000004;Chi bộ Thôn Đông;',
  '4;Bùi Văn Lúa;09/10/1960;045060000005;Chi bộ Thôn Đông;',
]
const pasted = (lines: readonly string[]) => ({ ...makeGrid('DS', ''), values: lines.map((line) => [line]) })

test('a file in one column is read as columns; what is wrong is shown in the column where it stands, and is not written back', () => {
  const grid = unpackColumn(pasted(FILE))
  expect(grid.values[1]).toEqual([
    1,
    'Lê Thị Cốm',
    { year: 1970, month: 3, day: 2 },
    '045170000002',
    'Chi bộ Thôn Đông',
    'Bí thư; đại biểu',
  ])
  const outcome = compute([pasted(FILE)])
  expect(outcome.dataset.members.map(({ name }) => name)).toEqual(['Lê Thị Cốm', 'Vũ Văn Đê', 'Tô Thị Sen', 'Bùi Văn Lúa'])
  expect(findingLines(outcome)).toEqual(['id-not-digits@DS!A3'])
  expect(outcome.findings.every(({ fix }) => fix === null)).toBe(true)
})

test('names with commas, a single heading and two columns stay as they are', () => {
  const names = pasted([
    'Họ và tên',
    'Lê Thị Cốm, Vũ Văn Đê',
    'Tô Thị Sen',
    'Bùi Văn Lúa, Hồ Thị Mía, Kiều Văn Sáo',
    'Mai Thị Lựu',
    'Đỗ Văn Sỏi',
  ])
  expect(unpackColumn(names)).toBe(names)
  const two = { ...names, values: FILE.map((line, i) => [line, i]) }
  expect(unpackColumn(two)).toBe(two)
})

test('never throws and loses no line', () => {
  const line = fc.array(fc.oneof(fc.string(), fc.constantFrom('"', ';', ',')), { maxLength: 6 }).map((parts) => parts.join(';'))
  fc.assert(fc.property(fc.array(line), (lines) => unpackColumn(pasted(lines)).values.length === lines.length))
})
