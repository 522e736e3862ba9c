/** Opens an installed Chrome, Chromium or Edge with the extension loaded, in a profile of its own, so that nothing of the person's own browser is touched. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './find-browser.ts'

type Opening = { profile: string; urls: readonly string[]; extension: string | undefined; asRoot: boolean }

/** `none`: no browser is installed, or it does not start. `without-extension`: it is open, but takes no extension from the command line. */
export async function openBrowser(urls: readonly string[], extension: string): Promise<'opened' | 'without-extension' | 'none'> {
  const browser = findBrowser({ platform: process.platform, env: process.env, exists: existsSync })
  if (!browser) return 'none'
  const args = browserArguments({
    profile: await mkdtemp(join(tmpdir(), 'ne-nep-')),
    urls,
    extension: browser.loadsExtensions ? extension : undefined,
    asRoot: process.getuid?.() === 0,
  })
  const isStarted = await new Promise<boolean>((resolve) => {
    const child = spawn(browser.path, args, { detached: true, stdio: 'ignore' })
    child.once('spawn', () => resolve(true)).once('error', () => resolve(false))
    child.unref()
  })
  if (!isStarted) return 'none'
  return browser.loadsExtensions ? 'opened' : 'without-extension'
}

/** `extension` is the folder of a built extension. Chromium refuses to run as root with its sandbox. */
export function browserArguments({ profile, urls, extension, asRoot }: Opening): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--lang=vi',
    '--disable-features=Translate',
    ...(asRoot ? ['--no-sandbox'] : []),
    ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ...urls,
  ]
}
