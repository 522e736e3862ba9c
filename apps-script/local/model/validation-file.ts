/** Data validations as files write them, to and from Google's criteria. Kinds that are neither list nor checkbox pass through. */
import type { DataValidation } from 'hucre'
import { formatA1, parseA1 } from './a1-notation.ts'
import type { Validation } from './workbook.ts'

const SIZE = { rowCount: 1_048_576, columnCount: 16_384 }

export function loadValidations(validations: DataValidation[]): Validation[] {
  return validations.flatMap((validation) =>
    validation.range.split(/\s+/).flatMap((range) => {
      const area = parseA1(range, SIZE)
      return area ? [loadValidation(validation, area)] : []
    }),
  )
}

function loadValidation(validation: DataValidation, area: Validation['area']): Validation {
  const common = {
    area,
    allowInvalid: validation.errorStyle !== undefined && validation.errorStyle !== 'stop',
    helpText: validation.inputMessage ?? null,
  }
  if (validation.type !== 'list') return { ...common, criteria: 'FILE', values: [validation] }
  const items = validation.values ?? inlineItems(validation.formula1)
  return items ? { ...common, criteria: 'VALUE_IN_LIST', values: [items, true] } : { ...common, criteria: 'FILE', values: [validation] }
}

export function saveValidations(validations: Validation[]): DataValidation[] {
  return validations.map((validation) => {
    const range = formatA1(validation.area)
    const message = validation.helpText === null ? {} : { inputMessage: validation.helpText, showInputMessage: true }
    const strictness = validation.allowInvalid
      ? ({ errorStyle: 'warning', showErrorMessage: true } as const)
      : ({ errorStyle: 'stop', showErrorMessage: true } as const)
    if (validation.criteria === 'FILE') return { ...(validation.values[0] as DataValidation), range }
    if (validation.criteria === 'VALUE_IN_LIST') {
      return { type: 'list', values: (validation.values[0] as unknown[]).map(String), range, allowBlank: true, ...strictness, ...message }
    }
    if (validation.criteria === 'CHECKBOX')
      return { type: 'list', values: ['TRUE', 'FALSE'], range, allowBlank: true, ...strictness, ...message }
    return { type: 'custom', formula1: String(validation.values[0] ?? 'TRUE'), range, allowBlank: true, ...strictness, ...message }
  })
}

function inlineItems(formula: string | undefined): string[] | undefined {
  const quoted = /^"(.*)"$/.exec(formula ?? '')
  return quoted?.[1]?.split(',')
}
