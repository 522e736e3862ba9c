import { expect, test } from 'vitest'
import { planFill } from '../../../shared/form/plan-fill.ts'
import { aField, aRow } from './builders.ts'

const outline = (plan: ReturnType<typeof planFill>) =>
  plan.items.map(({ row, status, reason, fieldId }) => [row.label, status, reason, fieldId])

test('says of every value where it goes or why not, and which required fields stay empty', () => {
  const report = { rows: [aRow('Có mặt'), aRow('Vắng có lý do', { value: '' }), aRow('Khen thưởng'), aRow('Kỷ luật')] }
  const fields = [
    aField('Số đảng viên có mặt'),
    aField('Vắng có lý do'),
    aField('Kỷ luật', { access: 'readonly' }),
    aField('Chủ trì', { required: true }),
  ]
  const plan = planFill(report, fields, null)
  expect(outline(plan)).toEqual([
    ['Có mặt', 'ready', '', 'Số đảng viên có mặt'],
    ['Vắng có lý do', 'skipped', 'empty-value', 'Vắng có lý do'],
    ['Khen thưởng', 'refused', 'no-field', null],
    ['Kỷ luật', 'refused', 'field-readonly', 'Kỷ luật'],
  ])
  expect(plan.missing).toEqual(['Chủ trì'])
})

test('what the person decided comes first; what was decided and is gone is not guessed anew', () => {
  const report = { rows: [aRow('Có mặt'), aRow('Vắng'), aRow('Kết nạp')] }
  const fields = [aField('Có mặt'), aField('Vắng'), aField('Kết nạp')]
  const pairs = [
    { row: 'co mat', field: 'Vắng' },
    { row: 'vang', field: null },
    { row: 'ket nap', field: 'Ô đã mất' },
  ]
  expect(outline(planFill(report, fields, { version: 1, signature: 's', pairs }))).toEqual([
    ['Có mặt', 'ready', '', 'Vắng'],
    ['Vắng', 'skipped', 'left-out-by-person', null],
    ['Kết nạp', 'refused', 'saved-match-broken', null],
  ])
})

test('hidden and secret fields are no fields', () => {
  const fields = [aField('Mật khẩu', { access: 'sensitive' }), aField('Ghi chú', { access: 'hidden' })]
  expect(outline(planFill({ rows: [aRow('Mật khẩu'), aRow('Ghi chú')] }, fields, null)).map((item) => item[2])).toEqual([
    'no-field',
    'no-field',
  ])
})
