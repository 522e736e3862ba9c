/**
 * How often a page asked its server in the background since a moment. Such requests cannot be stopped: a page that saves while it
 * is filled keeps what it saved, whatever is taken back afterwards. In milliseconds since the page was opened.
 */
import { isRequest } from '../requests-of-page.ts'

export function sentSince(began: number): number {
  return performance.getEntriesByType('resource').filter((entry) => entry.startTime >= began && isRequest(entry)).length
}
