/** Logger and console of a script: lines for whoever runs the host. */
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

export function loggerService(env: ServiceEnvironment): object {
  const lines: string[] = []
  const write = (text: string) => {
    lines.push(text)
    env.log('log', text)
  }
  return expose(env, 'Logger', {
    log: (...values: unknown[]) => write(textOf(values)),
    getLog: () => lines.join('\n'),
    clear: () => void lines.splice(0),
  })
}

export function consoleService(env: ServiceEnvironment): object {
  const level =
    (name: string) =>
    (...values: unknown[]) =>
      env.log(name, textOf(values))
  const names = ['log', 'info', 'warn', 'error', 'time', 'timeEnd']
  return expose(env, 'console', Object.fromEntries(names.map((name) => [name, level(name)])))
}

function textOf(values: unknown[]): string {
  return values.map((value) => (typeof value === 'object' && value !== null ? safeJson(value) : String(value))).join(' ')
}

function safeJson(value: object): string {
  try {
    return value instanceof Error ? String(value) : (JSON.stringify(value) ?? String(value))
  } catch {
    // A log line is no reason to stop a script: what cannot be written as JSON is written as its kind.
    return Object.prototype.toString.call(value)
  }
}
