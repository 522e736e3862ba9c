import { PANEL } from '../../shared/messages/panel.ts'
import { makePlan } from './make-plan.ts'
import { placed, record, recordMarks, report, type RecordMark } from './state.ts'

const SIGNS: Record<RecordMark, string> = { sent: '✓ ', skipped: '– ', failed: '! ' }

/** For a report about several party cells or months: whose values go into the form now. */
export function RecordPicker() {
  const records = report.value?.records ?? []
  if (records.length < 2) return null
  const choose = (index: number | null) => {
    record.value = index
    placed.value = {}
    void makePlan()
  }
  const markAndGo = (mark: RecordMark) => {
    const index = record.value ?? 0
    recordMarks.value = { ...recordMarks.value, [index]: mark }
    if (index + 1 < records.length) choose(index + 1)
  }
  return (
    <div class="records">
      <label>
        {PANEL.report.record}{' '}
        <select
          value={record.value ?? ''}
          onChange={(event) => choose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
        >
          <option value="">{PANEL.report.allRecords}</option>
          {records.map((one, index) => (
            <option key={one.name + String(index)} value={index}>
              {(recordMarks.value[index] ? SIGNS[recordMarks.value[index]] : '') + one.name}
            </option>
          ))}
        </select>
      </label>
      {record.value !== null && (
        <div class="row">
          <button type="button" class="quiet" onClick={() => markAndGo('sent')}>
            {PANEL.report.markSent}
          </button>
          <button type="button" class="quiet" onClick={() => markAndGo('skipped')}>
            {PANEL.report.markSkipped}
          </button>
        </div>
      )}
    </div>
  )
}
