import type { MemberStatus } from './member-status.ts'

/** How each status is written out in full in a roll: what the drop-down of the standard workbook offers and what abbreviations stand for. */
export const STATUS_NAMES: { readonly [Status in Exclude<MemberStatus, 'SPECIAL_DUTY'>]: string } = {
  ACTIVE: 'Đang sinh hoạt',
  EXEMPT: 'Miễn sinh hoạt',
  TEMP_EXEMPT: 'Tạm miễn sinh hoạt',
  TEMP_OUT: 'Sinh hoạt tạm thời nơi khác',
  TEMP_IN: 'Sinh hoạt tạm thời đến',
  TRANSFERRED_OUT: 'Chuyển đi',
  TRANSFERRED_IN: 'Chuyển đến',
  SUSPENDED: 'Đình chỉ sinh hoạt',
  EXPELLED: 'Khai trừ',
  REMOVED: 'Xóa tên',
  RESIGNED: 'Xin ra khỏi Đảng',
  DECEASED: 'Từ trần',
  RESIDENCE_ONLY: 'Đảng viên 213',
}
