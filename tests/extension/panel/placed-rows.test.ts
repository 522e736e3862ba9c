import { beforeEach, expect, test } from 'vitest'
import { forgetPlacedElsewhere, rowsForThisPage } from '../../../extension/panel/placed-rows.ts'
import { placed } from '../../../extension/panel/state.ts'
import type { FormReading } from '../../../extension/platform/answers.ts'
import { aField, aRow } from '../../shared/form/builders.ts'

const reading = (signature: string, keys: string[]): FormReading => ({
  documents: [],
  fields: keys.map((key) => aField(key)),
  signature,
  title: '',
  unread: { origins: [], closed: 0, shut: [] },
  autosave: '',
  adders: [],
})
const FIRST = aRow('Tổng số đảng viên', { code: 'a' })
const SECOND = aRow('Số cuộc sinh hoạt', { code: 'b' })

beforeEach(() => {
  placed.value = { a: 'field of page one' }
})

test('a value that stands on an earlier page is not offered on the next', () => {
  expect(rowsForThisPage([FIRST, SECOND], reading('https://x.vn/form t', ['field of page two']))).toEqual([SECOND])
})

test('back on the page where it stands, it is offered again', () => {
  expect(rowsForThisPage([FIRST, SECOND], reading('https://x.vn/form t', ['field of page one']))).toEqual([FIRST, SECOND])
})

test('on another site everything is offered again, on another page of the same site it is not', () => {
  forgetPlacedElsewhere(reading('https://x.vn/one t', []), reading('https://x.vn/two t', []))
  expect(placed.value).toEqual({ a: 'field of page one' })
  forgetPlacedElsewhere(reading('https://x.vn/one t', []), reading('https://y.vn/one t', []))
  expect(placed.value).toEqual({})
})
