import type { MeetingPolicy } from './policy.ts'

/** Hướng dẫn 12-HD/BTCTW: «trên 85 %» of those who must attend, nobody absent without reason, nobody more than three times running with one. */
export const HD12: MeetingPolicy = {
  id: 'hd12',
  name: 'Hướng dẫn 12-HD/BTCTW ngày 06/7/2018',
  issued: 20180706,
  inForceFrom: 20180706,
  inForceTo: 20251027,
  source: 'HD 12-HD/BTCTW (06/7/2018), khung tiêu chí sinh hoạt chi bộ; đọc qua bản sao trên cổng pháp luật',
  attendance: { thresholdPercent: 85, strict: true, noUnexcused: true, maxConsecutiveExcused: 3 },
  durationMinutes: null,
}
