/** Stars, a slider or a count between two buttons: turned by the arrow keys, else pressed on the one of its equal parts. */
import type { FieldValue } from '../../../shared/form/field-value.ts'
import { attr } from '../attr.ts'
import { click, key, leave, takeFocus } from '../act.ts'
import { clearButton, pressClear } from '../clear-button.ts'
import { steps } from '../find-stepper.ts'
import { parentOf } from '../visibility.ts'
import { until } from '../wait.ts'
import type { Driver } from './driver.ts'

/** Milliseconds for a page to take one turn. */
const TAKES = 80
/** Nobody turns further by hand. */
const MOST_TURNS = 300

export const stepper: Driver = {
  async write({ control: { target } }, value, rung) {
    const wanted = numberOf(value)
    if (wanted === undefined) return 'kind-mismatch'
    if (rung > 1) return 'no-more'
    const isThere = rung === 0 ? await turn(target, wanted) : await press(target, wanted)
    leave(target)
    return isThere || rung === 0 ? 'written' : 'not-accepted'
  },
  holds: ({ control: { target } }, value) => (steps(target) === numberOf(value) ? 'yes' : 'no'),
  snapshot: ({ control: { target } }): Shown => ({ number: steps(target), words: wordsBeside(target) }),
  async restore(field, snapshot) {
    const { target } = field.control
    const before = snapshot as Shown
    if (before.number !== undefined) await turn(target, before.number)
    leave(target)
    const isBack = () => steps(target) === before.number && wordsBeside(target) === before.words
    if (await until(isBack, TAKES)) return true
    // «Chưa chọn» is not «0 điểm», though the number is the same.
    const button = await clearButton(field)
    return button !== undefined && pressClear(button) && (await until(isBack, TAKES)) === true
  },
  quick: () => false,
}

/** As a person sees it: some say «Chưa chọn» where their number is the least. */
interface Shown {
  number: number | undefined
  words: string
}

function wordsBeside(target: HTMLElement): string {
  return parentOf(target)?.textContent?.trim() ?? ''
}

function numberOf(value: FieldValue): number | undefined {
  return value.type === 'number' ? Number(value.plain) : undefined
}

async function turn(target: HTMLElement, wanted: number): Promise<boolean> {
  takeFocus(target)
  for (let turns = 0; turns < MOST_TURNS && steps(target) !== wanted; turns++) {
    const before = steps(target) ?? 0
    const isUp = before < wanted
    key(target, isUp ? 'ArrowUp' : 'ArrowDown', isUp ? 38 : 40)
    if (await until(() => steps(target) !== before, TAKES)) continue
    key(target, isUp ? 'ArrowRight' : 'ArrowLeft', isUp ? 39 : 37)
    if (!(await until(() => steps(target) !== before, TAKES))) return false
    // A step that jumps over the number never comes to it.
    if (steps(target) !== wanted && isUp !== (steps(target) ?? 0) < wanted) return false
  }
  return steps(target) === wanted
}

/** As many parts as it can hold: the fourth star of five. */
async function press(target: HTMLElement, wanted: number): Promise<boolean> {
  const parts = [...target.children].filter((part): part is HTMLElement => part instanceof HTMLElement && part.checkVisibility())
  const part = parts[wanted - 1]
  if (!part || parts.length !== Number(attr(target, 'aria-valuemax'))) return false
  const inner = part.querySelector<HTMLElement>(':scope > *')
  click(inner ?? part)
  return (await until(() => steps(target) === wanted, TAKES)) === true
}
