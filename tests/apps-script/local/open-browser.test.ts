import { describe, expect, test } from 'vitest'
import { findBrowser, type Machine } from '../../../apps-script/local/find-browser.ts'
import { browserArguments } from '../../../apps-script/local/open-browser.ts'

/** A machine with these programs. */
function machine(platform: NodeJS.Platform, programs: string[], env: Machine['env']): Machine {
  return { platform, env, exists: (path) => programs.includes(path) }
}

describe('the browser that is opened', () => {
  test.for<[string, Machine, ReturnType<typeof findBrowser>]>([
    [
      'is one that takes extensions before one that does not',
      machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium'], { PATH: '/usr/local/bin:/usr/bin' }),
      { path: '/usr/bin/chromium', loadsExtensions: true },
    ],
    [
      'is Chrome where there is nothing else, without the extension',
      machine('linux', ['/opt/google-chrome'], { PATH: ':/opt' }),
      { path: '/opt/google-chrome', loadsExtensions: false },
    ],
    [
      'is Edge on Windows',
      machine(
        'win32',
        ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
        {
          PROGRAMFILES: 'C:\\Program Files',
          'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
        },
      ),
      { path: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', loadsExtensions: true },
    ],
    [
      'is Chrome on a Mac that has only that',
      machine('darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], { PATH: '/usr/bin' }),
      { path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', loadsExtensions: false },
    ],
    [
      'is the one the person names',
      machine('linux', ['/a/thorium', '/b/chromium'], { CHROME_PATH: '/a/thorium', PATH: '/b' }),
      { path: '/a/thorium', loadsExtensions: true },
    ],
    ['is none where none is installed', machine('linux', [], {}), undefined],
  ])('%s', ([, where, wanted]) => {
    expect(findBrowser(where)).toEqual(wanted)
  })
})

describe('its arguments', () => {
  const opening = {
    profile: 'ho-so',
    urls: ['http://127.0.0.1:8100', 'http://127.0.0.1:8100/bieu-mau'],
    extension: 'tien-ich',
    asRoot: false,
  }

  test('give it a profile of its own, the extension alone, and the pages', () => {
    expect(browserArguments(opening)).toEqual([
      '--user-data-dir=ho-so',
      '--no-first-run',
      '--no-default-browser-check',
      '--lang=vi',
      '--disable-features=Translate',
      '--disable-extensions-except=tien-ich',
      '--load-extension=tien-ich',
      'http://127.0.0.1:8100',
      'http://127.0.0.1:8100/bieu-mau',
    ])
  })

  test('leave the extension out where it cannot be loaded, and the sandbox only for root', () => {
    expect(browserArguments({ ...opening, extension: undefined, asRoot: true }).slice(5)).toEqual(['--no-sandbox', ...opening.urls])
  })
})
