import { NOTES } from './rates.ts'
import type { R1Words } from '../reports/r1-meeting-quality.ts'

/** Report R1, in the words of the form that the level above sends. */
export const R1_WORDS: R1Words = {
  partyCell: {
    '2': 'Tên đơn vị (chi bộ)',
    '3': 'Số lượng đảng viên (có mặt/phải dự)',
    '4': 'Ngày họp chi bộ',
    TL: 'Tỷ lệ đảng viên dự sinh hoạt (%)',
    PD: 'Số đảng viên phải dự',
    CM: 'Số đảng viên có mặt',
    CLD: 'Vắng có lý do',
    KLD: 'Vắng không lý do',
    TC2: 'Đạt tiêu chí tỷ lệ dự sinh hoạt',
  },
  committee: {
    CB: 'Tổng số chi bộ',
    SH: 'Số chi bộ đã sinh hoạt thường kỳ',
    KSH: 'Số chi bộ chưa sinh hoạt thường kỳ',
    PD: 'Tổng số đảng viên phải dự sinh hoạt',
    CM: 'Tổng số đảng viên có mặt',
    CLD: 'Tổng số đảng viên vắng có lý do',
    KLD: 'Tổng số đảng viên vắng không lý do',
    TL: 'Tỷ lệ đảng viên dự sinh hoạt toàn Đảng bộ (%)',
    TLTB: 'Trung bình cộng tỷ lệ dự của các buổi (%)',
    DAT: 'Số buổi đạt tiêu chí tỷ lệ dự sinh hoạt',
    CHO: 'Số buổi chưa tính được',
  },
  units: { people: 'đảng viên', partyCells: 'chi bộ', meetings: 'buổi' },
  met: 'Đạt',
  notMet: 'Không đạt',
  pending: 'Chưa tính được: còn ký hiệu hoặc số liệu chờ trả lời.',
  provisional: NOTES.provisional,
  notHeld: 'Chưa có điểm danh trong tháng này.',
  basis: (part, whole, policy) => `${part}/${whole}; ${policy}.`,
  period: (month, year) => `Tháng ${month}/${year}`,
}
