import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type FoldAgent, makeFoldAgent } from '../page/folds/fold-agent.ts'

declare global {
  /** What can press tabs and sections: it comes into a document only where some are shut, beside the reader that found them. */
  var neNepFolds: FoldAgent | undefined
}

export default defineUnlistedScript(() => {
  if (globalThis.neNepPage) globalThis.neNepFolds ??= makeFoldAgent(globalThis.neNepPage)
})
