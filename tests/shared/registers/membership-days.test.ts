/** What a roll says of people in fewer columns than facts, or in more. What is right was read off by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid } from '../builders.ts'

const roll = (head: string, rows: string) => makeGrid('Chi bộ Thôn Đông', `STT|Họ và tên|Ngày sinh|${head}\n${rows}`)
const daysOf = (grid: ReturnType<typeof roll>) =>
  compute([grid]).dataset.members.map(({ admissionDate, officialDate }) => `${admissionDate} ${officialDate}`)

test('the day of admission and the official day stand in one column', () => {
  const days = ['24/02/1982;24/02/1983', '27/02/1985; 27/02/1983', '01/06/2026', '08/02/1988;08/02/1989']
  const rows = days.map((day, i) => `${i + 1}|Lê Văn ${['Lúa', 'Mía', 'Tre', 'Na'][i]}|0${i + 1}/03/1960|${day}`).join('\n')
  for (const head of ['Ngày vào Đảng;ngày chính thức', 'Ngày kết nạp; ngày công nhận chính thức']) {
    const grid = roll(head, rows)
    expect(daysOf(grid)).toEqual(['19820224 19830224', '19850227 19830227', '20260601 0', '19880208 19890208'])
    expect(findingLines(compute([grid]))).toEqual(['official-before-admission@Chi bộ Thôn Đông!D3'])
  }
})

test('two days in each of two columns leave the first of each', () => {
  const rows = ['1|Lê Văn Lúa|01/03/1960|24/02/1982|24/02/1983 (QĐ 24/02/1984)'].join('\n')
  expect(daysOf(roll('Ngày vào Đảng|Ngày chính thức', rows))).toEqual(['19820224 19830224'])
})

test('an x under «Nam» or «Nữ» says the sex, in both columns or in neither it says none', () => {
  const grid = makeGrid(
    'Chi bộ Thôn Đông',
    `STT|Họ và tên|Giới tính||Số CCCD|Ngày vào Đảng
     ||Nam|Nữ||
     1|Lê Văn Lúa|x||001060000001|03/02/1990
     2|Trần Thị Mía||x|001160000002|03/02/1990
     3|Vũ Văn Tre|||001060000003|03/02/1990
     4|Bùi Văn Na|x|x|001060000004|03/02/1990
     5|Hồ Thị Sen|x||001160000005|03/02/1990`,
    { merges: [{ row: 0, column: 2, rows: 1, columns: 2 }] },
  )
  const outcome = compute([grid])
  expect(outcome.dataset.members.map(({ gender }) => gender)).toEqual(['male', 'female', '', '', 'male'])
  expect(findingLines(outcome)).toEqual(['id-sex-mismatch@Chi bộ Thôn Đông!E7'])
})
