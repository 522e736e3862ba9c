import type { Field } from '../../../shared/form/field.ts'
import type { ReportRow } from '../../../shared/reports/report.ts'

/** A plain text field with the given label; its key is its label. */
export function aField(label: string, overrides: Partial<Field> = {}): Field {
  return {
    id: label,
    kind: 'text',
    label,
    labels: [{ source: 'bound', text: label }],
    row: '',
    column: '',
    section: [],
    unit: '',
    help: '',
    hint: '',
    name: '',
    required: false,
    value: '',
    options: [],
    limits: { maxLength: null, min: '', max: '', step: '', pattern: '' },
    access: 'open',
    onChange: 'nothing',
    undoable: true,
    key: label,
    ...overrides,
  }
}

/** A whole number of people in October 2026. */
export function aRow(label: string, overrides: Partial<ReportRow> = {}): ReportRow {
  return {
    code: label,
    label,
    value: '5',
    unit: 'người',
    kind: 'integer',
    period: 'Tháng 10/2026',
    organisation: '',
    basis: '',
    ...overrides,
  }
}
