/** Serves the report forms of this folder and the libraries that they load, on this machine only. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const HERE = import.meta.dirname
const LIBRARIES = [join(HERE, 'node_modules'), join(HERE, '../../../node_modules')]
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export type FormServer = {
  /** «http://localhost:12345». */
  origin: string
  /** Paths of everything that was posted: a report form must never appear here. */
  posts: string[]
  close(): void
}

export async function serveForms(): Promise<FormServer> {
  const posts: string[] = []
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'))
    if (request.method !== 'GET') posts.push(path)
    const file = path.startsWith('/lib/')
      ? LIBRARIES.map((folder) => join(folder, path.slice(5))).find((one) => existsSync(one))
      : join(HERE, 'pages', path)
    if (!file || path.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, posts, close: () => server.close() }
}
