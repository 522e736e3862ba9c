/**
 * How often a page asked its server in the background since a moment. Such requests cannot be stopped: a page that saves while it
 * is filled keeps what it saved, whatever is taken back afterwards. In milliseconds since the page was opened.
 */
export function sentSince(began: number): number {
  return performance.getEntriesByType('resource').filter((entry) => entry.startTime >= began && isRequest(entry)).length
}

/** Not pictures, styles and scripts, which pages load when they draw something new. */
function isRequest(entry: PerformanceEntry): boolean {
  return /^(?:fetch|xmlhttprequest|beacon)$/.test((entry as PerformanceResourceTiming).initiatorType)
}
