/** All characters in a node, also of what is not shown; '' when it has none. */
export function rawText(node: Node): string {
  return node.textContent ?? ''
}
