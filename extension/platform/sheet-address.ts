/**
 * The CSV address of the sheet that a tab shows: Google Sheets, or the product's own page on this computer, which answers
 * the same addresses. Undefined when the tab shows no spreadsheet.
 */
export function sheetCsvAddress(tabUrl: string): { url: string; origins: string[] } | undefined {
  const url = URL.canParse(tabUrl) ? new URL(tabUrl) : undefined
  const id = /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url?.pathname ?? '')
  if (!url || !id) return undefined
  const isGoogle = url.protocol === 'https:' && url.hostname === 'docs.google.com'
  const isLocal = url.protocol === 'http:' && (url.hostname === 'localhost' || url.hostname === '127.0.0.1')
  if (!isGoogle && !isLocal) return undefined
  const gid = /[#&?]gid=(\d+)/.exec(url.hash)?.[1] ?? url.searchParams.get('gid') ?? '0'
  const account = /^\/spreadsheets(\/u\/\d+)/.exec(url.pathname)?.[1] ?? ''
  const address = `${url.origin}/spreadsheets${account}/d/${id[1]}/export?format=csv&gid=${gid}`
  return {
    url: address,
    origins: isGoogle ? ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'] : [`${url.protocol}//${url.hostname}/*`],
  }
}
