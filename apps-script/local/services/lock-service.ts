/** Google's LockService. One execution runs at a time here, so a lock is taken only when somebody else is said to hold it. */
import type { PropertyScope } from '../host-state.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

export function lockService(env: ServiceEnvironment): object {
  return expose(env, 'LockService', {
    getDocumentLock: () => lock(env, 'document'),
    getUserLock: () => lock(env, 'user'),
    getScriptLock: () => lock(env, 'script'),
  })
}

function lock(env: ServiceEnvironment, scope: PropertyScope): object {
  const tryLock = () => {
    if (env.state.locksHeldElsewhere.has(scope)) return false
    env.heldLocks.add(scope)
    return true
  }
  return expose(env, 'Lock', {
    tryLock,
    waitLock() {
      if (!tryLock()) throw new Error('Lock timeout: another process was holding the lock for too long.')
    },
    hasLock: () => env.heldLocks.has(scope),
    releaseLock: () => void env.heldLocks.delete(scope),
  })
}
