/** Presses a button that adds a row, as often as the person has agreed to, and each time waits for the row. It presses nothing that could send. */
import { click, maySend } from '../act.ts'
import type { Adder } from '../find-adders.ts'
import { guardSubmit } from '../submit-guard.ts'
import { untilDrawn } from '../wait.ts'

/** Milliseconds that a page may take for a row. */
const LONGEST = 2000

/** How many rows came; fewer than asked where the page did not go along. */
export async function addRows(addersNow: () => Adder[], text: string, times: number): Promise<number> {
  const guard = guardSubmit()
  const find = () => addersNow().find((adder) => adder.text === text)
  let added = 0
  try {
    for (; added < times; added++) {
      const adder = find()
      if (!adder || sends(adder.button)) break
      const before = adder.rows.length
      if (!click(adder.button)) break
      if (!(await untilDrawn(() => (find()?.rows.length ?? 0) > before, LONGEST))) break
    }
  } finally {
    guard.lift()
  }
  return added
}

/** A button without a type sends the form that it stands in. */
function sends(button: HTMLElement): boolean {
  return maySend(button) || (button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null)
}
