/** Somebody whom a text names; `remark` is what stands in brackets or behind a dash after the name. */
export type NamedPerson = { readonly name: string; readonly remark: string }

const REMARK = /\(([^()]*)\)/gu
const TITLE = /^(?:đ\/?\s?c|đồng chí)\.?\s+/iu
const NAME = /^\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,5}$/u
/** «Lúa – ốm», «Lúa do bận việc». */
const BEHIND = /\s+(?:[-–:]\s*|(?=do\s|vì\s))(.*)$/u
const NEXT = /[;,\n](?![^()]*\))|(?<=\S)\s+(?=(?:[đĐ]\/?\s?[cC]|[đĐ]ồng chí)\s)|(?<=\))\s+(?=\p{Lu}\p{Ll})/u

/** The people whom a text names, one behind the other, without titles; undefined where it names none or says something else as well. */
export function namesInText(text: string): NamedPerson[] | undefined {
  const people = text.normalize('NFC').split(NEXT).map(readPerson)
  const named = people.filter(({ name }) => name !== '')
  return named.length > 0 && named.every(({ name }) => NAME.test(name)) ? named : undefined
}

function readPerson(part: string): NamedPerson {
  const bare = part.replace(REMARK, ' ').replace(/\s+/g, ' ').trim().replace(TITLE, '')
  const remarks = [...part.matchAll(REMARK)].map(([, remark]) => remark)
  return { name: bare.replace(BEHIND, ''), remark: [...remarks, BEHIND.exec(bare)?.[1] ?? ''].join(' ').trim() }
}
