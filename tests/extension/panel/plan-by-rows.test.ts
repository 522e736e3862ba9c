import { expect, test } from 'vitest'
import { type AskPlan, planByRows } from '../../../extension/panel/plan-by-rows.ts'
import type { LoadedReport } from '../../../extension/panel/state.ts'
import type { FormReading } from '../../../extension/platform/answers.ts'
import { planFill } from '../../../shared/form/plan-fill.ts'
import { aField, aRow } from '../../shared/form/builders.ts'

const NAMES = ['Chi bộ Thôn 1', 'Chi bộ Thôn 2', 'Chi bộ Thôn 3']
const REPORT: LoadedReport = {
  name: 'bang.csv',
  kind: 'table',
  problems: [],
  rows: NAMES.flatMap((organisation, n) => [
    aRow('Tên chi bộ', { code: `ten-${n}`, value: organisation, unit: '', kind: 'text', organisation, period: '' }),
    aRow('Có mặt', { code: `mat-${n}`, value: `${10 + n}`, unit: '', organisation, period: '' }),
  ]),
  records: NAMES.map((name, n) => ({ name, codes: [`ten-${n}`, `mat-${n}`] })),
}
const ask: AskPlan = async (rows, fields) => planFill({ rows }, fields, null)

/** A form with that many rows of two fields; `held` is what the first field of each row holds already. */
function aForm(held: readonly string[]): FormReading {
  const rows = held.map((_, n) => [`ten${n}`, `mat${n}`])
  const fields = held.flatMap((value, n) => [
    aField('Tên chi bộ', { id: `ten${n}`, key: `ten${n}`, value }),
    aField('Có mặt', { id: `mat${n}`, key: `mat${n}`, kind: 'number' }),
  ])
  const adders = [{ frameId: 0, text: 'Thêm dòng', rows }]
  return { documents: [], fields, signature: 's', title: '', unread: { origins: [], closed: 0, shut: [] }, autosave: '', adders }
}

const placed = (made: Awaited<ReturnType<typeof planByRows>>) =>
  made?.plan.items.map(({ row, fieldId, reason }) => [row.code, fieldId ?? reason])

test('each party cell goes into the next empty row', async () => {
  const made = await planByRows(REPORT, aForm(['', '', '']), ask)
  expect(placed(made)).toEqual([0, 1, 2].flatMap((n) => [`ten-${n}`, `mat-${n}`].map((code) => [code, code.replace('-', '')])))
  expect(made?.lacking).toBeNull()
})

test('rows that hold something already are passed over, and what has no row says so', async () => {
  const made = await planByRows(REPORT, aForm(['Chi bộ cũ', '']), ask)
  expect(placed(made)).toEqual([
    ['ten-0', 'ten1'],
    ['mat-0', 'mat1'],
    ['ten-1', 'no-row'],
    ['mat-1', 'no-row'],
    ['ten-2', 'no-row'],
    ['mat-2', 'no-row'],
  ])
  expect(made?.lacking).toEqual({ frameId: 0, text: 'Thêm dòng', count: 2 })
})

test('rows that ask for something else are none of this report', async () => {
  const form = aForm([''])
  const other = { ...form, fields: form.fields.map((field) => ({ ...field, label: 'Tên sách', labels: [], column: '' })) }
  expect(await planByRows(REPORT, other, ask)).toBeUndefined()
})

test('a report about one party cell needs no rows', async () => {
  expect(await planByRows({ ...REPORT, records: REPORT.records.slice(0, 1) }, aForm(['']), ask)).toBeUndefined()
})
