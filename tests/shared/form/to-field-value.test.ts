import { describe, expect, test } from 'vitest'
import { toFieldValue } from '../../../shared/form/to-field-value.ts'
import { aField, aRow } from './builders.ts'

const LIMITS = aField('x').limits
const shown = (row: ReturnType<typeof aRow>, field: ReturnType<typeof aField>) => {
  const written = toFieldValue(row, field)
  return written.ok ? `${written.shown} (${written.transform})` : written.reason
}

describe('writes a number as the field wants it', () => {
  test.for([
    ['1.025', 'integer', {}, '1025 (number)'],
    ['92,0', 'percent', {}, '92,0 (number)'],
    ['93,3', 'percent', { hint: 'vd: 93.3' }, '93.3 (number)'],
    ['93,3', 'percent', { hint: 'vd: 93,3%' }, '93,3% (with-percent-sign)'],
    ['93,3', 'percent', { kind: 'number', limits: { ...LIMITS, max: '1', step: 'any' } }, '0,933 (percent-to-fraction)'],
    ['12500000', 'integer', { hint: '1.000.000' }, '12.500.000 (number)'],
    ['85,5', 'decimal', { limits: { ...LIMITS, pattern: '\\d+(\\.\\d+)?' } }, '85.5 (dot-decimal)'],
  ] as const)('%s as %s → %s', ([value, kind, field, expected]) => {
    expect(shown(aRow('Tỷ lệ', { value, kind }), aField('Tỷ lệ', field))).toBe(expected)
  })
})

describe('refuses before writing what the field would not take', () => {
  test.for([
    ['105', 'integer', { kind: 'number', limits: { ...LIMITS, max: '100' } }, 'out-of-range'],
    ['85,5', 'decimal', { kind: 'number', limits: { ...LIMITS, step: '1' } }, 'step-mismatch'],
    ['không rõ', 'text', { kind: 'number' }, 'not-a-number'],
    ['Nguyễn Văn A', 'text', { limits: { ...LIMITS, maxLength: 5 } }, 'too-long'],
    ['31/02/2026', 'date', { kind: 'date' }, 'not-a-date'],
    ['05/10/2026', 'date', { kind: 'date', limits: { ...LIMITS, max: '2026-09-30' } }, 'out-of-range'],
    ['Tốt', 'choice', { kind: 'choice', options: ['Đạt', 'Không đạt'] }, 'no-such-option'],
    ['12', 'integer', { kind: 'check' }, 'kind-mismatch'],
    ['x', 'text', { kind: 'file' }, 'file-field'],
  ] as const)('%s as %s', ([value, kind, field, reason]) => {
    expect(
      shown(
        aRow('x', { value, kind }),
        aField('x', { ...field, ...('options' in field ? { options: [...field.options] } : {}) } as Parameters<typeof aField>[1]),
      ),
    ).toBe(reason)
  })
})

test('a date keeps the order that the field announces, and says when it announces none', () => {
  const row = aRow('Ngày họp', { kind: 'date', value: '05/10/2026' })
  const orders = ['MM/DD/YYYY', 'dd-mm-yyyy', 'Chọn ngày'].map((hint) => toFieldValue(row, aField('Ngày', { kind: 'date', hint })))
  expect(orders.map((written) => written.ok && written.value)).toEqual([
    { type: 'date', iso: '2026-10-05', order: 'mdy' },
    { type: 'date', iso: '2026-10-05', order: 'dmy' },
    { type: 'date', iso: '2026-10-05', order: null },
  ])
})

test('an example date in the hint gives the separator, whatever stands before it', () => {
  const row = aRow('Ngày họp', { kind: 'date', value: '05/10/2026' })
  const hints = ['e.g. 31/12/2026', 'vd. 31-12-2026', 'dd.mm.yyyy', 'ngày/tháng/năm']
  expect(hints.map((hint) => shown(row, aField('Ngày', { kind: 'date', hint })))).toEqual([
    '05/10/2026 (date)',
    '05-10-2026 (date)',
    '05.10.2026 (date)',
    '05/10/2026 (date)',
  ])
})

test.for([
  ['19 giờ 30', '19:30'],
  ['19h30', '19:30'],
  ['7g05', '07:05'],
  ['21 giờ', '21:00'],
  ['19:30', '19:30'],
] as const)('the time «%s» is %s', ([value, expected]) => {
  const written = toFieldValue(aRow('Giờ bắt đầu', { value, kind: 'text', unit: '' }), aField('Bắt đầu lúc', { kind: 'time' }))
  expect(written.ok && written.value).toEqual({ type: 'time', text: expected })
})

test('a time of day in a box for text is written as the box shows it', () => {
  const row = aRow('Giờ bắt đầu', { value: '18 giờ 30', kind: 'text', unit: '' })
  const written = (field: Parameters<typeof aField>[1], label = 'Bắt đầu lúc') => {
    const answer = toFieldValue(row, aField(label, field))
    return answer.ok ? answer.shown : answer.reason
  }
  expect(written({ hint: '__:__' })).toBe('18:30')
  expect(written({}, 'Khai mạc lúc (giờ:phút)')).toBe('18:30')
  expect(written({ hint: 'Ví dụ: 19 giờ' })).toBe('18 giờ 30')
})

test.for([
  ['Số từ 0 đến 1', '0,382'],
  ['VD: 0,95', '0,382'],
  ['0,000', '0,382'],
  ['từ 0 đến 100', '38,2'],
  ['0,00', '38,2'],
] as const)('a rate for a box that hints «%s» is written «%s»', ([hint, text]) => {
  const written = toFieldValue(
    aRow('Tỷ lệ đảng viên nữ', { value: '38,2', unit: '%', kind: 'percent' }),
    aField('Tỷ lệ đảng viên nữ', { hint }),
  )
  expect(written).toMatchObject({ ok: true, shown: text })
})

test('a count answers a question of yes or no, and nothing else does', () => {
  const asks = (label: string, options = ['Có', 'Không']) => aField(label, { kind: 'choice', options })
  const whether = 'Trong kỳ có tổ chức đảng bị thi hành kỷ luật không?'
  const count = (value: string, kind: ReturnType<typeof aRow>['kind'] = 'integer') => aRow('Số tổ chức đảng bị kỷ luật', { value, kind })
  expect(shown(count('0'), asks(whether))).toBe('Không (yes-or-no)')
  expect(shown(count('12'), asks(whether, ['Không có', 'Có']))).toBe('Có (yes-or-no)')
  expect(shown(count('12'), asks(whether, ['Có', 'Không', 'Chưa rõ']))).toBe('no-such-option')
  expect(shown(count('12'), asks('Tổ chức đảng bị thi hành kỷ luật'))).toBe('no-such-option')
  expect(shown(count('92,5', 'percent'), asks(whether))).toBe('no-such-option')
  expect(shown(count('-1'), asks(whether))).toBe('no-such-option')
})
