/** The kinds of sheet an office keeps; `other` is a tab that the product leaves alone. */
export const TAB_ROLES = [
  'members',
  'party-cells',
  'meetings',
  'attendance-list',
  'attendance-grid',
  'attendance-summary',
  'other',
] as const
export type TabRole = (typeof TAB_ROLES)[number]

/** What a mark of attendance says of one person at one meeting. `unmarked` is a blank: nobody has said anything yet. */
export const MARKS = ['unmarked', 'present', 'excused', 'unexcused', 'exempt', 'outside'] as const
export type Mark = (typeof MARKS)[number]

/** chặn · sai · nghi · ghi chú */
export const SEVERITIES = ['blocking', 'error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Why somebody on the roll is not in the denominator of a meeting (domain.md §2.2). */
export const LEFT_OUT_REASONS = [
  'exempt',
  'temporarily-exempt',
  'temporary-out',
  'temporary-in',
  'special-duty',
  'suspended',
  'not-yet-member',
  'transferred-out',
  'left-party',
  'deceased',
  'residence-only',
] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]
