/**
 * Puts text on the clipboard. Google's frame may forbid the asynchronous clipboard, then the selected text field is copied
 * the old way; where that is forbidden too, the text stays selected for Ctrl+C.
 */
export type CopyOutcome = 'copied' | 'selected'

/** `field` is a visible text field that holds the text. */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    // Refused or missing: the two older ways remain.
    const before = document.activeElement
    field.focus()
    field.select()
    if (!document.execCommand('copy')) return 'selected'
    field.setSelectionRange(0, 0)
    field.scrollTo(0, 0)
    if (before instanceof HTMLElement) before.focus()
    return 'copied'
  }
}
