/** How every action asks the server: refusals are shown, and one thing is done at a time. */
import type { Answer, Server } from './server.ts'
import type { State } from './state.ts'

export type Asking = {
  server: Server
  state: State
  /** The value of an answer; a refusal is shown and becomes null. */
  take: <T>(answer: Answer<T>) => T | null
  /** One action at a time: a second click while the server is thinking is not a second wish. */
  alone: <T>(effect: () => Promise<T>) => Promise<T | null>
}

export function askServer(state: State, server: Server): Asking {
  return {
    server,
    state,
    take(answer) {
      if (answer.ok) return answer.value
      state.problem.value = answer.error
      return null
    },
    async alone(effect) {
      if (state.busy.value) return null
      state.busy.value = true
      state.problem.value = null
      state.notice.value = ''
      try {
        return await effect()
      } finally {
        state.busy.value = false
      }
    },
  }
}
