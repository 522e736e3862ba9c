/** A name in lower case, with its tones as digits or without, in which «Lý» and «Lí», «Quý» and «Quí» are one; «Tài» and «Tày», «Thúy» and «Thúi» are two names and stay two. */
export function oneI(name: string): string {
  return name.replace(/(?<![aăâeêoôơuư])y|(?<=qu)y/g, 'i')
}
