/**
 * The built sidebar with `google.script.run` put in front of it. It lives in a sandboxed frame with an origin of its own, as
 * in Google, so all it can do is ask the page around it.
 */
import type { Host } from '../host.ts'
import type { Answer } from './answer-request.ts'
import { GOOGLE_SCRIPT_RUN } from './google-script-run.ts'

const CSP = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:"

export function sidebarPage(host: Host): Answer {
  const sidebar = host.state.htmlFiles.get('sidebar') ?? ''
  const shim = `<script>${GOOGLE_SCRIPT_RUN}</script>`
  const body = /<head[^>]*>/i.test(sidebar) ? sidebar.replace(/<head[^>]*>/i, (head) => `${head}${shim}`) : `${shim}${sidebar}`
  return { status: 200, type: 'text/html; charset=utf-8', body, headers: { 'content-security-policy': CSP } }
}
