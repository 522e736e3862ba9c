/** The panel as a clerk uses it: give it a report, read the form, fill, look at the rows, undo. */
import { REPORT_HEADERS, REPORT_KINDS, type ReportRow } from '../../../shared/reports/report.ts'
import type { BrowserContext, Page, Worker } from 'playwright-core'

export type ShownRow = { code: string; status: string; reason: string; text: string }

export type PanelPage = {
  page: Page
  giveReport(rows: readonly ReportRow[]): Promise<void>
  giveText(name: string, text: string): Promise<void>
  readForm(): Promise<void>
  fill(): Promise<ShownRow[]>
  undo(): Promise<ShownRow[]>
  rows(): Promise<ShownRow[]>
}

export async function openPanel(context: BrowserContext, extensionId: string, form: Page): Promise<PanelPage> {
  const tabId = await tabIdOf(context, form)
  const page = await context.newPage()
  await page.setViewportSize({ width: 360, height: 900 })
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tabId}`)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const idle = async (name: string) => {
    await page.waitForFunction(
      () => !document.querySelector('progress') && !/Đang/.test(document.querySelector('[role=status]')?.textContent ?? ''),
      undefined,
      { timeout: 120_000 },
    )
    await button(name).waitFor()
  }
  const rows = () =>
    page.locator('[data-code]').evaluateAll((items) =>
      items.map((item) => {
        const { code = '', status = '', reason = '' } = (item as HTMLElement).dataset
        return { code, status, reason, text: item.textContent ?? '' }
      }),
    )
  const giveText = async (name: string, text: string) => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByText(name).waitFor()
  }
  return {
    page,
    rows,
    giveText,
    giveReport: (report) => giveText('bao-cao.csv', reportCsv(report)),
    readForm: async () => {
      await button('Đọc biểu mẫu').click()
      await page.locator('[data-code], [role=alert]').first().waitFor()
      await idle('Điền')
    },
    fill: async () => {
      await button('Điền').click()
      await page
        .getByText(/Đã điền đúng/)
        .first()
        .waitFor({ timeout: 120_000 })
      await idle('Điền')
      return rows()
    },
    undo: async () => {
      await button('Hoàn tác').click()
      await page
        .getByText(/Đã trả lại/)
        .first()
        .waitFor({ timeout: 60_000 })
      return rows()
    },
  }
}

async function tabIdOf(context: BrowserContext, form: Page): Promise<number> {
  const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = await worker.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, form.url())
  if (id === undefined) throw new Error(`Expected a tab at ${form.url()}, found none`)
  return id
}

/** The contract's own CSV. */
export function reportCsv(rows: readonly ReportRow[]): string {
  const quote = (text: string) => `"${text.replace(/"/g, '""')}"`
  const lines = rows.map((row) => [
    row.code,
    row.label,
    row.value,
    row.unit,
    REPORT_KINDS[row.kind],
    row.period,
    row.organisation,
    row.basis,
  ])
  return [[...REPORT_HEADERS], ...lines].map((line) => line.map(quote).join(',')).join('\r\n')
}
