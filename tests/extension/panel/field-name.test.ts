import { expect, test } from 'vitest'
import { fieldName } from '../../../extension/panel/field-name.ts'
import { aField } from '../../shared/form/builders.ts'

const august = aField('13. Số đồng chí dự họp *', { section: ['Phiếu quý', 'Tháng 8'] })
const july = aField('9. Số đồng chí dự họp *', { section: ['Phiếu quý', 'Tháng 7'] })

test('a field is called by its label', () => {
  expect(fieldName(august, [august, aField('14. Tỷ lệ dự họp')])).toBe('13. Số đồng chí dự họp')
})

test('where another asks the same, whatever its number, the heading tells them apart', () => {
  expect(fieldName(august, [july, august])).toBe('Tháng 8 › 13. Số đồng chí dự họp')
})
