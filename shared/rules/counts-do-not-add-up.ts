import { reportTypedProblem } from './report-typed-problem.ts'
import type { Rule } from './rule.ts'

export const countsDoNotAddUp: Rule = {
  severity: 'error',
  check: (context, report) =>
    reportTypedProblem(
      context,
      report,
      'counts-disagree',
      ({ total, present = 0, required = 0, excused = 0, unexcused = 0, absent, named }) => ({
        ...(total !== undefined && required > total && { total }),
        ...(present >= 0 && { present }),
        absent: absent ?? (excused + unexcused || required - present),
        required,
        ...(named !== undefined && { named }),
      }),
    ),
}
