/** The table of figures of `npm run forms`, the sums, and which limits they keep. */
import type { Figures } from './measure-form.ts'
import type { Speed } from './measure-speed.ts'

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((part * 100) / whole).toFixed(1)} %`)

type Counts = Omit<Figures, 'target' | 'misses'>

/** Prints, and returns a sentence for every promise that is broken. */
export function printFigures(figures: readonly Figures[]): string[] {
  const all = sum(figures)
  console.table([...figures, { ...all, target: 'in all' }].map((one) => ({ target: one.target, ...row(one) })))
  const promises: [string, boolean][] = [
    ['precision of the mapping at least 99 %', all.right * 100 >= 99 * (all.right + all.wrong + all.touched)],
    ['recall of the mapping at least 95 %', all.right * 100 >= 95 * all.values],
    ['no wrong fill', all.wrong === 0],
    ['no false «verified»', all.falseVerified === 0],
    ['no field touched that was not asked for', all.touched === 0],
    ['no submit', all.submits === 0],
    ['everything taken back that can be', all.undone === all.undoable],
  ]
  return promises.flatMap(([promise, isKept]) => (isKept ? [] : [promise]))
}

function row(one: Counts) {
  return {
    values: one.values,
    precision: percent(one.right, one.right + one.wrong + one.touched),
    recall: percent(one.right, one.values),
    abstained: one.abstained,
    wrong: one.wrong,
    verified: percent(one.verified, one.right),
    falseVerified: one.falseVerified,
    touched: one.touched,
    submits: one.submits,
    undo: `${one.undone}/${one.undoable}`,
    announced: one.announced,
    ms: Math.round(one.milliseconds),
  }
}

function sum(figures: readonly Figures[]): Counts {
  const total = (key: keyof Counts) => figures.reduce((so, one) => so + one[key], 0)
  return {
    values: total('values'),
    right: total('right'),
    wrong: total('wrong'),
    abstained: total('abstained'),
    verified: total('verified'),
    falseVerified: total('falseVerified'),
    touched: total('touched'),
    submits: total('submits'),
    undone: total('undone'),
    announced: total('announced'),
    undoable: total('undoable'),
    milliseconds: total('milliseconds'),
  }
}

/** Times depend on the machine and on what else it does: they are said, with their limits, and break nothing. */
export function printSpeed({ readAndMatchMs, fill100Ms, late100Ms, bare100Ms, customSelectMs }: Speed): void {
  const say = (what: string, value: number, limit: number, unit: string) =>
    console.info(`${what}: ${value.toFixed(unit === '×' ? 2 : 0)} ${unit} (limit ${limit} ${unit}${value > limit ? ', EXCEEDED' : ''})`)
  say('reading and matching 300 fields × 300 values', readAndMatchMs, 150, 'ms')
  say(
    `100 React text fields filled and verified (${fill100Ms.toFixed(0)} ms; looked at again after ${late100Ms.toFixed(0)} ms) to bare setters (${bare100Ms.toFixed(0)} ms)`,
    fill100Ms / bare100Ms,
    2,
    '×',
  )
  say('a list of a component library, in the mean of 30', customSelectMs, 80, 'ms')
}
