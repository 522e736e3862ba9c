/** Fetches the sheet that a tab shows, as CSV, with the person's own session. Nothing is sent anywhere else. */
import type { ParsedReport } from '../../shared/reports/parsed-report.ts'
import type { Answer } from './answers.ts'
import { readTextTable } from './read-text-table.ts'
import { sheetCsvAddress } from './sheet-address.ts'

export async function fetchSheet(tabUrl: string, mayReach: (origins: string[]) => Promise<boolean>): Promise<Answer<ParsedReport>> {
  const address = sheetCsvAddress(tabUrl)
  if (!address) return { ok: false, error: 'not-a-sheet' }
  if (!(await mayReach(address.origins))) return { ok: false, error: 'sheet-permission-needed', origin: address.origins.join(' ') }
  try {
    const response = await fetch(address.url, { credentials: 'include', redirect: 'follow' })
    if (!response.ok)
      return { ok: false, error: response.status === 401 || response.status === 403 ? 'sheet-needs-sign-in' : 'sheet-not-reachable' }
    // Google answers a signed-out request with its sign-in page instead of an error.
    if (!/csv|text\/plain/.test(response.headers.get('content-type') ?? '')) return { ok: false, error: 'sheet-needs-sign-in' }
    return readTextTable(await response.text())
  } catch {
    // fetch rejects only when the network or the permission is missing: one sentence serves both.
    return { ok: false, error: 'sheet-not-reachable' }
  }
}
