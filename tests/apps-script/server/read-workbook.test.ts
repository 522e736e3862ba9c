/** What the bundle asks Google for when it reads a tab, seen in what it computes. */
import { expect, test } from 'vitest'
import { readBuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import { gridKey } from '../../../apps-script/local/model/workbook.ts'
import { runRates } from '../../../apps-script/local/run-rates.ts'
import { officeHost } from './small-office.ts'

test('the note on an open sign says what it means', { timeout: 120_000 }, async () => {
  const host = officeHost(await readBuiltAddOn(), {
    'Thôn Đông': ['CHI BỘ THÔN ĐÔNG NĂM 2026', 'STT|Họ và tên|T1|T2', '1|Nguyễn Văn Lúa|x|-', '2|Trần Thị Mía|-|x'],
  })
  host.state.workbook.sheets[0]?.notes.set(gridKey(2, 3), 'Đi viện từ đầu tháng')
  runRates(host)
  const rates = host.state.workbook.sheets.find(({ values }) => values.some((row) => row.includes('Tháng 2/2026')))
  const meetings = rates?.values
    .filter((row) => row.some((value) => /^Tháng \d\/2026$/.test(String(value))))
    .map((row) => row.slice(2, 7).join('|'))
  // One came, one was excused; of the other month nobody knows what the dash means.
  expect(meetings).toEqual(['Tháng 1/2026||||', 'Tháng 2/2026||2|1|1'])
})
