/** What outlives one execution of the script: the open workbook and everything Google keeps beside it. */

import { type TimeZone, timeZone } from './model/time-zone.ts'
import type { Area, WorkbookModel } from './model/workbook.ts'

/** What the script shows to the person; the page of the local host draws it. */
export type UiEvent =
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'alert'; title: string; message: string; buttons: string }
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'dialog'; title: string; html: string; width: number; height: number; modal: boolean }
  | { kind: 'active'; sheetId: number; area: Area }

/** `items` holds entries, separators and further menus in order. */
export type MenuModel = { caption: string; items: MenuEntry[] }
export type MenuEntry = { kind: 'item'; caption: string; functionName: string } | { kind: 'separator' } | { kind: 'menu'; menu: MenuModel }

export type PropertyScope = 'document' | 'user' | 'script'

export type HostState = {
  workbook: WorkbookModel
  spreadsheetId: string
  /** Zone of the spreadsheet, in which dates in grid cells are meant. */
  spreadsheetZone: TimeZone
  /** Zone of the manifest, in which the script's Date runs. */
  scriptZone: string
  locale: string
  userEmail: string
  now: () => number
  properties: Record<PropertyScope, Map<string, string>>
  caches: Record<PropertyScope, Map<string, { value: string; expiresAt: number }>>
  /** Locks that another person's execution holds. */
  locksHeldElsewhere: Set<PropertyScope>
  active: { sheetId: number; area: Area }
  menus: MenuModel[]
  events: UiEvent[]
  /** What the person answers to an alert; the name of a button. */
  answerAlert: (alert: { title: string; message: string; buttons: string }) => string
  /** Files that HtmlService may serve, by name without ending. */
  htmlFiles: Map<string, string>
  authMode: 'NONE' | 'LIMITED' | 'FULL'
  nextId: number
}

export type HostOptions = {
  spreadsheetTimeZone?: string
  scriptTimeZone?: string
  locale?: string
  userEmail?: string
  now?: () => number
  htmlFiles?: Record<string, string>
  answerAlert?: HostState['answerAlert']
}

export function createHostState(workbook: WorkbookModel, options: HostOptions): HostState {
  return {
    workbook,
    spreadsheetId: 'local-workbook',
    spreadsheetZone: timeZone(options.spreadsheetTimeZone ?? 'Asia/Ho_Chi_Minh'),
    scriptZone: options.scriptTimeZone ?? 'Asia/Ho_Chi_Minh',
    locale: options.locale ?? 'vi_VN',
    userEmail: options.userEmail ?? 'van-phong@example.vn',
    now: options.now ?? Date.now,
    properties: { document: workbook.documentProperties, user: new Map(), script: new Map() },
    caches: { document: new Map(), user: new Map(), script: new Map() },
    locksHeldElsewhere: new Set(),
    active: { sheetId: workbook.sheets.find((sheet) => !sheet.hidden)?.id ?? 0, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    menus: [],
    events: [],
    answerAlert: options.answerAlert ?? (() => 'CLOSE'),
    htmlFiles: new Map(Object.entries(options.htmlFiles ?? {})),
    authMode: 'FULL',
    nextId: 1,
  }
}
