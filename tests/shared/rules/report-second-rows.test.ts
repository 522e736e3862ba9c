import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid } from '../builders.ts'

const NAMES = ['Lúa', 'Mía', 'Tre', 'Cải', 'Khoai', 'Sắn', 'Ngô', 'Đậu', 'Bầu', 'Bí', 'Cà']
const ROLL = makeGrid(
  'Đảng viên',
  `STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Chi bộ\n${NAMES.map((name, i) => `${i + 1}|Nguyễn Văn ${name}|#${i + 1}/3/1970|#1/2/2000|Chi bộ Thôn Đông`).join('\n')}`,
)
const sheet = (more: string) =>
  makeGrid(
    'Theo dõi vắng',
    `Quy ước: ô để trống là có mặt; CP là vắng có phép, KP là vắng không phép
TT|Họ và tên|Chi bộ|T1|T2|Số buổi vắng
${NAMES.map((name, i) => `${i + 1}|Nguyễn Văn ${name}|Chi bộ Thôn Đông|${i === 3 ? 'CP' : ''}|${i === 4 ? 'KP' : ''}|${i === 3 || i === 4 ? 1 : 0}`).join('\n')}
${more}`,
  )

test('somebody listed twice where blank means present is reported once, with the first row', () => {
  const outcome = compute([ROLL, sheet('11|Nguyễn Văn Cà|Chi bộ Thôn Đông|||0')])
  expect(findingLines(outcome)).toEqual(['mark-repeated@Theo dõi vắng!14'])
  expect(outcome.findings.find(({ rule }) => rule === 'mark-repeated')?.related).toMatchObject({ row: 13 })
})

test('a count of absences that the marks do not give is wrong', () => {
  // Without a roll a second «Cà» is somebody else.
  expect(findingLines(compute([sheet('12|Nguyễn Văn Cà|Chi bộ Thôn Đông|||2')]))).toEqual(['total-disagrees@Theo dõi vắng!F14'])
})
