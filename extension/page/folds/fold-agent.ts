/** What the extension may ask of the script that opens tabs and sections. It presses nothing else, and writes nothing. */
import type { PageReader, Reading, Values } from '../page-agent.ts'
import { guardSubmit, type SubmitGuard } from '../submit-guard.ts'
import { openIn, putBack } from './put-back.ts'
import { readFolded } from './read-folded.ts'
import { turnTo } from './turn-to.ts'

export type FoldAgent = {
  /** The whole form, with what it shows only when asked to. */
  readAll(): Promise<Reading>
  /** What the fields of that reading hold now, also where they are not shown. */
  allValues(token: string): Promise<Values | 'gone'>
}

export function makeFoldAgent(reader: PageReader): FoldAgent {
  return {
    readAll: () =>
      atRest(async (guard) => {
        const { found, shut } = await readFolded(reader, reader.readAgain, guard)
        return () => reader.keep(found, shut)
      }),
    allValues: (token) =>
      atRest<Values | 'gone'>(async (guard) => {
        const known = reader.known(token)
        if (!known) return () => 'gone'
        const was = openIn(reader, '')
        const values = new Map<string, string>()
        const take = () => {
          const now = reader.values(token)
          if (now !== 'gone') for (const { fieldId, value } of now.values) values.set(fieldId, value)
        }
        take()
        for (const [id, { folds }] of known)
          if (folds.length > 0 && !values.has(id) && (await turnTo(reader, guard, [folds])) !== 'shut') take()
        await putBack(reader, guard, '', was)
        return () => ({ values: [...values].map(([fieldId, value]) => ({ fieldId, value })), isFolded: false })
      }),
  }
}

/** The page neither sends nor leaves meanwhile, and afterwards stands where it stood, with the focus where it was. */
async function atRest<T>(work: (guard: SubmitGuard) => Promise<() => T>): Promise<T> {
  const guard = guardSubmit()
  const { scrollX, scrollY } = window
  const focused = document.activeElement
  try {
    const answer = await work(guard)
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true })
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
    return answer()
  } finally {
    guard.lift()
  }
}
