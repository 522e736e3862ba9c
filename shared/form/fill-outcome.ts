import * as z from 'zod/mini'
import { FieldValue } from './field-value.ts'
import { FILL_REASONS } from './fill-reason.ts'

/** `verified`: the page holds the value. `filled`: written, but it cannot be told. `failed`: tried and taken back. `refused`: not tried. */
export const FILL_STATUSES = ['filled', 'verified', 'failed', 'refused', 'skipped'] as const
export type FillStatus = (typeof FILL_STATUSES)[number]

/** One value for one field of one document. `label` is what the person saw: if the page has changed it since, nothing is written. */
export const FillTask = z.object({
  fieldId: z.string().check(z.maxLength(40)),
  label: z.string().check(z.maxLength(5000)),
  value: FieldValue,
})
export type FillTask = z.infer<typeof FillTask>

export const FillOutcome = z.object({
  fieldId: z.string().check(z.maxLength(40)),
  status: z.enum(FILL_STATUSES),
  /** '' when verified. */
  reason: z.union([z.enum(FILL_REASONS), z.literal('')]),
  /** What the page shows now. */
  shown: z.string().check(z.maxLength(20_000)),
})
export type FillOutcome = z.infer<typeof FillOutcome>
