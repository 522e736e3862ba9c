/** Short messages in the corner, and the alert that waits to be closed. */
import { element } from './sidebar-frame.ts'

export function showToast(title: string, message: string, seconds = 5): void {
  const toast = document.createElement('div')
  toast.className = 'toast'
  const head = document.createElement('strong')
  head.textContent = title
  toast.append(head, ' ', message)
  // A new message takes the place of the one before, as in Google Sheets.
  element('toasts').replaceChildren(toast)
  if (seconds > 0) setTimeout(() => toast.remove(), seconds * 1000)
}

export function showAlert(title: string, message: string): void {
  const dialog = element('alert') as HTMLDialogElement
  element('alert-title').textContent = title
  element('alert-text').textContent = message
  if (!dialog.open) dialog.showModal()
}
