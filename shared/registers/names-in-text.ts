/** Somebody whom a text names; `remark` is what stands in brackets or behind a dash after the name. */
export type NamedPerson = { readonly name: string; readonly remark: string }

const REMARK = /\(([^()]*)\)/gu
const TITLE = /^(?:đ\/?\s?c|đồng chí)\.?\s+/iu
const NAME = /^\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,5}$/u
/** «Gạo (tập huấn)», «đ/c Mận»: a given name alone, where a title or a remark in brackets shows that it is one. */
const GIVEN_NAME = /^\p{Lu}[\p{Ll}\p{M}]+$/u
const SHOWN = /^\s*(?:đ\/?\s?c|đồng chí)\.?\s|\)\s*$/iu
/** «Lúa – ốm», «Lúa do bận việc». */
const BEHIND = /\s+(?:[-–:]\s*|(?=do\s|vì\s))(.*)$/u
const NEXT = /[;,\n](?![^()]*\))|(?<=\S)\s+(?=(?:[đĐ]\/?\s?[cC]|[đĐ]ồng chí)\s)|(?<=\))\s+(?=\p{Lu}\p{Ll})/u

/** The people whom a text names, one behind the other, without titles; undefined where it names none or says something else as well. */
export function namesInText(text: string): NamedPerson[] | undefined {
  const parts = text.normalize('NFC').split(NEXT)
  const named = parts.map((part) => ({ part, person: readPerson(part) })).filter(({ person }) => person.name !== '')
  const isName = named.every(({ part, person: { name } }) => NAME.test(name) || (GIVEN_NAME.test(name) && SHOWN.test(part)))
  return named.length > 0 && isName ? named.map(({ person }) => person) : undefined
}

function readPerson(part: string): NamedPerson {
  const bare = part.replace(REMARK, ' ').replace(/\s+/g, ' ').trim().replace(TITLE, '')
  const remarks = [...part.matchAll(REMARK)].map(([, remark]) => remark)
  return { name: bare.replace(BEHIND, ''), remark: [...remarks, BEHIND.exec(bare)?.[1] ?? ''].join(' ').trim() }
}
