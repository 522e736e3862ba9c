/** What the extension may ask the reading script of one document. Elements stay here; only data goes out. */
import type { Field } from '../../shared/form/field.ts'
import { AFTER_TYPING } from '../../shared/form/after-typing.ts'
import { type Adder, findAdders } from './find-adders.ts'
import { findAutosave } from './find-autosave.ts'
import { findFolds } from './folds/find-folds.ts'
import type { Fold } from './folds/fold.ts'
import { shutFolds } from './folds/shut-folds.ts'
import { type FoundField, readForm } from './read-form.ts'
import { findUnreadParts, type UnreadParts } from './unread-parts.ts'
import { watchTyping } from './watch-typing.ts'

export type Reading = {
  /** Names this reading of this document; a fill must name the same. */
  token: string
  url: string
  title: string
  fields: Field[]
  /** `shut`: names of tabs and sections that stayed shut and may hold fields. */
  unread: UnreadParts & { shut: string[] }
  /** Whether tabs or sections are shut that may hold fields, and have not been opened for this reading. */
  isFolded: boolean
  /** What shows that the page saves while it is filled; `AFTER_TYPING` when it did so before; '' when nothing shows it. */
  autosave: string
  /** Buttons that add a row: their texts, and the ids of the fields of each row that is there. */
  adders: { text: string; rows: string[][] }[]
}

/** `isFolded`: some fields of the reading are not shown now, and what they hold cannot be told without opening something. */
export type Values = { values: { fieldId: string; value: string }[]; isFolded: boolean }

/** For the scripts beside it that open and fill, in the same world. */
export type PageReader = {
  /** The fields of that reading by id; undefined when the document has been read anew since. */
  known(token: string): ReadonlyMap<string, FoundField> | undefined
  /** The form as it stands now; changes no token. */
  readAgain(): FoundField[]
  addersNow(): Adder[]
  foldsNow(): Fold[]
  /** Keys of folds that did harm when they were opened. */
  leftAlone: Set<string>
  /** Makes a reading of fields that were found in several states of the page. */
  keep(found: FoundField[], shut: string[]): Reading
  /** What the fields of that reading hold now. */
  values(token: string): Values | 'gone'
}

export type PageAgent = PageReader & { read(): Reading }

export function makePageAgent(root: Document): PageAgent {
  const typing = watchTyping(root)
  let token = ''
  let fields = new Map<string, FoundField>()
  const foldsNow = () => findFolds(root).folds
  const keep = (found: FoundField[], shut: string[], isFolded = false): Reading => {
    token = crypto.randomUUID()
    fields = new Map(found.map((one) => [one.field.id, one]))
    return {
      token,
      url: root.location.href.slice(0, 2000),
      title: root.title.slice(0, 300),
      fields: found.map((one) => one.field),
      unread: { ...findUnreadParts(root), shut },
      isFolded,
      autosave: findAutosave(root) || (typing.isSent() ? AFTER_TYPING : ''),
      adders: findAdders(root, found).map(({ text, rows }) => ({ text, rows: rows.map((row) => row.map(({ field }) => field.id)) })),
    }
  }
  return {
    read: () => keep(readForm(root), [], shutFolds(foldsNow()).length > 0),
    keep,
    values: (asked) => {
      if (asked !== token) return 'gone'
      const now = new Map<unknown, FoundField>()
      for (const one of readForm(root))
        if (one.folds.length === 0 || one.field.access !== 'hidden') now.set(one.field.key, one).set(one.control.target, one)
      const values: Values['values'] = []
      let isFolded = false
      for (const { field, folds, control, shown } of fields.values()) {
        // What a page keeps while it does not show it can be read where it is.
        const isKept = control.target.isConnected && !now.has(control.target) && /^(?:text|native-select|check-box)$/.test(control.widget)
        const value = now.get(field.key)?.field.value ?? (isKept ? shown().slice(0, 20_000) : undefined)
        if (value !== undefined) values.push({ fieldId: field.id, value })
        else isFolded ||= folds.length > 0
      }
      return { values, isFolded }
    },
    known: (asked) => (asked === token ? fields : undefined),
    readAgain: () => readForm(root),
    addersNow: () => findAdders(root, readForm(root)),
    foldsNow,
    leftAlone: new Set(),
  }
}
