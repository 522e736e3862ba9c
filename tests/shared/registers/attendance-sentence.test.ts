import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAttendanceSentence } from '../../../shared/registers/attendance-sentence.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test.for([
  ['Có mặt 19/20 đồng chí, vắng 01 (đ/c Lê Văn Vạc có lý do).', [20, 19, 1, 0]],
  ['Đủ 16/16 đ/c', [16, 16, undefined, undefined]],
  ['Triệu tập 23, có mặt 22, vắng 01 (đ/c Cao Thị Đào – đi công tác).', [23, 22, 1, 0]],
  ['Dự họp 18/20 đ/c; vắng 01 đ/c có lý do: Phạm Nghệ; vắng 01 đ/c không lý do: Phạm Sả.', [20, 18, 1, 1]],
  ['Có mặt: 21/25. Vắng có lý do: 3 (Dong; Tía; Mía). Vắng không lý do: 1 (Rạ).', [25, 21, 3, 1]],
  ['20/20 đồng chí có mặt, không vắng', [20, 20, undefined, undefined]],
  ['Có mặt 8/10 đồng chí, vắng 02 (đ/c Chài có lý do, đ/c Bách không lý do).', [10, 8, 1, 1]],
  ['Có mặt 8/10 đồng chí, vắng 02 (đ/c Chài, đ/c Bách).', [10, 8, undefined, undefined]],
  ['Tổng số 19 đ/c, có mặt 16, vắng 3 (có lý do 2, không lý do 1)', [19, 16, 2, 1]],
  ['Tổng số 19 đ/c, có mặt 16, vắng 3 (có lý do 2)', [19, 16, undefined, undefined]],
  ['Tổng số 19 đ/c, có mặt 19, vắng 0', [19, 19, 0, 0]],
  ['Tổng số 24, miễn 2, phải dự 22; phải có mặt 22, có mặt 20, vắng 2, trong đó 2 có phép', [22, 20, 2, 0]],
  ['Có mặt 12/15; vắng 3: có lý do.', [15, 12, 3, 0]],
  ['Dự 9/11 đồng chí; vắng 02 (không lý do).', [11, 9, 0, 2]],
  ['Phải dự 14 đồng chí, dự đủ, không vắng.', [14, 14, undefined, undefined]],
  ['Triệu tập: 13. Có mặt: 10. Vắng: 3, trong đó có phép 1, không có lý do 2', [13, 10, 1, 2]],
] as const)('%s', ([sentence, counts]) => {
  const read = readAttendanceSentence(sentence)
  if (read === undefined || read === 'unreadable') throw new Error(`Expected counts of «${sentence}»`)
  expect([read.required, read.present, read.excused, read.unexcused]).toEqual([...counts])
})

test('a doubtful count waits; what says no counts is none', () => {
  expect(readAttendanceSentence('Dự 11/... đồng chí.')).toBe('unreadable')
  expect(readAttendanceSentence('Có mặt 2?/25 đồng chí (biên bản mờ).')).toBe('unreadable')
  expect(readAttendanceSentence('Triệu tập: 13. Có mặt: 11. Vắng: 2, trong đó có phép 2, không phép 1')).toBe('unreadable')
  expect(readAttendanceSentence('Nghỉ hè, không họp')).toBeUndefined()
  expect(readAttendanceSentence('01-NQ/CB ngày 05/10')).toBeUndefined()
})

test('any text is read without throwing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void readAttendanceSentence(text)))
})

test('a book of resolutions is a register of meetings', () => {
  const book = makeGrid(
    'Sổ sinh hoạt',
    `
    SỔ THEO DÕI CÁC CUỘC SINH HOẠT CHI BỘ NĂM 2026 (chép từ sổ nghị quyết)||||
    STT|Ngày họp|Chi bộ|Loại sinh hoạt|Tình hình đảng viên dự|Nghị quyết số
    1|04/01/2026|Chi bộ Thôn Đông|Thường kỳ|Có mặt 19/20 đồng chí, vắng 01 (đ/c Vạc có lý do).|01-NQ/CB
    2|05/02/2026|Chi bộ Thôn Đông|Thường kỳ|Đủ 20/20 đ/c|02-NQ/CB
    3|20/03/2026|Chi bộ Thôn Đông|Chuyên đề|Có mặt 2?/20 đ/c|03-NQ/CB
    4|05/04/2026|Chi bộ Thôn Đông|Thường kỳ|Hoãn, không họp|
    5|06/05/2026|Chi bộ Thôn Đông|Thường kỳ|Có mặt 26/20 đồng chí.|04-NQ/CB
  `,
  )
  const outcome = compute([book])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|CĐ 1|chờ',
    'Chi bộ Thôn Đông|TK 1|20 19 1 0 0',
    'Chi bộ Thôn Đông|TK 2|20 20 0 0 0',
    'Chi bộ Thôn Đông|TK 5|chờ',
  ])
  expect(findingLines(outcome).map((line) => line.split('@')[0])).toEqual(['present-exceeds-required', 'counts-unreadable'])
})

test('the book of a secretary needs no more than days, what the meetings were about and sentences', () => {
  const book = makeGrid(
    'Thôn Đông',
    `
    SỔ THEO DÕI SINH HOẠT CHI BỘ NĂM 2026
    CHI BỘ THÔN ĐÔNG
    STT|Ngày họp|Chủ đề sinh hoạt|Điểm danh|Chủ trì
    1|ngày 05 tháng 01 năm 2026|Sinh hoạt thường kỳ, bàn chuyên đề quý I|Tổng số 19 đ/c, có mặt 17, vắng 2 (có lý do 2)|Lê Thị Cốm
    2|ngày 06 tháng 02 năm 2026|Triển khai nhiệm vụ tháng 3|Tổng số 19 đ/c, có mặt 19, vắng 0|Lê Thị Cốm
    3|ngày 20 tháng 03 năm 2026|Sinh hoạt chuyên đề: làm theo gương Bác|Tổng số 19 đ/c, có mặt 18, vắng 1 (không lý do 1)|Vũ Văn Đê
    4|ngày 05 tháng 04 năm 2026|Bàn thu hoạch|Tổng số 18 đ/c, có mặt 16, vắng 4 (có lý do 3, không lý do 1)|Vũ Văn Đê
  `,
  )
  const outcome = compute([book])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐÔNG|CĐ 1|19 18 0 1 0',
    'CHI BỘ THÔN ĐÔNG|TK 1|19 17 2 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|19 19 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 4|chờ',
  ])
  expect(findingLines(outcome)).toEqual(['counts-do-not-add-up@Thôn Đông!D7'])
})

test.for<[text: string, required: number, present: number, excused: number | undefined, unexcused: number | undefined]>([
  ['11/13, vắng 2 (2P)', 13, 11, 2, 0],
  ['9/11, vắng 2 (1P, 1K)', 11, 9, 1, 1],
  ['15 - 3 = 12 (2P, 1K)', 15, 12, 2, 1],
  ['Triệu tập 23; có mặt 20; vắng CP 3, KP 0', 23, 20, 3, 0],
  ['18/21 đ/c; vắng 3: 02 có phép, 01 không phép', 21, 18, 2, 1],
  ['vắng 2/17 (2P)', 17, 15, 2, 0],
  ['dự 21 trên 23, vắng 01 có phép, 01 không phép', 23, 21, 1, 1],
  ['Có mặt đủ 23 đ/c', 23, 23, undefined, undefined],
  ['Hai đồng chí vắng có lý do, còn lại 16 đồng chí dự đủ', 18, 16, 2, 0],
])('%s', ([text, ...counts]) => {
  const read = readAttendanceSentence(text)
  if (read === undefined || read === 'unreadable') throw new Error(`Expected counts, found ${read}`)
  expect([read.required, read.present, read.excused, read.unexcused]).toEqual(counts)
})

test('a subtraction that does not come out is doubtful', () => {
  expect(readAttendanceSentence('15 - 3 = 13 (2P)')).toBe('unreadable')
})
