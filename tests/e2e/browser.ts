/** Starts the browser that end-to-end tests drive: a fresh profile each time, headless, with the built extension when asked. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type OpenBrowser = {
  context: BrowserContext
  /** Id of the loaded extension; '' when none was asked for. */
  extensionId: string
  /** Closes the browser and removes its profile. */
  close(): Promise<void>
}

/** `extension` is the folder of a built extension. Throws when no browser is installed. */
export async function openBrowser(
  options: { extension?: string; viewport?: { width: number; height: number } } = {},
): Promise<OpenBrowser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('Expected an installed browser, found none')
  const profile = await mkdtemp(join(tmpdir(), 'ne-nep-profile-'))
  const { extension } = options
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    args: extension ? [...FLAGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : FLAGS,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: options.viewport ?? { width: 1280, height: 900 },
    locale: 'vi-VN',
  })
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  if (!extension) return { context, extensionId: '', close }
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return { context, extensionId: new URL(worker.url()).host, close }
}
