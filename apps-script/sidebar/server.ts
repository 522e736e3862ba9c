/** The server as the sidebar sees it: every function of the contract as a promise that never rejects. */

import type { ProblemCode } from '../../shared/messages/sidebar.ts'
import type { Reply, ServerApi } from '../contract.ts'

export type Problem = { code: ProblemCode; detail: string }
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Problem }

/** Calls one function by name; rejects with whatever Google throws. */
export type Transport = (functionName: string, args: unknown[]) => Promise<unknown>

export type Server = {
  [Name in keyof ServerApi]: (
    ...args: Parameters<ServerApi[Name]>
  ) => Promise<ReturnType<ServerApi[Name]> extends Reply<infer T> ? Answer<T> : never>
}

export function createServer(transport: Transport): Server {
  return new Proxy({} as Server, {
    get:
      (_target, name) =>
      async (...args: unknown[]) => {
        try {
          const reply = (await transport(String(name), args)) as Reply<unknown> | null
          return reply ?? { ok: false, error: { code: 'unexpected', detail: '' } }
        } catch (error) {
          return { ok: false, error: problemOfText(error instanceof Error ? error.message : String(error)) }
        }
      },
  })
}

/** Google's own refusals, told apart by their wording in the languages that an office's account may have. */
export function problemOfText(text: string): Problem {
  const code: ProblemCode = /PERMISSION_DENIED|reading from storage|đọc dữ liệu từ bộ nhớ/i.test(text)
    ? 'several-accounts'
    : /authoriz|permission|quyền|ủy quyền/i.test(text)
      ? 'permission'
      : /timed? ?out|maximum execution time|quá thời gian|hết thời gian/i.test(text)
        ? 'timeout'
        : /too many times|quota|rate limit|hạn mức/i.test(text)
          ? 'quota'
          : /NetworkError|Failed to fetch|network|connection|mạng/i.test(text)
            ? 'unreachable'
            : 'unexpected'
  return { code, detail: text }
}
