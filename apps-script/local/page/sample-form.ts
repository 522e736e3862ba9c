/** A report form such as the level above gives an office, for trying the extension. It sends nothing anywhere. */
const FIELDS: [id: string, label: string, type: string][] = [
  ['don_vi', 'Tên đảng bộ', 'text'],
  ['thang', 'Tháng báo cáo', 'text'],
  ['tong_dv', 'Tổng số đảng viên của đảng bộ', 'number'],
  ['phai_du', 'Số lượt đảng viên phải dự sinh hoạt', 'number'],
  ['co_mat', 'Số lượt đảng viên có mặt', 'number'],
  ['vang_cp', 'Số lượt vắng có lý do', 'number'],
  ['vang_kp', 'Số lượt vắng không có lý do', 'number'],
  ['ty_le', 'Tỷ lệ đảng viên dự sinh hoạt (%)', 'text'],
  ['so_cb', 'Số chi bộ trực thuộc', 'number'],
  ['so_cb_sh', 'Số chi bộ đã sinh hoạt trong tháng', 'number'],
]

export const SAMPLE_FORM = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>Báo cáo sinh hoạt chi bộ – biểu mẫu thử</title>
<style>body{font:16px/1.5 system-ui;max-width:40rem;margin:2rem auto;padding:0 1rem}label{display:block;margin:.8rem 0 .2rem}input,textarea{font:inherit;width:100%;padding:.4rem;box-sizing:border-box}</style>
</head>
<body>
<h1>Báo cáo sinh hoạt chi bộ hằng tháng</h1>
<form action="#" onsubmit="return false">
${FIELDS.map(([id, label, type]) => `<label for="${id}">${label}</label><input id="${id}" name="${id}" type="${type}">`).join('\n')}
<label for="ghi_chu">Ghi chú</label><textarea id="ghi_chu" name="ghi_chu" rows="3"></textarea>
<p><button type="submit">Gửi</button></p>
</form>
</body>
</html>`
