/** Whether two texts differ by at most `limit` insertions, deletions and replacements of one letter. */
export function isWithinDistance(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  if (a === b) return true
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] as number) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      const distance = Math.min(replaced, (previous[j] as number) + 1, (current[j - 1] as number) + 1)
      current.push(distance)
      if (distance < best) best = distance
    }
    if (best > limit) return false
    previous = current
  }
  return (previous[b.length] as number) <= limit
}
