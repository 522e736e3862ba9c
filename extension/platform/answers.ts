import type { Field } from '../../shared/form/field.ts'
import type { FillOutcome } from '../../shared/form/fill-outcome.ts'
import type { Plan } from '../../shared/form/plan-fill.ts'
import type { Profile } from '../../shared/form/profile.ts'
import type { ParsedReport } from '../../shared/reports/parsed-report.ts'
import type { PanelError } from '../../shared/messages/panel-errors.ts'
import type { PageDocument } from './requests.ts'

export type Answer<T> = { ok: true; value: T } | { ok: false; error: PanelError; origin?: string | undefined }

export type FormReading = {
  documents: PageDocument[]
  /** Ids carry the frame: «0:f12». */
  fields: Field[]
  signature: string
  title: string
  /** Origins of frames that need a permission of their own, drawn parts that nobody can look into, and names of tabs that stayed shut. */
  unread: { origins: string[]; closed: number; shut: string[] }
  /** What shows that the page saves while it is filled; '' when nothing does. */
  autosave: string
  /** Buttons that add a row, with the ids of the fields of each row that is there. */
  adders: { frameId: number; text: string; rows: string[][] }[]
}

export type Answers = {
  parseReport: ParsedReport
  fetchSheet: ParsedReport
  readForm: FormReading
  planFill: Plan
  decide: null
  readProfile: Profile | null
  saveProfile: null
  startFill: null
  stepFill: { done: number; total: number }
  /** `stopped`: how often the page tried to send or leave and was held back. `sent`: how often it asked its server meanwhile; `left`: it reloads; `appeared`: fields that it shows only since then. */
  finishFill: { outcomes: FillOutcome[]; stopped: number; sent: number; left: boolean; appeared: number }
  undoFill: FillOutcome[]
  /** How many rows came. */
  addRows: number
  readValues: { fieldId: string; value: string }[]
}
