import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Checkbox, Fieldset, Group, MantineProvider, MultiSelect, NumberInput, Radio, SegmentedControl, Select, Stack, Switch, TagsInput, Textarea, TextInput } from '@mantine/core'
import { DateInput, DatePickerInput, MonthPickerInput } from '@mantine/dates'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import 'dayjs/locale/vi'

const start = { dv: '', ky: '', cb: null, hop: null, lap: null, ts: '', nu: '', cm: '', tl: '', xl: '', ht: 'tt', nd: [], nq: [], cu: false, kt: '', ct: '', db: '', ctv: '', dbv: '', bq: '' }
let model = start
const iso = (d) => (d instanceof Date ? `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}` : (d ?? null))
const cells = Array.from({ length: 40 }, (_, i) => ({ value: `k${i + 1}`, label: `Chi bộ Khối ${i + 1}` }))

function App() {
  const [m, set] = useState(start)
  model = m
  const put = (key) => (value) => set((old) => ({ ...old, [key]: value }))
  const typed = (key) => (event) => put(key)(event.currentTarget.value)
  return h(MantineProvider, null, h('form', { style: { maxWidth: 620 }, onSubmit: (event) => { event.preventDefault(); window.__submits = (window.__submits ?? 0) + 1 } }, h(Stack, null,
    h('h2', null, 'Phiếu tổng hợp sinh hoạt chi bộ'),
    h(TextInput, { label: 'Đơn vị báo cáo', withAsterisk: true, description: 'Ghi đúng tên theo quyết định thành lập', value: m.dv, onChange: typed('dv') }),
    h(Select, { label: 'Chi bộ', placeholder: 'Gõ để tìm', searchable: true, data: cells, value: m.cb, onChange: put('cb') }),
    h(DateInput, { label: 'Ngày sinh hoạt', valueFormat: 'DD/MM/YYYY', locale: 'vi', dateParser: (t) => { const p = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(t); return p ? new Date(+p[3], p[2] - 1, +p[1]) : null }, value: m.hop, onChange: put('hop') }),
    h(DatePickerInput, { label: 'Ngày lập báo cáo', locale: 'vi', valueFormat: 'DD/MM/YYYY', placeholder: 'Chọn ngày', value: m.lap, onChange: put('lap') }),
    h(Fieldset, { legend: 'Đảng viên của chi bộ' },
      h(NumberInput, { label: 'Tổng số', hideControls: true, value: m.ts, onChange: put('ts') }),
      h(NumberInput, { label: 'Chính thức', value: m.ct, onChange: put('ct') }),
      h(NumberInput, { label: 'Dự bị', value: m.db, onChange: put('db') })),
    h(Fieldset, { legend: 'Đảng viên vắng mặt' },
      h(NumberInput, { label: 'Chính thức', value: m.ctv, onChange: put('ctv') }),
      h(NumberInput, { label: 'Dự bị', value: m.dbv, onChange: put('dbv') })),
    h(NumberInput, { label: 'Tỷ lệ tham dự', suffix: ' %', decimalSeparator: ',', thousandSeparator: '.', decimalScale: 2, value: m.tl, onChange: put('tl') }),
    h(Radio.Group, { label: 'Tự xếp loại', value: m.xl, onChange: put('xl') }, h(Group, null, ['Tốt', 'Khá', 'Trung bình', 'Kém'].map((t) => h(Radio, { key: t, value: t, label: t })))),
    h('div', null, h('div', { id: 'htl', style: { fontSize: 14 } }, 'Hình thức sinh hoạt'), h(SegmentedControl, { 'aria-labelledby': 'htl', value: m.ht, onChange: put('ht'), data: [{ label: 'Trực tiếp', value: 'tt' }, { label: 'Trực tuyến', value: 'ol' }, { label: 'Kết hợp', value: 'kh' }] })),
    h(MultiSelect, { label: 'Nội dung sinh hoạt', placeholder: 'Chọn nội dung', data: ['Học tập nghị quyết', 'Công tác phát triển đảng', 'Thu nộp đảng phí', 'Kiểm điểm đảng viên'], value: m.nd, onChange: put('nd') }),
    h(Checkbox.Group, { label: 'Tài liệu kèm theo', value: m.nq, onChange: put('nq') }, h(Group, null, ['Biên bản', 'Nghị quyết', 'Danh sách ký tên'].map((t) => h(Checkbox, { key: t, value: t, label: t })))),
    h(Switch, { label: 'Có cấp ủy cấp trên dự', checked: m.cu, onChange: (event) => put('cu')(event.currentTarget.checked) }),
    h(Textarea, { label: 'Hạn chế, hướng khắc phục', autosize: true, minRows: 3, value: m.kt, onChange: typed('kt') }),
    h(TextInput, { label: 'Biểu quyết thông qua nghị quyết', placeholder: '18/18', value: m.bq, onChange: typed('bq') }),
    h('button', { type: 'submit' }, 'Gửi báo cáo'))))
}
createRoot(document.getElementById('app')).render(h(App))
window.__model = () => ({ ...JSON.parse(JSON.stringify(model)), hop: iso(model.hop), lap: iso(model.lap) })
