/** Opens a workbook in the page of the local host, with the built add-on beside it, in a real browser. */
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Frame, FrameLocator, Page } from 'playwright-core'
import { readBuiltAddOn } from '../../apps-script/local/built-add-on.ts'
import { createHost, type Host, type LocalWorkbook, openWorkbook } from '../../apps-script/local/host.ts'
import { type RunningHost, serveHost } from '../../apps-script/local/serve-host.ts'
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import type { OpenBrowser } from './browser.ts'

const SHOTS = 'tests/.output'
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

export type AddOnPage = {
  host: Host
  server: RunningHost
  page: Page
  sidebar: FrameLocator
  /** Clicks «Tính tỷ lệ» and waits for the result. */
  compute: () => Promise<void>
  /** Keeps a picture of the page for people to look at. */
  shoot: (name: string) => Promise<void>
  /** The frame itself, for what is asked from inside. */
  frame: () => Frame
  close: () => Promise<void>
}

export async function openSample(browser: OpenBrowser, sample: string): Promise<AddOnPage> {
  return openAddOn(browser, await openWorkbook(await readFile(`tests/samples/${sample}.xlsx`), 'Sổ theo dõi'))
}

/** The day is always 22/11/2026, so that pictures and results stay the same. `now` is the script's clock; without it time stands still. */
export async function openAddOn(browser: OpenBrowser, workbook: LocalWorkbook, now = () => Date.UTC(2026, 10, 22, 5)): Promise<AddOnPage> {
  const { code, sidebar: html, timeZone } = await readBuiltAddOn()
  const host = createHost(workbook, code, { scriptTimeZone: timeZone, htmlFiles: { sidebar: html }, now })
  const server = await serveHost(host, 0)
  await mkdir(SHOTS, { recursive: true })
  const page = await browser.context.newPage()
  await page.goto(server.url)
  const sidebar = page.frameLocator('#side-frame')
  return {
    host,
    server,
    page,
    sidebar,
    async compute() {
      await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).click()
      await sidebar.getByText(SIDEBAR.done).waitFor()
      await sidebar.getByRole('tablist').waitFor()
    },
    async shoot(name) {
      await page.screenshot({ path: `${SHOTS}/${name}.png` })
    },
    frame() {
      const found = page.frames().find((other) => other.url().includes('/sidebar'))
      if (!found) throw new Error('Expected the frame of the sidebar, found none')
      return found
    },
    async close() {
      await page.close()
      await server.close()
    },
  }
}

/**
 * What axe finds wrong, as one line a fault. The sandboxed frame is looked at from inside, as its own page; the inside of the
 * grid component is its makers'.
 */
export async function faults(target: Page | Frame): Promise<string[]> {
  await target.evaluate(await readFile(AXE, 'utf8'))
  return target.evaluate(async () => {
    type Axe = { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run({ exclude: ['revo-grid'] }, { resultTypes: ['violations'], iframes: false })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
  })
}
