import * as z from 'zod/mini'
import { defineBackground } from 'wxt/utils/define-background'
import { serve } from '../platform/serve.ts'

// The extension's pages forbid code made from text, which zod would otherwise use for speed.
z.config({ jitless: true })

export default defineBackground(() => {
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    const pending = serve(message, sender)
    if (!pending) return false
    void pending.then(answer)
    return true
  })
  // Only our own pages may read what is kept.
  void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  void chrome.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  // Opened by hand and not by `openPanelOnActionClick`: only a click that reaches us grants the page in front.
  chrome.action.onClicked.addListener((tab) => {
    if (import.meta.env.FIREFOX) void browserSidebar()?.open()
    else if (tab.id !== undefined) void chrome.sidePanel.open({ tabId: tab.id })
  })
})

function browserSidebar(): { open(): Promise<void> } | undefined {
  return (globalThis as { browser?: { sidebarAction?: { open(): Promise<void> } } }).browser?.sidebarAction
}
