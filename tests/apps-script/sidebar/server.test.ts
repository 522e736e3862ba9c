import { expect, test } from 'vitest'
import { createServer, problemOfText } from '../../../apps-script/sidebar/server.ts'

test.for([
  ['We’re sorry, a server error occurred while reading from storage. Error code: PERMISSION_DENIED', 'several-accounts'],
  ['Rất tiếc, đã xảy ra lỗi máy chủ khi đọc dữ liệu từ bộ nhớ. Mã lỗi PERMISSION_DENIED.', 'several-accounts'],
  ['Authorization is required to perform that action.', 'permission'],
  ['You do not have permission to call SpreadsheetApp.getActive', 'permission'],
  ['Service Spreadsheets timed out while accessing document with id abc.', 'timeout'],
  ['Exceeded maximum execution time', 'timeout'],
  ['Service invoked too many times for one day: spreadsheets.', 'quota'],
  ['NetworkError: Connection failure due to HTTP 0', 'unreachable'],
  ['TypeError: undefined is not a function', 'unexpected'],
] as const)('“%s” is understood as %s', ([text, code]) => {
  expect(problemOfText(text)).toEqual({ code, detail: text })
})

test('a call that Google refuses is an answer, not an exception', async () => {
  const server = createServer(() => Promise.reject(new Error('Exceeded maximum execution time')))
  expect(await server.readState()).toEqual({ ok: false, error: { code: 'timeout', detail: 'Exceeded maximum execution time' } })
})

test('a server without an answer is a problem too', async () => {
  expect(await createServer(async () => null).undoFixes()).toEqual({ ok: false, error: { code: 'unexpected', detail: '' } })
})
