/** «Vì sao?»: numerator, denominator, who was left out and why, who was absent, which regulation, which meetings. */
import { type Signal, useSignal } from '@preact/signals'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { Explanation, Subject } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'
import { placeLabel } from '../place-label.ts'
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

/** More than this is opened by a click: the committee's year has thousands of meetings. */
const SHOWN = 20

function People({ title, people }: { title: string; people: Explanation['leftOut'][number]['people'] }) {
  const shown = useSignal(SHOWN)
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {people.slice(0, shown.value).map((person) => (
          <li key={`${person.name} ${placeLabel(person.place)}`}>
            <PlaceLink place={person.place} label={person.name} />
          </li>
        ))}
      </ul>
      <MoreButton shown={shown} total={people.length} />
    </details>
  )
}

function Meetings({ meetings }: { meetings: Explanation['meetings'] }) {
  const { actions } = useSidebar()
  const shown = useSignal(SHOWN)
  return (
    <>
      <h3>{SIDEBAR.meetings}</h3>
      <ul>
        {meetings.slice(0, shown.value).map((meeting) => (
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
      <MoreButton shown={shown} total={meetings.length} />
    </>
  )
}

function MoreButton({ shown, total }: { shown: Signal<number>; total: number }) {
  if (total <= shown.value) return null
  return (
    <button type="button" class="plain" onClick={() => (shown.value += 5 * SHOWN)}>
      {SIDEBAR.more(formatCount(Math.min(5 * SHOWN, total - shown.value)))}
    </button>
  )
}
