/** Data validations: the rule that Range takes and gives, and the builder that makes one. */
import type { Validation } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

export type ValidationRule = Omit<Validation, 'area'>

/** The rule as a script holds it; `rule` is for the services only. */
export function dataValidation(env: ServiceEnvironment, rule: ValidationRule) {
  return expose(env, 'DataValidation', {
    rule,
    getAllowInvalid: () => rule.allowInvalid,
    getCriteriaType: () => rule.criteria,
    getCriteriaValues: () => rule.values,
    getHelpText: () => rule.helpText,
    copy: () => dataValidationBuilder(env, rule),
  })
}

export function dataValidationBuilder(
  env: ServiceEnvironment,
  start: ValidationRule = { criteria: '', values: [], allowInvalid: true, helpText: null },
) {
  const rule: ValidationRule = { ...start }
  const builder: Record<string, unknown> = {}
  const proxy = expose(env, 'DataValidationBuilder', builder)
  const demand =
    (criteria: string) =>
    (...values: unknown[]) => {
      rule.criteria = criteria
      rule.values = values.map((value) => (Array.isArray(value) ? [...value] : value))
      return proxy
    }
  return (
    Object.assign(builder, {
      requireValueInList: (values: unknown[], showDropdown = true) => demand('VALUE_IN_LIST')(values, showDropdown),
      requireValueInRange: demand('VALUE_IN_RANGE'),
      requireCheckbox: demand('CHECKBOX'),
      requireDate: demand('DATE_IS_VALID_DATE'),
      requireDateBetween: demand('DATE_BETWEEN'),
      requireNumberBetween: demand('NUMBER_BETWEEN'),
      requireNumberGreaterThanOrEqualTo: demand('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
      requireTextContains: demand('TEXT_CONTAINS'),
      requireFormulaSatisfied: demand('CUSTOM_FORMULA'),
      setAllowInvalid(allow: boolean) {
        rule.allowInvalid = Boolean(allow)
        return proxy
      },
      setHelpText(text: string) {
        rule.helpText = String(text)
        return proxy
      },
      build: () => dataValidation(env, { ...rule }),
    }) && proxy
  )
}
