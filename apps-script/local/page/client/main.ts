/** The page of the local host: the workbook in a grid, its menus, and the sidebar in its frame. */
import { defineCustomElements } from '@revolist/revogrid/loader'
import './page.css'
import { HOST_PAGE } from '../../../../shared/messages/local-host.ts'
import type { UiEvent } from '../../host-state.ts'
import { columnLetters } from '../../model/a1-notation.ts'
import type { Area } from '../../model/workbook.ts'
import type { SheetInfo, WorkbookInfo } from '../wire.ts'
import { readWorkbook, runFunction } from './api.ts'
import { drawMenus } from './menus.ts'
import { type SheetView, showSheet } from './sheet-view.ts'
import { createSidebarFrame, element } from './sidebar-frame.ts'
import { showAlert, showToast } from './toasts.ts'

defineCustomElements()
const grid = document.createElement('revo-grid')
Object.assign(grid, {
  range: true,
  resize: true,
  filter: false,
  canMoveColumns: false,
  rowSize: 24,
  theme: 'compact',
  applyOnClose: true,
  useClipboard: true,
})
grid.setAttribute('aria-label', HOST_PAGE.grid)
element('sheet').append(grid)

let workbook: WorkbookInfo
let view: SheetView | undefined
const sidebar = createSidebarFrame(followScript, () => grid.focus())

function open(sheet: SheetInfo): void {
  view = showSheet(grid, sheet, {
    onError: (message) => showToast(HOST_PAGE.title, message),
    onEdited: (reply) => {
      if (!reply.ok) showToast(sheet.name, HOST_PAGE.editRefused(reply.error))
      void reload()
    },
    onFocus: (row, column) => {
      element('place').textContent = HOST_PAGE.placeOf(sheet.name, `${columnLetters(column)}${row + 1}`)
    },
  })
  drawTabs()
  history.replaceState(null, '', `#gid=${sheet.id}`)
}

function drawTabs(): void {
  const shown = workbook.sheets.filter((sheet) => !sheet.hidden || sheet.id === view?.sheet.id)
  element('tabs').replaceChildren(
    ...shown.map((sheet) => {
      const tab = document.createElement('button')
      tab.type = 'button'
      tab.setAttribute('role', 'tab')
      tab.setAttribute('aria-selected', String(sheet.id === view?.sheet.id))
      tab.textContent = sheet.hidden ? HOST_PAGE.hiddenTab(sheet.name) : sheet.name
      if (sheet.tabColor) tab.style.borderBottomColor = sheet.tabColor
      tab.addEventListener('click', () => open(sheet))
      return tab
    }),
  )
}

/** Shows what the script showed during a call, and looks at the workbook again when it has changed. */
async function followScript(events: UiEvent[], revision: number): Promise<void> {
  const active = events.findLast((event) => event.kind === 'active')
  if (revision !== workbook.revision) await reload()
  if (active) await jump(active.sheetId, active.area)
  for (const event of events) {
    if (event.kind === 'toast') showToast(event.title, event.message, event.seconds)
    if (event.kind === 'alert') showAlert(event.title, event.message)
    if (event.kind === 'sidebar') sidebar.open(event.title)
  }
}

async function jump(sheetId: number, area: Area): Promise<void> {
  const sheet = workbook.sheets.find((other) => other.id === sheetId)
  if (!sheet) return
  if (view?.sheet.id !== sheetId) open(sheet)
  const last = area.row + Math.min(area.rows, 1000)
  if (sheet.hiddenRows.some((row) => row >= area.row && row < last)) {
    // A finding in a hidden row could not be shown otherwise; the workbook keeps the row hidden.
    open({ ...sheet, hiddenRows: [] })
  }
  await view?.show(area)
}

async function reload(): Promise<void> {
  workbook = await readWorkbook()
  drawMenus(element('menus'), workbook.menus, (name) => void choose(name))
  const current = workbook.sheets.find((sheet) => sheet.id === view?.sheet.id) ?? workbook.sheets.find((sheet) => !sheet.hidden)
  if (current) open(current)
}

async function choose(functionName: string): Promise<void> {
  element('place').textContent = HOST_PAGE.working
  try {
    const reply = await runFunction(functionName, [])
    if (!reply.ok) showAlert('', HOST_PAGE.failed(reply.error))
    await followScript(reply.events, reply.revision)
  } catch (error) {
    showAlert('', (error as Error).message)
  } finally {
    element('place').textContent = ''
  }
}

async function start(): Promise<void> {
  workbook = await readWorkbook()
  const gid = Number(/gid=(\d+)/.exec(location.hash)?.[1] ?? Number.NaN)
  const first = workbook.sheets.find((sheet) => sheet.id === gid) ?? workbook.sheets.find((sheet) => !sheet.hidden)
  drawMenus(element('menus'), workbook.menus, (name) => void choose(name))
  if (first) open(first)
  await choose('openSidebar')
}

await start().catch((error: Error) => showAlert('', error.message))
