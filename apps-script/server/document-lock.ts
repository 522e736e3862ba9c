import { ServerRefusal } from './reply.ts'
import { insist } from './with-retry.ts'

/** Does what only one person may do at a time in this document. `busy` when somebody else is at it for longer than two seconds. */
export function locked<T>(work: () => T): T {
  const lock = LockService.getDocumentLock()
  if (!insist(() => lock.tryLock(2000))) throw new ServerRefusal('busy')
  try {
    return work()
  } finally {
    try {
      lock.releaseLock()
    } catch {
      // Google frees the lock with the end of the execution anyway; that it could not be freed earlier must not undo what was done.
    }
  }
}
