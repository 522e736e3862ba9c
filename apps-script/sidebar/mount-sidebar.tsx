/** The sidebar over any transport: Google's own, or a test's. */
import type { VNode } from 'preact'
import { createActions } from './actions.ts'
import { App } from './components/App.tsx'
import { SidebarContext } from './context.ts'
import { createServer, type Transport } from './server.ts'
import { createState } from './state.ts'

/** Asks the server for what the last run left, and returns the element to render. */
export function mountSidebar(transport: Transport): VNode {
  const state = createState()
  const actions = createActions(state, createServer(transport))
  void actions.start()
  return (
    <SidebarContext.Provider value={{ state, actions }}>
      <App />
    </SidebarContext.Provider>
  )
}
