/** Which part of a form a field stands in: where marks are given, and where somebody else writes. */
import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const TITLE = 'Phiếu tự chấm điểm cuộc họp chi bộ'
const field = (label: string, part: string, rest = {}) => aField(label, { id: `${part} ${label}`, section: [TITLE, part], ...rest })
const idOf = (rows: ReturnType<typeof aRow>[], fields: ReturnType<typeof aField>[]) =>
  matchFields(rows, fields).map((match) => match.field?.id)

test('«Phiếu tự chấm» over the whole form makes no count a mark where one part alone gives marks', () => {
  const fields = [
    field('Vắng, có xin phép', 'B. Thành phần', { kind: 'number', unit: 'đảng viên' }),
    field('Thời gian họp', 'A. Thông tin', { kind: 'number', unit: 'phút' }),
    field('2. Tỷ lệ đảng viên đến họp', 'C. Chi bộ tự chấm điểm', { kind: 'number' }),
  ]
  const rows = [
    aRow('Số đảng viên vắng có lý do', { unit: 'đảng viên' }),
    aRow('Thời lượng sinh hoạt', { unit: 'phút' }),
    aRow('Điểm tỷ lệ đảng viên dự sinh hoạt', { unit: 'điểm', kind: 'decimal' }),
  ]
  expect(idOf(rows, fields)).toEqual(fields.map(({ id }) => id))
})

test('what the committee writes is not for the party cell', () => {
  const options = ['Tốt', 'Khá', 'Trung bình', 'Kém']
  const own = field('Chi bộ tự xếp loại cuộc họp', 'D. Kết quả', { kind: 'choice', options })
  const others = field('Xếp loại', 'E. Phần của Đảng ủy phường', { kind: 'choice', options })
  const row = aRow('Tự xếp loại', { kind: 'choice', value: 'Khá', organisation: 'Chi bộ 2 – Tổ dân phố Bến Củi' })
  expect(idOf([row], [own, others])).toEqual([own.id])
  expect(idOf([row], [others])).toEqual([undefined])
})

test('«≥ 40 tuổi Đảng» asks for all from forty years on, not for the badges of forty years', () => {
  const all = field('≥ 40 tuổi Đảng', 'Đảng viên', { kind: 'text' })
  const badge = field('40 năm', 'Trao Huy hiệu Đảng', { kind: 'text' })
  expect(idOf([aRow('Huy hiệu 40 năm tuổi Đảng', { unit: 'đảng viên' })], [all, badge])).not.toEqual([all.id])
})
