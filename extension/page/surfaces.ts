/** What the page says about a field besides its text: marks of invalidity and hidden copies of the value. */
import { attr } from './attr.ts'
import type { FoundField } from './read-form.ts'
import { isVisible } from './visibility.ts'

const WRONG = /(?:^|[-_ ])(?:is-invalid|invalid|has-error|is-error|haserror|error|ng-invalid|status-error|field-error)(?:$|[-_ ])/i

/** Every mark by which the page calls the field wrong now; compare with the marks before filling. */
export function wrongMarks({ control, holder }: FoundField): Set<string> {
  const marks = new Set<string>()
  for (const part of control.parts) {
    if (attr(part, 'aria-invalid') === 'true') marks.add('aria-invalid')
    if (part.matches(':invalid') && part === control.target) marks.add(':invalid')
    if (WRONG.test(part.className)) marks.add('class')
  }
  for (let at: Element | null = control.anchor; at; at = at.parentElement) {
    if (WRONG.test(attr(at, 'class') ?? '')) marks.add(`class ${at === control.anchor ? 'own' : 'around'}`)
    if (at === holder) break
  }
  for (const message of holder.querySelectorAll(
    '[role=alert],.invalid-feedback,.field-validation-error,[class*="error-message"],[class*="errorMessage"],[class*="explain-error"],mat-error',
  )) {
    const text = message.textContent?.trim() ?? ''
    if (text !== '' && isVisible(message)) marks.add(`message ${text.slice(0, 100)}`)
  }
  return marks
}

/** A mark that was not there before; a page may carry old ones from an earlier attempt. */
export function newlyWrong(found: FoundField, before: ReadonlySet<string>): boolean {
  return [...wrongMarks(found)].some((mark) => !before.has(mark))
}

/** Values of the hidden inputs that belong to this field alone: where a library keeps what it will send. */
export function hiddenCopies({ control, holder }: FoundField): string[] {
  const hidden = holder.querySelectorAll<HTMLInputElement>('input[type=hidden],input[style*="display: none"],input[style*="display:none"]')
  return [...hidden]
    .filter((input) => !control.parts.includes(input) && !/token|viewstate|csrf/i.test(input.name))
    .map((input) => input.value)
}

/** A hidden copy that was empty before and still is, while the page shows the value: the widget has not taken it. */
export function copyStayedEmpty(found: FoundField, before: readonly string[]): boolean {
  const now = hiddenCopies(found)
  return before.length > 0 && now.length === before.length && before.every((value) => value === '') && now.every((value) => value === '')
}
