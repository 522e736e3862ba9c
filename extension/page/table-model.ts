/** A table of a form as it is read: its lines and columns with what stands in them, and which lines head which. */

/** `parent`: text of the row of which the row is a part by its number, «3.1» of «3»; else ''. `aside`: what explains the name of the row, in small letters; else ''. */
export type TablePlace = { row: string; column: string; unit: string; section: string; parent: string; aside: string }

/** `lead`: of a cell with fields in a small table, the words before it; else ''. */
export type Slot = { element: Element; text: string; aside: string; lead: string; hasField: boolean; header: boolean; span: number }

export type Table = {
  rows: (Slot | undefined)[][]
  headerRows: number
  /** Of each row, the rows that head its columns: those above all fields, or new ones further down. */
  heads: { from: number; to: number }[]
  sections: string[]
  /** Of each row, what explains its name in small letters. */
  asides: string[]
  /** The question right before a table that holds nothing else. */
  lead: string
  /** Header rows that say in which unit or form the columns are filled in. */
  unitRows: ReadonlySet<number>
  /** Header rows whose numbers name the columns («30 | 40 | 45») and do not just count them. */
  numberRows: ReadonlySet<number>
  at: Map<Element, { row: number; column: number; width: number }>
}

export const TABLE = 'table,[role=table],[role=grid],[role=treegrid]'
export const CELL = 'td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]'
export const COUNTER = /^\(?\s*(?:\d{1,3}|[a-z]|[ivx]+)\s*\)?\.?$|^\(?\d+\s*=.*$/i
export const UNIT_TEXT = /^\(?(?:%|người|đồng chí|đ\/c|đc|buổi|lần|cuộc|phút|giờ|điểm|lượt|ý kiến|tuổi|(?:nghìn |ngàn |triệu )?đồng)\)?$/iu
export const HINT_TEXT =
  /^\(?(?:(?:ví dụ|vd)(?:[:.]?\s.+)?|[\p{L}]{1,5}[/.-][\p{L}]{1,5}[/.-][\p{L}]{2,4}|(?:đánh dấu|tích|chọn|ghi|nhập|khoanh)\s.{1,40})\)?$/iu
export const UNIT_HEAD = /^(?:đvt|đơn vị tính|đơn vị|đv tính)$/i
/** Numbers that may name columns. */
export const NUMBER = /^\d{2,3}$/
export const LEVEL = ' – '

/** Whether one text stands over the whole width. */
export function isWholeRow(row: readonly (Slot | undefined)[], slot: Slot): boolean {
  return row.length > 1 && Array.from(row).every((other) => other === slot)
}
