/**
 * Serves one workbook to browsers on this machine. Only requests that name this server as their host are answered, and only
 * the page itself may change anything, so that no other web page can reach the workbook.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { COMMAND_PROBLEMS } from '../../shared/messages/local-host.ts'
import { CommandProblem } from './command-line.ts'
import type { Host } from './host.ts'
import { type Answer, answerRequest } from './page/answer-request.ts'
import { bundlePage } from './page/bundle-page.ts'

export type RunningHost = { url: string; close: () => Promise<void> }

const LARGEST_BODY = 20_000_000

/** `port` 0 takes a free one. Throws `CommandProblem` when the port is taken. */
export async function serveHost(host: Host, port: number): Promise<RunningHost> {
  const assets = await bundlePage()
  if (host.isCallable('onOpen')) host.call('onOpen', { authMode: 'FULL' })
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) =>
      send(response, { status: 500, type: 'text/plain; charset=utf-8', body: String(error) }),
    )
  })
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const own = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const names = [own, own.replace('127.0.0.1', 'localhost')]
    if (!names.includes(request.headers.host ?? '')) return send(response, { status: 421, type: 'text/plain', body: 'Wrong host' })
    const { origin } = request.headers
    if (request.method !== 'GET' && !names.some((name) => origin === `http://${name}`)) {
      return send(response, { status: 403, type: 'text/plain', body: 'Wrong origin' })
    }
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    send(response, await answerRequest(host, assets, { method: request.method ?? 'GET', url, body: await readBody(request) }))
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new CommandProblem(COMMAND_PROBLEMS.portTaken(String(port))) : error),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...answer.headers,
  })
  response.end(answer.body)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > LARGEST_BODY) throw new Error('Request too large')
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}
