import { isInput } from './is-input.ts'

/** Number boxes that draw a formatted input and swap in the real one when they get the focus: the page shows one of the two at a time. */
export function swappedTwin(target: Element): HTMLInputElement | undefined {
  if (!isInput(target) || target.hasAttribute('name')) return undefined
  const beside = [target.previousElementSibling, target.nextElementSibling]
  return beside.find(
    (one): one is HTMLInputElement => isInput(one) && one.type === target.type && one.type !== 'hidden' && !one.checkVisibility(),
  )
}
