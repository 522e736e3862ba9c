/** Whether a control may be written at all. Secrets, traps and what nobody can see are never touched. */
import { boxOf } from './box-of.ts'
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import type { FieldAccess } from '../../shared/form/field.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import type { Control } from './control.ts'
import { hasRoom, isVisible, parentOf } from './visibility.ts'

// «new-password» on a text input only keeps browsers from offering old entries: many libraries set it on every list.
const SECRET_TOKENS = /^(?:one-time-code|cc-|transaction-)/
const SECRET_LABEL =
  /\b(?:mat khau|password|passcode|ma otp|otp|ma xac thuc|ma xac nhan|captcha|cvv|cvc|so the tin dung|card number|ma pin)\b/
const TRAP = /\b(?:de trong o nay|khong dien|dung dien|leave (?:this )?(?:field )?(?:blank|empty)|do not fill|honeypot|honey pot)\b/

export function fieldAccess(control: Control, label: string): FieldAccess {
  const { target } = control
  const folded = foldText(label)
  if (isSecret(target, folded)) return 'sensitive'
  if (TRAP.test(folded) || TRAP.test(foldText(`${attr(target, 'name') ?? ''} ${target.id}`))) return 'hidden'
  if (!isSeen(control)) return 'hidden'
  if (control.parts.every(isDisabled)) return 'disabled'
  if ((isInput(target) || target instanceof HTMLTextAreaElement) && target.readOnly && control.widget !== 'pop-up-list') return 'readonly'
  return attr(target, 'aria-readonly') === 'true' ? 'readonly' : 'open'
}

function isSecret(target: HTMLElement, folded: string): boolean {
  if (isInput(target) && (target.type === 'password' || isOfLogin(target))) return true
  return SECRET_TOKENS.test(attr(target, 'autocomplete') ?? '') || SECRET_LABEL.test(folded)
}

/** A small form that asks for a password asks who somebody is: none of it is for a report. */
function isOfLogin({ form }: HTMLInputElement): boolean {
  // Looked through for every field; a long form would be slow, and is none.
  if (!form || form.elements.length > MOST_ELEMENTS) return false
  const inputs = [...form.elements].filter((element) => isInput(element) && !/^(?:hidden|submit|button|image|reset)$/.test(element.type))
  return inputs.length <= MOST_OF_LOGIN && inputs.some((element) => (element as HTMLInputElement).type === 'password')
}

const MOST_OF_LOGIN = 5
/** With its buttons and hidden ones. */
const MOST_ELEMENTS = 20

function isSeen(control: Control): boolean {
  if (isVisible(control.anchor) || isUnderFloatingLabel(control)) return true
  // A transparent input inside a visible wrapper of its own size is how design systems draw boxes and radios.
  if (control.widget !== 'radio-group' && control.widget !== 'check-group' && control.widget !== 'check-box') return false
  return control.parts.some((part) => {
    const label = isInput(part) ? part.labels?.[0] : part.closest('label')
    if (label && isVisible(label)) return true
    for (let at = parentOf(part), depth = 0; at && depth < 3; at = parentOf(at), depth++) if (isVisible(at)) return true
    return false
  })
}

/** Transparent while empty, with a visible label around it that is drawn over it, or a component that draws one. A trap hides these as well. */
function isUnderFloatingLabel({ widget, target }: Control): boolean {
  const root = target.getRootNode()
  const holder = target.closest('label') ?? (root instanceof ShadowRoot ? root.host : null)
  if (widget !== 'text' || !holder || !hasRoom(target) || !target.checkVisibility() || !isVisible(holder)) return false
  const [around, own] = [boxOf(holder), boxOf(target)]
  return own.left >= around.left - 1 && own.right <= around.right + 1 && own.top >= around.top - 1 && own.bottom <= around.bottom + 1
}

function isDisabled(part: HTMLElement): boolean {
  return part.matches(':disabled') || attr(part, 'aria-disabled') === 'true' || part.closest('[inert]') !== null
}
