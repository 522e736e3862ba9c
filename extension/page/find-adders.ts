/** Buttons that add a row to a repeating part of a form. They are named to the person, who presses them; nothing here does. */
import { foldText } from '../../shared/text/fold-text.ts'
import { isVisible } from './visibility.ts'

const ADDS =
  /^(?:\+ )?(?:them|add)(?: (?:moi|mot|another|new))?(?: (?:dong|hang|muc|nhom|nguoi|thanh vien|dang vien|chi bo|ban ghi|row|item|entry|line))?\b.{0,30}$/
const ADDS_BY_CLASS = /(?:^|[-_ ])(?:add-repeat|add-row|row-add|add-item|datagrid-add|matrixdynamic__add)/i
const MOST = 10

/** Their texts, «+» for a button without one; in page order, each once. */
export function findAdders(root: Document): string[] {
  const texts = new Set<string>()
  for (const button of root.querySelectorAll<HTMLElement>('button,[role=button],a.btn,input[type=button]')) {
    if (texts.size >= MOST) break
    const text = (button instanceof HTMLInputElement ? button.value : (button.textContent ?? '')).replace(/\s+/g, ' ').trim()
    const name = foldText(text || (button.getAttribute('aria-label') ?? button.title))
    if ((ADDS.test(name) || ADDS_BY_CLASS.test(button.className)) && isVisible(button)) texts.add((text || '+').slice(0, 60))
  }
  return [...texts]
}
