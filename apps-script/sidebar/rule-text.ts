/** What is known of a rule beyond its findings. */

export type RuleText = { title: string; why: string; affects: string; fix: string; example: string; basis: string; since: string }

export function describeRule(_rule: string): RuleText | undefined {
  return undefined
}
