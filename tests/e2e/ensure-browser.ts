/** Makes sure there is a browser before the first end-to-end test, or stops the run with one sentence: nothing is skipped silently. */
import { spawnSync } from 'node:child_process'
import { findBrowser } from './find-browser.ts'

export function setup(): void {
  if (findBrowser() ?? (mayInstall() && install())) return
  throw new Error(
    'Không tìm thấy Chrome, Chromium hoặc Edge: hãy cài một trình duyệt hoặc đặt CHROME_PATH trỏ tới nó. ' +
      '(No Chrome, Chromium or Edge found: install one, e.g. `apt-get install chromium`, or set CHROME_PATH.)',
  )
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}

function install(): string | undefined {
  spawnSync('apt-get', ['update'], { stdio: 'inherit' })
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { stdio: 'inherit', env })
  return findBrowser()
}
