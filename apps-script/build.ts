/**
 * Builds what is pushed to Google: `apps-script/dist` holds exactly code.js, sidebar.html and appsscript.json.
 * Run as a program by `npm run build:add-on`; the local host calls `buildAddOn` when the sources are newer.
 */
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { shortenScript } from './shorten-script.ts'
import { rulesInPage } from './rules-in-page.ts'
import { topLevelFunctions } from './top-level-functions.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const dist = `${folder}dist/`
const PUSHED = ['code.js', 'sidebar.html', 'appsscript.json']

export type BuildResult = { codeBytes: number; sidebarBytes: number }

/** Builds both halves before it touches `dist`, so that a failing build leaves the last good one. */
export async function buildAddOn(): Promise<BuildResult> {
  const code = await bundleServer(`${folder}server/main.ts`)
  const sidebar = await bundleSidebar()
  await mkdir(dist, { recursive: true })
  for (const name of await readdir(dist)) if (!PUSHED.includes(name)) await rm(`${dist}${name}`, { recursive: true })
  // Each file is moved into place whole, so that a command started meanwhile never reads half of one.
  const drafts = await mkdtemp(`${folder}dist-`)
  await writeFile(`${drafts}/code.js`, code)
  await writeFile(`${drafts}/sidebar.html`, sidebar)
  await copyFile(`${folder}appsscript.json`, `${drafts}/appsscript.json`)
  for (const name of PUSHED) await rename(`${drafts}/${name}`, `${dist}${name}`)
  await rm(drafts, { recursive: true })
  return { codeBytes: Buffer.byteLength(code), sidebarBytes: Buffer.byteLength(sidebar) }
}

/** One script without modules, in the syntax of 2020: no fields or private names in classes, which Apps Script does not parse; without «?.» the bundle would be a third larger. */
export async function bundleServer(entry: string): Promise<string> {
  const output = await productionBuild({
    root: folder,
    plugins: [topLevelFunctions('n_')],
    build: {
      write: false,
      target: 'es2020',
      minify: false,
      lib: { entry, formats: ['iife'], name: 'n_', fileName: () => 'code.js' },
      rolldownOptions: { output: { generatedCode: { symbols: false } } },
    },
  })
  for (const result of [output].flat()) {
    if ('output' in result) return shortenScript(result.output[0].code, false)
  }
  throw new Error(`Expected one script from ${entry}, found none`)
}

/** Before the page takes them in. */
function shrinkChunks(): Plugin {
  return {
    name: 'shrink-chunks',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = shortenScript(chunk.code, true)
    },
  }
}

/** One HTML file with its styles and script inside: HtmlService serves no other kind of file. */
export async function bundleSidebar(root = `${folder}sidebar/`): Promise<string> {
  const output = await productionBuild({
    root,
    plugins: [rulesInPage(), shrinkChunks(), viteSingleFile()],
    build: { write: false, target: 'es2022', minify: false, cssMinify: true, modulePreload: false },
  })
  for (const result of [output].flat()) {
    if (!('output' in result)) continue
    const page = result.output.find((file) => file.type === 'asset' && file.fileName === 'index.html')
    if (page?.type === 'asset') return String(page.source)
  }
  throw new Error('Expected index.html from the sidebar, found none')
}

/** The same files whoever asks: inside a test run Vite would otherwise add what helps developers. */
async function productionBuild(config: InlineConfig): ReturnType<typeof build> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    return await build({ configFile: false, logLevel: 'warn', mode: 'production', ...config })
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

if (import.meta.main) {
  const { codeBytes, sidebarBytes } = await buildAddOn()
  console.info(`apps-script/dist: code.js ${kilobytes(codeBytes)} kB, sidebar.html ${kilobytes(sidebarBytes)} kB`)
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
