/** What «Tính tỷ lệ» writes for people to work with: the list for the telephone, the exceptions, the rules. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { AcceptedView, FindingView, RunOutcome, RunStep } from '../../../apps-script/contract.ts'
import { type BuiltAddOn, readBuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import type { Host } from '../../../apps-script/local/host.ts'
import { runRates } from '../../../apps-script/local/run-rates.ts'
import { RULE_IDS } from '../../../shared/rules/registry.ts'
import { answerOf, officeHost } from './small-office.ts'

const NOON = Date.UTC(2026, 10, 22, 5)
const DAY = 86_400_000
let addOn: BuiltAddOn
beforeAll(async () => {
  addOn = await readBuiltAddOn()
}, 120_000)

/** Two party cells, of which one has a tab of marks; the roll of the first names its secretary with a telephone number. */
const TABS = {
  'Chi bộ': ['STT|Tên chi bộ|Tổng số đảng viên', '1|Chi bộ Thôn Đông|2', '2|Chi bộ Thôn Tây|2'],
  'Đảng viên': [
    'STT|Họ và tên|Ngày sinh|Chức vụ|Chi bộ|Số điện thoại|Trạng thái',
    '1|Nguyễn Văn Lúa|31/02/1960|Bí thư|Chi bộ Thôn Đông|0912 345 678|Đang sinh hoạt',
    '2|Trần Thị Mía|05/03/1971|Bí thư chi đoàn|Chi bộ Thôn Đông||Đang sinh hoạt',
    '3|Lê Văn Khoai|12/12/1980|Phó bí thư|Chi bộ Thôn Tây||Đang sinh hoạt',
    '4|Phạm Thị Sắn|01/01/1990|BT chi bộ|Chi bộ Thôn Tây||Đang sinh hoạt',
  ],
  'Thôn Tây': ['STT|Họ và tên|T1|T2', '1|Lê Văn Khoai|x|zz', '2|Phạm Thị Sắn|x|x'],
}

function tab(host: Host, name: string): string[] | undefined {
  const sheet = host.state.workbook.sheets.find((other) => other.name === name)
  return sheet?.values.map((row) => [...row].join(' | ')).filter((row) => /[^ |]/.test(row))
}

describe('«Gọi chi bộ»', () => {
  test('has a block for each party cell, worst first, and says whom to call', () => {
    const host = officeHost(addOn, TABS)
    runRates(host)
    const rows = (tab(host, 'Gọi chi bộ') ?? []).map((row) => row.split(' | ').slice(0, 6).join(' | '))
    expect(rows).toEqual([
      'Chi bộ | Gọi cho | Người | Trang | Ô | Mức độ',
      'Chi bộ Thôn Đông | Bí thư: Nguyễn Văn Lúa, 0912 345 678 | Nguyễn Văn Lúa | Đảng viên | C2 | Sai',
      'Chi bộ Thôn Tây | Bí thư: Phạm Thị Sắn | Lê Văn Khoai | Thôn Tây | D2 | Sai',
    ])
  })

  test('is not made when there is nothing to call about, and is emptied when everything is settled', () => {
    const host = officeHost(addOn, TABS)
    runRates(host)
    const [, roll, grid] = host.state.workbook.sheets
    if (roll?.values[1]) roll.values[1][2] = '28/02/1960'
    if (grid?.values[1]) grid.values[1][3] = 'x'
    runRates(host)
    expect(tab(host, 'Gọi chi bộ')).toHaveLength(1)
    host.state.workbook.sheets = host.state.workbook.sheets.filter((sheet) => sheet.name !== 'Gọi chi bộ')
    runRates(host)
    expect(tab(host, 'Gọi chi bộ')).toBeUndefined()
  })
})

describe('«Ngoại lệ đã chấp nhận»', () => {
  const keyOf = (outcome: RunOutcome, rule: string) => outcome.rules.find((group) => group.rule === rule)?.first[0]?.key ?? ''

  test('is not there before somebody accepts something', () => {
    const host = officeHost(addOn, TABS)
    runRates(host)
    expect(tab(host, 'Ngoại lệ đã chấp nhận')).toBeUndefined()
  })

  test('says of each exception whether it holds, has run out, or is no longer needed', () => {
    const clock = { ms: NOON }
    const host = officeHost(addOn, TABS, () => clock.ms)
    const key = keyOf(runRates(host), 'date-impossible')
    answerOf(host.call('acceptFinding', { key, reason: '=Hồ sơ giấy ghi như vậy', until: '2026-11-30' }))
    const outcome = runRates(host)
    expect([outcome.counts.accepted, keyOf(outcome, 'date-impossible')]).toEqual([1, ''])
    const row = (state: string, says: string, partyCell: string) =>
      `${state} | ${says} | ${partyCell} | Đảng viên | C2 |  =Hồ sơ giấy ghi như vậy | van-phong@example.vn, 22/11/2026 | 30/11/2026 | ${key}`
    const says = expect.stringContaining('31/02/1960')
    expect(tab(host, 'Ngoại lệ đã chấp nhận')?.[1]?.split(' | ')).toEqual(
      row('Còn hiệu lực', '?', 'Chi bộ Thôn Đông')
        .split(' | ')
        .with(1, says as string),
    )
    clock.ms += 9 * DAY
    expect(keyOf(runRates(host), 'date-impossible')).toBe(key)
    expect(tab(host, 'Ngoại lệ đã chấp nhận')?.[1]).toContain('Hết hạn')
    const roll = host.state.workbook.sheets[1]
    if (roll?.values[1]) roll.values[1][2] = '28/02/1960'
    runRates(host)
    expect(tab(host, 'Ngoại lệ đã chấp nhận')?.[1]).toBe(row('Không còn lỗi này', 'date-impossible', ''))
  })

  test('loses what is taken back, and the finding stands again', () => {
    const host = officeHost(addOn, TABS, () => NOON)
    const key = keyOf(runRates(host), 'date-impossible')
    answerOf(host.call('acceptFinding', { key, reason: 'Đã đối chiếu', until: '2026-11-30' }))
    runRates(host)
    expect(answerOf<AcceptedView[]>(host.call('listAccepted'))).toEqual([
      {
        key,
        rule: 'date-impossible',
        place: { sheet: 'Đảng viên', row: 2, column: 'C' },
        reason: 'Đã đối chiếu',
        by: 'van-phong@example.vn, 22/11/2026',
        until: '2026-11-30',
      },
    ])
    answerOf(host.call('withdrawAcceptance', key))
    expect(answerOf(host.call('listAccepted'))).toEqual([])
    expect(keyOf(runRates(host), 'date-impossible')).toBe(key)
    expect(tab(host, 'Ngoại lệ đã chấp nhận')).toHaveLength(1)
  })
})

test('after a check, which writes nothing, the findings come from the workbook as it is', () => {
  const host = officeHost(addOn, TABS)
  const { runId } = answerOf<RunStep>(host.call('startRun', { kind: 'check' }))
  answerOf(host.call('continueRun', runId))
  const page = answerOf<{ total: number; findings: FindingView[] }>(host.call('listFindings', 'date-impossible', 0, true))
  expect([page.total, page.findings[0]?.place]).toEqual([1, { sheet: 'Đảng viên', row: 2, column: 'C' }])
  expect(host.state.workbook.sheets).toHaveLength(Object.keys(TABS).length)
})

describe('«Danh mục quy tắc»', () => {
  test('holds every rule with its class, title, effect and advice', () => {
    const host = officeHost(addOn, TABS)
    runRates(host)
    const rows = (tab(host, 'Danh mục quy tắc') ?? []).slice(1).map((row) => row.split(' | '))
    expect(rows.map(([id]) => id)).toEqual(RULE_IDS)
    for (const [id, ...texts] of rows) for (const text of texts.slice(0, 5)) expect(text.trim(), id).not.toBe('')
    expect(rows.find(([id]) => id === 'phone-lost-zero')?.slice(1, 4)).toEqual(['Trong một ô', 'Nghi', 'Số điện thoại mất số 0 ở đầu'])
  })

  test('is written again only when it was changed', () => {
    const host = officeHost(addOn, TABS)
    runRates(host)
    const before = tab(host, 'Danh mục quy tắc')
    host.resetCalls()
    runRates(host)
    expect(host.calls.writes).toBe(0)
    const sheet = host.state.workbook.sheets.find((other) => other.name === 'Danh mục quy tắc')
    sheet?.values.splice(3, 1)
    runRates(host)
    expect(tab(host, 'Danh mục quy tắc')).toEqual(before)
  })
})
