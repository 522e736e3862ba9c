/** Requests in the background, not pictures, styles and scripts, which pages load when they draw something new. */
export function isRequest(entry: PerformanceEntry): boolean {
  return /^(?:fetch|xmlhttprequest|beacon)$/.test((entry as PerformanceResourceTiming).initiatorType)
}
