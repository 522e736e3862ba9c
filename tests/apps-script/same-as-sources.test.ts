/** What a minifier makes of the sources is no longer the sources: the built script must find and count the same. */
import { beforeAll, expect, test } from 'vitest'
import { type BuiltAddOn, readBuiltAddOn } from '../../apps-script/local/built-add-on.ts'
import { createHost } from '../../apps-script/local/host.ts'
import { createSheet, createWorkbook } from '../../apps-script/local/model/create-workbook.ts'
import { computeDocument } from '../../apps-script/server/compute-document.ts'
import { DEFAULT_SETTINGS } from '../../shared/registers/settings.ts'
import { computeWorkbook } from '../../shared/reports/compute-workbook.ts'
import type { Grid } from '../../shared/sheet/grid.ts'
import { makeYear } from '../bench/make-year.ts'
import { CASES } from '../shared/rules/rule-cases.ts'

type Document = ReturnType<typeof computeDocument>

let addOn: BuiltAddOn
beforeAll(async () => {
  addOn = await readBuiltAddOn()
}, 120_000)

/** All but the texts of findings: numbers may be shown otherwise where the host formats them. */
function comparable({ findings, ...rest }: Document): unknown {
  return JSON.parse(
    JSON.stringify({ ...rest, findings: findings.map(({ sheet, row, column, rule, severity }) => [sheet, row, column, rule, severity]) }),
  )
}

function builtDocument(grids: readonly Grid[]): unknown {
  const workbook = createWorkbook('same')
  for (const { sheet: name, values } of grids) {
    const sheet = createSheet(workbook.nextId++, name)
    for (const [r, row] of values.entries()) sheet.values[r] = row.filter((value) => typeof value !== 'object')
    sheet.rowCount = Math.max(sheet.rowCount, values.length)
    workbook.sheets.push(sheet)
  }
  const text = createHost(workbook, addOn.code).call('computeDocument_', JSON.stringify({ asOf: '2026-11-22', settings: {} }))
  return comparable(JSON.parse(String(text)) as Document)
}

const isPlain = ({ values, merges, display, hidden }: Grid) =>
  !merges && !display && !hidden && values.every((row) => row.every((value) => typeof value !== 'object'))

test.for(CASES.filter(([, , grids]) => grids.every(isPlain)))('the built script finds %s where its sources do', ([, , grids]) => {
  expect(builtDocument(grids)).toEqual(comparable(computeDocument(computeWorkbook(grids, DEFAULT_SETTINGS, 20261122))))
})

test('the built script counts a year as its sources do', () => {
  const grids = makeYear({ partyCells: 12, members: 660, meetings: 16 })
  expect(builtDocument(grids)).toEqual(comparable(computeDocument(computeWorkbook(grids, DEFAULT_SETTINGS, 20261122))))
})
