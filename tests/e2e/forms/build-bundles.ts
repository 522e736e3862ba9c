/** Bundles the forms whose libraries have no ready-made script (Angular with its JIT compiler, React components, Kendo, Enketo, Lit, AG Grid), once per run. */
import { join } from 'node:path'
import { build } from 'vite'

const HERE = import.meta.dirname
const ENKETO = join(HERE, 'node_modules/enketo-core')

for (const name of [
  'angular',
  'reactui',
  'enketo',
  'mantine',
  'fluent',
  'kendo',
  'primereact',
  'ui5',
  'blueprint',
  'theodoi6t',
  'chamdiem-luoi',
])
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    define: { ngDevMode: 'false', ngJitMode: 'true', ngServerMode: 'false', 'process.env.NODE_ENV': '"production"' },
    resolve: {
      // Enketo leaves these names to whoever bundles it.
      alias: {
        'enketo/config': join(ENKETO, 'config.js'),
        'enketo/widgets': join(HERE, 'pages/enketo-widgets.mjs'),
        'enketo/translator': join(ENKETO, 'src/js/fake-translator.js'),
        'enketo/dialog': join(ENKETO, 'src/js/fake-dialog.js'),
        'enketo/file-manager': join(ENKETO, 'src/js/file-manager.js'),
        'enketo/xpath-evaluator-binding': join(ENKETO, 'src/js/xpath-evaluator-binding.js'),
      },
    },
    build: {
      outDir: join(HERE, 'node_modules/.built'),
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: join(HERE, `pages/${name}-form.mjs`),
        formats: ['iife'],
        name: 'form',
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  })
