/** «Giàng A Páo ×»: what was typed into a box stands beside it as small tokens, each with a sign that takes it away. */
import { cleanText } from '../../shared/text/clean-text.ts'
import { textOf } from './page-text.ts'
import { rawText } from './raw-text.ts'
import { parentOf } from './visibility.ts'

export type Tag = { readonly text: string; readonly sign: HTMLElement }

/** In page order; none beside most inputs. */
export function tagsBeside(input: Element): Tag[] {
  const holder = parentOf(input)?.childElementCount === 1 ? parentOf(parentOf(input) as Element) : parentOf(input)
  if (!holder || holder.childElementCount > MOST) return []
  return [...holder.children].flatMap((one) => {
    const sign = [...one.querySelectorAll<HTMLElement>('*')].find((part) => SIGN.test(rawText(part)))
    const text = sign && !one.contains(input) ? cleanText(textOf(one, (part) => part === sign)) : ''
    return sign && text !== '' ? [{ text, sign }] : []
  })
}

/** More stand beside each other only in a whole form. */
const MOST = 40
const SIGN = /^\s*[×✕✖✗⨯]\s*$/u
