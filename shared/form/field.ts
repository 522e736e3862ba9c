import * as z from 'zod/mini'

/**
 * One thing on a page that a person can fill, as data: what the page script found, without any element of the page.
 * `check` is a single box, `choices` several boxes of one question, `choice` one of several options.
 */
export const FIELD_KINDS = ['text', 'long-text', 'number', 'date', 'month', 'time', 'choice', 'choices', 'check', 'file'] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/** Where a label was found, most trustworthy first. */
export const LABEL_SOURCES = [
  'bound',
  'aria',
  'question',
  'row',
  'column',
  'beside',
  'above',
  'group',
  'floating',
  'placeholder',
  'title',
  'name',
] as const
export type LabelSource = (typeof LABEL_SOURCES)[number]

/** Whether the field may be written: `sensitive` fields (passwords, one-time codes, cards) and `hidden` ones are never touched. */
export const FIELD_ACCESS = ['open', 'disabled', 'readonly', 'hidden', 'sensitive'] as const
export type FieldAccess = (typeof FIELD_ACCESS)[number]

const Text = z.string().check(z.maxLength(5000))

export const Field = z.object({
  /** Names the field within one reading of one document; says nothing afterwards. */
  id: z.string().check(z.maxLength(40)),
  kind: z.enum(FIELD_KINDS),
  /** What a person would call the field; '' when the page says nothing. */
  label: Text,
  labels: z.array(z.object({ source: z.enum(LABEL_SOURCES), text: Text })).check(z.maxLength(20)),
  /** Headers of the table row and column it stands in, outer levels first, joined by « – »; '' outside a table. */
  row: Text,
  column: Text,
  /** Headings and group names above it, outermost first. */
  section: z.array(Text).check(z.maxLength(12)),
  /** «%», «người»: what stands behind the field or in brackets after its label; '' when nothing does. */
  unit: z.string().check(z.maxLength(80)),
  help: Text,
  /** The page's own hint of a format: placeholder or mask. */
  hint: z.string().check(z.maxLength(300)),
  /** `name`, else `id`, of the control; '' when it has none. */
  name: z.string().check(z.maxLength(300)),
  required: z.boolean(),
  /** What the page shows now; '' when empty, «x» for a checked box, options joined by «; ». */
  value: z.string().check(z.maxLength(20_000)),
  /** Texts of the options in page order; empty when the page shows them only after opening. */
  options: z.array(Text).check(z.maxLength(5000)),
  limits: z.object({
    /** In characters; null for no limit. */
    maxLength: z.nullable(z.number()),
    /** As the page writes them, '' for none. */
    min: z.string().check(z.maxLength(80)),
    max: z.string().check(z.maxLength(80)),
    step: z.string().check(z.maxLength(80)),
    pattern: z.string().check(z.maxLength(1000)),
  }),
  access: z.enum(FIELD_ACCESS),
  /** What the page does by itself when this field changes: `reload` sends the page back to its server. */
  onChange: z.enum(['nothing', 'reload']),
  /** Whether the present state can be given back. A radio group in which nothing is chosen cannot. */
  undoable: z.boolean(),
  /** The same across reloads: section, label and ordinal among equals. */
  key: z.string().check(z.maxLength(600)),
})
export type Field = z.infer<typeof Field>
