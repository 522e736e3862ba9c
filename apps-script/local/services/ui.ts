/**
 * Google's Ui: menus, sidebar, dialogs and alerts. A script waits for the answer to an alert; here the host's options answer
 * at once, and the page shows what was asked.
 */
import type { MenuModel } from '../host-state.ts'
import { enumeration } from './enumeration.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

type Html = { html: { title: string; content: string; width: number; height: number } }

export function uiService(env: ServiceEnvironment): object {
  const { state } = env
  const allowed = (what: string) => {
    if (state.authMode !== 'FULL') throw new Error(`You do not have permission to call Ui.${what}.`)
  }
  const dialog = ({ html }: Html, title: string, modal: boolean) => {
    allowed(modal ? 'showModalDialog' : 'showModelessDialog')
    state.events.push({ kind: 'dialog', title, html: html.content, width: html.width, height: html.height, modal })
  }
  return expose(env, 'Ui', {
    Button: enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
    ButtonSet: enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
    createMenu: (caption: string) => menuService(env, String(caption)),
    createAddonMenu: () => menuService(env, state.workbook.name),
    alert(...args: unknown[]) {
      const buttons = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'].find((set) => args.length > 1 && args.at(-1) === set) ?? 'OK'
      const texts = args.length > 1 && args.at(-1) === buttons ? args.slice(0, -1) : args
      const [title, message] = texts.length > 1 ? [String(texts[0] ?? ''), String(texts[1])] : ['', String(texts[0])]
      state.events.push({ kind: 'alert', title, message, buttons })
      return state.answerAlert({ title, message, buttons })
    },
    showSidebar({ html }: Html) {
      allowed('showSidebar')
      state.events.push({ kind: 'sidebar', title: html.title, html: html.content })
    },
    showModalDialog: (html: Html, title: string) => dialog(html, String(title), true),
    showModelessDialog: (html: Html, title: string) => dialog(html, String(title), false),
  })
}

function menuService(env: ServiceEnvironment, caption: string): object {
  const menu: MenuModel = { caption, items: [] }
  const service: Record<string, unknown> = { menu }
  const proxy = expose(env, 'Menu', service)
  Object.assign(service, {
    addItem(label: string, functionName: string) {
      menu.items.push({ kind: 'item', caption: String(label), functionName: String(functionName) })
      return proxy
    },
    addSeparator() {
      menu.items.push({ kind: 'separator' })
      return proxy
    },
    addSubMenu(inner: { menu: MenuModel }) {
      menu.items.push({ kind: 'menu', menu: inner.menu })
      return proxy
    },
    addToUi() {
      env.state.menus = [...env.state.menus.filter((other) => other.caption !== menu.caption), menu]
    },
  })
  return proxy
}
