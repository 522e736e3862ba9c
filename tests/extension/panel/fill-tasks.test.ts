import { expect, test } from 'vitest'
import { fillTasks } from '../../../extension/panel/fill-tasks.ts'
import { planFill } from '../../../shared/form/plan-fill.ts'
import { aField, aRow } from '../../shared/form/builders.ts'

test('only what is ready is asked of the page, with the label that the person saw', () => {
  const fields = [aField('Số chi bộ')]
  const rows = [aRow('Số chi bộ', { code: 'a', value: '12' }), aRow('Số hồ sơ đất đai', { code: 'b', value: '3' })]
  const tasks = fillTasks(planFill({ rows }, fields, null).items, fields)
  expect(tasks.map(({ fieldId, label }) => ({ fieldId, label }))).toEqual([{ fieldId: 'Số chi bộ', label: 'Số chi bộ' }])
})
