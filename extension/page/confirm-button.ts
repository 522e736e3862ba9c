/** The button by which a sheet or panel that has opened for a field takes over what was chosen in it. It belongs to the field, not to the form. */
import { rawText } from './raw-text.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import { isPlaced, parentOf } from './visibility.ts'

const TAKES = /^(?:xac nhan|dong y|ok|xong|chon|ap dung|confirm|done|apply|set|确认|确定|完成)$/

/** Undefined when the sheet takes over each choice at once. A button that could send a form is none. */
export function confirmButton(list: Element): HTMLElement | undefined {
  for (let at: Element | null = list, depth = 0; at && depth < 6 && !/^(?:BODY|FORM)$/.test(at.tagName); at = parentOf(at), depth++) {
    const found = [...at.querySelectorAll<HTMLElement>('button,[role=button]')].find(
      (button) => TAKES.test(foldText(rawText(button)) || rawText(button).trim()) && isPlaced(button) && !sends(button),
    )
    if (found) return found
    if (/fixed|absolute/.test(getComputedStyle(at).position) && at !== list) return undefined
  }
  return undefined
}

function sends(button: HTMLElement): boolean {
  return button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null
}
