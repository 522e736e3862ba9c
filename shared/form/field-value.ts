import * as z from 'zod/mini'

const Text = z.string().check(z.maxLength(20_000))

/**
 * What a field is to hold, independent of how the page's widget wants it written.
 * number: `plain` is «-1234.5», `text` how the plan would type it. date: `iso` is «2026-10-05»; `order` is the page's own
 * hint, null when it gives none. time: «08:30». option(s): the text of the report; the page's own option is found by `matchOption`.
 */
export const FieldValue = z.union([
  z.object({ type: z.literal('text'), text: Text }),
  z.object({ type: z.literal('number'), plain: Text, text: Text }),
  z.object({ type: z.literal('date'), iso: Text, order: z.nullable(z.enum(['dmy', 'mdy', 'ymd'])) }),
  z.object({ type: z.literal('month'), iso: Text }),
  z.object({ type: z.literal('time'), text: Text }),
  z.object({ type: z.literal('option'), text: Text }),
  z.object({ type: z.literal('options'), texts: z.array(Text).check(z.maxLength(200)) }),
  z.object({ type: z.literal('check'), checked: z.boolean() }),
])
export type FieldValue = z.infer<typeof FieldValue>
