/** Google's HtmlService: pages from the files of the project or from text. Templates are not there. */
import { enumeration } from './enumeration.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

export function htmlService(env: ServiceEnvironment): object {
  return expose(env, 'HtmlService', {
    SandboxMode: enumeration('IFRAME', 'NATIVE', 'EMULATED'),
    XFrameOptionsMode: enumeration('DEFAULT', 'ALLOWALL'),
    createHtmlOutput: (text: unknown = '') => htmlOutput(env, String(text)),
    createHtmlOutputFromFile(name: unknown) {
      const content = env.state.htmlFiles.get(String(name).replace(/\.html$/, ''))
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`)
      return htmlOutput(env, content)
    },
  })
}

function htmlOutput(env: ServiceEnvironment, content: string): object {
  const html = { title: '', content, width: 300, height: 400 }
  const service: Record<string, unknown> = { html }
  const proxy = expose(env, 'HtmlOutput', service)
  const change = (effect: (value: never) => void) => (value: never) => {
    effect(value)
    return proxy
  }
  Object.assign(service, {
    getContent: () => html.content,
    getTitle: () => html.title,
    setTitle: change((title: string) => {
      html.title = String(title)
    }),
    setWidth: change((width: number) => {
      html.width = width
    }),
    setHeight: change((height: number) => {
      html.height = height
    }),
    append: change((more: string) => {
      html.content += String(more)
    }),
    setSandboxMode: change(() => undefined),
    setXFrameOptionsMode: change(() => undefined),
    addMetaTag: () => proxy,
    setFaviconUrl: change(() => undefined),
  })
  return proxy
}
