/** What the panel may ask of the background, as data. Every request is checked against its schema before anything happens. */
import * as z from 'zod/mini'
import { Field } from '../../shared/form/field.ts'
import { FillTask } from '../../shared/form/fill-outcome.ts'
import { Profile } from '../../shared/form/profile.ts'
import { ReportRow } from '../../shared/reports/report.ts'

const TabId = z.int().check(z.minimum(0))
/** One document that was read: the frame it stands in and the token of the reading. */
const Document = z.object({ frameId: z.int(), token: z.string().check(z.maxLength(60)) })
const Signature = z.string().check(z.maxLength(600))
const Fields = z.array(Field).check(z.maxLength(6000))
const Rows = z.array(ReportRow).check(z.maxLength(20_000))

export const REQUESTS = {
  /** A table as text: CSV, or cells as copied from a sheet. */
  parseReport: z.object({ text: z.string().check(z.maxLength(20_000_000)) }),
  /** The sheet that is open in a tab, with the person's own session. */
  fetchSheet: z.object({ tabId: TabId }),
  readForm: z.object({ tabId: TabId }),
  planFill: z.object({ rows: Rows, fields: Fields, signature: Signature }),
  /** `field` undefined forgets the decision; null leaves the value out. */
  decide: z.object({
    signature: Signature,
    row: z.string().check(z.maxLength(600)),
    field: z.optional(z.nullable(z.string().check(z.maxLength(600)))),
  }),
  readProfile: z.object({ signature: Signature }),
  saveProfile: z.object({ profile: Profile }),
  startFill: z.object({
    tabId: TabId,
    documents: z.array(Document).check(z.maxLength(200)),
    tasks: z.array(FillTask).check(z.maxLength(6000)),
    /** The person has allowed that the page reloads once. */
    mayReload: z.optional(z.boolean()),
  }),
  stepFill: z.object({ tabId: TabId, documents: z.array(Document) }),
  /** `isLast`: the late reading, after which the page is let go. */
  finishFill: z.object({ tabId: TabId, documents: z.array(Document), isLast: z.boolean() }),
  undoFill: z.object({ tabId: TabId, documents: z.array(Document) }),
  /** Only after the person has agreed to so many rows. */
  addRows: z.object({
    tabId: TabId,
    document: Document,
    text: z.string().check(z.maxLength(60)),
    times: z.int().check(z.minimum(1), z.maximum(200)),
  }),
  readValues: z.object({ tabId: TabId, documents: z.array(Document) }),
} as const

export type RequestName = keyof typeof REQUESTS
export type RequestOf<Name extends RequestName> = z.infer<(typeof REQUESTS)[Name]>
export type PageDocument = z.infer<typeof Document>
