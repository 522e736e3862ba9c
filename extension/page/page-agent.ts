/** What the extension may ask the reading script of one document. Elements stay here; only data goes out. */
import type { Field } from '../../shared/form/field.ts'
import { AFTER_TYPING } from '../../shared/form/after-typing.ts'
import { type Adder, findAdders } from './find-adders.ts'
import { findAutosave } from './find-autosave.ts'
import { type FoundField, readForm } from './read-form.ts'
import { findUnreadParts, type UnreadParts } from './unread-parts.ts'
import { watchTyping } from './watch-typing.ts'

export type Reading = {
  /** Names this reading of this document; a fill must name the same. */
  token: string
  url: string
  title: string
  fields: Field[]
  unread: UnreadParts
  /** What shows that the page saves while it is filled; `AFTER_TYPING` when it did so before; '' when nothing shows it. */
  autosave: string
  /** Buttons that add a row: their texts, and the ids of the fields of each row that is there. */
  adders: { text: string; rows: string[][] }[]
}

/** For the filling script beside it, in the same world. */
export type PageReader = {
  /** The fields of that reading by id; undefined when the document has been read anew since. */
  known(token: string): ReadonlyMap<string, FoundField> | undefined
  /** The form as it stands now; changes no token. */
  readAgain(): FoundField[]
  addersNow(): Adder[]
}

export type PageAgent = PageReader & {
  read(): Reading
  /** What the fields of that reading hold now. */
  values(token: string): { fieldId: string; value: string }[] | 'gone'
}

export function makePageAgent(root: Document): PageAgent {
  const typing = watchTyping(root)
  let token = ''
  let fields = new Map<string, FoundField>()
  return {
    read: () => {
      const found = readForm(root)
      token = crypto.randomUUID()
      fields = new Map(found.map((one) => [one.field.id, one]))
      return {
        token,
        url: root.location.href.slice(0, 2000),
        title: root.title.slice(0, 300),
        fields: found.map((one) => one.field),
        unread: findUnreadParts(root),
        autosave: findAutosave(root) || (typing.isSent() ? AFTER_TYPING : ''),
        adders: findAdders(root, found).map(({ text, rows }) => ({ text, rows: rows.map((row) => row.map(({ field }) => field.id)) })),
      }
    },
    values: (asked) => {
      if (asked !== token) return 'gone'
      const now = new Map(readForm(root).map(({ field }) => [field.key, field.value]))
      return [...fields.values()].flatMap(({ field }) => {
        const value = now.get(field.key)
        return value === undefined ? [] : [{ fieldId: field.id, value }]
      })
    },
    known: (asked) => (asked === token ? fields : undefined),
    readAgain: () => readForm(root),
    addersNow: () => findAdders(root, readForm(root)),
  }
}
