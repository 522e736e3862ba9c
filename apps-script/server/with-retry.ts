import { sortError } from './reply.ts'

/**
 * Does a call to Google again, once, when it timed out. Only for reads and for writes to fixed ranges: doing those twice does no harm.
 */
export function withRetry<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    if (sortError(error).code !== 'timeout') throw error
    return call()
  }
}

/** Does a call again, once, whatever went wrong: for the few whose failing would keep the next click from working. */
export function insist<T>(call: () => T): T {
  try {
    return call()
  } catch {
    // The second answer counts, also when it is an error.
    return call()
  }
}
