/** Google's Session: who is at the keyboard. */
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

export function sessionService(env: ServiceEnvironment): object {
  const user = () => expose(env, 'User', { getEmail: () => env.state.userEmail, getUsername: () => env.state.userEmail.split('@')[0] })
  return expose(env, 'Session', {
    getActiveUser: user,
    getEffectiveUser: user,
    getActiveUserLocale: () => 'vi',
    getScriptTimeZone: () => env.state.scriptZone,
    getTemporaryActiveUserKey: () => 'local-user',
  })
}
