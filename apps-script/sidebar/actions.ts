/** What the person can do. Each action asks the server and writes the answer into the state; none throws. */
import { askServer } from './ask-server.ts'
import { correctionActions } from './correction-actions.ts'
import { runActions } from './run-actions.ts'
import type { Server } from './server.ts'
import type { State } from './state.ts'
import { viewActions } from './view-actions.ts'

export type Actions = ReturnType<typeof createActions>

export function createActions(state: State, server: Server) {
  const asking = askServer(state, server)
  return { ...runActions(asking), ...viewActions(asking), ...correctionActions(asking) }
}
