/** A file as text: UTF-8, UTF-16 by its mark, else the old Vietnamese code page of Windows. Undefined for what is no text. */
export function textOfFile(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 2000).includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: what Excel on an old Windows saves as CSV.
    return new TextDecoder('windows-1258').decode(bytes)
  }
}
