/**
 * A regulation as dated data. A new regulation is a new file; one that has been in force is never edited.
 * Dates are civil days, yyyymmdd.
 */
export type MeetingPolicy = {
  readonly id: 'hd12' | 'hd42'
  readonly name: string
  readonly issued: number
  /** First day on which it applies to meetings. */
  readonly inForceFrom: number
  /** Last day, or null while it is in force. */
  readonly inForceTo: number | null
  /** Where it was read; what is second-hand says so. */
  readonly source: string
  readonly attendance: {
    /** The share of those who had to attend, in percent. `strict`: more than it («trên 85 %»), else at least it («từ 90 %»). */
    readonly thresholdPercent: number
    readonly strict: boolean
    /** Nobody may be absent without a reason. */
    readonly noUnexcused: boolean
    /** The longest run of excused absences in regular meetings that is still allowed; null when the regulation does not limit it. */
    readonly maxConsecutiveExcused: number | null
  }
  /** Shortest meeting in minutes, alone and combined with a thematic one; null when the regulation does not say. */
  readonly durationMinutes: { readonly alone: number; readonly combined: number } | null
}
