/** The text of an editable region with its line breaks, which `textContent` loses between paragraphs. */
export function richTextOf(region: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must not run together.
  return region.innerText
}
