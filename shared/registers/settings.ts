import * as z from 'zod/mini'
import { MARKS, TAB_ROLES } from './codes.ts'

/** The meaning of a code in one tab, said by a person. `sheet` «*» holds for every tab. */
export const CodeAnswer = z.object({ sheet: z.string().check(z.maxLength(200)), code: z.string().check(z.maxLength(60)), mark: z.enum(MARKS) })
export type CodeAnswer = z.infer<typeof CodeAnswer>

/** How a person corrected the reading of a tab: its role, and the field of single columns (letter → field id, '' for «leave alone»). */
export const LayoutAnswer = z.object({ sheet: z.string().check(z.maxLength(200)), role: z.optional(z.enum(TAB_ROLES)), columns: z._default(z.record(z.string(), z.string()), {}) })
export type LayoutAnswer = z.infer<typeof LayoutAnswer>

/** What a grid cell really is, said by a person: the mark of one person, or a ratio «28/29». `at` is an address such as «D55». */
export const ValueAnswer = z.object({ sheet: z.string(), at: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/)), value: z.string().check(z.maxLength(60)) })
export type ValueAnswer = z.infer<typeof ValueAnswer>

/** A finding that a person accepts until a day; `key` as in a finding. */
export const AcceptedFinding = z.object({ key: z.string().check(z.maxLength(300)), reason: z.string().check(z.maxLength(500)), by: z.string().check(z.maxLength(200)), until: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) })
export type AcceptedFinding = z.infer<typeof AcceptedFinding>

/**
 * What an office decides once per workbook. Every field has a default, so that `{}` is valid. What domain.md marks as unsure is a switch here
 * and is named in the results.
 */
export const Settings = z.object({
  answers: z._default(z.array(CodeAnswer), []),
  values: z._default(z.array(ValueAnswer), []),
  layouts: z._default(z.array(LayoutAnswer), []),
  accepted: z._default(z.array(AcceptedFinding), []),
  /** Counts members of other cells in temporary activity here among those who must attend (unsure; default no). */
  countTemporaryIn: z._default(z.boolean(), false),
  /** Takes excused absences out of the denominator (a local variant, domain.md §2.2; default no). */
  excludeExcused: z._default(z.boolean(), false),
})
export type Settings = z.infer<typeof Settings>

export const DEFAULT_SETTINGS: Settings = Settings.parse({})
