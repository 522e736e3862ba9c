/** Codes that only the person can explain, each with places where it stands and a button for every meaning. */
import { MARK_LABELS, SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { CodeQuestion } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'
import { questionKey } from '../state.ts'
import { PlaceLink } from './PlaceLink.tsx'

export function Questions({ questions }: { questions: CodeQuestion[] }) {
  const { state } = useSidebar()
  const open = state.openQuestions.value.length
  return (
    <section class="questions">
      <h3>{open > 0 ? SIDEBAR.questionsTitle(formatCount(open)) : SIDEBAR.stale}</h3>
      <p class="quiet">{SIDEBAR.questionsHint}</p>
      {questions.map((question) => (
        <Question key={questionKey(question)} question={question} />
      ))}
    </section>
  )
}

function Question({ question }: { question: CodeQuestion }) {
  const { state, actions } = useSidebar()
  const answer = state.answers.value.get(questionKey(question))
  const title = question.code === '' ? SIDEBAR.questionBlank(question.sheet) : SIDEBAR.question(question.code, question.sheet)
  if (answer) {
    return (
      <div class="card">
        <p>{title}</p>
        <p class="row">
          <strong>{SIDEBAR.answered(MARK_LABELS[answer])}</strong>
          <button type="button" class="link" onClick={() => actions.answer(question, null)}>
            {SIDEBAR.changeAnswer}
          </button>
        </p>
      </div>
    )
  }
  return (
    <fieldset class="card" disabled={state.busy.value}>
      <legend>{title}</legend>
      <p class="quiet">{SIDEBAR.questionCount(formatCount(question.count), formatCount(question.meetings))}</p>
      <ul>
        {question.examples.slice(0, 3).map((example) => (
          <li key={`${example.row}${example.column}`}>
            <PlaceLink
              place={{ sheet: question.sheet, row: example.row, column: example.column }}
              label={SIDEBAR.questionExample(example.person, example.header)}
            />
          </li>
        ))}
      </ul>
      <div class="choices">
        {question.choices.map((mark) => (
          <button key={mark} type="button" class="plain" onClick={() => actions.answer(question, mark)}>
            {MARK_LABELS[mark]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
