/** Numbers and dates as people write them. */

export function formatCount(count: number): string {
  return count.toLocaleString('vi-VN')
}

/** «22/11/2026» from an ISO date. */
export function formatIsoDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}/${month}/${year}`
}
