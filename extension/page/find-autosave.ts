/** Whether a page saves by itself while it is filled, as far as that can be seen before: by what it says, and by how its fields are built. */
import { attr } from './attr.ts'
import { isVisible } from './visibility.ts'

const SAYS =
  /tự động lưu|lưu tự động|tự lưu|đã lưu (?:bản )?nháp|bản nháp (?:đã|được) (?:tự )?lưu|thay đổi (?:đã được|được|đã) lưu|auto-?sav(?:e|ed|ing)|draft saved|saved as draft|all changes saved/iu
/** Attributes by which server-side libraries send a field as soon as it changes. */
const SENDING =
  '[data-autosave],[data-auto-save],[data-auto-submit],[up-autosubmit],[phx-change],form[class*="autosave"],[data-remote=true]:is(input,select,textarea)'
const ON_CHANGE = /change|input|keyup|blur|focusout|delay/
const REQUEST = /fetch\s*\(|\$\.(?:post|ajax|get)|axios|XMLHttpRequest|sendBeacon|auto_?save/i
const MOST_TEXTS = 20_000

/** What shows it, in the page's words or as the name of the attribute, at most 80 characters; '' when nothing does. */
export function findAutosave(root: Document): string {
  return saidSo(root) || builtSo(root)
}

function saidSo(root: Document): string {
  const walker = root.createTreeWalker(root.body ?? root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST_TEXTS; node = walker.nextNode(), seen++) {
    const text = (node.nodeValue ?? '').trim().normalize('NFC')
    if (text.length < 6 || text.length > 300 || !SAYS.test(text)) continue
    const holder = node.parentElement
    // A button that saves a draft does so only when it is pressed.
    if (!holder || holder.closest('script,style,template,noscript,button,a,[role=button],option') || !isVisible(holder)) continue
    return text.replace(/\s+/g, ' ').slice(0, 80)
  }
  return ''
}

function builtSo(root: Document): string {
  const marked = root.querySelector(SENDING)
  if (marked) return marked.getAttributeNames().find((name) => /auto|phx-change|remote/.test(name)) ?? 'autosave'
  for (const field of root.querySelectorAll('input,select,textarea,form')) {
    for (const name of field.getAttributeNames()) {
      const value = attr(field, name) ?? ''
      if (/^(?:data-)?hx-(?:post|put|patch)$/.test(name)) {
        const trigger = attr(field, 'hx-trigger') ?? attr(field, 'data-hx-trigger') ?? ''
        // Without a trigger a field sends when it changes, a form when it is sent.
        if (trigger === '' ? field.tagName !== 'FORM' : ON_CHANGE.test(trigger)) return name
      }
      if (/^wire:model\.(?:live|blur|lazy|debounce)/.test(name)) return name
      if (/^on(?:change|input|blur|keyup)$/.test(name) && REQUEST.test(value)) return name
    }
  }
  return ''
}
