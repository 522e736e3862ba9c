/** STRUCT the shape of a tab · CELL one grid cell · DOMAIN a closed list · ROW fields of one row · KEY who is who · CROSS numbers of two places · TIME order in time · ODD only worth a look · RUN the calculation itself. */
export type RuleClass = 'STRUCT' | 'CELL' | 'DOMAIN' | 'ROW' | 'KEY' | 'CROSS' | 'TIME' | 'ODD' | 'RUN'

/** The month of the first rule catalogue. */
export const FIRST_CATALOGUE = '2026-11'

/**
 * What the catalogue says of a rule: its class, what it is called, what a finding of it does to the numbers, how to put it right (with an example), on which regulation and clause it rests (left out where on none), whether it offers a correction by itself,
 * and the month of the catalogue in which it came (left out for the first one). How the findings are worded stands in finding-texts.ts.
 */
export type RuleText = {
  readonly class: RuleClass
  readonly title: string
  readonly affects: string
  readonly fix: string
  readonly basis?: string
  readonly certainFix?: true
  readonly since?: string
}
