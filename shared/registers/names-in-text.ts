const REMARK = /\([^()]*\)/gu
const TITLE = /^(?:đ\/?\s?c|đồng chí)\.?\s+/iu
const NAME = /^\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,5}(?:\s+(?:[-–:]|do\s|vì\s).*)?$/u

/** The people whom a text names, one behind the other, each as typed but for remarks in brackets and titles; undefined where it names none or says something else as well. */
export function namesInText(text: string): string[] | undefined {
  const parts = text
    .normalize('NFC')
    .replace(REMARK, ' ')
    .split(/[;,\n]|(?<=\S)\s+(?=(?:đ\/?\s?c|đồng chí)\s)/iu)
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(TITLE, ''))
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => NAME.test(part)) ? parts : undefined
}
