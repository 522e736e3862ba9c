/**
 * Google calls only functions that are declared at the top level of a script, and a bundle declares none.
 * This Vite plugin re-declares every export of the entry as a real function that calls into the bundle.
 */
import type { Plugin } from 'vite'

/** `bundleName` is the global that holds the bundle's exports; its trailing underscore keeps it out of Google's lists. */
export function topLevelFunctions(bundleName: string): Plugin {
  return {
    name: 'top-level-functions',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue
        const declarations = chunk.exports.map((name) => `function ${name}(...args){return ${bundleName}.${name}(...args)}\n`)
        chunk.code = `${chunk.code.trimEnd()}\n${declarations.join('')}`
      }
    },
  }
}
