/** How a form wants its days: one box that says it («dd-mm-yyyy») speaks for those that do not. */
import type { Field } from './field.ts'

const FORMAT = /(?<![\p{L}])(?:dd|nn)([-./])(?:mm|tt)\1(?:yyyy|nnnn)(?![\p{L}])/iu
const OF_DAY = /(?<!\p{L})ngày(?!\p{L})/iu

/** The same fields; a box for text that asks for a day and shows no format gets the only one that the form shows elsewhere. */
export function shareDateHints<F extends Pick<Field, 'kind' | 'label' | 'hint' | 'help'>>(fields: readonly F[]): F[] {
  const formats = new Set(fields.flatMap(({ hint, help }) => FORMAT.exec(`${hint} ${help}`)?.[0].toLowerCase() ?? []))
  const [format] = formats
  if (format === undefined || formats.size > 1) return [...fields]
  const lacks = ({ kind, label, hint, help }: F) =>
    (kind === 'text' || kind === 'date') && hint === '' && !FORMAT.test(help) && OF_DAY.test(label.normalize('NFC'))
  return fields.map((field) => (lacks(field) ? { ...field, hint: format } : field))
}
