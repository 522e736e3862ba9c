/** Renders the number part of a number format («#,##0.0%», «00000», «0.00E+00») with the comma as decimal sign. */

/** Returns the function that renders one number without its sign; the caller chooses the section and the sign. */
export function compileNumberPattern(section: string): (value: number) => string {
  const pieces = section.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|E[+-]0+|[0#?.,]+|[\s\S]/g) ?? []
  const digits = pieces.filter((piece) => /^[0#?.,]+$/.test(piece)).join('')
  const [whole = '', decimals = ''] = digits.split('.')
  const exponent = pieces.find((piece) => /^E[+-]0+$/.test(piece))
  const pattern: Pattern = {
    percent: pieces.filter((piece) => piece === '%').length,
    grouped: /[0#?],[0#?]/.test(whole),
    thousands: /,+$/.exec(whole)?.[0].length ?? 0,
    minWhole: (whole.match(/0/g) ?? []).length,
    minDecimals: (decimals.match(/0/g) ?? []).length,
    maxDecimals: (decimals.match(/[0#?]/g) ?? []).length,
    exponentDigits: exponent ? exponent.length - 2 : 0,
  }
  const numberAt = pieces.findIndex((piece) => /^[0#?.,]+$/.test(piece))
  return (value) =>
    pieces
      .map((piece, index) => {
        if (index === numberAt) return renderNumber(value, pattern)
        return /^[0#?.,]+$/.test(piece) || piece === exponent ? '' : literal(piece)
      })
      .join('')
}

type Pattern = {
  percent: number
  grouped: boolean
  thousands: number
  minWhole: number
  minDecimals: number
  maxDecimals: number
  exponentDigits: number
}

function renderNumber(value: number, pattern: Pattern): string {
  const scaled = (value * 100 ** pattern.percent) / 1000 ** pattern.thousands
  if (pattern.exponentDigits > 0) {
    const [mantissa = '0', power = '+0'] = scaled.toExponential(pattern.maxDecimals).split('e')
    return `${mantissa.replace('.', ',')}E${power[0]}${power.slice(1).padStart(pattern.exponentDigits, '0')}`
  }
  const [whole = '0', decimals = ''] = roundHalfUp(scaled, pattern.maxDecimals).split('.')
  const shown = pattern.minWhole === 0 && whole === '0' ? '' : whole.padStart(pattern.minWhole, '0')
  const grouped = pattern.grouped ? shown.replace(/\B(?=(\d{3})+$)/g, '.') : shown
  const kept = trimDecimals(decimals, pattern.minDecimals)
  return kept === '' ? grouped : `${grouped},${kept}`
}

/** 2,675 with two decimals is 2,68, although the nearest double lies a little below. */
function roundHalfUp(value: number, decimals: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString()
  return Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`))}e-${decimals}`).toFixed(decimals)
}

function trimDecimals(decimals: string, keep: number): string {
  let end = decimals.length
  while (end > keep && decimals[end - 1] === '0') end--
  return decimals.slice(0, end)
}

function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1)
  if (piece.startsWith('\\')) return piece.slice(1)
  if (piece.startsWith('[')) return /^\[\$([^-\]]*)/.exec(piece)?.[1] ?? ''
  if (piece.length > 1) return piece.startsWith('_') ? ' ' : ''
  return piece
}
