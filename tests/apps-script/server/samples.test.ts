/**
 * The bundle that goes to Google on the five sample workbooks, against their answer keys.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, compute, figures, figuresOf, idOf, type Key, readKey } from './answer-key.ts'

const SAMPLES = ['o1-luoi-12-thang', 'o2-danh-sach-dai', 'o3-ba-cot-x', 'o4-tong-hop-ty-so', 'o5-moi-chi-bo-mot-tab']
const MARKS: Record<string, string> = { A: 'present', E: 'excused', U: 'unexcused', X: 'exempt' }

describe.for(SAMPLES)('%s', (sample) => {
  let key: Key
  let document: Answer
  beforeAll(async () => {
    key = await readKey(`samples/${sample}`)
    document = await compute(`samples/${sample}`)
  }, 120_000)

  test('every tab is recognised', () => {
    for (const [tab, role] of Object.entries(key.tabs)) {
      const wanted = [role, ...(key.tabsAlso?.[tab] ?? [])].map((name) => (name === 'cells' ? 'party-cells' : name))
      expect(wanted, tab).toContain(document.tabs[tab])
    }
  })

  test('every meeting has its counts, or waits for an answer without any', () => {
    const found = figuresOf(document, key)
    for (const meeting of key.meetings) {
      const id = idOf(meeting)
      const said = found.get(id)
      if (meeting.pending) expect(said, id).toBe('pending')
      // What the key leaves open (null) a sheet does not hold; a full house says it anyway.
      else
        expect(
          said
            ?.split(' ')
            .slice(0, meeting.excused === null ? 2 : 5)
            .join(' '),
          id,
        ).toBe(
          figures(meeting)
            .split(' ')
            .slice(0, meeting.excused === null ? 2 : 5)
            .join(' '),
        )
    }
  })

  test('every meeting has its counts once the questions are answered', async () => {
    const answers = key.mustAsk.flatMap((question) =>
      question.code === undefined ? [] : [{ sheet: question.sheet, code: question.code, mark: MARKS[question.truth] }],
    )
    const values = key.mustAsk.flatMap((question) =>
      question.code === undefined && question.at !== undefined
        ? [{ sheet: question.sheet, at: question.at.split(':')[0], value: MARKS[question.truth] ?? question.truth }]
        : [],
    )
    const found = figuresOf(await compute(`samples/${sample}`, { answers, values }), key)
    for (const meeting of key.meetings) {
      const truth = { ...meeting, ...meeting.afterAnswer }
      const id = idOf(meeting)
      const columns = truth.excused === null ? 2 : 5
      expect(found.get(id)?.split(' ').slice(0, columns).join(' '), id).toBe(figures(truth).split(' ').slice(0, columns).join(' '))
    }
  })

  test('every fault is found where it stands', () => {
    const places = new Set(
      document.findings.flatMap((finding) => [`${finding.sheet}!${finding.column ?? ''}${finding.row}`, `${finding.sheet}!${finding.row}`]),
    )
    for (const fault of key.faults) {
      if (fault.severity === 'info') continue
      const wanted = [fault, ...(fault.also ?? [])].map((place) => `${place.sheet}!${place.column ?? ''}${place.row}`)
      expect(
        wanted.some((place) => places.has(place)),
        wanted[0],
      ).toBe(true)
    }
  })
})
