import type { Member } from '../registers/dataset.ts'
import type { CivilDay } from '../text/civil-day.ts'

export const DATE_FIELDS = ['dateOfBirth', 'admissionDate', 'officialDate', 'statusFrom', 'statusTo'] as const
export type DateField = (typeof DATE_FIELDS)[number]

/** A member's dates with the column each stands in. */
export function memberDates(member: Member): { readonly field: DateField; readonly day: CivilDay }[] {
  return DATE_FIELDS.map((field) => ({ field, day: member[field] }))
}
