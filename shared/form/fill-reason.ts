/** Why a value of the report was not put into the form, or cannot be called verified. A closed list: each has its sentence. */
export const FILL_REASONS = [
  // The report
  'empty-value',
  'not-a-number',
  'not-a-date',
  'unit-unclear',
  // The match
  'no-field',
  'no-row',
  'ambiguous',
  'saved-match-broken',
  'left-out-by-person',
  // The field
  'field-disabled',
  'field-readonly',
  'field-hidden',
  'field-sensitive',
  'field-has-value',
  'file-field',
  'too-long',
  'out-of-range',
  'step-mismatch',
  'pattern-mismatch',
  'no-such-option',
  'option-ambiguous',
  'kind-mismatch',
  // The page
  'field-gone',
  'label-changed',
  'page-changed',
  'not-accepted',
  'marked-invalid',
  'changed-afterwards',
  'popup-not-found',
  'cannot-tell',
  'interrupted',
  'undone',
  'not-undone',
] as const
export type FillReason = (typeof FILL_REASONS)[number]
