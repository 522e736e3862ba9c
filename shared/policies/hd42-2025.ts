import type { MeetingPolicy } from './policy.ts'

/** Hướng dẫn 42-HD/BTCTW: at least 90 % and nobody absent without reason; 90 minutes, 120 when combined with a thematic meeting. */
export const HD42: MeetingPolicy = {
  id: 'hd42',
  name: 'Hướng dẫn 42-HD/BTCTW ngày 28/10/2025',
  issued: 20251028,
  inForceFrom: 20251028,
  inForceTo: null,
  source: 'HD 42-HD/BTCTW (28/10/2025), tiêu chí 2 của thang 100 điểm; đọc qua báo chí và cổng pháp luật',
  attendance: { thresholdPercent: 90, strict: false, noUnexcused: true, maxConsecutiveExcused: null },
  durationMinutes: { alone: 90, combined: 120 },
}
