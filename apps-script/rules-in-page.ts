/** A Vite plugin that writes the catalogue of the rules into the sidebar's page (see page-catalogue.ts). */
import type { Plugin } from 'vite'
import { RULE_TEXTS } from '../shared/messages/rules.ts'
import { CATALOGUE_ID, writeCatalogue } from './page-catalogue.ts'

export function rulesInPage(): Plugin {
  return {
    name: 'rules-in-page',
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'text/plain', id: CATALOGUE_ID },
        children: writeCatalogue(RULE_TEXTS),
        injectTo: 'head',
      },
    ],
  }
}
