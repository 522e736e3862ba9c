/** Which answer belongs to which address of the local host. */
import type { Host } from '../host.ts'
import { saveWorkbook } from '../host.ts'
import type { PageAssets } from './bundle-page.ts'
import { editGridCell } from './edit-grid-cell.ts'
import { exportCsv } from './export-csv.ts'
import { HOST_PAGE_CSP, hostPage } from './host-page.ts'
import { readRows } from './read-rows.ts'
import { SAMPLE_FORM } from './sample-form.ts'
import { sidebarPage } from './sidebar-page.ts'
import type { EditRequest, RunReply, RunRequest } from './wire.ts'
import { describeWorkbook } from './workbook-info.ts'

export type PageRequest = { method: string; url: URL; body: string }
export type Answer = { status: number; type: string; body: string | Uint8Array; headers?: Record<string, string> }

const NOT_FOUND: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Không có trang này.' }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function answerRequest(host: Host, assets: PageAssets, request: PageRequest): Promise<Answer> {
  const { url, method } = request
  const [, spreadsheet, action] = /^\/spreadsheets\/d\/([^/]+)\/(edit|export)$/.exec(url.pathname) ?? []
  if (spreadsheet !== undefined) {
    if (spreadsheet !== host.state.spreadsheetId || method !== 'GET') return NOT_FOUND
    return action === 'edit' ? { ...html(hostPage(host)), headers: { 'content-security-policy': HOST_PAGE_CSP } } : exportCsv(host, url)
  }
  switch (`${method} ${url.pathname}`) {
    case 'GET /':
      return {
        status: 302,
        type: 'text/plain',
        body: '',
        headers: { location: `/spreadsheets/d/${host.state.spreadsheetId}/edit${url.search}` },
      }
    case 'GET /page.js':
      return { status: 200, type: 'text/javascript; charset=utf-8', body: assets.script }
    case 'GET /page.css':
      return { status: 200, type: 'text/css; charset=utf-8', body: assets.style }
    case 'GET /content/export.csv':
      return exportCsv(host, url, 'content')
    case 'GET /bieu-mau':
      return html(SAMPLE_FORM)
    case 'GET /sidebar':
      return sidebarPage(host)
    case 'GET /api/workbook':
      return json(describeWorkbook(host))
    case 'GET /api/rows':
      return json(
        readRows(host, Number(url.searchParams.get('gid')), Number(url.searchParams.get('from')), Number(url.searchParams.get('count'))),
      )
    case 'GET /api/save':
      return {
        status: 200,
        type: XLSX,
        body: await saveWorkbook(host.state.workbook),
        headers: { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${host.state.workbook.name}.xlsx`)}` },
      }
    case 'POST /api/edit':
      return json(editGridCell(host, JSON.parse(request.body) as EditRequest))
    case 'POST /api/run':
      return json(run(host, JSON.parse(request.body) as RunRequest))
    default:
      return NOT_FOUND
  }
}

function run(host: Host, { functionName, args }: RunRequest): RunReply {
  const outcome = host.isCallable(functionName)
    ? attempt(() => host.call(functionName, ...args))
    : { error: `Script function not found: ${functionName}` }
  const common = { events: host.state.events.splice(0), revision: host.state.workbook.revision }
  return 'error' in outcome ? { ok: false, error: outcome.error, ...common } : { ok: true, value: outcome.value, ...common }
}

function attempt(effect: () => unknown): { value: unknown } | { error: string } {
  try {
    return { value: effect() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function html(body: string): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', body }
}

function json(value: unknown): Answer {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(value) }
}
