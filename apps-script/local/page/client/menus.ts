/** The menus that the script has added, as buttons with a list; keyboard as in any menu: arrows, Enter, Escape. */
import { HOST_PAGE } from '../../../../shared/messages/local-host.ts'
import type { MenuEntry, MenuModel } from '../../host-state.ts'

export function drawMenus(parent: HTMLElement, menus: MenuModel[], onChoose: (functionName: string) => void): void {
  parent.replaceChildren(...menus.map((menu) => drawMenu(menu, onChoose)))
}

function drawMenu(menu: MenuModel, onChoose: (functionName: string) => void): HTMLElement {
  const box = document.createElement('div')
  box.className = 'menu'
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = menu.caption
  button.setAttribute('aria-haspopup', 'menu')
  button.setAttribute('aria-expanded', 'false')
  const list = document.createElement('div')
  list.setAttribute('role', 'menu')
  list.setAttribute('aria-label', HOST_PAGE.openMenu(menu.caption))
  list.hidden = true
  const items = menu.items.flatMap((entry) =>
    drawEntry(entry, (name) => {
      toggle(false)
      onChoose(name)
    }),
  )
  list.append(...items)
  box.append(button, list)

  function toggle(open: boolean): void {
    list.hidden = !open
    button.setAttribute('aria-expanded', String(open))
    if (open) list.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }
  button.addEventListener('click', () => toggle(Boolean(list.hidden)))
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) toggle(false)
  })
  box.addEventListener('keydown', (event) => {
    const choices = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')]
    const at = choices.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Escape') {
      toggle(false)
      button.focus()
    } else if (event.key === 'ArrowDown') choices[(at + 1) % choices.length]?.focus()
    else if (event.key === 'ArrowUp') choices.at(at - 1)?.focus()
    else return
    event.preventDefault()
  })
  return box
}

function drawEntry(entry: MenuEntry, onChoose: (functionName: string) => void): HTMLElement[] {
  if (entry.kind === 'separator') {
    const line = document.createElement('div')
    line.setAttribute('role', 'separator')
    return [line]
  }
  if (entry.kind === 'menu') return entry.menu.items.flatMap((inner) => drawEntry(inner, onChoose))
  const item = document.createElement('button')
  item.type = 'button'
  item.setAttribute('role', 'menuitem')
  item.textContent = entry.caption
  item.addEventListener('click', () => onChoose(entry.functionName))
  return [item]
}
