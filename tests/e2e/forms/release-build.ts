/** The packed release for a test: a copy in which the manifest also names the pages of this computer, because a test cannot click the icon that grants a page. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BUILT = join(import.meta.dirname, '../../../.output/chrome-mv3')

/** The folder of the copy; every file but the manifest is the release's own, byte for byte. `allowed`: further sites, as if the person had allowed them. */
export async function copyRelease(...allowed: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ne-nep-release-'))
  await cp(BUILT, folder, { recursive: true })
  const manifest = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8')) as object
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*', ...allowed] }))
  return folder
}
