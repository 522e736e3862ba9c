/** Panels and sheets that ask for a time or a date in columns: hours and minutes, or day, month and year, each a list of numbers. */
import { click, innermost } from './act.ts'
import { optionsIn } from './open-options.ts'
import { optionLabel } from './option-label.ts'
import { pause, until } from './wait.ts'

/** Picks one number per column, in the order given; a year goes to the column of years. False when a column does not offer its number. */
export async function pickInColumns(list: () => HTMLElement | undefined, numbers: readonly number[]): Promise<boolean> {
  if (columnsOf(list()).length !== numbers.length) return false
  for (const index of yearsFirst(columnsOf(list()))) {
    const wanted = numbers[index]
    const option = columnsOf(list())[index]?.find((one) => numberOf(one) === wanted)
    if (!option) return false
    click(innermost(option))
    await standing(option.parentElement)
    // Columns that mark what stands in their middle do so once they have come to rest.
    const marked = () => columnsOf(list())[index]?.find((one) => MARKED.test(one.className))
    if (marked()) await until(() => numberOf(marked() ?? option) === wanted, RESTS)
  }
  return true
}

const MARKED = /(?:^|[-_ ])(?:current|selected|active|chosen|on)(?:$|[-_ ])/i
/** Milliseconds for a column to come to rest. */
const RESTS = 600

/** Milliseconds after which a column that slides to what was chosen is looked at again, and how often at most. */
const SLIDES = 50
const LOOKS = 12

/** The next column may be drawn anew for a choice, and one that still slides is taken over where it is just then. */
async function standing(column: HTMLElement | null): Promise<void> {
  const place = () => [column, column?.parentElement].map((one) => `${one?.scrollTop} ${one?.style.transform}`).join()
  for (let look = 0, before = ''; look < LOOKS && before !== place(); look++) {
    before = place()
    await pause(SLIDES)
  }
}

/** Options by the element that holds them; a list of one column is no panel of this kind. */
export function columnsOf(list: HTMLElement | undefined): HTMLElement[][] {
  const columns = new Map<Element | null, HTMLElement[]>()
  for (const option of list ? optionsIn(list) : []) {
    const column = columns.get(option.parentElement)
    if (column) column.push(option)
    else columns.set(option.parentElement, [option])
  }
  const all = [...columns.values()]
  return all.length > 1 && all.every((column) => column.every((option) => !Number.isNaN(numberOf(option)))) ? all : []
}

function yearsFirst(columns: readonly HTMLElement[][]): number[] {
  const first = (index: number) => numberOf(columns[index]?.[0] as HTMLElement)
  return [...columns.keys()].sort((a, b) => Number(first(b) > 1900) - Number(first(a) > 1900) || a - b)
}

/** The only number that an option shows; NaN when it shows none, or more. */
function numberOf(option: HTMLElement): number {
  return Number(/^\D*(\d+)\D*$/.exec(optionLabel(option))?.[1])
}

/** Day, month and year in the order of the columns: the years say where they stand, twelve or fewer are months. */
export function dateInColumns(list: HTMLElement | undefined, iso: string): number[] {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const columns = columnsOf(list)
  const yearAt = columns.findIndex((column) => numberOf(column[0] as HTMLElement) > 1900)
  const isYear = (index: number) => index === yearAt
  const monthAt = columns.findIndex((column, index) => !isYear(index) && column.length <= 12)
  return columns.map((_, index) => (isYear(index) ? year : index === monthAt ? month : day))
}
