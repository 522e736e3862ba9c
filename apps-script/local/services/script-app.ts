/** Google's ScriptApp: authorisation. Every scope counts as granted once the script runs in AuthMode.FULL. */
import { enumeration } from './enumeration.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

export function scriptApp(env: ServiceEnvironment): object {
  const granted = () => env.state.authMode === 'FULL'
  return expose(env, 'ScriptApp', {
    AuthMode: enumeration('NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION'),
    AuthorizationStatus: enumeration('REQUIRED', 'NOT_REQUIRED'),
    getScriptId: () => 'local-script',
    getAuthorizationInfo: () =>
      expose(env, 'AuthorizationInfo', {
        getAuthorizationStatus: () => (granted() ? 'NOT_REQUIRED' : 'REQUIRED'),
        getAuthorizationUrl: () => null,
        getAuthorizedScopes: () => [],
      }),
    requireScopes: () => need(granted()),
    requireAllScopes: () => need(granted()),
    getProjectTriggers: () => [],
    getUserTriggers: () => [],
  })
}

function need(granted: boolean): void {
  if (!granted) throw new Error('Authorization is required to perform that action.')
}
