import type { R1Words } from '../reports/r1-meeting-quality.ts'

/** Report R1, in the words of the form that the level above sends. */
export const R1_WORDS: R1Words = {
  title: 'Danh sách tổng hợp đánh giá, xếp loại chất lượng sinh hoạt chi bộ',
  labels: {
    name: 'Tên đơn vị (chi bộ)',
    ratio: 'Số lượng đảng viên (có mặt/phải dự)',
    date: 'Ngày họp chi bộ',
    rate: 'Tỷ lệ đảng viên dự sinh hoạt (%)',
    required: 'Số đảng viên phải dự',
    present: 'Số đảng viên có mặt',
    excused: 'Vắng có lý do',
    unexcused: 'Vắng không lý do',
    criterion: 'Đạt tiêu chí tỷ lệ dự sinh hoạt',
  },
  totals: {
    partyCells: 'Tổng số chi bộ',
    held: 'Số chi bộ đã sinh hoạt thường kỳ',
    notHeld: 'Số chi bộ chưa sinh hoạt thường kỳ',
    required: 'Tổng số đảng viên phải dự sinh hoạt',
    present: 'Tổng số đảng viên có mặt',
    excused: 'Tổng số đảng viên vắng có lý do',
    unexcused: 'Tổng số đảng viên vắng không lý do',
    rate: 'Tỷ lệ đảng viên dự sinh hoạt toàn Đảng bộ (%)',
    mean: 'Trung bình cộng tỷ lệ dự của các buổi (%)',
    passed: 'Số buổi đạt tiêu chí tỷ lệ dự sinh hoạt',
    pending: 'Số buổi chưa tính được (chờ trả lời)',
  },
  people: 'đảng viên',
  partyCells: 'chi bộ',
  met: 'Đạt',
  notMet: 'Không đạt',
  pending: 'Chưa tính được: còn ký hiệu hoặc số liệu chờ trả lời.',
  provisional: 'Tạm tính: còn người chưa điểm danh.',
  notHeldText: 'Chưa có điểm danh trong tháng này.',
  basis: (part, whole, policy) => `${part}/${whole}; ${policy}.`,
  period: (month, year) => `Tháng ${month}/${year}`,
}
