/** A number of the report as exact decimal text «-1234.5»; undefined when the text is none. The report writes «1025», «1.025», «85,5» or «93,3%». */
export function readNumber(text: string): string | undefined {
  const bare = text.replace(/[\s\u00a0%]/g, '').replace(/^[−–]/, '-')
  const grouped = /^([+-]?)(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(bare)
  const plain = grouped ?? /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(bare)
  if (!plain) return undefined
  const whole = (plain[2] ?? '').replace(/\./g, '').replace(/^0+(?=\d)/, '')
  const fraction = (plain[3] ?? '').replace(/0+$/, '')
  const sign = plain[1] === '-' && (whole !== '0' || fraction !== '') ? '-' : ''
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
