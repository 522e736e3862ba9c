// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { findAdders } from '../../../extension/page/find-adders.ts'
import { FIELDS, fieldsIn } from './fields-in.ts'

test('a picture that is a button and has no title is passed over', () => {
  fieldsIn('<input><svg role="button"></svg><span role="button"></span>')
  expect(() => findAdders(document, [])).not.toThrow()
  expect(FIELDS.count(document.body)).toBe(1)
})
