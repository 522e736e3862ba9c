/** Fills one report form through the built extension and compares what the page's own model holds with a gold written by hand. */
import { PANEL } from '../../../shared/messages/panel.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import type { ReportKind, ReportRow } from '../../../shared/reports/report.ts'
import type { FormServer } from './form-server.ts'
import { openPanel, type ShownRow } from './panel-page.ts'

/** `fills`: report code → key in `window.__model()` and the value it must hold. */
export type Gold = {
  title: string
  report: [code: string, label: string, value: string, unit: string, kind: ReportKind, period?: string, organisation?: string][]
  fills: Record<string, [key: string, value: unknown]>
  /** Keys that a value changes beside its own, e.g. the second box of one question. */
  also?: string[]
  /** Of a form of several pages: how many, and what is pressed to come to the next. */
  pages?: number
  next?: string
}

export type Figures = {
  target: string
  values: number
  right: number
  wrong: number
  abstained: number
  verified: number
  falseVerified: number
  touched: number
  submits: number
  undone: number
  /** Values of which the panel said before filling that they cannot be taken back. */
  announced: number
  undoable: number
  milliseconds: number
  misses: string[]
}

type Model = Record<string, unknown>

/** Readings of one page: a choice may bring a question, and its answer another. */
const MOST_READINGS = 4
/** What the panel says where an answer has changed the page. */
const PAGE_CHANGED = 'trang hiện thêm'

function isFilled(row: ShownRow | undefined): boolean {
  return row?.status === 'verified' || row?.status === 'filled'
}

export async function readGold(target: string): Promise<Gold> {
  return JSON.parse(await readFile(join(import.meta.dirname, 'pages', `${target}.gold.json`), 'utf8')) as Gold
}

export async function measureForm(
  context: BrowserContext,
  extensionId: string,
  server: FormServer,
  target: string,
  options: { screenshot?: string; behind?: boolean } = {},
): Promise<Figures> {
  const gold = await readGold(target)
  const form = await context.newPage()
  await form.goto(`${server.origin}/${target}.html`)
  await form.waitForFunction(() => typeof (window as { __model?: unknown }).__model === 'function')
  const model = () => form.evaluate(() => (window as unknown as { __model(): Model }).__model())
  const before = await model()
  const postsBefore = server.posts.length
  const url = form.url()
  const panel = await openPanel(context, extensionId, form, { behind: options.behind ?? false })
  await panel.giveReport(gold.report.map(toRow))
  const announced = new Set<string>()
  const shown = new Map<string, ShownRow>()
  let milliseconds = 0
  /** Filled on the page that is shown: what is taken back in the end. */
  let filledHere = new Set<string>()
  /** Reads, fills what is found, and does so again as long as the panel says that the page has changed by it. */
  const fillPage = async () => {
    for (let time = 0; time < MOST_READINGS; time++) {
      await panel.readForm()
      const found = await panel.rows()
      for (const row of found) if (!isFilled(shown.get(row.code))) shown.set(row.code, row)
      if (!found.some(({ status }) => status === '')) return
      for (const { code, text } of found) if (text.includes(PANEL.match.notUndoable)) announced.add(code)
      const started = performance.now()
      const filled = await panel.fill()
      milliseconds += performance.now() - started
      for (const row of filled) if (!isFilled(shown.get(row.code))) shown.set(row.code, row)
      for (const row of filled) if (isFilled(row)) filledHere.add(row.code)
      if (!(await panel.page.getByRole('status').textContent())?.includes(PAGE_CHANGED)) return
    }
  }
  await fillPage()
  for (let page = 1; page < (gold.pages ?? 1); page++) {
    await form.locator(gold.next ?? 'button').click()
    filledHere = new Set()
    await fillPage()
  }
  const rows = [...shown.values()]
  const after = await model()
  if (options.screenshot) await panel.page.screenshot({ path: options.screenshot, fullPage: true })
  const figures = compare(target, gold, rows, before, after)
  if (filledHere.size > 0) await panel.undo()
  const restored = await model()
  // What was announced as lost need not come back; whatever was not must. Of a form of several pages, what the last one holds.
  const isHere = (code: string) => (gold.pages ?? 1) === 1 || filledHere.has(code)
  const keys = Object.entries(gold.fills).flatMap(([code, [key]]) => (announced.has(code) || !isHere(code) ? [] : [key]))
  const same = (key: string) => JSON.stringify(restored[key]) === JSON.stringify(before[key])
  const submitted = await form.evaluate(() => (window as unknown as { __submits?: number }).__submits ?? 0)
  for (const key of keys)
    if (!same(key)) figures.misses.push(`hoàn tác ${key}: ${JSON.stringify(before[key])} → ${JSON.stringify(restored[key])}`)
  const submits = submitted + (form.url() === url ? 0 : 1) + server.posts.length - postsBefore
  await panel.page.close()
  await form.close()
  return { ...figures, submits, announced: announced.size, undoable: keys.length, undone: keys.filter(same).length, milliseconds }
}

function compare(target: string, gold: Gold, rows: readonly ShownRow[], before: Model, after: Model): Figures {
  const misses: string[] = []
  const figures = { values: 0, right: 0, wrong: 0, abstained: 0, verified: 0, falseVerified: 0, touched: 0 }
  const statusOf = new Map(rows.map((row) => [row.code, row]))
  for (const [code, [key, value]] of Object.entries(gold.fills)) {
    const row = statusOf.get(code)
    const holds = JSON.stringify(after[key]) === JSON.stringify(value)
    const unchanged = JSON.stringify(after[key]) === JSON.stringify(before[key])
    figures.values++
    if (holds) figures.right++
    else if (unchanged) figures.abstained++
    else figures.wrong++
    if (row?.status === 'verified' && holds) figures.verified++
    if (row?.status === 'verified' && !holds) figures.falseVerified++
    if (!holds || row?.status !== 'verified') misses.push(`${code} → ${key}: ${JSON.stringify(after[key])} (${row?.status} ${row?.reason})`)
  }
  const asked = new Set([...Object.values(gold.fills).map(([key]) => key), ...(gold.also ?? [])])
  for (const key of Object.keys(after)) {
    if (asked.has(key) || JSON.stringify(after[key]) === JSON.stringify(before[key])) continue
    figures.touched++
    misses.push(`không được động tới ${key}: ${JSON.stringify(after[key])}`)
  }
  for (const row of rows) {
    if (gold.fills[row.code] || row.status !== 'verified') continue
    figures.falseVerified++
    misses.push(`${row.code} không có ô mà báo đã điền: ${row.text}`)
  }
  return { target, ...figures, submits: 0, undone: 0, announced: 0, undoable: 0, milliseconds: 0, misses }
}

function toRow([code, label, value, unit, kind, period = '', organisation = '']: Gold['report'][number]): ReportRow {
  return { code, label, value, unit, kind, period, organisation, basis: '' }
}
