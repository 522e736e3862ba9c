/** Waiting for a page without depending on animation frames, which a page in the background does not get. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Asks again until there is an answer; undefined after the time is over. */
export async function until<T>(ask: () => T | undefined | null | false, milliseconds: number): Promise<T | undefined> {
  const end = performance.now() + milliseconds
  for (let step = 0; ; step++) {
    const answer = ask()
    if (answer) return answer
    if (performance.now() > end) return undefined
    await pause(step < 3 ? 0 : step < 10 ? 8 : 24)
  }
}
