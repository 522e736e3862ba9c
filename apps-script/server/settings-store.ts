import { insist, withRetry } from './with-retry.ts'
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../shared/registers/settings.ts'

const KEY = 'ne-nep-settings'
/** A property holds 9 kB; characters may take three bytes. */
const CHUNK = 2800

/** What the office decided for this workbook, kept in the document's properties. */
export function readSettings(): Settings {
  const text = readLong(KEY)
  if (text === null) return DEFAULT_SETTINGS
  try {
    return parseSettings(JSON.parse(text))
  } catch {
    // A text cut short is no settings; every question is asked again.
    return DEFAULT_SETTINGS
  }
}

export function writeSettings(settings: Settings): void {
  writeLong(KEY, JSON.stringify(settings))
}

/** A text of any length in the document's properties; null when there is none. */
export function readLong(key: string): string | null {
  const all = withRetry(() => PropertiesService.getDocumentProperties().getProperties())
  const parts = Number(all[key] ?? Number.NaN)
  if (Number.isNaN(parts)) return null
  let text = ''
  for (let i = 0; i < parts; i++) text += all[`${key}.${i}`] ?? ''
  return text
}

/** Writes the parts first and their number last, in one call: a reader sees the old text or the new one. */
export function writeLong(key: string, text: string): void {
  const parts: Record<string, string> = {}
  let count = 0
  for (let at = 0; at < text.length; at += CHUNK) parts[`${key}.${count++}`] = text.slice(at, at + CHUNK)
  withRetry(() => PropertiesService.getDocumentProperties().setProperties({ ...parts, [key]: String(count) }))
}

/** Takes a text away; its parts are overwritten by the next one. */
export function forgetLong(key: string): void {
  insist(() => PropertiesService.getDocumentProperties().deleteProperty(key))
}
