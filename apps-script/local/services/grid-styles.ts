/** The looks that Range can read and set, each as a way in and out of a style. Colours are «#rrggbb», as Google gives them. */
import type { CellStyle, Color } from 'hucre'
import { isAutomatic } from '../model/number-format.ts'

export type StyleProperty = {
  /** Google's plural name, e.g. «Backgrounds»; the singular drops the last letter. */
  plural: string
  singular: string
  read: (style: CellStyle) => unknown
  write: (style: CellStyle, value: unknown) => CellStyle
}

export const STYLE_PROPERTIES: StyleProperty[] = [
  {
    plural: 'NumberFormats',
    singular: 'NumberFormat',
    read: (style) => (isAutomatic(style.numFmt) ? '0.###############' : style.numFmt),
    write: ({ numFmt: _, ...style }, value) => (isAutomatic(String(value ?? '')) ? style : { ...style, numFmt: String(value) }),
  },
  {
    plural: 'Backgrounds',
    singular: 'Background',
    read: (style) => (style.fill?.type === 'pattern' && style.fill.pattern === 'solid' ? hexOf(style.fill.fgColor, '#ffffff') : '#ffffff'),
    write: ({ fill: _, ...style }, value) => {
      const color = colorOf(value)
      return color && color.rgb !== 'FFFFFF' ? { ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: color } } : style
    },
  },
  {
    plural: 'FontColors',
    singular: 'FontColor',
    read: (style) => hexOf(style.font?.color, '#000000'),
    write: (style, value) => font(style, { color: colorOf(value) }),
  },
  {
    plural: 'FontWeights',
    singular: 'FontWeight',
    read: (style) => (style.font?.bold ? 'bold' : 'normal'),
    write: (style, value) => font(style, { bold: value === 'bold' || undefined }),
  },
  {
    plural: 'FontStyles',
    singular: 'FontStyle',
    read: (style) => (style.font?.italic ? 'italic' : 'normal'),
    write: (style, value) => font(style, { italic: value === 'italic' || undefined }),
  },
  {
    plural: 'FontLines',
    singular: 'FontLine',
    read: (style) => (style.font?.strikethrough ? 'line-through' : style.font?.underline ? 'underline' : 'none'),
    write: (style, value) =>
      font(style, { strikethrough: value === 'line-through' || undefined, underline: value === 'underline' || undefined }),
  },
  {
    plural: 'FontSizes',
    singular: 'FontSize',
    read: (style) => style.font?.size ?? 10,
    write: (style, value) => font(style, { size: typeof value === 'number' ? value : undefined }),
  },
  {
    plural: 'FontFamilies',
    singular: 'FontFamily',
    read: (style) => style.font?.name ?? 'Arial',
    write: (style, value) => font(style, { name: value ? String(value) : undefined }),
  },
  {
    plural: 'HorizontalAlignments',
    singular: 'HorizontalAlignment',
    read: (style) => style.alignment?.horizontal ?? 'general',
    write: (style, value) => aligned(style, { horizontal: (value as 'left' | null) ?? undefined }),
  },
  {
    plural: 'VerticalAlignments',
    singular: 'VerticalAlignment',
    read: (style) => (style.alignment?.vertical === 'center' ? 'middle' : (style.alignment?.vertical ?? 'bottom')),
    write: (style, value) => aligned(style, { vertical: value === 'middle' ? 'center' : ((value as 'top' | null) ?? undefined) }),
  },
  {
    plural: 'Wraps',
    singular: 'Wrap',
    read: (style) => style.alignment?.wrapText === true,
    write: (style, value) => aligned(style, { wrapText: Boolean(value) || undefined }),
  },
]

type Loose<T> = { [K in keyof T]?: T[K] | undefined }

function font(style: CellStyle, change: Loose<NonNullable<CellStyle['font']>>): CellStyle {
  return withPart(style, 'font', change)
}

function aligned(style: CellStyle, change: Loose<NonNullable<CellStyle['alignment']>>): CellStyle {
  return withPart(style, 'alignment', change)
}

/** Undefined entries disappear, so that equal looks stay equal. */
function withPart(style: CellStyle, part: 'font' | 'alignment', change: object): CellStyle {
  const merged = Object.fromEntries(Object.entries({ ...style[part], ...change }).filter(([, value]) => value !== undefined))
  const { [part]: _, ...rest } = style
  return Object.keys(merged).length === 0 ? rest : { ...rest, [part]: merged }
}

function hexOf(color: Color | undefined, usual: string): string {
  return color?.rgb ? `#${color.rgb.slice(-6).toLowerCase()}` : usual
}

const NAMED: Record<string, string> = {
  white: 'FFFFFF',
  black: '000000',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  gray: '808080',
  grey: '808080',
  orange: 'FFA500',
}

/** Undefined takes the colour off. Throws Google's message for text that is no colour. */
function colorOf(value: unknown): Color | undefined {
  if (value === null || value === undefined || value === '' || value === 'transparent') return undefined
  const text = String(value).trim().toLowerCase()
  const long = /^#[0-9a-f]{6}$/.test(text)
    ? text.slice(1)
    : /^#[0-9a-f]{3}$/.test(text)
      ? [...text.slice(1)].map((x) => x + x).join('')
      : NAMED[text]
  if (!long) throw new Error(`Invalid argument: color (${text})`)
  return { rgb: long.toUpperCase() }
}
