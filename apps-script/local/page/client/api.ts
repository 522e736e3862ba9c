/** Questions of the page to the local host. */
import { HOST_PAGE } from '../../../../shared/messages/local-host.ts'
import type { EditReply, EditRequest, RowsPage, RunReply, WorkbookInfo } from '../wire.ts'

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }).catch(() => {
    throw new Error(HOST_PAGE.disconnected)
  })
  if (!response.ok) throw new Error(HOST_PAGE.failed(await response.text()))
  return response.json() as Promise<T>
}

export const readWorkbook = () => ask<WorkbookInfo>('/api/workbook')
export const readRows = (gid: number, from: number, count: number) => ask<RowsPage>(`/api/rows?gid=${gid}&from=${from}&count=${count}`)
export const editGridCell = (request: EditRequest) => ask<EditReply>('/api/edit', request)
export const runFunction = (functionName: string, args: unknown[]) => ask<RunReply>('/api/run', { functionName, args })
