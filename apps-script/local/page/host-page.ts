/** The HTML of the page: a bar with the menu, the grid, the tabs, and a frame of exactly 300 px for the sidebar. */
import { HOST_PAGE } from '../../../shared/messages/local-host.ts'
import type { Host } from '../host.ts'

/** Everything comes from this server. The grid component writes style attributes, which the policy must allow. */
export const HOST_PAGE_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; frame-src 'self'"

export function hostPage(host: Host): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(host.state.workbook.name)} – ${HOST_PAGE.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<header id="bar">
<h1 id="name">${escapeHtml(host.state.workbook.name)}</h1>
<nav id="menus" aria-label="${HOST_PAGE.title}"></nav>
<output id="place" aria-live="off"></output>
<a id="save" href="/api/save" download>${HOST_PAGE.save}</a>
</header>
<main id="sheet" aria-label="${HOST_PAGE.grid}"></main>
<aside id="side" aria-label="${HOST_PAGE.sidebar}" hidden>
<div id="side-head"><h2 id="side-title"></h2><button id="side-close" type="button" aria-label="${HOST_PAGE.closeSidebar}">×</button></div>
<iframe id="side-frame" title="${HOST_PAGE.sidebar}" sandbox="allow-scripts allow-forms allow-modals allow-popups"></iframe>
</aside>
<footer><div id="tabs" role="tablist" aria-label="${HOST_PAGE.tabs}"></div></footer>
<div id="toasts" role="status" aria-live="polite"></div>
<dialog id="alert"><h2 id="alert-title"></h2><p id="alert-text"></p><form method="dialog"><button>${HOST_PAGE.ok}</button></form></dialog>
<script type="module" src="/page.js"></script>
</body>
</html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
