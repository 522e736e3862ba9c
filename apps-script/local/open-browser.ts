/** Opens an installed Chrome, Chromium or Edge with the extension loaded, in a profile of its own that is thrown away. */
import { spawn } from 'node:child_process'
import { access, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome.exe',
  'msedge.exe',
]
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Returns false when no browser is installed. */
export async function openBrowser(urls: string[], extensionFolder: string): Promise<boolean> {
  const browser = await findBrowser()
  if (!browser) return false
  const profile = await mkdtemp(join(tmpdir(), 'ne-nep-'))
  const extension = (await exists(extensionFolder))
    ? [`--disable-extensions-except=${extensionFolder}`, `--load-extension=${extensionFolder}`]
    : []
  const args = [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
  ]
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  spawn(browser, [...args, ...asRoot, ...extension, ...urls], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref()
  return true
}

async function findBrowser(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = [
    process.env['CHROME_PATH'] ?? '',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...USUAL_PLACES,
  ]
  for (const path of candidates) if (path && (await exists(path))) return path
  return undefined
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
