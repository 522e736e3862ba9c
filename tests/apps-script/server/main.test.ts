import { expect, test } from 'vitest'
import type { ServerApi } from '../../../apps-script/contract.ts'
import * as main from '../../../apps-script/server/main.ts'

test('every function of the contract is there and answers a refusal instead of throwing', () => {
  // This assignment does not compile when one is missing.
  const api: ServerApi = main
  const names: (keyof ServerApi)[] = ['readReport', 'listFindings', 'startRun', 'createTemplate']
  // Without Google's services every call fails inside.
  for (const name of names) expect((api[name] as (request: unknown) => unknown)('')).toMatchObject({ ok: false })
})
