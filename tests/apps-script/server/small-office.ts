/** A small office's workbook in the local host, with the built add-on: so small that hundreds of clicks cost seconds. */
import type { Reply, RunStep } from '../../../apps-script/contract.ts'
import type { BuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import { createHost, type Host, type LocalWorkbook } from '../../../apps-script/local/host.ts'
import { createSheet, createWorkbook } from '../../../apps-script/local/model/create-workbook.ts'
import type { SheetModel } from '../../../apps-script/local/model/workbook.ts'
import { RESULT_TABS } from '../../../shared/messages/result-tabs.ts'

export const RESULT_NAMES: readonly string[] = Object.values(RESULT_TABS).map(({ name }) => name)
export const GOOGLE_IS_SLOW = 'Service Spreadsheets timed out while accessing document.'

/** One name would be a formula if it were written as typed. */
const TABS: Record<string, readonly string[]> = {
  'Lich hop': ['STT|Chi bộ|Kỳ|Ngày họp', '1|Chi bộ Thôn Đông|Tháng 1|05/01/2026'],
  'Điểm danh': [
    'STT|Họ và tên|Chi bộ|T1|T2',
    '1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|v',
    '2|=Trần Thị Mía|Chi bộ Thôn Đông|CP|x',
    '3|Lê Văn Khoai|Chi bộ Thôn Đông||x',
  ],
}

/** Rows are texts with | between the values; whole numbers become numbers. */
export function officeHost(addOn: BuiltAddOn, tabs = TABS, now: () => number = Date.now): Host {
  const workbook = createWorkbook('nhỏ.xlsx')
  for (const [name, rows] of Object.entries(tabs)) workbook.sheets.push(officeTab(workbook.nextId++, name, rows))
  return hostOf(addOn, workbook, now)
}

/** A host on a copy of a workbook, as it stands. */
export function copyOfHost(addOn: BuiltAddOn, { state }: Host): Host {
  return hostOf(addOn, structuredClone(state.workbook), state.now)
}

function hostOf({ code, sidebar }: BuiltAddOn, workbook: LocalWorkbook, now: () => number): Host {
  return createHost(workbook, code, { now, htmlFiles: { sidebar } })
}

export function officeTab(id: number, name: string, rows: readonly string[]): SheetModel {
  const sheet = createSheet(id, name)
  for (const [r, row] of rows.entries()) sheet.values[r] = row.split('|').map((text) => (/^\d+$/.test(text) ? Number(text) : text))
  return sheet
}

/** Everything that stands in the workbook's tabs, by name: our tabs apart from the office's. Blank rows and columns at the end do not count. */
export function contents(host: Host): { inputs: string; results: string } {
  const parts = { inputs: [] as string[], results: [] as string[] }
  for (const sheet of host.state.workbook.sheets) {
    const rows = sheet.values.map((row) =>
      [...row]
        .map((value) => value ?? '')
        .join('\t')
        .replace(/\t+$/, ''),
    )
    while (rows.at(-1) === '') rows.pop()
    parts[RESULT_NAMES.includes(sheet.name) ? 'results' : 'inputs'].push(`${sheet.name}\n${rows.join('\n')}`)
  }
  return { inputs: parts.inputs.join('\n\n'), results: parts.results.join('\n\n') }
}

/** One click, as the sidebar makes it: step after step. The code of the first refusal, or undefined. */
export function click(host: Host): string | undefined {
  let reply = host.call('startRun', { kind: 'rates' }) as Reply<RunStep>
  while (reply.ok && !reply.value.outcome) reply = host.call('continueRun', reply.value.runId) as Reply<RunStep>
  return reply.ok ? undefined : reply.error.code
}

/** The value of an answer; throws when it is a refusal. */
export function answerOf<T>(reply: unknown): T {
  const answer = reply as Reply<T>
  if (!answer.ok) throw new Error(`Expected an answer, found the refusal «${answer.error.code}»: ${answer.error.detail}`)
  return answer.value
}
