export const SIDEBAR_TITLE = 'Nề Nếp'
export const MENU = { title: 'Nề Nếp', openSidebar: 'Mở bảng bên', computeRates: 'Tính tỷ lệ', checkData: 'Kiểm tra số liệu' } as const

/** Why the add-on's server could not do what was asked: the one list, for the contract between its two halves and for all that says it in words. */
export type ServerErrorCode =
  | 'busy'
  | 'cancelled'
  | 'protected'
  | 'permission'
  | 'timeout'
  | 'quota'
  | 'changed-meanwhile'
  | 'gone'
  | 'invalid-request'
  | 'unexpected'

/** What the menu says where there is no sidebar to say it. */
export const TOASTS = {
  running: 'Đang đọc các trang và tính…',
  done: (counts: { blocking: number; error: number; warning: number }, rate: string | null) =>
    `${rate === null ? 'Đã tính xong.' : `Đã tính xong: tỷ lệ dự toàn Đảng bộ ${rate}%.`} ${counts.blocking + counts.error + counts.warning === 0 ? 'Không thấy lỗi.' : `Cần xem: ${counts.blocking} chặn, ${counts.error} sai, ${counts.warning} nghi (trang «Lỗi số liệu»).`}`,
  unfinished: 'Sổ lớn, chưa đọc hết. Mở bảng bên rồi nhấn «Làm tiếp».',
  /** The menu can meet no others. */
  errors: {
    busy: 'Có người khác đang tính. Chờ một phút rồi bấm lại.',
    protected: 'Trang kết quả đang được bảo vệ. Bỏ bảo vệ rồi bấm lại; kết quả cũ vẫn còn nguyên.',
    permission: 'Chưa có quyền sửa tệp. Nếu đang đăng nhập nhiều tài khoản Google, hãy dùng một tài khoản rồi mở lại tệp.',
    timeout: 'Google trả lời quá chậm. Số liệu còn nguyên; bấm lại sau ít phút.',
    quota: 'Hôm nay đã hết lượt của Google. Số liệu còn nguyên; mai bấm lại.',
    unexpected: 'Có lỗi chưa rõ. Số liệu còn nguyên; tải lại trang rồi bấm lại.',
  } as Partial<Record<ServerErrorCode, string>> & { unexpected: string },
} as const
