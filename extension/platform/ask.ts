/** The panel's side of the way to the background. */
import type { Answer, Answers } from './answers.ts'
import type { RequestName, RequestOf } from './requests.ts'

export async function ask<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<Answer<Answers[Name]>> {
  try {
    return (
      ((await chrome.runtime.sendMessage({ name, request })) as Answer<Answers[Name]> | undefined) ?? { ok: false, error: 'unexpected' }
    )
  } catch {
    // The worker was being replaced at that moment; the person can click again.
    return { ok: false, error: 'unexpected' }
  }
}
