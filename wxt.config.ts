/**
 * How the extension is built: Chrome and Edge (MV3) and Firefox from the same sources. The test build (`--mode test`)
 * differs from the released one only in reaching pages of this computer, so that a test can stand in for the person.
 */
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { shortenScript } from './apps-script/shorten-script.ts'

const LOCAL_PAGES = ['http://localhost/*', 'http://127.0.0.1/*']

/** Takes out of Preact the one place that could write markup: no component asks for it, and stores look for it. */
const noMarkup: Plugin = {
  name: 'no-markup',
  transform(code, id) {
    if (!/preact\/dist\/preact\.mjs$/.test(id)) return
    const without = code.replace(/\(\w+\.inner\w+=\w+\.__html\)/, 'void 0')
    if (without === code) throw new Error('Expected one assignment of markup in Preact, found none')
    return without
  },
}

/** The scripts for pages start as they are: what WXT wraps around them only logs, and says nothing in a release. */
const bareScripts: Plugin = {
  name: 'bare-scripts',
  transform(code, id) {
    if (!/wxt-unlisted-script-entrypoint/.test(id)) return
    const definition = /^import definition from .+$/m.exec(code)?.[0]
    if (!definition) throw new Error('Expected the script that WXT wraps, found none')
    return `${definition}\nexport default definition.main()`
  },
}

/** The panel and what reads and fills a page are written once more as short as it goes. */
const shortScripts: Plugin = {
  name: 'short-scripts',
  generateBundle(_options, bundle) {
    for (const made of Object.values(bundle)) {
      if (made.type !== 'chunk' || !/^(?:page|folds|fill|chunks\/sidepanel-.*)\.js$/.test(made.fileName)) continue
      made.code = shortenScript(made.code, true)
    }
  },
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [noMarkup, bareScripts, shortScripts, preact({ devToolsEnabled: false, prefreshEnabled: false, devtoolsInProd: false })],
    build: { target: 'es2023' },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Nề Nếp',
    short_name: 'Nề Nếp',
    description: 'Đưa số liệu báo cáo từ bảng tính vào biểu mẫu trên mạng: xem trước, điền, kiểm tra lại, hoàn tác. Không tự bấm gửi.',
    default_locale: undefined,
    permissions: browser === 'firefox' ? ['activeTab', 'scripting', 'storage'] : ['activeTab', 'scripting', 'storage', 'sidePanel'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'test' ? { host_permissions: LOCAL_PAGES } : {}),
    action: { default_title: 'Mở Nề Nếp' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http:; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'ne-nep@ne-nep.vn', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
})
