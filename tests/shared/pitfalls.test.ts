/**
 * The pitfalls of Vietnamese spreadsheets, P01–P56 of the domain notes, each by its number.
 */
import { describe, expect, test } from 'vitest'
import { neutralText } from '../../apps-script/server/neutral-text.ts'
import { assessAttendance } from '../../shared/policies/assess-attendance.ts'
import { HD42 } from '../../shared/policies/hd42-2025.ts'
import { policyOn } from '../../shared/policies/registry.ts'

import { IMPOSSIBLE_DATE, NOT_A_DATE } from '../../shared/text/civil-day.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import { convertLegacy, suspectLegacy } from '../../shared/text/legacy-encodings.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { parseDateText } from '../../shared/text/parse-date.ts'
import { parseNumberText } from '../../shared/text/parse-number.ts'
import { compute, findingLines, makeGrid, meetingLines } from './builders.ts'

const gridOf = (header: string, ...rows: readonly string[]) => compute([makeGrid('CB1', `CHI BỘ A|\n${header}\n${rows.join('\n')}`)])

describe('text', () => {
  test('P01 P02 NFC, NFD and half-composed names are one name', () => {
    const name = 'Nguyễn Thị Thủy'
    expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name))
    expect(nameKey('bô\u0323')).toBe(nameKey('bộ'))
    expect(foldText('bô\u0323 Đa\u0309ng')).toBe('bo dang')
  })
  test('P03 P04 đ is folded, and letters that look like Đ are Đ', () => {
    expect(foldText('Đảng đỏ')).toBe('dang do')
    expect(nameKey('\u00d0ảng')).toBe(nameKey('Đảng'))
    expect(nameKey('\u0189ảng')).toBe(nameKey('Đảng'))
  })
  test.for([
    ['Hä vµ tªn', 'Họ và tên'],
    ['§¶ng viªn', 'Đảng viên'],
    ['V¾ng', 'Vắng'],
    ['Cã mÆt', 'Có mặt'],
    ['NguyÔn V¨n', 'Nguyễn Văn'],
    ['Ngµy sinh', 'Ngày sinh'],
    ['Sè thÎ ®¶ng', 'Số thẻ đảng'],
  ] as const)('P05 TCVN3 «%s» is «%s»', ([legacy, text]) => {
    expect(suspectLegacy(legacy)).toBe('tcvn3')
    expect(convertLegacy(legacy, 'tcvn3')).toBe(text)
  })
  test('P05 P06 a tab in TCVN3 is read whole, «Chi bé» included; the same word in a tab of today is left alone', () => {
    const legacy = compute([makeGrid('CB', 'STT|Hä vµ tªn|Chi bé|T1|T2\n1|NguyÔn V¨n Lóa|Chi bé A|x|x\n2|TrÇn ThÞ MÝa|Chi bé A|CP|x')])
    expect(meetingLines(legacy)).toEqual(['Chi bộ A|TK 1|2 1 1 0 0', 'Chi bộ A|TK 2|2 2 0 0 0'])
    expect(legacy.dataset.members.map((member) => member.name)).toEqual(['Nguyễn Văn Lúa', 'Trần Thị Mía'])
    expect(suspectLegacy('Chi bé')).toBeUndefined()
  })
  test.for([
    ['Hoï vaø teân', 'Họ và tên'],
    ['Chi boä', 'Chi bộ'],
    ['Vaéng', 'Vắng'],
    ['Coù maët', 'Có mặt'],
    ['Toång coäng', 'Tổng cộng'],
    ['Ñaûng vieân', 'Đảng viên'],
    ['Nguyeãn Vaên', 'Nguyễn Văn'],
  ] as const)('P07 VNI «%s» is «%s»', ([legacy, text]) => {
    expect(suspectLegacy(legacy)).toBe('vni')
    expect(convertLegacy(legacy, 'vni')).toBe(text)
  })
  test('P07 good Vietnamese is not taken for VNI', () => {
    for (const text of ['Hoàng', 'Khoá', 'Hoài', 'TÔN THẤT', 'Lê Hoàng Anh', 'Toàn', 'HOÀNG ANH', 'Loan', 'Thúy'])
      expect(suspectLegacy(text), text).toBeUndefined()
  })
  test('P08 texts broken by an import are refused with a finding', () => {
    expect(findingLines(gridOf('STT|Họ và tên|T1|T2', '1|H\ufffd v\ufffd t\ufffdn|x|x'))).toContain('bad-import@CB1!')
  })
  test('P09 P10 invisible characters, double spaces, capitals and titles do not part names', () => {
    expect(nameKey(' NGUYỄN\u00a0 VĂN \u200bLÚA ')).toBe(nameKey('Nguyễn Văn Lúa'))
    expect(nameKey('Đ/c Nguyễn Văn Lúa')).toBe(nameKey('Nguyễn Văn Lúa'))
    expect(meetingLines(compute([makeGrid('CB1', 'CHI BỘ A|||\nSTT|Họ\u00a0và⏎tên|T1|T2\n1|Lê Văn Lúa|x|x')]))).toHaveLength(2)
  })
  test('P11 P12 Thuỷ is Thủy, Hoà is Hòa; tỉ lệ is tỷ lệ', () => {
    expect(nameKey('Thuỷ Hoà')).toBe(nameKey('Thủy Hòa'))
    expect(nameKey('Thúy')).not.toBe(nameKey('Thủy'))
    for (const header of ['Tỷ lệ', 'Tỉ lệ', 'TL %'])
      expect(findingLines(gridOf(`STT|Họ và tên|T1|T2|${header}`, '1|Lê Văn Lúa|x|x|50'))).toEqual(['rate-disagrees@CB1!E3'])
  })
})

describe('dates', () => {
  test('P13 P14 P15 every form of a date, with its precision', () => {
    const read = (text: string) => parseDateText(text)
    expect(
      ['30.04.2008', '3 - 2 - 1930', 'ngày 15 tháng 01 năm 2026', '05/6/68', '8/1975', '1950', '00/00/1945', 'Thứ bảy, 05/07/2026'].map(
        read,
      ),
    ).toEqual([20080430, 19300203, 20260115, 19680605, 19750800, 19500000, 19450000, 20260705])
    expect(read('31/02/1960')).toBe(IMPOSSIBLE_DATE)
    expect(read('xuân 1960')).toBe(NOT_A_DATE)
  })
  test('P13 the swapped-locale trap is reported, each date of it', () => {
    const rows = ['#2/1/1960', '#3/1/1965', '#4/5/1970', '25/06/1965', '26/07/1966', '27/08/1967'].map(
      (day, i) => `${i + 1}|Lê Văn ${'ABCDEG'.charAt(i)}n|${day}|Nam|03/02/1999`,
    )
    const lines = findingLines(compute([makeGrid('DS', `STT|Họ và tên|Ngày sinh|Giới tính|Ngày vào Đảng\n${rows.join('\n')}`)]))
    expect(lines).toEqual(['date-day-month-swapped@DS!C2', 'date-day-month-swapped@DS!C3', 'date-day-month-swapped@DS!C4'])
  })
  test('P16 P17 a date is year, month and day: no zone and no millisecond can move it (read in apps-script/server/read-workbook.ts, tested on the bundle)', () => {
    const born = makeGrid('DS', 'STT|Họ và tên|Ngày sinh|Giới tính|Ngày vào Đảng\n1|Lê Văn Lúa|#19/5/1965|Nam|#3/2/1985')
    expect(compute([born]).dataset.members[0]?.dateOfBirth).toBe(19650519)
  })
  test('P18 a ratio that became a date gives its day and month back, and says so', () => {
    const outcome = compute([makeGrid('TH', 'STT|Chi bộ|T1|T2\n1|A|18/18|#9/9/2026\n2|B|7/8|#10/12/2026')])
    expect(meetingLines(outcome)).toEqual(['A|TK 1|18 18 0 0 0', 'A|TK 2|9 9 0 0 0', 'B|TK 1|8 7 – – –', 'B|TK 2|12 10 – – –'])
    expect(findingLines(outcome)).toEqual(['ratio-turned-date@TH!D2', 'ratio-turned-date@TH!D3'])
  })
})

describe('numbers', () => {
  test('P19 a percentage in any of its spellings', () => {
    for (const rate of ['0.9333', '93.3', '93,3%', '93.3 %', 'Đạt 93,3%'])
      expect(
        findingLines(compute([makeGrid('H', `STT|Chi bộ|Ngày họp|Phải dự|Có mặt|Tỷ lệ\n1|A|05/01/2026|15|14|${rate}`)])),
        rate,
      ).toEqual([])
    expect(findingLines(compute([makeGrid('H', 'STT|Chi bộ|Ngày họp|Phải dự|Có mặt|Tỷ lệ\n1|A|05/01/2026|15|14|94,3%')]))).toEqual([
      'rate-disagrees@H!F2',
    ])
  })
  test('P20 1.025 is one thousand and twenty-five, 85,5 is eighty-five and a half', () => {
    expect(parseNumberText('1.025')?.value).toBe(1025)
    expect(parseNumberText('85,5')?.value).toBe(85.5)
    expect(parseNumberText('4.942 561')).toBeUndefined()
  })
  test('P21 no formula is written: a text that begins like one gets a space before it', () => {
    expect(['=SUM(A1;B1)', '+84912', '-', '@x', 'Lúa', '18/20'].map(neutralText)).toEqual([
      ' =SUM(A1;B1)',
      ' +84912',
      ' -',
      ' @x',
      'Lúa',
      '18/20',
    ])
  })
  test('P22 P23 P24 lost zeros are offered back, old card numbers accepted', () => {
    const shape = (value: string) => {
      const outcome = compute([
        makeGrid('DS', `STT|Họ và tên|Ngày sinh|Số thẻ đảng viên|Ngày vào Đảng\n1|Lê Văn Lúa|1965|${value}|03/02/1985`),
      ])
      const number = outcome.dataset.members[0]?.identities[0]
      return `${number?.shape} ${number?.restored}`.trim()
    }
    expect(shape('79060000001')).toBe('lost-zero 079060000001')
    expect(shape('01.234567')).toBe('old')
    expect(shape('001060000001')).toBe('good')
    expect(shape('12345')).toBe('wrong-length')
  })
  test('P44 errors of formulas are named and not read as values', () => {
    expect(findingLines(gridOf('STT|Họ và tên|T1|T2|Tỷ lệ', '1|Lê Văn Lúa|x|x|#DIV/0!'))).toEqual(['formula-error@CB1!E3'])
  })
  test('P45 percentages that do not add up to 100 are left as they are: no column is corrected', () => {
    expect(findingLines(compute([makeGrid('XL', 'STT|Chi bộ|HTXS|HTT|HT|KHT\n1|A|15,6|75,3|8,5|0,5')]))).not.toContain(
      'total-disagrees@XL!C2',
    )
  })
})

describe('tables', () => {
  test('P25 P26 P27 titles above, two header rows, a number row', () => {
    const outcome = compute([
      makeGrid(
        'CB',
        'ĐẢNG BỘ XÃ A||||||\nMẫu số 01||||||\nCHI BỘ THÔN ĐÔNG||||||\nNĂM 2026||||||\nSTT|Họ và tên|Tháng||Vắng||Ghi chú\n||1|2|CLD|KLD|\n(1)|(2)|(3)|(4)|(5)|(6)|(7)\n1|Lê Văn Lúa|x|CP|1|0|',
      ),
    ])
    expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|1 1 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|1 0 1 0 0'])
  })
  test('P28 exactly at the threshold a meeting passes; below it fails, whatever the rounding shows', () => {
    const passed = (present: number, required: number) =>
      assessAttendance({ present, required, unexcused: 0, longestExcusedRun: 0 }, HD42)?.passed
    expect(passed(9, 10)).toBe(true)
    expect(passed(188, 209)).toBe(false)
  })
  test('P29 P46 total rows are no people, above, between or below', () => {
    const outcome = gridOf('STT|Họ và tên|T1|T2', '|Tổng số|2|1', '1|Lê Văn Lúa|x|x', '|Cộng|1|1', '2|Trần Thị Na|x|CP', '|Tổng cộng|2|1')
    expect(meetingLines(outcome)).toEqual(['CHI BỘ A|TK 1|2 2 0 0 0', 'CHI BỘ A|TK 2|2 1 1 0 0'])
  })
  test('P30 P31 Roman group rows name party cells; numbers that start again mean nothing', () => {
    const outcome = compute([makeGrid('DD', 'STT|Họ và tên|T1|T2\nI|Chi bộ A||\n1|Lê Văn Lúa|x|x\nII|Chi bộ B||\n1|Trần Thị Na|x|CP')])
    expect(meetingLines(outcome)).toEqual([
      'Chi bộ A|TK 1|1 1 0 0 0',
      'Chi bộ A|TK 2|1 1 0 0 0',
      'Chi bộ B|TK 1|1 1 0 0 0',
      'Chi bộ B|TK 2|1 0 1 0 0',
    ])
  })
  test('P30 a group of the party cell («Tổ đảng 1») stays inside it', () => {
    const outcome = compute([
      makeGrid('DD', 'CHI BỘ A|||\nSTT|Họ và tên|T1|T2\nI|Tổ đảng 1||\n1|Lê Văn Lúa|x|x\nII|Tổ đảng 2||\n1|Trần Thị Na|x|CP'),
    ])
    expect(meetingLines(outcome)).toEqual(['CHI BỘ A|TK 1|2 2 0 0 0', 'CHI BỘ A|TK 2|2 1 1 0 0'])
  })
  test('P32 footer and signatures end the table', () => {
    const outcome = gridOf(
      'STT|Họ và tên|T1|T2',
      '1|Lê Văn Lúa|x|x',
      'Xã A, ngày 05 tháng 3 năm 2026|',
      '|NGƯỜI LẬP BIỂU||BÍ THƯ',
      '||Nguyễn Văn A|',
    )
    expect(outcome.dataset.members.map((member) => member.name)).toEqual(['Lê Văn Lúa'])
  })
  test('P33 P34 several tables and tabs: see registers/layouts.test.ts; a hidden tab is read like any other', () => {
    const outcome = compute([makeGrid('CB1', 'CHI BỘ A|\nSTT|Họ và tên|T1|T2\n1|Lê Văn Lúa|x|x', { hidden: true })])
    expect(meetingLines(outcome)).toHaveLength(2)
  })
  test('P35 colour and hidden rows are no data: every row counts as it stands', () => {
    expect(meetingLines(gridOf('STT|Họ và tên|T1|T2', '1|Lê Văn Lúa|x|x', '2|Trần Thị Na|x|x'))).toEqual([
      'CHI BỘ A|TK 1|2 2 0 0 0',
      'CHI BỘ A|TK 2|2 2 0 0 0',
    ])
  })
})

describe('codes', () => {
  test('P36 mixed codes in one grid', () => {
    expect(
      meetingLines(gridOf('STT|Họ và tên|T1|T2', '1|Lê Văn Lúa|x|✓', '2|Trần Thị Na|X|có mặt', '3|Vũ Thị Mận|CP|Vắng không phép')),
    ).toEqual(['CHI BỘ A|TK 1|3 2 1 0 0', 'CHI BỘ A|TK 2|3 2 0 1 0'])
  })
  test('P37 ticks of Wingdings seen without the font', () => {
    expect(meetingLines(gridOf('STT|Họ và tên|T1|T2', '1|Lê Văn Lúa|ü|þ', '2|Trần Thị Na|ü|û'))).toEqual([
      'CHI BỘ A|TK 1|2 2 0 0 0',
      'CHI BỘ A|TK 2|2 1 0 1 0',
    ])
  })
  test('P38 a note says what an open sign means, and may be the legend; another sign keeps its own meaning', () => {
    const grid = makeGrid('CB1', 'CHI BỘ A|\nSTT|Họ và tên|T1|T2|T3\n1|Lê Văn Lúa|x|-|CP\n2|Trần Thị Na|v|x|x\n3|Vũ Thị Mận|x|x|-')
    const noted = (places: Readonly<Record<string, string>>) => ({
      ...grid,
      notes: grid.values.map((row, r) => row.map((_, c) => places[`${r},${c}`] ?? '')),
    })
    expect(meetingLines(compute([noted({ '2,3': 'đi viện', '3,2': 'vắng không phép', '4,4': 'hỏi lại', '2,4': 'không phép' })]))).toEqual([
      'CHI BỘ A|TK 1|3 2 0 1 0',
      'CHI BỘ A|TK 2|3 2 1 0 0',
      'CHI BỘ A|TK 3|chờ',
    ])
    expect(meetingLines(compute([noted({ '1,2': 'x: có mặt; v: vắng có phép; -: vắng không phép; CP: có phép' })]))).toEqual([
      'CHI BỘ A|TK 1|3 2 1 0 0',
      'CHI BỘ A|TK 2|3 2 0 1 0',
      'CHI BỘ A|TK 3|3 1 1 1 0',
    ])
  })
  test('P39 two values in one grid cell', () => {
    expect(meetingLines(gridOf('STT|Họ và tên|T1|T2|T3', '1|Lê Văn Lúa|P (ốm)|x/CĐ|V-CP'))).toEqual([
      'CHI BỘ A|TK 1|1 0 1 0 0',
      'CHI BỘ A|TK 2|1 1 0 0 0',
      'CHI BỘ A|TK 3|1 0 1 0 0',
    ])
  })
  test.for(['v', 'P', '0', '-'])('P36 the code «%s» without a legend is asked about, never guessed; the rest is computed', (code) => {
    const outcome = gridOf('STT|Họ và tên|T1|T2', `1|Lê Văn Lúa|x|${code}`, '2|Trần Thị Na|x|x')
    expect(meetingLines(outcome)).toEqual(['CHI BỘ A|TK 1|2 2 0 0 0', 'CHI BỘ A|TK 2|chờ'])
    const answered = compute([makeGrid('CB1', `CHI BỘ A|\nSTT|Họ và tên|T1|T2\n1|Lê Văn Lúa|x|${code}\n2|Trần Thị Na|x|x`)], {
      answers: [{ sheet: 'CB1', code, mark: 'excused' }],
    })
    expect(meetingLines(answered)[1]).toBe('CHI BỘ A|TK 2|2 1 1 0 0')
  })
  test('P36 a legend beats the usual meaning', () => {
    const outcome = gridOf('STT|Họ và tên|T1|T2', '1|Lê Văn Lúa|P|K', '2|Trần Thị Na|P|P', 'Ghi chú: P: có mặt; K = vắng có lý do|')
    expect(meetingLines(outcome)).toEqual(['CHI BỘ A|TK 1|2 2 0 0 0', 'CHI BỘ A|TK 2|2 1 1 0 0'])
  })
  test('P42 placeholders are missing values', () => {
    expect(
      findingLines(compute([makeGrid('DS', 'STT|Họ và tên|Ngày sinh|Số CCCD|Ngày vào Đảng\n1|Lê Văn Lúa|Đang cập nhật|…|//')])),
    ).toEqual(['id-placeholder@DS!D2'])
  })
  test('P49 a month that nobody marked was not held and is not 0 %', () => {
    expect(meetingLines(gridOf('STT|Họ và tên|T1|T2|T3', '1|Lê Văn Lúa|x||x', '2|Trần Thị Na|x||x'))).toEqual([
      'CHI BỘ A|TK 1|2 2 0 0 0',
      'CHI BỘ A|TK 3|2 2 0 0 0',
    ])
  })
  test('P50 a thematic column is no thirteenth regular meeting', () => {
    expect(meetingLines(gridOf('STT|Họ và tên|T1|CĐ Q1', '1|Lê Văn Lúa|x|x'))).toEqual([
      'CHI BỘ A|CĐ 1|1 1 0 0 0',
      'CHI BỘ A|TK 1|1 1 0 0 0',
    ])
  })
})

describe('people, periods and the rest', () => {
  test('P40 homonyms with different birth dates stay two people; one person spelled twice is one', () => {
    const roll = makeGrid(
      'DS',
      'STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng\n1|Nguyễn Văn Hùng|01/01/1960|A|1985\n2|Nguyễn Văn Hùng|02/02/1970|A|1995\n3|Lê Thị Hoà|03/03/1980|A|2005',
    )
    const outcome = compute([
      roll,
      makeGrid('DD', 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Hùng|A|x|x\n2|Nguyễn Văn Hùng|A|CP|x\n3|Lê Thị Hòa|A|x|x'),
    ])
    expect(meetingLines(outcome)).toEqual(['A|TK 1|3 2 1 0 0', 'A|TK 2|3 3 0 0 0'])
    expect(findingLines(outcome)).toEqual([])
  })
  test('P41 results keep the order of the roll: nothing is sorted by name', () => {
    const outcome = gridOf('STT|Họ và tên|T1|T2', '1|Trần Văn Đông|x|x', '2|Lê Văn An|x|x')
    expect(outcome.dataset.members.map((member) => member.name)).toEqual(['Trần Văn Đông', 'Lê Văn An'])
  })
  test('P43 addresses are not checked', () => {
    expect(
      findingLines(
        compute([makeGrid('DS', 'STT|Họ và tên|Ngày sinh|Quê quán|Ngày vào Đảng\n1|Lê Văn Lúa|1960|Huyện Cũ, Tỉnh Cũ|03/02/1985')]),
      ),
    ).toEqual([])
  })
  test('P47 P48 annual ratings are not computed from these sheets: no count of HTT or HTXS is made up', () => {
    expect(compute([makeGrid('XL', 'STT|Chi bộ|Xếp loại\n1|A|HTXSNV')]).counted.meetings).toEqual([])
  })
  test('P51 the regulation goes by the day of the meeting, not by a text left in the file', () => {
    expect(policyOn(20251005).id).toBe('hd12')
    expect(policyOn(20251105).id).toBe('hd42')
  })
  test('P52 «Kỳ tháng 11» held on 02/12 counts for November; «Tháng 12» held in January for the year before', () => {
    const outcome = compute([
      makeGrid('H', 'STT|Chi bộ|Kỳ|Ngày họp|Phải dự|Có mặt\n1|A|Tháng 11|02/12/2025|10|10\n2|A|Tháng 12|03/01/2026|10|9'),
    ])
    expect(outcome.counted.meetings.map(({ meeting }) => `${meeting.month}/${meeting.year} ${meeting.day}`)).toEqual([
      '11/2025 20251202',
      '12/2025 20260103',
    ])
  })
  test('P53 «tổng số» is not taken for «phải dự» where both stand', () => {
    expect(meetingLines(compute([makeGrid('H', 'STT|Chi bộ|Ngày họp|Tổng số ĐV|Phải dự|Có mặt\n1|A|05/01/2026|157|150|150')]))).toEqual([
      'A|TK 1|150 150 0 0 0',
    ])
  })
  test('P54 P55 P56 results go to tabs of their own in single writes; limits and Office mode belong to the server (tests/apps-script)', () => {
    expect(findingLines(gridOf('STT|Họ và tên|T1|T2', '1|Lê Văn Lúa|x|x'))).toEqual([])
  })
})
