/** What is known of a rule beyond its findings: title, what it affects, how to put it right, on which text it rests. */
import { CATALOGUE_ID, type Catalogue, parseCatalogue } from '../page-catalogue.ts'

let catalogue: Catalogue | undefined

/** Undefined for a rule that this version does not know: the workbook may have been computed by a newer one. */
export function describeRule(id: string): Catalogue[string] | undefined {
  catalogue ??= parseCatalogue(document.getElementById(CATALOGUE_ID)?.textContent ?? '')
  return catalogue[id]
}
