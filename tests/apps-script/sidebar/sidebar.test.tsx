// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Explanation, TabSummary } from '../../../apps-script/contract.ts'
import { mountSidebar } from '../../../apps-script/sidebar/mount-sidebar.tsx'
import { PROBLEMS, SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { type FakeServer, fakeServer, finding, ok, outcome, progress, rateRow, step } from './fake-server.ts'

let root: HTMLElement

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})

afterEach(() => {
  render(null, root)
  root.remove()
})

async function open(server: FakeServer): Promise<void> {
  render(mountSidebar(server.transport), root)
  await settle()
}

/** Lets promises and Preact's batched rendering finish. */
async function settle(): Promise<void> {
  for (let round = 0; round < 12; round++) await new Promise((resolve) => setTimeout(resolve, 0))
}

const text = () => root.textContent ?? ''
const roll: TabSummary = { sheet: 'Đảng viên', role: 'members', hidden: false, tables: [], corrected: false }

function control(name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, summary, input, select, textarea')]
  const found = all.filter((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().includes(name))
  if (!found[0])
    throw new Error(
      `Expected a control named «${name}», found: ${all.map((element) => element.getAttribute('aria-label') ?? element.textContent).join(' | ')}`,
    )
  return found[0]
}

async function click(name: string): Promise<void> {
  control(name).click()
  await settle()
}

const findings = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    finding({ key: `k${i}`, place: { sheet: 'Điểm danh', row: i + 2, column: 'H' }, message: `Lỗi số ${i + 1}.` }),
  )

describe('the first opening', () => {
  test('an empty workbook is led to a template', async () => {
    const server = fakeServer({
      readState: () => ok({ outcome: null, unfinished: null, emptyWorkbook: true }),
      createTemplate: () => ok({ created: ['Đảng viên', 'Chi bộ'], kept: [] }),
    })
    await open(server)
    await click(SIDEBAR.createTemplate)
    expect(text()).toContain('Đã tạo các trang: Đảng viên, Chi bộ.')
    expect(control(SIDEBAR.computeRates)).toBeDefined()
  })

  test('what the last run left is shown without computing', async () => {
    const server = fakeServer({
      readState: () =>
        ok({
          outcome: outcome({ committee: rateRow(), tabs: [{ sheet: 'A', role: 'members', hidden: false, tables: [], corrected: false }] }),
          unfinished: null,
          emptyWorkbook: false,
        }),
    })
    await open(server)
    expect(text()).toContain(SIDEBAR.stateClean('279', '279'))
    expect(server.asked.map((call) => call.name)).toEqual(['readState'])
  })

  test('a run that was left unfinished says how far it came and can be continued', async () => {
    const server = fakeServer({
      readState: () => ok({ outcome: null, unfinished: progress('run-7'), emptyWorkbook: false }),
      continueRun: () => ok(step({ outcome: outcome({ tabs: [roll] }) })),
    })
    await open(server)
    expect(text()).toContain('Lần tính trước chưa xong (đã đọc 5/12 trang).')
    await click(SIDEBAR.resume)
    expect(server.asked.at(-1)).toEqual({ name: 'continueRun', args: ['run-7'] })
    expect(text()).toContain(SIDEBAR.done)
  })

  test('a run that was left unfinished can be given up, or is by a new one', async () => {
    for (const button of [SIDEBAR.discard, SIDEBAR.computeRates]) {
      const server = fakeServer({
        readState: () => ok({ outcome: null, unfinished: progress('run-7'), emptyWorkbook: false }),
        startRun: () => ok(step({ outcome: outcome() })),
      })
      await open(server)
      await click(button)
      expect(server.asked[1]).toEqual({ name: 'cancelRun', args: ['run-7'] })
      expect(text()).not.toContain('chưa xong')
      render(null, root)
    }
  })
})

describe('«Tính tỷ lệ»', () => {
  test('asks for step after step until the outcome is there', async () => {
    let count = 0
    const server = fakeServer({
      startRun: () => ok(step()),
      continueRun: () => ok(++count < 3 ? step({ done: count }) : step({ outcome: outcome({ committee: rateRow() }) })),
    })
    await open(server)
    await click(SIDEBAR.computeRates)
    expect(server.asked.slice(1)).toEqual([
      { name: 'startRun', args: [{ kind: 'rates' }] },
      { name: 'continueRun', args: ['run-1'] },
      { name: 'continueRun', args: ['run-1'] },
      { name: 'continueRun', args: ['run-1'] },
    ])
  })

  test('shows how far it is, asks how far the execution at work is, and stops it when asked', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    let isStopped: () => void = () => undefined
    const server = fakeServer({
      startRun: () => ok(step({ done: 1, total: 4 })),
      readProgress: () => ok({ runId: 'run-1', phase: 'writing', done: 2, total: 7 }),
    })
    const { transport } = server
    server.transport = async (name, args) => {
      if (name !== 'continueRun') return transport(name, args)
      await new Promise<void>((resolve) => {
        isStopped = resolve
      })
      return { ok: false, error: { code: 'cancelled', detail: '' } }
    }
    render(mountSidebar(server.transport), root)
    await vi.advanceTimersByTimeAsync(100)
    control(SIDEBAR.computeRates).click()
    await vi.advanceTimersByTimeAsync(100)
    const bar = root.querySelector('[role=progressbar]')
    expect([bar?.getAttribute('aria-valuenow'), text().includes('Đang đọc số liệu: 1/4 trang')]).toEqual(['25', true])
    await vi.advanceTimersByTimeAsync(1000)
    expect([bar?.getAttribute('aria-valuenow'), text().includes('Đang ghi kết quả: 2/7 trang')]).toEqual(['29', true])
    control(SIDEBAR.cancel).click()
    await vi.advanceTimersByTimeAsync(100)
    expect(server.asked.at(-1)).toEqual({ name: 'cancelRun', args: ['run-1'] })
    isStopped()
    await vi.advanceTimersByTimeAsync(100)
    expect(text()).toContain(PROBLEMS.cancelled.title)
    const asked = server.asked.length
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.asked).toHaveLength(asked)
  })

  test('leads on when nothing was recognised: which tab is what, or a template', async () => {
    const nothing = finding({ rule: 'no-tables', severity: 'blocking', place: { sheet: '', row: null, column: null } })
    const server = fakeServer({
      startRun: () =>
        ok(
          step({
            outcome: outcome({
              tabs: [{ ...roll, sheet: 'Thu chi', role: 'other' }],
              rules: [{ rule: 'no-tables', severity: 'blocking', count: 1, first: [nothing] }],
            }),
          }),
        ),
      createTemplate: () => ok({ created: ['Hướng dẫn'], kept: [] }),
    })
    await open(server)
    await click(SIDEBAR.computeRates)
    expect([text().includes(SIDEBAR.readNothing), text().includes(SIDEBAR.stateNothing), text().includes(nothing.message)]).toEqual([
      true,
      true,
      false,
    ])
    await click(SIDEBAR.layoutTitle('Thu chi'))
    expect(control(SIDEBAR.layoutSave)).toBeDefined()
    await click(SIDEBAR.back)
    await click(SIDEBAR.createTemplate)
    expect(text()).toContain('Đã tạo các trang: Hướng dẫn.')
  })

  test('says that tables are still empty, not that they are in order', async () => {
    const counts = { ...outcome().counts, rowsUsed: 0, rowsTotal: 0 }
    const server = fakeServer({ startRun: () => ok(step({ outcome: outcome({ tabs: [roll], counts }) })) })
    await open(server)
    await click(SIDEBAR.computeRates)
    expect([text().includes(SIDEBAR.stateEmpty), text().includes(SIDEBAR.ratesReady)]).toEqual([true, false])
  })

  test('a second click while it works is not a second run', async () => {
    const server = fakeServer()
    const { transport } = server
    server.transport = async (name, args) => {
      const answer = await transport(name, args)
      return name === 'startRun' ? new Promise(() => undefined) : answer
    }
    await open(server)
    const button = control(SIDEBAR.computeRates)
    button.click()
    button.click()
    await settle()
    expect(server.asked.filter((call) => call.name === 'startRun')).toHaveLength(1)
  })

  test('a run that somebody ended meanwhile counts as stopped, not as a place that is gone', async () => {
    const server = fakeServer({ startRun: () => ok(step()), continueRun: () => ({ ok: false, error: { code: 'gone', detail: '' } }) })
    await open(server)
    await click(SIDEBAR.computeRates)
    expect(root.querySelector('[role=alert]')?.textContent).toContain(PROBLEMS.cancelled.advice)
  })

  test('a run that broke off is ended, so that it does not keep the next click waiting', async () => {
    const server = fakeServer({ startRun: () => ok(step()), continueRun: () => ({ ok: false, error: { code: 'timeout', detail: '' } }) })
    await open(server)
    await click(SIDEBAR.computeRates)
    expect(server.asked.at(-1)).toEqual({ name: 'cancelRun', args: ['run-1'] })
    expect(text()).toContain(PROBLEMS.timeout.title)
  })

  test('a run whose first answer was lost is found and ended; one of somebody else is left alone', async () => {
    let code: 'timeout' | 'busy' = 'timeout'
    const server = fakeServer({
      readState: () => ok({ outcome: null, unfinished: progress('run-9'), emptyWorkbook: false }),
      startRun: () => ({ ok: false, error: { code, detail: '' } }),
    })
    await open(server)
    await click(SIDEBAR.computeRates)
    expect(server.asked.at(-1)).toEqual({ name: 'cancelRun', args: ['run-9'] })
    code = 'busy'
    await click(SIDEBAR.computeRates)
    expect(server.asked.at(-1)?.name).toBe('startRun')
  })

  test.for(['busy', 'protected', 'permission', 'timeout', 'quota', 'changed-meanwhile', 'invalid-request', 'unexpected'] as const)(
    'a refusal «%s» is explained and the button works again',
    async (code) => {
      const server = fakeServer({ startRun: () => ({ ok: false, error: { code, detail: 'chi tiết' } }) })
      await open(server)
      await click(SIDEBAR.computeRates)
      expect(root.querySelector('[role=alert]')?.textContent).toContain(PROBLEMS[code].advice)
      expect(control(SIDEBAR.computeRates).hasAttribute('disabled')).toBe(false)
    },
  )
})

describe('findings', () => {
  const withFindings = outcome({
    counts: { blocking: 0, error: 12, warning: 1, info: 0, accepted: 0, rowsUsed: 1264, rowsTotal: 1279 },
    tabs: [{ sheet: 'Điểm danh', role: 'attendance-grid', hidden: false, tables: [], corrected: false }],
    rules: [
      { rule: 'a-warning', severity: 'warning', count: 1, first: [finding({ key: 'w', severity: 'warning', message: 'Nên xem.' })] },
      { rule: 'an-error', severity: 'error', count: 12, first: findings(5) },
    ],
  })
  const shown = () => [...root.querySelectorAll('.rule')].map((group) => group.querySelectorAll('li').length)

  test('stand by rule, worst first, with one sentence above', async () => {
    await open(fakeServer({ readState: () => ok({ outcome: withFindings, unfinished: null, emptyWorkbook: false }) }))
    expect(text()).toContain('Có 12 chỗ sai (1 loại), 1 chỗ nên xem lại (1 loại). Dùng được 1.264/1.279 dòng.')
    expect([...root.querySelectorAll('.rule h3')].map((heading) => heading.textContent?.includes('Sai'))).toEqual([true, false])
    expect(shown()).toEqual([5, 0])
  })

  test('more of them come by pages, each once', async () => {
    const server = fakeServer({
      readState: () => ok({ outcome: withFindings, unfinished: null, emptyWorkbook: false }),
      listFindings: (_rule, offset) => ok({ total: 12, findings: findings(12).slice(offset, offset + 10) }),
    })
    await open(server)
    await click('Xem thêm 7')
    expect(server.asked.at(-1)).toEqual({ name: 'listFindings', args: ['an-error', 0, false] })
    await click('Xem thêm 2')
    expect(server.asked.at(-1)).toEqual({ name: 'listFindings', args: ['an-error', 10, false] })
    expect(shown()).toEqual([12, 0])
  })

  test('a click shows the place in the workbook', async () => {
    const server = fakeServer({ readState: () => ok({ outcome: withFindings, unfinished: null, emptyWorkbook: false }) })
    await open(server)
    await click('ô H2 (Điểm danh)')
    expect(server.asked.at(-1)).toEqual({ name: 'goTo', args: [{ sheet: 'Điểm danh', row: 2, column: 'H' }] })
    expect(root.querySelector('[role=status]')?.textContent).toBe('Đã chuyển đến ô H2 (Điểm danh).')
  })

  test('one is accepted only with a reason and a day', async () => {
    const server = fakeServer({ readState: () => ok({ outcome: withFindings, unfinished: null, emptyWorkbook: false }) })
    await open(server)
    await click('Chấp nhận: ô H2')
    await click(SIDEBAR.acceptSave)
    expect(text()).toContain(SIDEBAR.acceptMissing)
    const [reason, until] = [root.querySelector('textarea'), root.querySelector<HTMLInputElement>('input[type=date]')]
    if (!reason || !until) throw new Error('Expected the form for accepting, found none')
    reason.value = 'đã đối chiếu hồ sơ'
    until.value = '2027-01-31'
    for (const field of [reason, until]) field.dispatchEvent(new Event('input', { bubbles: true }))
    await click(SIDEBAR.acceptSave)
    expect(server.asked.at(-1)).toEqual({ name: 'acceptFinding', args: [{ key: 'k0', reason: 'đã đối chiếu hồ sơ', until: '2027-01-31' }] })
    expect(text()).toContain(SIDEBAR.stale)
  })
})

describe('questions', () => {
  test('a code is asked with examples, and an answer can be taken back', async () => {
    const question = {
      sheet: 'CB3',
      code: 'v',
      count: 212,
      meetings: 9,
      examples: [{ row: 7, column: 'I', person: 'Lê Đình Lũy', header: 'T1' }],
      choices: ['present', 'excused'] as const,
    }
    const server = fakeServer({
      readState: () =>
        ok({
          outcome: outcome({ questions: [{ ...question, choices: [...question.choices] }] }),
          unfinished: null,
          emptyWorkbook: false,
        }),
    })
    await open(server)
    expect(text()).toContain('Có 212 ô; 9 buổi chưa tính được')
    await click('Vắng có lý do')
    expect(server.asked.at(-1)).toEqual({ name: 'answerCode', args: ['CB3', 'v', 'excused'] })
    expect(text()).toContain(SIDEBAR.stale)
    await click(SIDEBAR.changeAnswer)
    expect(server.asked.at(-1)).toEqual({ name: 'answerCode', args: ['CB3', 'v', null] })
    expect(control('Có mặt')).toBeDefined()
  })
})

describe('rates', () => {
  const rows = [
    rateRow({ partyCell: 'Chi bộ số 10', required: 3, present: 2, ratePercent: '66,7' }),
    rateRow({ partyCell: 'Chi bộ số 2', required: 10, present: 10, ratePercent: '100,0' }),
    rateRow({ partyCell: 'Chi bộ số 3', required: null, present: null, ratePercent: null }),
    rateRow({ partyCell: 'Chi bộ số 4', required: 0, present: 0, ratePercent: null }),
  ]
  const state = () => ok({ outcome: outcome({ partyCells: rows, committee: rateRow() }), unfinished: null, emptyWorkbook: false })
  const names = () => [...root.querySelectorAll('tbody tr')].map((row) => row.querySelector('th')?.firstChild?.textContent)

  test('party cells stand in the order people count, and sort by rate with the unknown last', async () => {
    await open(fakeServer({ readState: state }))
    await click(SIDEBAR.tabs.rates)
    expect(names()).toEqual(['Chi bộ số 2', 'Chi bộ số 3', 'Chi bộ số 4', 'Chi bộ số 10'])
    root.querySelectorAll<HTMLElement>('th button')[1]?.click()
    await settle()
    expect(names()).toEqual(['Chi bộ số 10', 'Chi bộ số 2', 'Chi bộ số 3', 'Chi bộ số 4'])
    expect(root.querySelectorAll('th[aria-sort=ascending]')).toHaveLength(1)
  })

  test('a missing answer and a zero denominator are not a number', async () => {
    await open(fakeServer({ readState: state }))
    await click(SIDEBAR.tabs.rates)
    expect([...root.querySelectorAll('tbody td span')].map((cell) => cell.textContent)).toEqual([
      '100,0 %',
      'chưa tính được',
      'không xác định',
      '66,7 %',
    ])
  })

  test('«Vì sao?» opens the numbers behind a rate, down to a meeting, and «Quay lại» leads back', async () => {
    const explanation: Explanation = {
      title: 'Chi bộ số 10',
      numerator: { label: 'Lượt có mặt', value: 2 },
      denominator: { label: 'Lượt phải dự', value: 3 },
      ratePercent: '66,7',
      lines: ['2 × 100 ÷ 3 = 66,7 %.'],
      leftOut: [
        { reason: 'exempt', label: 'Được miễn', count: 1, people: [{ name: 'Trần Thị Mía', place: { sheet: 'DS', row: 8, column: 'B' } }] },
      ],
      absent: [],
      regulations: [{ name: 'HD 12', text: 'từ 90 %', passed: false }],
      meetings: [{ label: 'Tháng 1', text: '2/3', place: null, subject: { partyCell: 'Chi bộ số 10', meeting: 'm1' } }],
    }
    const server = fakeServer({ readState: state, explain: () => ok(explanation) })
    await open(server)
    await click(SIDEBAR.tabs.rates)
    await click('Vì sao Chi bộ số 10')
    expect(text()).toContain('Được miễn: 1')
    expect(text()).toContain(SIDEBAR.failed)
    expect(document.activeElement?.textContent).toBe('Chi bộ số 10')
    await click('Vì sao Tháng 1')
    expect(server.asked.at(-1)).toEqual({ name: 'explain', args: [{ partyCell: 'Chi bộ số 10', meeting: 'm1' }] })
    await click(SIDEBAR.back)
    await click(SIDEBAR.back)
    expect(names()).toHaveLength(4)
    expect(document.activeElement?.textContent).toBe(SIDEBAR.tabs.rates)
  })
})

describe('the report', () => {
  test('is copied, or left selected where copying is forbidden', async () => {
    const server = fakeServer({
      readState: () => ok({ outcome: outcome({ months: ['2026-10', '2026-09'] }), unfinished: null, emptyWorkbook: false }),
      readReport: () => ok({ text: 'Mã\tChỉ tiêu', rows: 1 }),
    })
    const copied: string[] = []
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (value: string) => void copied.push(value) },
    })
    await open(server)
    await click(SIDEBAR.tabs.report)
    await click(SIDEBAR.copyReport)
    expect(copied).toEqual(['Mã\tChỉ tiêu'])
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
    })
    document.execCommand = () => false
    await click(SIDEBAR.copyReport)
    expect(text()).toContain(SIDEBAR.pressCopy)
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
  })
})

describe('fixes', () => {
  test('are shown before and after, applied one by one, by rule or all, and taken back', async () => {
    const fix = {
      id: 'f1',
      rule: 'spaces',
      place: { sheet: 'DS', row: 5, column: 'B' },
      before: ' Trần  Mía',
      after: 'Trần Mía',
      why: 'Bỏ khoảng trắng thừa.',
    }
    const server = fakeServer({
      readState: () => ok({ outcome: outcome({ fixes: 1 }), unfinished: null, emptyWorkbook: false }),
      listFixes: () => ok({ total: 1, fixes: [fix] }),
      applyFixes: () => ok({ applied: 1, refused: [{ place: fix.place, reason: 'Ô này đang được bảo vệ.' }] }),
      undoFixes: () => ok({ restored: 1, refused: [] }),
    })
    await open(server)
    await click(SIDEBAR.fixesOpen)
    expect([root.querySelector('del')?.textContent, root.querySelector('ins')?.textContent]).toEqual([' Trần  Mía', 'Trần Mía'])
    await click(SIDEBAR.fixLabel('ô B5'))
    expect(server.asked.find((call) => call.name === 'applyFixes')?.args).toEqual([['f1'], null])
    expect(text()).toContain('Ô này đang được bảo vệ.')
    await click(SIDEBAR.fixRule)
    await click('Sửa tất cả 1 chỗ')
    expect(server.asked.filter((call) => call.name === 'applyFixes').map((call) => call.args)).toEqual([
      [['f1'], null],
      [null, 'spaces'],
      [null, null],
    ])
    await click(SIDEBAR.undo)
    expect(text()).toContain('Đã trả lại 1 chỗ như cũ.')
  })
})

describe('how tabs are read', () => {
  test('can be corrected, and only what was changed is sent', async () => {
    const tab = {
      sheet: 'DS',
      role: 'members' as const,
      hidden: false,
      corrected: false,
      tables: [
        {
          role: 'members' as const,
          headerRow: 4,
          firstRow: 5,
          lastRow: 9,
          rows: 5,
          columns: [
            { column: 'A', header: 'TT', field: 'ordinal' },
            { column: 'B', header: 'Tên', field: 'fullName' },
          ],
        },
      ],
    }
    const server = fakeServer({ readState: () => ok({ outcome: outcome({ tabs: [tab] }), unfinished: null, emptyWorkbook: false }) })
    await open(server)
    await click(SIDEBAR.tabs.sheets)
    expect(text()).toContain('“DS” là danh sách đảng viên')
    await click(`${SIDEBAR.correctLayout}: DS`)
    const field = root.querySelector<HTMLSelectElement>('#field-B')
    if (!field) throw new Error('Expected a choice for column B, found none')
    field.value = 'givenName'
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await settle()
    await click(SIDEBAR.layoutSave)
    expect(server.asked.at(-1)).toEqual({
      name: 'correctLayout',
      args: [{ sheet: 'DS', role: 'automatic', columns: [{ column: 'B', field: 'givenName' }] }],
    })
  })
})
