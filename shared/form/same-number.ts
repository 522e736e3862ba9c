/**
 * Whether what a page shows is the number that was meant, whatever the page's separators: «1.025», «1,025» and «1 025,00» are
 * 1025. `unclear` when it could as well be another number: «1,025» for 1.025.
 */
export function sameNumber(shown: string, plain: string): 'same' | 'other' | 'unclear' {
  const bare = shown
    .replace(/[^\d.,\s\u00a0\u202f'’+−–-]/g, '')
    .replace(/[\s\u00a0\u202f'’]/g, ' ')
    .trim()
    .replace(/^[−–]\s*/, '-')
  const negative = bare.startsWith('-')
  const body = bare.replace(/^[+-]\s*/, '')
  if (!/^\d/.test(body) || /[^\d., ]/.test(body)) return 'other'
  const readings = new Set([...readingsOf(body)].map((reading) => (negative && reading !== '0' ? `-${reading}` : reading)))
  if (!readings.has(plain)) return 'other'
  return readings.size === 1 || plain.replace('-', '').length < 4 || !/^\d{1,3}[.,]\d{3}$/.test(body) || !plain.includes('.')
    ? 'same'
    : 'unclear'
}

/** Every number that the digits can mean. */
function* readingsOf(body: string): Generator<string> {
  const digits = body.replace(/[., ]/g, '')
  if (/^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/.test(body) || /^\d+$/.test(body)) yield trim(digits, '')
  const decimal = /^(\d+|\d{1,3}(?:[. ]\d{3})+|\d{1,3}(?:[, ]\d{3})+)([.,])(\d+)$/.exec(body)
  if (decimal && !(decimal[1] ?? '').includes(decimal[2] ?? '')) yield trim((decimal[1] ?? '').replace(/[., ]/g, ''), decimal[3] ?? '')
}

function trim(whole: string, fraction: string): string {
  const short = fraction.replace(/0+$/, '')
  return `${whole.replace(/^0+(?=\d)/, '')}${short === '' ? '' : `.${short}`}`
}
