import type { Severity } from '../registers/codes.ts'
import type { Dataset, Member, Source } from '../registers/dataset.ts'
import type { FieldId } from '../registers/fields.ts'
import type { Settings } from '../registers/settings.ts'
import type { Counted } from '../rates/count-meetings.ts'
import type { CivilDay } from '../text/civil-day.ts'

/** A place in the workbook: rows count from 1, columns are letters; `row` null is the whole tab, `column` null the whole row. */
export type Place = { readonly sheet: string; readonly row: number | null; readonly column: string | null }

/** What a certain fix writes. `kind` tells how the server writes it: text as text, a date as a date, other letters in the format that is there. */
export type Fix = { readonly kind: 'text' | 'date' | 'letters'; readonly after: string }

/** Something wrong or doubtful in a sheet. `params` fill the rule's sentence in shared/messages/finding-texts.ts. */
export type Finding = Place & {
  readonly rule: string
  readonly severity: Severity
  /** What stands there, as the person sees it; '' for a whole row. */
  readonly value: string
  readonly partyCell: string | null
  readonly person: string | null
  /** The other place of a pair. */
  readonly related: Place | null
  readonly params: Readonly<Record<string, string | number>>
  readonly fix: Fix | null
}

export type RuleContext = { readonly dataset: Dataset; readonly counted: Counted; readonly asOf: CivilDay; readonly settings: Settings }

/** What a rule adds to a place: a party cell by its name or its index in the dataset, the other place of a pair by its row and column. What is left out is derived from the place. */
export type Details = Partial<Pick<Finding, 'value' | 'severity' | 'params' | 'person' | 'fix'>> & {
  readonly partyCell?: number | string | null
  readonly related?: readonly [source: Source, column: number | FieldId | null]
}

/** What a rule says of a grid cell, of a row (`column` null), of a member's row, or of a whole tab. */
export type Report = {
  at(source: Source, column: number | FieldId | null, details?: Details): void
  member(member: Member, field: FieldId | null, details?: Details): void
  sheet(sheet: string, details?: Details): void
}

/** Looks at one member of the rolls and attendance sheets. */
export type MemberCheck = (member: Member, report: Report, context: RuleContext) => void

/**
 * One thing that must hold. Its sentences stand under the same id in shared/messages/rules.ts (the catalogue) and finding-texts.ts. It looks at the whole (`check`) or at one member at a time
 * (`checkMember`): all rules of that kind share one pass over the members.
 */
export type Rule = { readonly severity: Severity } & (
  | { readonly check: (context: RuleContext, report: Report) => void; readonly checkMember?: MemberCheck }
  | { readonly check?: (context: RuleContext, report: Report) => void; readonly checkMember: MemberCheck }
)
