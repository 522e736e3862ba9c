/** Brings a calendar to a month. */
import { rawText } from './raw-text.ts'
import { boxOf } from './box-of.ts'
import { attr } from './attr.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import { click, innermost, setNative, tell } from './act.ts'
import { daysOf, readMonth } from './calendar.ts'
import { isPlaced } from './visibility.ts'
import { until } from './wait.ts'

/** Sets month and year where the calendar has inputs for them, else turns page after page, at most sixty. */
export async function turnTo(box: HTMLElement, year: number, month: number): Promise<boolean> {
  const yearInput = [...box.querySelectorAll('input')].find((input) => /^(?:19|20)\d\d$/.test(input.value))
  if (yearInput && Number(yearInput.value) !== year) {
    setNative(yearInput, 'value', String(year))
    tell(yearInput, 'input', String(year))
    tell(yearInput, 'change')
  }
  for (const select of box.querySelectorAll('select')) {
    const wanted = select.options.length === 12 ? month - 1 : [...select.options].findIndex((option) => Number(option.value) === year)
    if (wanted < 0 || select.selectedIndex === wanted) continue
    setNative(select, 'selectedIndex', wanted)
    tell(select, 'change')
  }
  for (let turns = 0; turns < 60; turns++) {
    const shown = readMonth(box)
    if (!shown) return false
    const ahead = (year - shown.year) * 12 + month - shown.month
    if (ahead === 0) return true
    const button = turner(box, ahead > 0)
    if (!button) return false
    click(innermost(button))
    await until(() => readMonth(box)?.month !== shown.month, 200)
  }
  return false
}

function turner(box: HTMLElement, forward: boolean): HTMLElement | undefined {
  const wanted = forward ? /next|sau|tiep|right|forward/ : /prev|truoc|left|back/
  const year = /year|nam|super|double|d-arrow/
  const buttons = [
    ...box.querySelectorAll<HTMLElement>(
      'button,a,th,[role=button],[class*="next"],[class*="prev"],[data-action],[class*="nav"] > *,[class*="header"] > *',
    ),
  ].filter((button) => isPlaced(button) && !/\d/.test(rawText(button)))
  const named = buttons.find((button) => {
    const name = foldText(
      `${button.className} ${attr(button, 'aria-label') ?? ''} ${button.title} ${Object.values(button.dataset).join(' ')}`,
    )
    return wanted.test(name) && !year.test(name)
  })
  return named ?? arrowBesideMonth(box, buttons, forward)
}

/** Arrows without names: left of the month's name they go back and right of it on, those for years at the outer ends. */
function arrowBesideMonth(box: HTMLElement, buttons: readonly HTMLElement[], forward: boolean): HTMLElement | undefined {
  const top = Math.min(...daysOf(box).map((day) => boxOf(day).top))
  const arrows = buttons
    .filter((button) => rawText(button).trim().length < 2 && boxOf(button).bottom <= top)
    .sort((a, b) => boxOf(a).left - boxOf(b).left)
  return arrows.length === 2 || arrows.length === 4 ? arrows[arrows.length / 2 - (forward ? 0 : 1)] : undefined
}
