import type { Member } from '../registers/dataset.ts'
import { findColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { DateField } from './member-dates.ts'

/** A column headed «Năm sinh» asks for a year only. */
export function isYearColumn(member: Member, field: DateField): boolean {
  return (
    /^nam sinh|\bnam\b$/.test(foldText(findColumn(member.source.table, field)?.header ?? '')) &&
    !/ngay/.test(foldText(findColumn(member.source.table, field)?.header ?? ''))
  )
}
