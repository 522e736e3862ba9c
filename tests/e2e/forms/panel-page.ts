/** The panel as a clerk uses it: give it a report, read the form, fill, look at the rows, undo. */
import { REPORT_HEADERS, type ReportRow } from '../../../shared/reports/report.ts'
import { reportLine } from '../../../shared/reports/report-words.ts'
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

const LONGEST = 120_000

/** `behind`: the form stays in a tab behind the panel, where the browser draws it once a second. */
export async function openPanel(
  context: BrowserContext,
  extensionId: string,
  form: Page,
  options: { behind?: boolean } = {},
): Promise<PanelPage> {
  const tabId = await tabIdOf(context, form)
  const page = await context.newPage()
  await page.setViewportSize({ width: 360, height: 900 })
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tabId}`)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const status = () =>
    page.evaluate(() => ({
      isBusy: document.querySelector('progress') !== null,
      text: document.querySelector('[role=status]')?.textContent ?? '',
      isPlanned: document.querySelector('[data-code], [role=alert]') !== null,
    }))
  /** Asked from outside: a page behind another is drawn once a second only, and would answer as late. */
  const waitFor = async (isThere: (now: Awaited<ReturnType<typeof status>>) => boolean) => {
    const end = performance.now() + LONGEST
    for (let now = await status(); now.isBusy || /Đang/.test(now.text) || !isThere(now); now = await status()) {
      if (performance.now() > end) throw new Error(`Expected the panel to come to an end, found «${now.text}»`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  /** As a person has it: the form in front, the panel beside it. */
  const press = async (name: string) => {
    await page.bringToFront()
    await button(name).click()
    if (!options.behind) await form.bringToFront()
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
      await press('Đọc biểu mẫu')
      await waitFor((now) => now.isPlanned)
    },
    fill: async () => {
      await press('Điền')
      await waitFor((now) => /Đã điền đúng/.test(now.text))
      return rows()
    },
    undo: async () => {
      await press('Hoàn tác')
      await waitFor((now) => /Đã trả lại/.test(now.text))
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
  return [[...REPORT_HEADERS], ...rows.map(reportLine)].map((line) => line.map(quote).join(',')).join('\r\n')
}
