/** Rows of one tab, fetched a page at a time when they come into view, and thrown away when the workbook has changed. */
import type { RowsPage } from '../wire.ts'

const PAGE_ROWS = 200

export type RowStore = {
  /** The texts, looks and notes of a row; undefined until its page has come. */
  find: (row: number) => { page: RowsPage; index: number } | undefined
  /** Fetches the pages of these rows that are not there yet. Resolves to the rows that came. */
  load: (first: number, last: number) => Promise<number[]>
}

export function createRowStore(fetchPage: (from: number, count: number) => Promise<RowsPage>): RowStore {
  const pages = new Map<number, RowsPage | 'asked'>()
  return {
    find(row) {
      const page = pages.get(Math.floor(row / PAGE_ROWS))
      return page && page !== 'asked' ? { page, index: row % PAGE_ROWS } : undefined
    },
    async load(first, last) {
      const wanted: number[] = []
      for (let number = Math.floor(first / PAGE_ROWS); number <= Math.floor(last / PAGE_ROWS); number++)
        if (!pages.has(number)) wanted.push(number)
      const came = await Promise.all(
        wanted.map(async (number) => {
          pages.set(number, 'asked')
          try {
            const page = await fetchPage(number * PAGE_ROWS, PAGE_ROWS)
            pages.set(number, page)
            return page.texts.map((_, index) => number * PAGE_ROWS + index)
          } catch (error) {
            pages.delete(number)
            throw error
          }
        }),
      )
      return came.flat()
    },
  }
}
