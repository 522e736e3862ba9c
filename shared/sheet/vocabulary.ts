/** What a column may hold, for telling apart fields that share a spelling («Chính thức»: a date, a count or an x). `name`: words, never numbers. */
export type FieldContent = 'text' | 'name' | 'date' | 'count' | 'mark' | 'any'

/**
 * One field of the registers: how its column is spelled in headers. Aliases are plain headers (see `plainHeader`), those that end in « …» only the beginning of one; `values` is the test that its folded values pass so plainly
 * that they name the column themselves, undefined for most.
 */
export type FieldSpec = {
  readonly id: string
  readonly aliases: readonly string[]
  readonly content: FieldContent
  readonly values?: { test(folded: string): boolean } | undefined
}

/** All fields of the product, prepared for look-up. */
export type Vocabulary = {
  readonly fields: ReadonlyMap<string, FieldSpec>
  /** Plain header → ids of the fields spelled so, in order of preference. Asked through `spelledSo`. */
  readonly exact: ReadonlyMap<string, readonly string[]>
  /** Aliases that open a header, whatever stands behind them, longest first. */
  readonly opening: readonly { readonly alias: string; readonly id: string }[]
  /** Aliases long enough to be found inside a longer header, longest first. */
  readonly contained: readonly { readonly alias: string; readonly id: string }[]
  /** Answers of `matchHeader` and of `spelledSo` so far; a workbook repeats its headers. */
  readonly matched: Map<string, readonly string[]>
  readonly spelled: Map<string, readonly string[]>
}

/** Prepares fields for `matchHeader`. */
export function makeVocabulary(specs: readonly FieldSpec[]): Vocabulary {
  const exact = new Map<string, string[]>()
  const contained: { alias: string; id: string }[] = []
  const opening: { alias: string; id: string }[] = []
  for (const spec of specs) {
    for (const spelling of spec.aliases) {
      const alias = spelling.replace(REST, '')
      if (alias !== spelling) {
        opening.push({ alias, id: spec.id })
        continue
      }
      const ids = exact.get(alias)
      if (ids) ids.push(spec.id)
      else exact.set(alias, [spec.id])
      if (alias.length >= 5) contained.push({ alias, id: spec.id })
    }
  }
  const longestFirst = (a: { alias: string }, b: { alias: string }) => b.alias.length - a.alias.length
  contained.sort(longestFirst)
  opening.sort(longestFirst)
  return { fields: new Map(specs.map((spec) => [spec.id, spec])), exact, opening, contained, matched: new Map(), spelled: new Map() }
}

/** Ends an alias that only opens a header. */
const REST = / …$/
