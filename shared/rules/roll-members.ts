import type { Member } from '../registers/dataset.ts'
import type { RuleContext } from './rule.ts'

/** Members that come from a roll or a sheet with personal columns; people whom only a list of marks names have nothing to check. */
export function rollMembers(context: RuleContext): readonly Member[] {
  return context.dataset.members
}
