/** Bundles the Angular form (it has no ready-made script) with the JIT compiler, once per run. */
import { join } from 'node:path'
import { build } from 'vite'

await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'error',
  define: { ngDevMode: 'false', ngJitMode: 'true', ngServerMode: 'false' },
  build: {
    outDir: join(import.meta.dirname, 'node_modules/.built'),
    target: 'es2022',
    lib: { entry: join(import.meta.dirname, 'pages/angular-form.mjs'), formats: ['iife'], name: 'form', fileName: () => 'angular.js' },
  },
})
