import { EXCEPTION_STATES } from '../../shared/messages/result-tabs.ts'
import { sayFinding } from '../../shared/messages/say-finding.ts'
import type { Settings } from '../../shared/registers/settings.ts'
import type { Outcome } from '../../shared/reports/compute-workbook.ts'
import { findingKey } from '../../shared/rules/finding-key.ts'
import { isoDay } from '../../shared/text/civil-day.ts'
import { addressOf } from './finding-rows.ts'
import { splitKey } from './split-key.ts'

/** The tab «Ngoại lệ đã chấp nhận»: what was accepted, by whom, until when, and whether that still has an effect. */
export function exceptionRows(outcome: Outcome, { accepted }: Settings): string[][] {
  const wanted = new Set(accepted.map(({ key }) => key))
  const found = new Map(
    [...outcome.accepted, ...outcome.findings].map((finding) => [findingKey(finding), finding] as const).filter(([key]) => wanted.has(key)),
  )
  const today = isoDay(outcome.asOf)
  return accepted.map(({ key, reason, by, until }) => {
    const finding = found.get(key)
    const { rule, place } = splitKey(key)
    return [
      EXCEPTION_STATES[finding ? (until < today ? 'expired' : 'valid') : 'settled'],
      finding ? sayFinding(finding) : rule,
      finding?.partyCell ?? '',
      place.sheet,
      addressOf(place),
      reason,
      by,
      until.split('-').reverse().join('/'),
      key,
    ]
  })
}
