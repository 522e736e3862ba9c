/**
 * Certain fixes: what they write, what they leave alone, and «Hoàn tác», also when any service call of Google fails.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import type { FixView, Place, Reply } from '../../../apps-script/contract.ts'
import { type BuiltAddOn, readBuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import type { Host } from '../../../apps-script/local/host.ts'
import { internStyle, setStyleNumber, styleAt } from '../../../apps-script/local/model/styles.ts'
import { gridKey } from '../../../apps-script/local/model/workbook.ts'
import { REFUSALS } from '../../../shared/messages/fixes.ts'
import { answerOf, GOOGLE_IS_SLOW, officeHost } from './small-office.ts'

type Applied = { applied: number; refused: { place: Place; reason: string }[] }
type Undone = { restored: number; refused: { place: Place; reason: string }[] }

let addOn: BuiltAddOn
beforeAll(async () => {
  addOn = await readBuiltAddOn()
}, 120_000)

/** Three kinds of certain fixes: spaces in names, lost zeros of numbers typed as numbers, a date typed as text among dates. */
const TABS = {
  'Đảng viên': [
    'STT|Họ và tên|Ngày sinh|Số CCCD|Chi bộ|Số điện thoại|Trạng thái',
    '1|Nguyễn  Văn Lúa|d|1060000001|Chi bộ Thôn Đông|912345678|Đang sinh hoạt',
    '2| Trần Thị Mía|d|001160000002|Chi bộ Thôn Đông|912345679|Đang sinh hoạt',
    '3|Lê Văn Khoai|5/3/1971|001060000003|Chi bộ Thôn Đông||Đang sinh hoạt',
    '4|Phạm Thị Sắn|d|001160000004|Chi bộ Thôn Đông|0912 345 670|Đang sinh hoạt',
  ],
}

/** Dates are days of 1960, with a format of their own; some grid cells have looks and notes. */
function office(): Host {
  const host = officeHost(addOn, TABS)
  const { workbook } = host.state
  const [sheet] = workbook.sheets
  if (!sheet) throw new Error('Expected a tab')
  const look = (row: number, column: number, style: object) =>
    setStyleNumber(sheet, row, column, internStyle(workbook, { ...styleAt(workbook, sheet, row, column), ...style }))
  for (const [r, row] of sheet.values.entries()) {
    if (row[2] === 'd') row[2] = 21_916 + 100 * r
    if (r > 0) look(r, 2, { numFmt: 'yyyy-mm-dd' })
    if (r > 1) row[3] = String(row[3]).padStart(12, '0')
  }
  look(1, 1, { font: { bold: true } })
  look(1, 5, { numFmt: '#,##0' })
  sheet.notes.set(gridKey(1, 1), 'Hỏi lại đồng chí bí thư')
  sheet.notes.set(gridKey(2, 5), 'Số mới')
  return host
}

/** Values, formats, looks, notes and formulas of the office's tab, and whether there are fixes to take back. */
function standing(host: Host): string {
  const { workbook } = host.state
  const sheet = workbook.sheets[0]
  const looks = sheet?.values.map((row, r) => row.map((_, c) => JSON.stringify(styleAt(workbook, sheet, r, c))))
  return JSON.stringify([sheet?.values, looks, [...(sheet?.notes ?? [])], [...(sheet?.formulas ?? [])]])
}

const names = (host: Host) => host.state.workbook.sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name))
const canUndo = (host: Host) => host.state.workbook.documentProperties.get('ne-nep-undo.0') === '1'
const apply = (host: Host, ids: string[] | null = null, rule: string | null = null) => host.call('applyFixes', ids, rule) as Reply<Applied>
const undo = (host: Host) => host.call('undoFixes') as Reply<Undone>
const list = (host: Host) => answerOf<{ total: number; fixes: FixView[] }>(host.call('listFixes', 0)).fixes

describe('fixes', () => {
  test('put a tab of the 1990s into Unicode, text by text, write abbreviated statuses out, and come back exactly', () => {
    const host = officeHost(addOn, {
      DD: ['STT|Hä vµ tªn|Chi bé|Tr¹ng th¸i|T1', '1|NguyÔn V¨n Lóa|Chi bé A|MSH|x', '2|TrÇn ThÞ MÝa|Chi bé A||CP'],
    })
    const values = () => host.state.workbook.sheets[0]?.values.map((row) => row.join('|'))
    const before = standing(host)
    expect(list(host).map(({ place, before, after }) => `${place.column}${place.row} ${before} → ${after}`)).toEqual([
      'D2 MSH → Miễn sinh hoạt',
      'B1 Hä vµ tªn → Họ và tên',
      'C1 Chi bé → Chi bộ',
      'D1 Tr¹ng th¸i → Trạng thái',
      'B2 NguyÔn V¨n Lóa → Nguyễn Văn Lúa',
      'C2 Chi bé A → Chi bộ A',
      'B3 TrÇn ThÞ MÝa → Trần Thị Mía',
      'C3 Chi bé A → Chi bộ A',
    ])
    expect(answerOf<Applied>(apply(host, null, 'legacy-encoding'))).toEqual({ applied: 7, refused: [] })
    expect(values()).toEqual(['STT|Họ và tên|Chi bộ|Trạng thái|T1', '1|Nguyễn Văn Lúa|Chi bộ A|MSH|x', '2|Trần Thị Mía|Chi bộ A||CP'])
    expect(list(host).map(({ after }) => after)).toEqual(['Miễn sinh hoạt'])
    expect(answerOf<Undone>(undo(host))).toEqual({ restored: 7, refused: [] })
    expect(standing(host)).toBe(before)
  })

  test('write what was announced and nothing else, and come back exactly', () => {
    const host = office()
    const before = standing(host)
    const fixes = list(host)
    expect(fixes.map(({ place, after }) => `${place.column}${place.row} ${after}`).sort()).toEqual([
      'B2 Nguyễn Văn Lúa',
      'B3 Trần Thị Mía',
      'C4 05/03/1971',
      'D2 001060000001',
      'F2 0912345678',
      'F3 0912345679',
    ])
    expect(answerOf<Applied>(apply(host))).toEqual({ applied: 6, refused: [] })
    const sheet = host.state.workbook.sheets[0]
    expect([1, 2, 3].map((row) => sheet?.values[row]?.slice(1, 6))).toEqual([
      ['Nguyễn Văn Lúa', 22_016, '001060000001', 'Chi bộ Thôn Đông', '0912345678'],
      ['Trần Thị Mía', 22_116, '001160000002', 'Chi bộ Thôn Đông', '0912345679'],
      ['Lê Văn Khoai', 25_997, '001060000003', 'Chi bộ Thôn Đông', ''],
    ])
    expect(names(host)).toEqual(['Đảng viên', '(Nề Nếp – bản lưu)'])
    expect(list(host)).toEqual([])
    expect(answerOf<Undone>(undo(host))).toEqual({ restored: 6, refused: [] })
    expect(standing(host)).toBe(before)
    expect(canUndo(host)).toBe(false)
  })

  test('cost a few calls for a tab, not some for each grid cell', () => {
    const host = office()
    const sheet = host.state.workbook.sheets[0]
    for (let n = 5; n < 400; n++)
      sheet?.values.push([n, `Lê  Văn Khoai ${'ABCDEGHIKL'[n % 10]}`, '', '', 'Chi bộ Thôn Đông', '', 'Đang sinh hoạt'])
    host.resetCalls()
    expect(answerOf<Applied>(apply(host, null, 'name-spacing')).applied).toBeGreaterThan(350)
    expect(host.calls.reads + host.calls.writes).toBeLessThan(40)
  })

  test('leave alone what holds a formula, is protected, or changed since the list was shown, and name it', () => {
    const host = office()
    const fixes = list(host)
    const sheet = host.state.workbook.sheets[0]
    sheet?.formulas.set(gridKey(1, 1), '=A1')
    if (sheet?.values[2]) sheet.values[2][5] = 912345670
    const { applied, refused } = answerOf<Applied>(
      apply(
        host,
        fixes.map((fix) => fix.id),
      ),
    )
    expect(applied).toBe(4)
    expect(refused).toEqual([
      { place: { sheet: 'Đảng viên', row: 3, column: 'F' }, reason: REFUSALS.changed },
      { place: { sheet: 'Đảng viên', row: 2, column: 'B' }, reason: REFUSALS.formula },
    ])
  })

  test('are taken back but where somebody changed the grid cell since', () => {
    const host = office()
    answerOf(apply(host))
    const sheet = host.state.workbook.sheets[0]
    if (sheet?.values[1]) sheet.values[1][1] = 'Nguyễn Văn Lúa Anh'
    expect(answerOf<Undone>(undo(host))).toEqual({
      restored: 5,
      refused: [{ place: { sheet: 'Đảng viên', row: 2, column: 'B' }, reason: REFUSALS.changed }],
    })
    expect(sheet?.values[1]?.[1]).toBe('Nguyễn Văn Lúa Anh')
  })

  test('of rows that are gone are named', () => {
    const host = office()
    answerOf(apply(host))
    host.state.workbook.sheets.splice(0, 1)
    expect(answerOf<Undone>(undo(host)).refused.map(({ reason }) => reason)).toEqual(new Array(6).fill(REFUSALS.gone))
  })

  test('wait for somebody else who is at work in the document', () => {
    const host = office()
    const before = standing(host)
    host.state.locksHeldElsewhere.add('document')
    expect([apply(host), undo(host)]).toMatchObject([{ error: { code: 'busy' } }, { error: { code: 'busy' } }])
    expect(standing(host)).toBe(before)
  })

  test('keep their day when the spreadsheet lies in another time zone', () => {
    const host = office()
    host.state.spreadsheetZone = officeHost(addOn, TABS).state.spreadsheetZone
    answerOf(apply(host, null, 'date-as-text'))
    expect(host.state.workbook.sheets[0]?.values[3]?.[2]).toBe(25_997)
  })
})

describe('a service call that fails', () => {
  const cases = [
    ['first fixes', 'before it takes effect'],
    ['first fixes', 'after it took effect'],
    ['further fixes', 'before it takes effect'],
    ['further fixes', 'after it took effect'],
    ['taking back', 'before it takes effect'],
    ['taking back', 'after it took effect'],
  ] as const

  /** A host on which earlier fixes may have been made, and the action that is tried. */
  function ready(what: (typeof cases)[number][0]): { host: Host; act: () => Reply<unknown> } {
    const host = office()
    if (what !== 'first fixes') answerOf(apply(host, null, 'name-spacing'))
    return { host, act: () => (what === 'taking back' ? undo(host) : apply(host)) }
  }

  test.for(cases)(
    'during %s, at any position, %s, leaves old or new values whole, and the next click works',
    { timeout: 240_000 },
    ([what, when]) => {
      const model = ready(what)
      const old = standing(model.host)
      model.host.resetCalls()
      answerOf(model.act())
      const fresh = standing(model.host)
      const { reads, writes, other } = model.host.calls
      expect(fresh).not.toBe(old)
      for (let position = 0; position < reads + writes + other; position++) {
        const { host, act } = ready(what)
        const [couldUndo, tabs] = [canUndo(host), names(host)]
        host.resetCalls()
        const fail = (_: unknown, index: number) => (index === position ? new Error(GOOGLE_IS_SLOW) : null)
        if (when.startsWith('before')) host.failCall = fail
        else host.failAfterCall = fail
        const reply = act()
        host.failCall = null
        host.failAfterCall = null
        const at = `call ${position}`
        if (reply.ok) expect(standing(host), at).toBe(fresh)
        else {
          expect([old, fresh], at).toContain(standing(host))
          expect(reply.error.code, at).toBe('timeout')
          if (what !== 'taking back') expect([canUndo(host), names(host)], at).toEqual([couldUndo, tabs])
          answerOf(act())
          expect(standing(host), `click after ${at}`).toBe(fresh)
        }
        if (what === 'first fixes') {
          answerOf(undo(host))
          expect(standing(host), `taking back after ${at}`).toBe(old)
        }
      }
    },
  )

  test('leaves the fixes before it to be taken back', () => {
    const { host, act } = ready('further fixes')
    let isFirst = true
    host.failCall = ({ name }) => {
      if (name !== 'Range.setNumberFormats' || !isFirst) return null
      isFirst = false
      return new Error(GOOGLE_IS_SLOW)
    }
    expect(act().ok).toBe(false)
    host.failCall = null
    answerOf(undo(host))
    expect(standing(host)).toBe(standing(office()))
  })
})
