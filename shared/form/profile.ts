/** What a person has decided about a form, kept between visits: which value goes where. Plain data, never a value of the report. */
import * as z from 'zod/mini'
import type { ReportRow } from '../reports/report.ts'
import { foldText } from '../text/fold-text.ts'

const Key = z.string().check(z.maxLength(600))

export const Profile = z.object({
  version: z.literal(1),
  /** `formSignature` of the page. */
  signature: Key,
  /** `field` is a field's key; null: this value is not to be filled. */
  pairs: z.array(z.object({ row: Key, field: z.nullable(Key) })).check(z.maxLength(2000)),
})
export type Profile = z.infer<typeof Profile>

/** Names a value across reports of other months: its label, and its party cell when the report has several. */
export function rowKey(row: ReportRow, severalOrganisations: boolean): string {
  return (severalOrganisations ? `${foldText(row.label)} @ ${foldText(row.organisation)}` : foldText(row.label)).slice(0, 600)
}

/** Names a form across visits: its address without query and numbers, and its title. */
export function formSignature(url: string, title: string): string {
  const [site = ''] = url.split(/[?#]/)
  return `${site.replace(/\d{2,}|[0-9a-f]{8}-[0-9a-f-]{27}/gi, '#')} ${foldText(title)}`.slice(0, 600)
}
