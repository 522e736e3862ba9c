/** Puts a report into the panel, from whatever source, and keeps it for this session so that a reload does not lose it. */
import type { ReportRow } from '../../shared/reports/report.ts'
import type { ParsedReport } from '../../shared/reports/parsed-report.ts'
import type { Answer } from '../platform/answers.ts'
import { ask } from '../platform/ask.ts'
import { makePlan } from './make-plan.ts'
import { importProfile } from './profile-file.ts'
import { textOfFile } from './read-file.ts'
import { busy, canUndo, notice, outcomes, placed, problem, record, recordMarks, report } from './state.ts'
import { currentTabId } from './tab.ts'

export async function loadFile(file: File): Promise<void> {
  busy.value = 'report'
  const text = textOfFile(new Uint8Array(await file.arrayBuffer()))
  if (text === undefined) {
    busy.value = ''
    problem.value = { error: 'not-a-text-file', origins: [] }
    return
  }
  if (await importProfile(text)) {
    busy.value = ''
    return
  }
  await take(file.name, await ask('parseReport', { text }))
}

export async function loadPasted(text: string): Promise<void> {
  busy.value = 'report'
  await take('', await ask('parseReport', { text }))
}

export async function loadOpenSheet(): Promise<void> {
  const tabId = await currentTabId()
  if (tabId === undefined) return
  busy.value = 'report'
  await take('', await ask('fetchSheet', { tabId }))
}

async function take(name: string, answer: Answer<ParsedReport>): Promise<void> {
  busy.value = ''
  problem.value = answer.ok ? null : { error: answer.error, origins: answer.origin?.split(' ') ?? [] }
  if (!answer.ok) return
  report.value = { ...answer.value, records: answer.value.records.length > 0 ? answer.value.records : recordsOf(answer.value.rows), name }
  record.value = null
  recordMarks.value = {}
  placed.value = {}
  outcomes.value = null
  canUndo.value = false
  notice.value = ''
  await makePlan()
}

/** A report about several party cells can also be carried over one party cell after the other. */
function recordsOf(rows: readonly ReportRow[]): ParsedReport['records'] {
  const byOrganisation = new Map<string, string[]>()
  for (const row of rows) {
    if (row.organisation === '') continue
    const codes = byOrganisation.get(row.organisation) ?? []
    codes.push(row.code)
    byOrganisation.set(row.organisation, codes)
  }
  return byOrganisation.size < 2 ? [] : [...byOrganisation].map(([name, codes]) => ({ name, codes }))
}
