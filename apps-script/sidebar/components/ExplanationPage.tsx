/** «Vì sao?»: numerator, denominator, who was left out and why, who was absent, which regulation, which meetings. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { Explanation, Subject } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'
import { PageFrame } from './PageFrame.tsx'
import { PlaceLink } from './PlaceLink.tsx'

type Props = {
  subject: Subject
  /** Null until the server has answered. */
  explanation: Explanation | null
}

export function ExplanationPage({ subject, explanation }: Props) {
  const title = explanation?.title ?? subject.partyCell ?? SIDEBAR.committee
  return <PageFrame title={title}>{explanation ? <Body explanation={explanation} /> : <p class="quiet">{SIDEBAR.loading}</p>}</PageFrame>
}

function Body({ explanation }: { explanation: Explanation }) {
  const { numerator, denominator, ratePercent, lines, leftOut, absent, regulations, meetings } = explanation
  return (
    <>
      <p class="big">{ratePercent === null ? SIDEBAR.pending : SIDEBAR.percent(ratePercent)}</p>
      {(ratePercent !== null || denominator.value > 0) && (
        <dl>
          <dt>{SIDEBAR.numerator}</dt>
          <dd>
            {numerator.label}: <strong>{formatCount(numerator.value)}</strong>
          </dd>
          <dt>{SIDEBAR.denominator}</dt>
          <dd>
            {denominator.label}: <strong>{formatCount(denominator.value)}</strong>
          </dd>
        </dl>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {leftOut.length > 0 && <h3>{SIDEBAR.leftOut}</h3>}
      {leftOut.map((group) => (
        <People key={group.reason} title={`${group.label}: ${formatCount(group.count)}`} people={group.people} />
      ))}
      {absent.length > 0 && <h3>{SIDEBAR.absentTitle}</h3>}
      {absent.map((group) => (
        <People
          key={group.kind}
          title={`${group.label}: ${formatCount(group.people.length)}`}
          people={group.people.map(({ name, meeting, place }) => ({ name: meeting ? `${name} – ${meeting}` : name, place }))}
        />
      ))}
      {regulations.length > 0 && <h3>{SIDEBAR.regulations}</h3>}
      {regulations.map(({ name, text, passed }) => (
        <p key={name}>
          <strong>{name}</strong>: {text} <em>({passed === null ? SIDEBAR.notJudged : passed ? SIDEBAR.passed : SIDEBAR.failed})</em>
        </p>
      ))}
      {meetings.length > 0 && <Meetings meetings={meetings} />}
    </>
  )
}

function People({ title, people }: { title: string; people: Explanation['leftOut'][number]['people'] }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {people.map((person, index) => (
          <li key={`${index} ${person.name}`}>
            <PlaceLink place={person.place} label={person.name} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Meetings({ meetings }: { meetings: Explanation['meetings'] }) {
  const { actions } = useSidebar()
  return (
    <>
      <h3>{SIDEBAR.meetings}</h3>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.label}>
            {meeting.place ? <PlaceLink place={meeting.place} label={meeting.label} /> : meeting.label}
            <p class="row">
              <span class="quiet grow">{meeting.text}</span>
              <button
                type="button"
                class="link"
                aria-label={SIDEBAR.whyOf(meeting.label, meeting.text)}
                onClick={() => actions.explain(meeting.subject)}
              >
                {SIDEBAR.why}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
