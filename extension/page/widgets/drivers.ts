import type { WidgetName } from '../control.ts'
import { boxes } from './boxes.ts'
import { dateButton } from './date-button.ts'
import { dateParts } from './date-parts.ts'
import { dateSections } from './date-sections.ts'
import type { Driver } from './driver.ts'
import { gridCell } from './grid-cell.ts'
import { nativeSelect } from './native-select.ts'
import { popUpList } from './pop-up-list.ts'
import { richText } from './rich-text.ts'
import { stepper } from './stepper.ts'
import { text } from './text.ts'

/** A file cannot be chosen by a script; the person does it. */
const file: Driver = { write: () => 'file-field', holds: () => 'no', snapshot: () => null, restore: () => true, quick: () => true }

/** One driver for every kind of widget. */
export const DRIVERS: Record<WidgetName, Driver> = {
  text,
  'rich-text': richText,
  'native-select': nativeSelect,
  'radio-group': boxes,
  'check-box': boxes,
  'check-group': boxes,
  'pop-up-list': popUpList,
  'date-parts': dateParts,
  'date-sections': dateSections,
  'date-button': dateButton,
  'grid-cell': gridCell,
  stepper,
  file,
}
