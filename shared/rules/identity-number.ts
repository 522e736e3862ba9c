import type { Member } from '../registers/dataset.ts'
import type { FieldId } from '../registers/fields.ts'
import { isPlaceholder, readText, readValue } from '../registers/read-grid-cell.ts'
import { findColumn } from '../sheet/table.ts'

/** What is typed where a 12-digit personal number belongs. `digits` as read; `raw` is the text on the sheet. */
export type IdentityNumber = {
  readonly field: FieldId
  readonly digits: string
  readonly raw: string
  readonly shape: 'blank' | 'placeholder' | 'not-digits' | 'lost-zero' | 'wrong-length' | 'old' | 'good'
  readonly restored: string
}

/**
 * Reads the identity number of a member in a column. Every personal number begins with 0 (its first three digits are a province, 001–096), so 11 digits that do not begin with 0 lost one (P22), 10 digits
 * typed as a number lost two. Card numbers of eight digits and identity cards of nine are old ones.
 */
export function readIdentityNumber(member: Member, field: 'citizenId' | 'partyCardNo'): IdentityNumber | undefined {
  const { table, row } = member.source
  const column = findColumn(table, field)
  if (!column) return undefined
  const raw = readText(table, row, column.index)
  const digits = field === 'citizenId' ? member.citizenId : member.partyCardNo
  const typedAsNumber = typeof readValue(table, row, column.index) === 'number'
  const answer = (shape: IdentityNumber['shape'], restored = ''): IdentityNumber => ({ field, digits, raw, shape, restored })
  if (raw === '') return answer('blank')
  if (isPlaceholder(raw)) return answer('placeholder')
  if (!/^\d+$/.test(digits))
    return answer(/\d/.test(digits) || /^[A-Za-z]/.test(digits) ? (isWords(raw) ? 'placeholder' : 'not-digits') : 'placeholder')
  if (digits.length === 12) return answer('good')
  if (digits.length === 11 && !digits.startsWith('0')) return answer('lost-zero', `0${digits}`)
  if (digits.length === 10 && typedAsNumber && /^[1-9]/.test(digits)) return answer('lost-zero', `00${digits}`)
  if (field === 'partyCardNo' && (digits.length === 8 || (digits.length === 7 && typedAsNumber))) return answer('old')
  if (digits.length === 9) return answer('old')
  return answer('wrong-length')
}

function isWords(text: string): boolean {
  return /^[\p{L}\s.,]+$/u.test(text)
}

/** The identity numbers of a member, from the columns that the roll has. */
export function identityNumbers(member: Member): IdentityNumber[] {
  return (['citizenId', 'partyCardNo'] as const).map((field) => readIdentityNumber(member, field)).filter((number) => number !== undefined)
}
