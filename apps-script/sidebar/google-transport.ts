/** Carries calls through `google.script.run`. */
import type { Transport } from './server.ts'

type Runner = {
  withSuccessHandler: (done: (value: unknown) => void) => Runner
  withFailureHandler: (failed: (error: Error) => void) => Runner
} & Record<string, (...args: unknown[]) => void>

export const googleTransport: Transport = (functionName, args) =>
  new Promise((resolve, reject) => {
    const runner = (google.script.run as unknown as Runner).withSuccessHandler(resolve).withFailureHandler(reject)
    const call = runner[functionName]
    if (!call) return reject(new Error(`Expected the server function ${functionName}, found none`))
    call(...args)
  })
