/** Builds the page of the local host in memory: one script and one style sheet. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export type PageAssets = { script: string; style: string }

export async function bundlePage(): Promise<PageAssets> {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rollupOptions: { input: `${folder}client/main.ts`, output: { codeSplitting: false } },
    },
  })
  const files = [output].flat().flatMap((result) => ('output' in result ? result.output : []))
  const script = files.find((file) => file.type === 'chunk')
  const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  return { script: script?.type === 'chunk' ? script.code : '', style: style?.type === 'asset' ? String(style.source) : '' }
}
