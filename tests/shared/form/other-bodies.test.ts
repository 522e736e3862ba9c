import { expect, test } from 'vitest'
import { bodyFactor } from '../../../shared/form/other-bodies.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

test.for([
  ['Số buổi sinh hoạt', ['IV. Hội Cựu chiến binh'], true],
  ['Số buổi sinh hoạt', ['Hội Liên hiệp Phụ nữ xã'], true],
  ['Số buổi sinh hoạt', ['Đoàn Thanh niên'], true],
  ['Số buổi sinh hoạt', ['4. Tổ công tác của UBND phường'], true],
  ['Số buổi sinh hoạt', ['C. Khối chính quyền (cán bộ không là đảng viên)'], true],
  ['Số buổi sinh hoạt', ['Đảng ủy, HĐND, UBND xã'], false],
  ['Đoàn viên ưu tú được kết nạp', ['Đoàn thanh niên'], false],
  ['Số buổi sinh hoạt', ['Chi bộ và các hội: Hội Nông dân'], false],
  ['Số buổi sinh hoạt', ['II. Hội nghị chi bộ'], false],
  ['Số buổi sinh hoạt', ['Đoàn kiểm tra'], false],
  ['Số buổi sinh hoạt', [], false],
] as const)('%s under %s: about another body %s', ([label, section, isOther]) => {
  const factor = bodyFactor(aRow(label), aField('Số buổi', { section: [...section] }))
  expect(factor < 1).toBe(isOther)
})

test('of the same question about two bodies, that of the Party is answered', () => {
  const fields = ['III. Hội Nông dân', 'IV. Chi bộ'].map((title) =>
    aField('Số buổi sinh hoạt trong tháng', { id: title, section: [title] }),
  )
  const meetings = aRow('Số buổi sinh hoạt chi bộ', { unit: 'buổi' })
  expect(matchFields([meetings], fields)[0]?.field?.id).toBe('IV. Chi bộ')
  expect(matchFields([meetings], fields.slice(0, 1))[0]?.field).toBeUndefined()
})

test.for([
  ['III. TỔ CHỨC CƠ SỞ ĐẢNG', 'Tăng trong kỳ', 'đảng viên', true],
  ['III. TỔ CHỨC CƠ SỞ ĐẢNG', 'Số đảng viên tăng', 'đảng viên', false],
  ['III. TỔ CHỨC CƠ SỞ ĐẢNG', 'Tăng trong kỳ', 'tổ chức đảng', false],
  ['I. ĐẢNG VIÊN', 'Tăng trong kỳ', 'đảng viên', false],
] as const)('under «%s», «%s» is no place for a count in %s: %s', ([title, label, unit, isOther]) => {
  expect(bodyFactor(aRow('Tăng trong kỳ', { unit }), aField(label, { section: [title] })) < 1).toBe(isOther)
})

test('«Trong đó: nữ» after the members of another body is none of the Party', () => {
  const section = ['Đoàn thể']
  const fields = [aField('Tổng số hội viên Hội Cựu chiến binh', { section }), aField('Trong đó: nữ', { id: 'theirs', section })]
  const own = [aField('Tổng số đảng viên'), aField('Trong đó: nữ', { id: 'ours' })]
  expect(matchFields([aRow('Số đảng viên nữ')], [...own, ...fields])[0]?.field?.id).toBe('ours')
  expect(matchFields([aRow('Số đảng viên nữ')], fields)[0]?.field).toBeUndefined()
})
