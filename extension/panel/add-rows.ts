/** Has the page add the rows that the report needs, after the person has agreed, and reads the form again. */
import { PANEL } from '../../shared/messages/panel.ts'
import { ask } from '../platform/ask.ts'
import { fail, readForm } from './carry-out.ts'
import { busy, form, lacking, notice } from './state.ts'
import { currentTabId } from './tab.ts'

export async function addRows(): Promise<void> {
  const tabId = await currentTabId()
  const wanted = lacking.value
  const document = form.value?.documents.find(({ frameId }) => frameId === wanted?.frameId)
  if (!wanted || !document || tabId === undefined) return
  busy.value = 'form'
  const added = await ask('addRows', { tabId, document, text: wanted.text, times: wanted.count })
  busy.value = ''
  if (!added.ok) return fail(added.error)
  await readForm()
  notice.value = PANEL.form.rowsAdded(added.value, wanted.count, wanted.text)
}
