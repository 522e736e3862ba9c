import { expect, test } from 'vitest'
import { sheetCsvAddress } from '../../../extension/platform/sheet-address.ts'

test.for([
  [
    'https://docs.google.com/spreadsheets/d/abc_1-2/edit?gid=7#gid=7',
    'https://docs.google.com/spreadsheets/d/abc_1-2/export?format=csv&gid=7',
  ],
  ['https://docs.google.com/spreadsheets/u/1/d/abc/edit#gid=0', 'https://docs.google.com/spreadsheets/u/1/d/abc/export?format=csv&gid=0'],
  ['http://localhost:8080/spreadsheets/d/mau#gid=3', 'http://localhost:8080/spreadsheets/d/mau/export?format=csv&gid=3'],
  ['https://docs.google.com.evil.example/spreadsheets/d/abc/edit', undefined],
  ['http://docs.google.com/spreadsheets/d/abc/edit', undefined],
  ['https://docs.google.com/forms/d/abc/edit', undefined],
  ['', undefined],
] as const)('%s → %s', ([tab, csv]) => {
  expect(sheetCsvAddress(tab)?.url).toBe(csv)
})
