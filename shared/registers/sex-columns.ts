import { headerLeaf } from '../sheet/header-key.ts'
import { findColumn, type Table, type TableColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { FieldId } from './fields.ts'

/** The columns «Nam» and «Nữ» beside each other under one heading («Năm sinh», «Giới tính»); undefined where a table has no such pair for the field. */
export function sexColumns(table: Table, field: FieldId): { male: TableColumn; female: TableColumn } | undefined {
  const male = findColumn(table, field)
  const female = table.columns.find((column) => column.index === (male?.index ?? -2) + 1)
  const isHeaded = (header: string, word: string) => headerLeaf(header) !== header && foldText(headerLeaf(header)) === word
  return male && female && isHeaded(male.header, 'nam') && isHeaded(female.header, 'nu') ? { male, female } : undefined
}
