/** «Giàng A Páo ×»: what was typed into a box stands beside it as small tokens, each with a sign that takes it away. */
import { cleanText } from '../../shared/text/clean-text.ts'
import { attr } from './attr.ts'
import { textOf } from './page-text.ts'
import { rawText } from './raw-text.ts'
import { parentOf } from './visibility.ts'

export type Tag = { readonly text: string; readonly sign: HTMLElement; readonly element: Element }

/** In page order; none beside most inputs. */
export function tagsBeside(input: Element): Tag[] {
  const holder = parentOf(input)?.childElementCount === 1 ? parentOf(parentOf(input) as Element) : parentOf(input)
  if (!holder || holder.childElementCount > MOST) return []
  return [...holder.children].flatMap((one) => {
    const sign = [...one.querySelectorAll<HTMLElement>('*')].find((part) => SIGN.test(rawText(part)) || isDrawnSign(part))
    const text = sign && !one.contains(input) ? cleanText(textOf(one, (part) => part === sign)) : ''
    return sign && text !== '' ? [{ text, sign, element: one }] : []
  })
}

/** A sign that the style of the page draws: only its name says what it does. */
function isDrawnSign(part: Element): boolean {
  return (
    rawText(part).trim() === '' && /^(?:remove|delete|xóa|xoá|bỏ)(?!\p{L})/iu.test(attr(part, 'aria-label') ?? attr(part, 'title') ?? '')
  )
}

/** More stand beside each other only in a whole form. */
const MOST = 40
const SIGN = /^\s*[×✕✖✗⨯]\s*$/u
