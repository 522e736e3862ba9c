/** Decides which installed browser `npm start -- --open` opens: one that takes an extension from the command line before one that does not. */
import { posix, win32 } from 'node:path'

/** Chrome since version 137 ignores `--load-extension`; Chromium and Edge do not. */
export type FoundBrowser = { path: string; loadsExtensions: boolean }

/** Where to look; a test passes a machine of its own. */
export type Machine = { platform: NodeJS.Platform; env: Readonly<Record<string, string | undefined>>; exists: (path: string) => boolean }

const ON_PATH = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable']
const ON_MAC = ['Chromium', 'Microsoft Edge', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
const ON_WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
]

/** `CHROME_PATH` comes before everything else. Undefined when no browser is installed. */
export function findBrowser({ platform, env, exists }: Machine): FoundBrowser | undefined {
  const { join, delimiter } = platform === 'win32' ? win32 : posix
  const folders = (names: readonly string[]) => names.flatMap((name) => (env[name] ? [env[name]] : []))
  const usual =
    platform === 'darwin'
      ? ON_MAC
      : platform === 'win32'
        ? ON_WINDOWS.flatMap((program) =>
            folders(['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']).map((folder) => join(folder, program)),
          )
        : []
  const searched = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [...folders(['CHROME_PATH']), ...ON_PATH.flatMap((name) => searched.map((folder) => join(folder, name))), ...usual]
  const path = candidates.find(exists)
  return path === undefined ? undefined : { path, loadsExtensions: !/google[ \\/-]?chrome/i.test(path) }
}
