/** The folds that are shut, can be seen, and may hold fields: in the page already, or drawn when they are opened. */
import { isVisible } from '../visibility.ts'
import { type Fold, isOpen } from './fold.ts'
import { holdsFields, mayGetFields } from './holds-fields.ts'

export function shutFolds(folds: readonly Fold[]): Fold[] {
  return folds.filter(
    (fold) => !isOpen(fold) && isVisible(fold.opener) && (!fold.panel || holdsFields(fold.panel) || mayGetFields(fold.panel)),
  )
}
