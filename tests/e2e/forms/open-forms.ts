import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type OpenBrowser, openBrowser } from '../browser.ts'
import { type FormServer, serveForms } from './form-server.ts'

/** The pages of forms and a browser with the built extension, open while the tests of one file run. */
export function openForms(): { readonly browser: OpenBrowser; readonly server: FormServer } {
  const stage = {} as { browser: OpenBrowser; server: FormServer }
  beforeAll(async () => {
    stage.server = await serveForms()
    stage.browser = await openBrowser({ extension: join(import.meta.dirname, '../../../.output/chrome-mv3-test') })
  })
  afterAll(async () => {
    await stage.browser.close()
    stage.server.close()
  })
  return stage
}
