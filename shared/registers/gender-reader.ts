import { columnIndex, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { Member } from './dataset.ts'
import { readText, readValue, valueText } from './read-grid-cell.ts'
import { sexColumns } from './sex-columns.ts'

/** Reads the sex of a row: in words, as an x of one column («Nữ»), or as an x under «Nam» or «Nữ»; '' where it is not said, or said of both. */
export function genderReader(table: Table): (row: number) => Member['gender'] {
  const pair = sexColumns(table, 'gender')
  const column = columnIndex(table, 'gender')
  if (!pair) return (row) => inWords(readValue(table, row, column))
  return (row) => {
    const [isMale, isFemale] = [pair.male, pair.female].map(({ index }) => readText(table, row, index) !== '')
    return isMale === isFemale ? '' : isMale ? 'male' : 'female'
  }
}

function inWords(value: Parameters<typeof valueText>[0]): Member['gender'] {
  if (value === 'Nam' || value === 'Nữ') return value === 'Nam' ? 'male' : 'female'
  const key = foldText(valueText(value))
  return key === 'nam' ? 'male' : key === 'nu' || key === 'x' ? 'female' : ''
}
