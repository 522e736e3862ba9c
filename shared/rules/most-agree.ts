/** So many values of a row or column that agree show what it counts. */
const ENOUGH = 3

/** Whether so many values agree with what is counted, and so few do not, that those few are wrong. */
export function mostAgree(all: readonly unknown[], wrong: readonly unknown[]): boolean {
  return all.length - wrong.length >= Math.max(ENOUGH, wrong.length * 3)
}
