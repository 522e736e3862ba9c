import type { Reply, ServerError } from '../contract.ts'

/** A refusal that the sidebar explains; everything else that is thrown is sorted by Google's own words. */
export class ServerRefusal extends Error {
  declare readonly code: ServerError['code']
  constructor(code: ServerError['code'], detail = '') {
    super(detail)
    this.code = code
  }
}

/** A function that does the work and answers with its value or with why it could not be done. Nothing is thrown across the border. */
export function answering<Args extends unknown[], T>(work: (...args: Args) => T): (...args: Args) => Reply<T> {
  return (...args) => reply(() => work(...args))
}

/** The value of the work, or why it could not be done. */
export function reply<T>(work: () => T): Reply<T> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    return { ok: false, error: sortError(error) }
  }
}

const PATTERNS: readonly (readonly [ServerError['code'], RegExp])[] = [
  ['protected', /protected|được bảo vệ|phạm vi được bảo vệ/i],
  ['timeout', /timed out|time-out|deadline|exceeded maximum execution time|hết thời gian/i],
  ['quota', /too many times|quota|rate limit|hạn mức|service invoked/i],
  ['permission', /permission|authoriz|access denied|not have access|quyền/i],
]

/** Google throws plain errors; their words, in English or in the account's language, tell what happened. */
export function sortError(error: unknown): ServerError {
  if (error instanceof ServerRefusal) return { code: error.code, detail: error.message }
  const detail = error instanceof Error ? error.message : String(error)
  return { code: PATTERNS.find(([, pattern]) => pattern.test(detail))?.[0] ?? 'unexpected', detail }
}
