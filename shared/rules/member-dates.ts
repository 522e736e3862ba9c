/** The dates of a member, by the fields and columns that hold them. */
export const DATE_FIELDS = ['dateOfBirth', 'admissionDate', 'officialDate', 'statusFrom', 'statusTo'] as const
export type DateField = (typeof DATE_FIELDS)[number]
