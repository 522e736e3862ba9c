/** Google's RangeList: the same change made to several blocks. */
import type { ServiceEnvironment } from './environment.ts'
import { exposeChained } from './expose-chained.ts'

const SHARED =
  /^(set(Value|Formula|Note|Background|BackgroundColor|FontColor|FontWeight|FontStyle|FontLine|FontSize|FontFamily|NumberFormat|HorizontalAlignment|VerticalAlignment|Wrap|Border)|clear\w*|breakApart|activate)$/

/** `ranges` are Range services as the script holds them. */
export function rangeListService(env: ServiceEnvironment, ranges: object[]): object {
  const methods: Record<string, unknown> = { getRanges: () => ranges }
  const parts = ranges.map((range) => env.exposed.get(range) as Record<string, (...args: unknown[]) => unknown>)
  for (const name of Object.keys(parts[0] ?? {})) {
    if (!SHARED.test(name)) continue
    methods[name] = function (this: unknown, ...args: unknown[]) {
      for (const part of parts) part[name]?.(...args)
      return this
    }
  }
  return exposeChained(env, 'RangeList', methods)
}
