/** Colours that a file names by its theme become plain «RRGGBB», which is how Google gives them and what keeps them when saved. */
import { type CellStyle, type Color, resolveThemeColor } from 'hucre'

/** `themeColors` are the theme's twelve, in the order dark 1, light 1, dark 2, light 2, accents, links. */
export function withPlainColors(style: CellStyle, themeColors: string[]): CellStyle {
  const plain = (color: Color | undefined) => plainColor(color, themeColors)
  const { font, fill } = style
  const fontColor = plain(font?.color)
  const fillColor = fill?.type === 'pattern' ? plain(fill.fgColor) : undefined
  return {
    ...style,
    ...(font && fontColor && { font: { ...font, color: fontColor } }),
    ...(fill?.type === 'pattern' && fillColor && { fill: { ...fill, fgColor: fillColor } }),
  }
}

/** Undefined when there is nothing to change. */
function plainColor(color: Color | undefined, themeColors: string[]): Color | undefined {
  if (color?.theme === undefined || color.rgb !== undefined) return undefined
  // Files number light before dark, the theme lists dark before light.
  const index = color.theme < 4 ? color.theme ^ 1 : color.theme
  return themeColors[index] === undefined ? undefined : { rgb: resolveThemeColor(themeColors, index, color.tint).toUpperCase() }
}
