/** Which tab the panel works on: the one in front, or the one named in the address when the panel is opened as a page. */
export async function currentTabId(): Promise<number | undefined> {
  const asked = new URLSearchParams(location.search).get('tab')
  if (asked !== null && /^\d+$/.test(asked)) return Number(asked)
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}
