import type { AcceptedView, AcceptRequest, LayoutCorrection } from '../contract.ts'
import type { Mark } from '../../shared/registers/codes.ts'
import { parseSettings, type Settings } from '../../shared/registers/settings.ts'
import { locked } from './document-lock.ts'
import { ServerRefusal } from './reply.ts'
import { formatDay } from '../../shared/text/civil-day.ts'
import { readSettings, writeSettings } from './settings-store.ts'
import { splitKey } from './split-key.ts'
import { todayInVietnam } from './today.ts'

/** Changes the document's settings; what is not of their form is not kept. */
export function changeSettings(change: (settings: Settings) => Settings): null {
  return locked(() => {
    writeSettings(parseSettings(change(readSettings())))
    return null
  })
}

/** Keeps what a code means in a tab; null takes the answer back. */
export function rememberCode(sheet: string, code: string, mark: Mark | null): null {
  return changeSettings((settings) => {
    const others = settings.answers.filter((answer) => answer.sheet !== sheet || answer.code !== code)
    return { ...settings, answers: mark === null ? others : [...others, { sheet, code, mark }] }
  })
}

/** Keeps how a tab is to be read; `automatic` without columns forgets the correction. */
export function rememberLayout({ sheet, role, columns }: LayoutCorrection): null {
  return changeSettings((settings) => {
    const others = settings.layouts.filter((layout) => layout.sheet !== sheet)
    if (role === 'automatic' && columns.length === 0) return { ...settings, layouts: others }
    const fields = Object.fromEntries(columns.map(({ column, field }) => [column, field]))
    return { ...settings, layouts: [...others, role === 'automatic' ? { sheet, columns: fields } : { sheet, role, columns: fields }] }
  })
}

/** Accepts a finding until a day, with a reason, in the name of whoever is signed in (Google does not always say who) and with the day of today. */
export function rememberException({ key, reason, until }: AcceptRequest): null {
  if (reason.trim() === '') throw new ServerRefusal('invalid-request', 'reason')
  const by = [Session.getActiveUser().getEmail(), formatDay(todayInVietnam())].filter((text) => text !== '').join(', ')
  return changeSettings((settings) => ({
    ...settings,
    accepted: [...settings.accepted.filter((entry) => entry.key !== key), { key, reason: reason.trim(), by, until }],
  }))
}

/** Takes an acceptance back; one that is not there stays away. */
export function forgetException(key: string): null {
  return changeSettings((settings) => ({ ...settings, accepted: settings.accepted.filter((entry) => entry.key !== key) }))
}

/** What is accepted, newest first. */
export function acceptedList(): AcceptedView[] {
  return readSettings()
    .accepted.map((entry) => {
      const { rule, place } = splitKey(entry.key)
      return { ...entry, rule, place }
    })
    .reverse()
}
