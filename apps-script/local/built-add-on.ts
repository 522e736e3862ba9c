/** The built add-on, built first when it is missing or older than its sources. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildAddOn } from '../build.ts'

export type BuiltAddOn = { code: string; sidebar: string; timeZone: string }

const root = fileURLToPath(new URL('../../', import.meta.url))
const SOURCES = [
  'apps-script/server',
  'apps-script/sidebar',
  'apps-script/contract.ts',
  'apps-script/build.ts',
  'apps-script/top-level-functions.ts',
  'apps-script/rules-in-page.ts',
  'apps-script/appsscript.json',
  'shared',
]
const BUILT = ['code.js', 'sidebar.html', 'appsscript.json'].map((name) => `${root}apps-script/dist/${name}`)

export async function readBuiltAddOn(): Promise<BuiltAddOn> {
  const [newest, ...built] = await Promise.all([newestChange(), ...BUILT.map(changedAt)])
  if (built.some((time) => time === 0 || time < newest)) await buildAddOn()
  const [code = '', sidebar = '', manifest = '{}'] = await Promise.all(BUILT.map((path) => readFile(path, 'utf8')))
  return { code, sidebar, timeZone: (JSON.parse(manifest) as { timeZone?: string }).timeZone ?? 'Etc/GMT' }
}

/** Milliseconds of the last change; 0 when there is no such file. */
async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  )
}

async function newestChange(): Promise<number> {
  const paths = await Promise.all(
    SOURCES.map(async (source) => {
      const path = `${root}${source}`
      if (!(await stat(path)).isDirectory()) return [path]
      const entries = await readdir(path, { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`)
    }),
  )
  return Math.max(...(await Promise.all(paths.flat().map(changedAt))))
}
