import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type FillAgent, makeFillAgent } from '../page/fill/fill-agent.ts'

declare global {
  /** What can write: it comes into a document only when the person presses «Điền», beside the reader that found the fields. */
  var neNepFill: FillAgent | undefined
}

export default defineUnlistedScript(() => {
  if (globalThis.neNepPage) globalThis.neNepFill ??= makeFillAgent(globalThis.neNepPage)
})
