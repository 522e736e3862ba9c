import { expect, test } from 'vitest'
import { VOCABULARY } from '../../../shared/registers/fields.ts'
import { headerKey } from '../../../shared/sheet/header-key.ts'
import { matchHeader } from '../../../shared/sheet/match-header.ts'
import { plainHeader } from '../../../shared/sheet/plain-header.ts'

test.for([
  ['Số ĐV dự SH', 'present'],
  ['Số đảng viên có mặt', 'present'],
  ['Tổng số ĐV được triệu tập', 'required'],
  ['SL đảng viên phải dự họp', 'required'],
  ['Số ĐV vắng CLD', 'excused'],
  ['V. KLD', 'unexcused'],
  ['Tỉ lệ dự họp (%)', 'rate'],
  ['TL % ĐV dự', 'rate'],
  ['Họ và chữ lót', 'lastName'],
  ['Họ và tên đảng viên', 'fullName'],
  ['SĐT liên hệ', 'phone'],
  ['Số căn cước công dân', 'citizenId'],
  ['Mã định danh cá nhân', 'citizenId'],
  ['Số TĐV', 'partyCardNo'],
  ['Ngày công nhận', 'officialDate'],
  ['Tình trạng SH đảng', 'status'],
  ['Tổng số lần vắng có phép', 'totalExcused'],
  ['Cộng KP', 'totalUnexcused'],
  ['Được miễn SH', 'exemptCount'],
  ['Chấm', 'mark'],
  ['Chấm (D/VB/VK)', 'mark'],
  ['Đi chậm', 'late'],
  ['Tổ chức ngày', 'meetingDate'],
  ['Mã người dùng', 'memberCode'],
] as const)('«%s» is the column %s', ([header, field]) => {
  expect(matchHeader(headerKey(header), VOCABULARY)[0]).toBe(field)
})

test.for(['Số tiền', 'Công việc', 'Lý lịch', 'Dự toán', 'Thôn Đông'])('«%s» is no column of a register', (header) => {
  expect(matchHeader(headerKey(header), VOCABULARY)).toEqual([])
})

test('the vocabulary is written in plain headers, so that every alias can be found', () => {
  for (const alias of VOCABULARY.exact.keys()) expect(plainHeader(alias)).toBe(alias)
})
