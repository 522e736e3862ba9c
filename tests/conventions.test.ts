/**
 * The house rules that a compiler cannot see. A failure says what to do.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { FIELD_IDS, VOCABULARY } from '../shared/registers/fields.ts'
import { RULE_IDS } from '../shared/rules/registry.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))
const sources = files.filter((file) => /\.tsx?$/.test(file))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Everything at the top of the repository: what is ours, and what a tool demands to find there. */
const TOP_LEVEL = new Set([
  ...['extension', 'apps-script', 'shared', 'tests', 'package.json', 'tsconfig.json', 'wxt.config.ts', 'README.md'],
  ...['package-lock.json', 'biome.json', 'knip.json', 'vitest.config.ts', '.ci', '.gitignore', 'LICENSE'],
])

describe('the house', () => {
  test('keeps its top level to the four rooms and what tools demand', () => {
    const strangers = [...new Set(files.map((file) => file.split('/')[0] as string))].filter((name) => !TOP_LEVEL.has(name))
    expect(strangers, 'Move these into a room (extension, apps-script, shared, tests).').toEqual([])
  })

  test('names files after their export, in kebab-case; components in PascalCase', () => {
    const odd = sources.filter((file) => {
      const name = basename(file).replace(/\.(test|spec|d|config)?\.?tsx?$/, '')
      return (
        !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !/^[A-Z][A-Za-z]+$/.test(name) && !/\.config\.ts$/.test(file) && !/\.d\.ts$/.test(file)
      )
    })
    expect(odd, 'Rename: parse-members.ts exports parseMembers, FindingList.tsx exports FindingList.').toEqual([])
  })

  test('has no barrels: a file that only re-exports hides where things live', () => {
    const barrels = sources.filter((file) => basename(file) === 'index.ts')
    expect(barrels, 'Import from the file itself.').toEqual([])
  })

  test('says in every file of the core what it is for', () => {
    const silent = sources.filter((file) => file.startsWith('shared/') && !file.includes('/rules/') && !read(file).includes('/**'))
    expect(silent, 'Write a comment on what is exported: shape, unit, absence, source.').toEqual([])
  })

  test('never evaluates text and never puts text into a page as markup', () => {
    const guilty = sources.filter(
      (file) =>
        !file.startsWith('tests/') && /\beval\(|new Function\(|\.innerHTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML/.test(read(file)),
    )
    expect(guilty, 'Use textContent or components.').toEqual([])
  })

  test('holds no path of a machine and no host of a registry', () => {
    const pattern = new RegExp(['(^|[^A-Za-z.])/(tmp|root|home)/', 'registry\\.npmjs'].join('|'))
    const guilty = files.filter(
      (file) => /\.(ts|tsx|md|json|html|css)$/.test(file) && file !== 'package-lock.json' && pattern.test(read(file)),
    )
    expect(guilty, 'A path of this machine must not be committed.').toEqual([])
  })

  test('leaves no test out and focuses none', () => {
    const guilty = sources.filter(
      (file) => file.startsWith('tests/') && /\b(?:test|it|describe)\.(?:only|skip|todo|fails)\(/.test(read(file)),
    )
    expect(guilty, 'Run every test, or delete it.').toEqual([])
  })

  test('never says a bare “cell”', () => {
    const pattern = /\b(?:const|let|function|type)\s+cells?\b|\bcells?\s*[:=]\s*(?:number|string)/
    const guilty = sources.filter((file) => file.startsWith('shared/') && pattern.test(read(file).replace(/export const [A-Z_]+/g, '')))
    expect(guilty, 'A chi bộ is a partyCell, a square of a sheet is a gridCell.').toEqual([])
  })
})

describe('growing it', () => {
  test('a rule is one file named after its id, and one line in the registry', () => {
    const missing = RULE_IDS.filter((id) => !existsSync(join(root, 'shared/rules', `${id}.ts`)))
    expect(missing, 'Name the file after the id of the rule.').toEqual([])
    const registered = new Set<string>(RULE_IDS)
    const forgotten = sources
      .filter((file) => dirname(file) === 'shared/rules' && /: Rule = \{/.test(read(file)))
      .map((file) => basename(file, '.ts'))
      .filter((id) => !registered.has(id))
    expect(forgotten, 'Add these rules to shared/rules/registry.ts.').toEqual([])
  })

  test('every rule is tested by its id', () => {
    const tests = sources
      .filter((file) => file.startsWith('tests/shared/'))
      .map(read)
      .join('\n')
    const untested = RULE_IDS.filter((id) => !tests.includes(id))
    expect(untested, 'Add a row to tests/shared/rules/rule-cases.ts: a sheet with the fault and where it is reported.').toEqual([])
  })

  test('a spelling belongs to one field, or to fields that their content tells apart', () => {
    const clashes: string[] = []
    for (const [alias, ids] of VOCABULARY.exact) {
      const contents = ids.map((id) => VOCABULARY.fields.get(id)?.content)
      if (new Set(contents).size !== ids.length) clashes.push(`${alias}: ${ids.join(', ')}`)
    }
    expect(clashes, 'Take the spelling out of one of the fields in shared/registers/fields.ts.').toEqual([])
    expect(FIELD_IDS.length).toBe(VOCABULARY.fields.size)
  })

  test('every folder at the top has a README', () => {
    const missing = ['shared', 'apps-script', 'extension', 'tests'].filter((folder) => !existsSync(join(root, folder, 'README.md')))
    expect(missing, 'Say in a README what the folder holds and how it grows.').toEqual([])
  })
})
