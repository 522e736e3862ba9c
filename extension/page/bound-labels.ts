/**
 * Which `<label>` belongs to which field. Real office pages copy labels with their `for`: a label that stands alone beside
 * one field belongs to that field, whatever its `for` says; an empty `for` binds to the next field in reading order.
 */
import type { Control } from './control.ts'
import { follows } from './follows.ts'
import type { Owners } from './owners.ts'
import { isVisible, parentOf } from './visibility.ts'

export function bindLabels(root: Document, controls: readonly Control[], owners: Owners): Map<Control, HTMLLabelElement[]> {
  const byPart = new Map<Element, Control>()
  for (const control of controls) for (const part of control.parts) byPart.set(part, control)
  const bound = new Map<Control, HTMLLabelElement[]>()
  const scopes = new Set<Document | ShadowRoot>([root])
  for (const control of controls) {
    const scope = control.target.getRootNode()
    if (scope instanceof ShadowRoot) scopes.add(scope)
  }
  for (const scope of scopes) {
    for (const label of scope.querySelectorAll('label')) {
      const control = fieldOf(label, byPart, owners)
      // A label inside a drawn list names one of its options.
      if (!control || (control.widget === 'pop-up-list' && (isOfOption(label, control) || !label.checkVisibility()))) continue
      const list = bound.get(control)
      if (list) list.push(label)
      else bound.set(control, [label])
    }
  }
  for (const [control, labels] of bound) bound.set(control, nearestOf(labels, control.target))
  return bound
}

/** Of labels that were all copied with one `for`, those that stand with the field. Two are a name and what explains it. */
function nearestOf(labels: HTMLLabelElement[], target: Element): HTMLLabelElement[] {
  const isCopied = labels.length > 1 && ((target as Partial<HTMLInputElement>).labels?.length ?? 0) > 2
  if (!isCopied) return labels
  const steps = labels.map((label) => {
    let count = 0
    for (let at: Element | null = target; at && !at.contains(label); at = parentOf(at)) count++
    return count
  })
  const least = Math.min(...steps)
  return labels.filter((_, i) => steps[i] === least)
}

/** A floating label is drawn inside the list that it names, and stands for no other control. */
function isOfOption(label: HTMLLabelElement, { anchor, target, twin }: Control): boolean {
  const isOwn = label.control === null ? !twin && target === anchor : label.control === target
  return anchor.contains(label) && !(label.hasAttribute('for') && isOwn)
}

function fieldOf(label: HTMLLabelElement, byPart: ReadonlyMap<Element, Control>, owners: Owners): Control | undefined {
  if (owners.count(label) > 0) return owners.only(label) ?? onlyShown(label, byPart)
  const named = label.htmlFor === '' || !label.control ? undefined : byPart.get(label.control)
  const near = holderOf(label, owners)
  if (!near) return named
  const alone = owners.only(near)
  if (alone) return isNearer(near, label, alone.target) ? named : alone
  if (named && owners.holds(near, named)) return named
  const next = nextFieldIn(near, label, byPart)
  // What stands between may be a widget that was not recognised: a field with a label of its own needs none from before it.
  return next && !(label.htmlFor === '' && hasOwnLabel(next, owners)) ? next : named
}

/** A label around a hidden input and the box that a library draws for it. */
function onlyShown(label: HTMLLabelElement, byPart: ReadonlyMap<Element, Control>): Control | undefined {
  const inside = new Set([...label.querySelectorAll('*')].flatMap((part) => byPart.get(part) ?? []))
  const shown = [...inside].filter(({ target }) => isVisible(target))
  return shown.length === 1 ? shown[0] : undefined
}

/** Another label stands between: what the first one names was not recognised. */
function isNearer(holder: Element, label: Element, target: Element): boolean {
  return [...holder.querySelectorAll('label')].some((other) => other !== label && follows(label, other) && follows(other, target))
}

function hasOwnLabel({ target }: Control, owners: Owners): boolean {
  return [...((target as Partial<HTMLInputElement>).labels ?? [])].some(
    (label) => owners.only(label.parentElement ?? label)?.target === target,
  )
}

/** The nearest element around the label that holds any field. */
function holderOf(label: Element, owners: Owners): Element | undefined {
  for (let at = parentOf(label); at; at = parentOf(at)) if (owners.count(at) > 0) return at
  return undefined
}

/** The first field after the label, if no other label stands between them. */
function nextFieldIn(holder: Element, label: HTMLLabelElement, byPart: ReadonlyMap<Element, Control>): Control | undefined {
  const walker = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_ELEMENT)
  walker.currentNode = label
  for (let node = walker.nextNode(), seen = 0; node && seen < 60; node = walker.nextNode(), seen++) {
    if (label.contains(node)) continue
    if (node instanceof HTMLLabelElement) return undefined
    const control = node instanceof Element ? byPart.get(node) : undefined
    if (control) return control
  }
  return undefined
}
