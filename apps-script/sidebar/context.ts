/** Gives components the state and the actions without passing them through every level. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Actions } from './actions.ts'
import type { State } from './state.ts'

export type Sidebar = { state: State; actions: Actions }

export const SidebarContext = createContext<Sidebar | null>(null)

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext)
  if (!sidebar) throw new Error('Expected a SidebarContext around the component, found none')
  return sidebar
}
