import { findColumn, isDataRow, type Table } from '../sheet/table.ts'
import { readDigits, readText, readValue } from './read-grid-cell.ts'
import { isPlaceholder } from '../sheet/value-day.ts'

/**
 * What is typed where a 12-digit personal number belongs. `digits` as read, spaces and dots left out; `restored` with the zeros that were lost, '' when none were.
 * `own-code`: the office numbers its members in its own way («ĐV-0012»); the code still says who is who.
 */
export type IdentityNumber = {
  readonly field: 'citizenId' | 'partyCardNo' | 'memberCode'
  readonly digits: string
  readonly shape: 'blank' | 'placeholder' | 'own-code' | 'not-digits' | 'lost-zero' | 'wrong-length' | 'old' | 'good'
  readonly restored: string
}

/** Reads the identity numbers of a row, from the columns that the table has. */
export function identityReader(table: Table): (row: number) => readonly IdentityNumber[] {
  const columns = (['citizenId', 'partyCardNo', 'memberCode'] as const).flatMap((field) => {
    const index = findColumn(table, field)?.index
    return index === undefined
      ? []
      : [{ field, index, isOwn: field === 'memberCode' || (field === 'partyCardNo' && hasOwnCodes(table, index)) }]
  })
  return (row) =>
    columns.map(({ field, index, isOwn }) => {
      const number = readIdentityNumber(table, row, index, field)
      return isOwn && number.shape !== 'blank' && number.shape !== 'good' ? { ...number, shape: 'own-code' } : number
    })
}

/** Four of five numbers of members are the office's own: letters before digits, or too few digits for any card. */
function hasOwnCodes(table: Table, column: number): boolean {
  let typed = 0
  let own = 0
  for (let row = table.firstRow; row < table.endRow && typed < ENOUGH; row++) {
    const text = isDataRow(table, row) ? readDigits(table, row, column) : ''
    if (text === '') continue
    typed++
    const [, letters, digits] = OWN_CODE.exec(text) ?? []
    if (digits !== undefined && (letters !== '' || digits.length < SHORTEST_CARD)) own++
  }
  return typed > 1 && own * 5 >= typed * 4
}

/** A list of everybody at every meeting need not be read to its end to know how its members are numbered. */
const ENOUGH = 1000

const OWN_CODE = /^(\p{L}{0,6})[-_/]?(\d+)$/u

/** An old card has eight digits, of which a spreadsheet may lose the first. */
const SHORTEST_CARD = 7

/**
 * Every personal number begins with 0 (its first three digits are a province, 001–096), so 11 digits that do not begin with 0 lost one (P22), 10 digits typed as a number lost two.
 * Card numbers of eight digits and identity cards of nine are old ones.
 */
function readIdentityNumber(table: Table, row: number, column: number, field: IdentityNumber['field']): IdentityNumber {
  const value = readValue(table, row, column)
  if (typeof value === 'string' && value.length === 12 && isDigits(value)) return { field, digits: value, shape: 'good', restored: '' }
  const raw = readText(table, row, column)
  const digits = readDigits(table, row, column)
  const typedAsNumber = typeof value === 'number'
  const answer = (shape: IdentityNumber['shape'], restored = ''): IdentityNumber => ({ field, digits, shape, restored })
  if (raw === '') return answer('blank')
  if (isPlaceholder(raw)) return answer('placeholder')
  if (!isDigits(digits)) return answer(/\d/.test(digits) || (/^[A-Za-z]/.test(digits) && !isWords(raw)) ? 'not-digits' : 'placeholder')
  if (digits.length === 12) return answer('good')
  if (digits.length === 11 && !digits.startsWith('0')) return answer('lost-zero', `0${digits}`)
  if (digits.length === 10 && typedAsNumber && !digits.startsWith('0')) return answer('lost-zero', `00${digits}`)
  if (field === 'partyCardNo' && (digits.length === 8 || (digits.length === 7 && typedAsNumber))) return answer('old')
  return answer(digits.length === 9 ? 'old' : 'wrong-length')
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return text.length > 0
}

function isWords(text: string): boolean {
  return /^[\p{L}\s.,]+$/u.test(text)
}
