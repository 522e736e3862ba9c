import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makePageAgent, type PageAgent } from '../page/page-agent.ts'

declare global {
  /** One reader per document, in the extension's own world; the page cannot see it. */
  var neNepPage: PageAgent | undefined
}

export default defineUnlistedScript(() => {
  globalThis.neNepPage ??= makePageAgent(document)
})
