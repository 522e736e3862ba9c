import { MARKS, type Mark, TAB_ROLES, type TabRole } from './codes.ts'

/** The meaning of a code in one tab, said by a person. `sheet` «*» holds for every tab. */
export type CodeAnswer = { readonly sheet: string; readonly code: string; readonly mark: Mark }

/** How a person corrected the reading of a tab: its role, and the field of single columns (letter → field id, '' for «leave alone»). */
export type LayoutAnswer = { readonly sheet: string; readonly role?: TabRole; readonly columns: Readonly<Record<string, string>> }

/** What a grid cell really holds, said by a person: a mark («present») or a ratio («28/29»). `at` is an address such as «D55». */
export type ValueAnswer = { readonly sheet: string; readonly at: string; readonly value: string }

/** A finding that a person accepts until a day (ISO); `key` as in a finding. */
export type AcceptedFinding = { readonly key: string; readonly reason: string; readonly by: string; readonly until: string }

/**
 * What an office decides once per workbook. Every field has a default, so that `{}` is valid. What domain.md marks as unsure is a switch here
 * and is named in the results.
 */
export type Settings = {
  readonly answers: readonly CodeAnswer[]
  readonly values: readonly ValueAnswer[]
  readonly layouts: readonly LayoutAnswer[]
  readonly accepted: readonly AcceptedFinding[]
  /** Counts members of other party cells in temporary activity here among those who must attend (unsure; default no). */
  readonly countTemporaryIn: boolean
}

export const DEFAULT_SETTINGS: Settings = { answers: [], values: [], layouts: [], accepted: [], countTemporaryIn: false }

const MAX_ENTRIES = 5000

/**
 * Reads settings from outside. Entries that are not of their form are left out and the others kept: a question is asked again, no answer is made up. Written by hand and not as a schema, because the schema library alone
 * would be a sixth of the script that goes to Google.
 */
export function parseSettings(value: unknown): Settings {
  const object = isRecord(value) ? value : {}
  return {
    answers: entries(object['answers'], (entry) => {
      const { sheet, code, mark } = entry
      return isText(sheet, 200) && isText(code, 60) && MARKS.includes(mark as Mark) ? { sheet, code, mark: mark as Mark } : undefined
    }),
    values: entries(object['values'], ({ sheet, at, value }) => {
      const said = typeof value === 'number' ? String(value) : value
      return isText(sheet, 200) && isText(at, 12) && /^[A-Z]{1,3}\d{1,7}$/.test(at) && isText(said, 60)
        ? { sheet, at, value: said }
        : undefined
    }),
    layouts: entries(object['layouts'], ({ sheet, role, columns }) => {
      if (!isText(sheet, 200)) return undefined
      const fields = Object.fromEntries(
        Object.entries(isRecord(columns) ? columns : {}).filter((entry): entry is [string, string] => isText(entry[1], 40)),
      )
      return TAB_ROLES.includes(role as TabRole) ? { sheet, role: role as TabRole, columns: fields } : { sheet, columns: fields }
    }),
    accepted: entries(object['accepted'], ({ key, reason, by, until }) =>
      isText(key, 300) && isText(reason, 500) && isText(by, 200) && isText(until, 10) && /^\d{4}-\d\d-\d\d$/.test(until)
        ? { key, reason, by, until }
        : undefined,
    ),
    countTemporaryIn: object['countTemporaryIn'] === true,
  }
}

function entries<T>(list: unknown, read: (entry: Record<string, unknown>) => T | undefined): T[] {
  if (!Array.isArray(list)) return []
  return list.slice(0, MAX_ENTRIES).flatMap((entry) => {
    const good = isRecord(entry) ? read(entry) : undefined
    return good === undefined ? [] : [good]
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength
}
