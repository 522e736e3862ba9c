/** What the panel says when something as a whole could not be done. A new code is a new line here. */
export const PANEL_ERRORS = {
  'not-a-report': 'Không thấy số liệu trong tệp này. Cần một bảng có cột «Chỉ tiêu» và cột «Giá trị», hoặc mỗi chi bộ một dòng.',
  'not-a-text-file': 'Tệp này không phải tệp CSV. Trong bảng tính, chọn Tệp → Tải xuống → CSV, rồi chọn tệp vừa tải.',
  'not-a-sheet': 'Trang đang mở không phải Google Trang tính. Hãy mở trang tính có báo cáo, bấm biểu tượng Nề Nếp rồi thử lại.',
  'sheet-not-reachable': 'Chưa lấy được trang tính. Hãy kiểm tra mạng rồi thử lại, hoặc tải tệp CSV về và chọn tệp đó.',
  'sheet-needs-sign-in': 'Google yêu cầu đăng nhập để đọc trang tính này. Hãy đăng nhập đúng tài khoản có quyền xem rồi thử lại.',
  'sheet-permission-needed': 'Cần bạn cho phép Nề Nếp đọc trang tính này. Số liệu chỉ ở trong trình duyệt của bạn.',
  'page-not-reachable':
    'Không đọc được trang này. Nề Nếp chỉ đọc được trang web thường (http, https); hãy mở trang có biểu mẫu rồi thử lại.',
  'page-permission-needed':
    'Nề Nếp chưa được phép đọc trang này. Hãy bấm biểu tượng Nề Nếp trên thanh công cụ khi trang biểu mẫu đang mở, rồi bấm lại.',
  'page-gone': 'Trang biểu mẫu đã đóng, tải lại hoặc đổi khác. Hãy bấm «Đọc biểu mẫu» để đọc lại.',
  'no-fields': 'Trang này không có ô nào để điền. Hãy mở đúng trang biểu mẫu rồi bấm «Đọc biểu mẫu».',
  'storage-full': 'Không lưu được lựa chọn cho lần sau vì bộ nhớ của trình duyệt đã đầy. Lần này vẫn điền được.',
  'bad-profile': 'Tệp này không phải tệp ghép ô của Nề Nếp. Hãy chọn tệp do «Xuất ghép ô» tạo ra.',
  unexpected: 'Có lỗi bất ngờ. Hãy thử lại; nếu vẫn lỗi, đóng và mở lại bảng Nề Nếp.',
} as const
export type PanelError = keyof typeof PANEL_ERRORS
