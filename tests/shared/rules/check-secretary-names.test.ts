import { expect, test } from 'vitest'
import { sayFinding } from '../../../shared/messages/say-finding.ts'
import { compute, findingLines, makeGrid } from '../builders.ts'

const ROLL = makeGrid(
  'Đảng viên',
  'STT|Họ và tên|Ngày sinh|Chi bộ|Chức vụ|Ngày vào Đảng\n1|Phan Thanh Bông|#5/1/1970|Chi bộ Thôn Đông|Bí thư|#1/2/2000\n2|Lê Văn Lúa|#6/2/1971|Chi bộ Thôn Đông|ĐV|#1/2/2001\n3|Trần Thị Mía|#7/3/1972|Chi bộ Thôn Đoài|Bí thư|#1/2/2002',
)
const saidOf = (secretary: string) => {
  const register = makeGrid(
    'Chi bộ',
    `STT|Tên chi bộ|Bí thư|Loại hình\n1|Chi bộ Thôn Đông|${secretary}|KDC\n2|Chi bộ Thôn Đoài|Trần Thị Mía|KDC`,
  )
  return compute([ROLL, register])
}

test('a secretary whose name is a tone or a letter away from one member is asked about', () => {
  expect(findingLines(saidOf('Phan Thanh Bống'))).toEqual(['name-spelled-differently@Chi bộ!C2'])
  const finding = saidOf('Phan Thanh Bống').findings.find(({ rule }) => rule === 'name-spelled-differently')
  expect(finding && sayFinding(finding)).toContain('Cột “Bí thư” ghi “Phan Thanh Bống”, danh sách đảng viên ghi “Phan Thanh Bông” (dòng 2)')
})

test.for(['Phan Thanh Bông', 'đ/c Phan Thanh Bông', ''])('«%s» is left alone', (name) => {
  expect(findingLines(saidOf(name))).toEqual([])
})

test('a secretary whom the roll does not call so is shown with the one whom it does', () => {
  expect(findingLines(saidOf('Lê Văn Lúa'))).toEqual(['two-secretaries@Chi bộ!C2'])
  const finding = saidOf('Lê Văn Lúa').findings.find(({ rule }) => rule === 'two-secretaries')
  expect(finding && sayFinding(finding)).toBe('Ở đây Bí thư là Lê Văn Lúa, ở trang Đảng viên (dòng 2) là Phan Thanh Bông.')
})
