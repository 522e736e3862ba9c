/** The frame of the sidebar: it asks for functions of the script, the page asks the local host for them. */
import type { UiEvent } from '../../host-state.ts'
import { runFunction } from './api.ts'

type Asked = { kind: 'run'; id: number; functionName: string; args: unknown[] } | { kind: 'close' } | { kind: 'focus-grid' }

export type SidebarFrame = { open: (title: string) => void; close: () => void }

export function createSidebarFrame(onEvents: (events: UiEvent[], revision: number) => Promise<void>, focusGrid: () => void): SidebarFrame {
  const side = element('side')
  const frame = element('side-frame') as HTMLIFrameElement

  async function answer(asked: Asked): Promise<void> {
    if (asked.kind === 'close') return close()
    if (asked.kind === 'focus-grid') return focusGrid()
    try {
      const reply = await runFunction(asked.functionName, asked.args)
      frame.contentWindow?.postMessage({ kind: 'reply', id: asked.id, ...reply }, '*')
      await onEvents(reply.events, reply.revision)
    } catch (error) {
      frame.contentWindow?.postMessage({ kind: 'reply', id: asked.id, ok: false, error: (error as Error).message }, '*')
    }
  }
  function close(): void {
    side.hidden = true
    frame.src = 'about:blank'
  }
  addEventListener('message', (event: MessageEvent<Asked>) => {
    if (event.source === frame.contentWindow) void answer(event.data)
  })
  element('side-close').addEventListener('click', close)
  return {
    open(title) {
      element('side-title').textContent = title
      side.hidden = false
      frame.src = `/sidebar?${Date.now()}`
    },
    close,
  }
}

export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`Expected an element with the id ${id}, found none`)
  return found
}
