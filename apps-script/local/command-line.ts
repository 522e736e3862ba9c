/** Reads the command line of `compute` and `start`. A wish that cannot be met ends the program with one sentence and code 2. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { COMMAND_PROBLEMS, FILE_PROBLEMS } from '../../shared/messages/local-host.ts'
import type { LocalWorkbook } from './host.ts'
import { isCivilDay } from './model/date-serial.ts'
import { readWorkbookFile } from './read-workbook-file.ts'

/** What a person can do something about; its message is a whole Vietnamese sentence. */
export class CommandProblem extends Error {}

const OPTIONS = {
  settings: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  port: { type: 'string' },
  open: { type: 'boolean' },
} as const

export type CommandLine = {
  file: string | undefined
  settings: unknown
  asOf: string | null
  out: string | undefined
  json: boolean
  port: number
  open: boolean
}

async function readCommandLine(args: string[]): Promise<CommandLine> {
  const { values, positionals } = parse(args)
  return {
    file: positionals[0],
    settings: values.settings === undefined ? null : await readSettings(values.settings),
    asOf: values['as-of'] === undefined ? null : readAsOf(values['as-of']),
    out: values.out,
    json: values.json ?? false,
    port: values.port === undefined ? 0 : readPort(values.port),
    open: values.open ?? false,
  }
}

export async function openFile(path: string | undefined): Promise<LocalWorkbook> {
  const result = await readWorkbookFile(path)
  if (!result.ok) throw new CommandProblem(FILE_PROBLEMS[result.problem](path ?? ''))
  return result.workbook
}

/** Runs a command; a `CommandProblem` becomes its sentence on stderr and exit code 2. */
export async function runCommand(command: (line: CommandLine) => Promise<void>): Promise<void> {
  try {
    await command(await readCommandLine(process.argv.slice(2)))
  } catch (error) {
    const sentence =
      error instanceof CommandProblem ? error.message : COMMAND_PROBLEMS.failed(error instanceof Error ? error.message : String(error))
    process.stderr.write(`${sentence.replace(/\s+/g, ' ')}\n`)
    process.exitCode = error instanceof CommandProblem ? 2 : 1
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const option = /'(--?[^' ]+)/.exec((error as Error).message)?.[1] ?? args.find((arg) => arg.startsWith('-')) ?? ''
    throw new CommandProblem(COMMAND_PROBLEMS.unknownOption(option))
  }
}

function readAsOf(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match || !isCivilDay(Number(match[1]), Number(match[2]), Number(match[3]))) throw new CommandProblem(COMMAND_PROBLEMS.asOf(text))
  return text
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new CommandProblem(COMMAND_PROBLEMS.port(text))
  return port
}

async function readSettings(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandProblem(COMMAND_PROBLEMS.settingsMissing(path))
  })
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own words would not help a person; the sentence says where to look.
    throw new CommandProblem(COMMAND_PROBLEMS.settingsInvalid(path))
  }
}
