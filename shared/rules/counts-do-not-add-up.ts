import type { TypedCounts } from '../registers/dataset.ts'
import { isTooMany } from '../registers/typed-problem.ts'
import { reportTypedProblem } from './report-typed-problem.ts'
import type { Finding, Rule } from './rule.ts'

export const countsDoNotAddUp: Rule = {
  severity: 'error',
  check: (context, report) => {
    reportTypedProblem(context, report, 'counts-disagree', paramsOf)
    for (const { source, typed, typedProblem, partyCell } of context.dataset.meetings) {
      if (!source || !typed || typedProblem !== undefined) continue
      const place = typed.named !== undefined ? 'absentNames' : isTooMany(typed) ? (source.column ?? 'total') : undefined
      if (place !== undefined) report.at(source, place, { partyCell, params: paramsOf(typed) })
    }
  },
}

function paramsOf({
  total,
  present = 0,
  required = 0,
  excused = 0,
  unexcused = 0,
  absent,
  named,
  registered,
}: TypedCounts): Finding['params'] {
  return {
    ...(total !== undefined && required > total && { total }),
    ...(present >= 0 && { present }),
    absent: absent ?? (excused + unexcused || required - present),
    required,
    ...(named !== undefined && { named }),
    ...(registered !== undefined && { registered }),
  }
}
