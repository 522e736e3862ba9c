import { describe, expect, test } from 'vitest'
import { moneyPowerIn, unitsDiffer } from '../../../shared/form/measure-units.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { toFieldValue } from '../../../shared/form/to-field-value.ts'
import { aField, aRow } from './builders.ts'

describe('a text names money in a power of ten', () => {
  test.for([
    ['đồng', 0],
    ['Số tiền (đồng)', 0],
    ['nghìn đồng', 3],
    ['Đảng phí (ngàn đ)', 3],
    ['ĐVT: 1.000 đồng', 3],
    ['1.000đ', 3],
    ['triệu đồng/năm', 6],
    ['tr.đ', 6],
    ['triệu', 6],
    ['tỷ đồng', 9],
    ['đồng chí', undefined],
    ['Hội đồng', undefined],
    ['triệu tập', undefined],
    ['2.000 đồng chí', undefined],
    ['người', undefined],
    ['Tối đa 5 triệu đồng', undefined],
    ['Ví dụ: 1.000.000 đồng', undefined],
  ] as const)('%s → %s', ([text, power]) => {
    expect(moneyPowerIn(text)).toBe(power)
  })
})

describe('an amount is written in the unit of its field', () => {
  const shown = (value: string, unit: string, field: Parameters<typeof aField>[1]) => {
    const written = toFieldValue(aRow('Thu nộp đảng phí', { value, unit }), aField('Đảng phí', field))
    return written.ok ? `${written.shown} (${written.transform})` : written.reason
  }
  test.for([
    ['18.650.000', 'đồng', { unit: 'nghìn đồng' }, '18650 (scaled)'],
    ['18.650.500', 'đồng', { unit: 'nghìn đồng' }, '18650,5 (scaled)'],
    ['18.650.000', 'đồng', { section: ['Đơn vị tính: triệu đồng'] }, '18,65 (scaled)'],
    ['400', 'đồng', { unit: 'triệu đồng' }, '0,0004 (scaled)'],
    ['18.650', 'nghìn đồng', { unit: 'đồng' }, '18650000 (scaled)'],
    ['18.650', 'nghìn đồng', { unit: 'nghìn đồng' }, '18650 (number)'],
    ['18.650.000', 'đồng', {}, '18650000 (number)'],
    ['18.650.000', 'đồng', { hint: '1.000.000 đồng' }, '18.650.000 (number)'],
    ['18.650.000', 'đồng', { help: 'Ví dụ: 2 triệu đồng thì ghi 2000000' }, '18650000 (number)'],
    ['0', 'đồng', { unit: 'nghìn đồng' }, '0 (scaled)'],
    // Whether the field means đồng or nghìn đồng cannot be told.
    ['18.650', 'nghìn đồng', {}, 'unit-unclear'],
    ['18650', '', { unit: 'triệu đồng' }, 'unit-unclear'],
    ['27', 'chi bộ', { section: ['Đơn vị tính: triệu đồng'] }, '27 (number)'],
  ] as const)('%s %s in %o → %s', ([value, unit, field, expected]) => {
    expect(
      shown(value, unit, { ...field, ...('section' in field ? { section: [...field.section] } : {}) } as Parameters<typeof aField>[1]),
    ).toBe(expected)
  })

  test('a text that is only an amount is not put where thousands are asked for', () => {
    const row = aRow('Đảng phí', { kind: 'text', unit: '', value: '18.650.000' })
    expect(toFieldValue(row, aField('Đảng phí', { unit: 'nghìn đồng' }))).toEqual({ ok: false, reason: 'unit-unclear' })
  })
})

test('what is counted in party cells is no number of people', () => {
  expect(unitsDiffer('chi bộ', 'đ/c')).toBe(true)
  expect(unitsDiffer('đảng viên', 'đ/c')).toBe(false)
  expect(unitsDiffer('lượt', 'buổi')).toBe(false)
  expect(unitsDiffer('đảng viên', 'ý kiến')).toBe(true)
  expect(unitsDiffer('lượt', 'ý kiến')).toBe(false)
  expect(unitsDiffer('mô hình', 'đ/c')).toBe(false)
  const field = aField('Toàn đảng bộ có', { help: 'đảng viên' })
  expect(matchFields([aRow('Tổng số chi bộ', { unit: 'chi bộ' })], [field])[0]?.field).toBeUndefined()
  expect(matchFields([aRow('Tổng số đảng viên')], [field])[0]?.field).toBe(field)
})
