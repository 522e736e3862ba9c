import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type OpenBrowser, openBrowser } from '../browser.ts'
import { type FormServer, serveForms } from './form-server.ts'

const TEST_BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3-test')

/** The pages of forms and a browser with the built extension, or the one that `build` names, open while the tests of one file run. */
export function openForms(build: () => Promise<string> = async () => TEST_BUILD): {
  readonly browser: OpenBrowser
  readonly server: FormServer
} {
  const stage = {} as { browser: OpenBrowser; server: FormServer }
  beforeAll(async () => {
    stage.server = await serveForms()
    stage.browser = await openBrowser({ extension: await build() })
  })
  afterAll(async () => {
    await stage.browser.close()
    stage.server.close()
  })
  return stage
}
