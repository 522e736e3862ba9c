import { expect, test } from 'vitest'
import { shareDateHints } from '../../../shared/form/date-hints.ts'
import { aField } from './builders.ts'

const said = aField('Ngày ký', { hint: 'dd-mm-yyyy' })
const silent = aField('Chi bộ Thôn 1 – Ngày họp')

test.for<[string, ReturnType<typeof aField>[], string[]]>([
  ['one that says it speaks for one that does not', [said, silent], ['dd-mm-yyyy', 'dd-mm-yyyy']],
  ['two that differ speak for nobody', [said, aField('Ngày gửi', { hint: 'dd/mm/yyyy' }), silent], ['dd-mm-yyyy', 'dd/mm/yyyy', '']],
  ['what asks for no day gets none', [said, aField('Số văn bản')], ['dd-mm-yyyy', '']],
  ['a hint of its own stays', [said, aField('Ngày họp', { hint: 'mm/dd/yyyy' })], ['dd-mm-yyyy', 'mm/dd/yyyy']],
  ['an explanation says it as well', [aField('Ngày họp', { help: 'Ghi dạng dd.mm.yyyy' }), silent], ['', 'dd.mm.yyyy']],
])('%s', ([, fields, hints]) => {
  expect(shareDateHints(fields).map(({ hint }) => hint)).toEqual(hints)
})
