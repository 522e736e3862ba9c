/**
 * The catalogue of the rules stands once in what is pushed to Google: as JSON in the sidebar's page, where the sidebar looks rules up and from where the server takes the tab
 * «Danh mục quy tắc» (server/rule-rows.ts). This Vite plugin writes it there and hands it to the sidebar in place of the module.
 */
import type { Plugin } from 'vite'
import { FIRST_CATALOGUE, RULE_TEXTS } from '../shared/messages/rules.ts'
import { RULE_TEXTS_ID } from './contract.ts'

const MODULE = `export const RULE_TEXTS = JSON.parse(document.getElementById(${JSON.stringify(RULE_TEXTS_ID)}).textContent)
export const FIRST_CATALOGUE = ${JSON.stringify(FIRST_CATALOGUE)}`

export function rulesInPage(): Plugin {
  return {
    name: 'rules-in-page',
    load: (id) => (id.endsWith('/shared/messages/rules.ts') ? { code: MODULE, moduleType: 'js' } : null),
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'application/json', id: RULE_TEXTS_ID },
        // A «<» could end the script.
        children: JSON.stringify(RULE_TEXTS).replaceAll('<', '\\u003c'),
        injectTo: 'head',
      },
    ],
  }
}
