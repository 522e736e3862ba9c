/** Range: number formats, colours, fonts and alignment, by the table of `STYLE_PROPERTIES`. */
import { changeStyles, internStyle, setStyleNumber, styleAt } from '../model/styles.ts'
import { STYLE_PROPERTIES, type StyleProperty } from './grid-styles.ts'
import { beginChange, forEachPlace, type RangeTarget, sameShape } from './range-target.ts'

/** For every property: getX, getXs, setX, setXs; Google's one irregular plural and its American spellings included. */
export function rangeLooks(target: RangeTarget): Record<string, unknown> {
  const methods: Record<string, unknown> = { setBorder: keepsBorders(target) }
  for (const property of STYLE_PROPERTIES) Object.assign(methods, looksOf(target, property))
  return Object.assign(methods, { setBackgroundColor: methods['setBackground'], getBackgroundColor: methods['getBackground'] })
}

function looksOf(target: RangeTarget, property: StyleProperty): Record<string, unknown> {
  const { env, sheet, area } = target
  const { workbook } = env.state
  return {
    [`get${property.singular}`]: () => property.read(styleAt(workbook, sheet, area.row, area.column)),
    [`get${property.plural}`]: () =>
      Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (_, c) => property.read(styleAt(workbook, sheet, area.row + r, area.column + c))),
      ),
    [`set${property.singular}`](this: unknown, value: unknown) {
      beginChange(target)
      changeStyles(workbook, sheet, area, (style) => property.write(style, value))
      return this
    },
    [`set${property.plural}`](this: unknown, values: unknown) {
      const rows = sameShape(target, values)
      beginChange(target)
      forEachPlace(target, (row, column, r, c) => {
        setStyleNumber(sheet, row, column, internStyle(workbook, property.write(styleAt(workbook, sheet, row, column), rows[r]?.[c])))
      })
      return this
    },
  }
}

/** Google's six switches: true draws a thin line, false takes it off, null leaves it. Inner lines are drawn on every grid cell. */
function keepsBorders(target: RangeTarget) {
  return function setBorder(this: unknown, ...switches: unknown[]) {
    const [top, left, bottom, right, vertical, horizontal] = switches
    const { area } = target
    beginChange(target)
    forEachPlace(target, (row, column, r, c) => {
      const sides = {
        top: r === 0 ? top : horizontal,
        bottom: r === area.rows - 1 ? bottom : horizontal,
        left: c === 0 ? left : vertical,
        right: c === area.columns - 1 ? right : vertical,
      }
      const style = styleAt(target.env.state.workbook, target.sheet, row, column)
      const border = { ...style.border }
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        if (sides[side] === true) border[side] = { style: 'thin', color: { rgb: '000000' } }
        if (sides[side] === false) delete border[side]
      }
      setStyleNumber(target.sheet, row, column, internStyle(target.env.state.workbook, { ...style, border }))
    })
    return this
  }
}
