import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Button, Checkbox, Combobox, Dropdown, Field, FluentProvider, Input, Option, Radio, RadioGroup, SpinButton, Switch, Tab, TabList, Textarea, webLightTheme } from '@fluentui/react-components'
import { DatePicker } from '@fluentui/react-datepicker-compat'

const start = { cb: '', cv: '', chi: '', loai: '', ngay: null, han: null, so: null, phai: null, tl: '', vd: '', kn: '', dvx: '', kq: '', duyet: false, lv: [], moi: false, gc: '', email: '' }
let model = start
const days = { months: Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`), shortMonths: Array.from({ length: 12 }, (_, i) => `Th${i + 1}`), days: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'], shortDays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'], goToToday: 'Hôm nay', prevMonthAriaLabel: 'Tháng trước', nextMonthAriaLabel: 'Tháng sau', prevYearAriaLabel: 'Năm trước', nextYearAriaLabel: 'Năm sau' }
const fmt = (d) => (d ? `${String(d.getDate()).padStart(2, '0')}/${String(d.getMonth() + 1).padStart(2, '0')}/${d.getFullYear()}` : '')
const parse = (t) => { const p = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(t.trim()); return p ? new Date(+p[3], p[2] - 1, +p[1]) : null }
const iso = (d) => (d ? fmt(d).split('/').reverse().join('-') : null)
const option = (t) => h(Option, { key: t, value: t }, t)

function App() {
  const [m, set] = useState(start)
  model = m
  const put = (key) => (value) => set((old) => ({ ...old, [key]: value }))
  const typed = (key) => (_, data) => put(key)(data.value)
  const spun = (key) => (_, data) => put(key)(data.value ?? (Number.isNaN(Number(data.displayValue)) || data.displayValue === '' ? null : Number(data.displayValue)))
  const [chi, setChi] = useState('')
  const cells = Array.from({ length: 24 }, (_, i) => `Chi bộ Xóm ${i + 1}`)
  return h(FluentProvider, { theme: webLightTheme }, h('form', { style: { maxWidth: 560, display: 'grid', gap: 12 }, onSubmit: (event) => { event.preventDefault(); window.__submits = (window.__submits ?? 0) + 1 } },
    h('h2', null, 'Báo cáo cán bộ dự sinh hoạt chi bộ'),
    h(Field, { label: 'Cán bộ dự', required: true }, h(Input, { value: m.cb, onChange: typed('cb') })),
    h(Field, { label: 'Chức vụ của cán bộ dự' }, h(Input, { value: m.cv, onChange: typed('cv') })),
    h(Field, { label: 'Chi bộ' }, h(Combobox, { placeholder: 'Chọn chi bộ', value: chi, onInput: (event) => setChi(event.target.value), selectedOptions: m.chi ? [m.chi] : [], onOptionSelect: (_, data) => { setChi(data.optionText ?? ''); put('chi')(data.optionValue ?? '') } }, cells.filter((c) => chi === m.chi || c.toLowerCase().includes(chi.toLowerCase())).map(option))),
    h(Field, { label: 'Loại buổi sinh hoạt' }, h(Dropdown, { placeholder: 'Chọn', value: m.loai, selectedOptions: m.loai ? [m.loai] : [], onOptionSelect: (_, data) => put('loai')(data.optionValue ?? '') }, ['Thường kỳ', 'Chuyên đề', 'Bất thường'].map(option))),
    h(Field, { label: 'Lĩnh vực chỉ đạo' }, h(Dropdown, { multiselect: true, placeholder: 'Chọn', value: m.lv.join(', '), selectedOptions: m.lv, onOptionSelect: (_, data) => put('lv')(data.selectedOptions) }, ['Kinh tế', 'Văn hóa', 'Quốc phòng an ninh'].map(option))),
    h(Field, { label: 'Ngày dự' }, h(DatePicker, { allowTextInput: true, strings: days, formatDate: fmt, parseDateFromString: parse, value: m.ngay, onSelectDate: put('ngay'), placeholder: 'dd/mm/yyyy' })),
    h(Field, { label: 'Hạn xử lý kiến nghị' }, h(DatePicker, { strings: days, formatDate: fmt, value: m.han, onSelectDate: put('han'), placeholder: 'Chọn ngày' })),
    h(Field, { label: 'Số buổi đã dự', hint: 'Tính từ đầu năm' }, h(SpinButton, { value: m.so, onChange: spun('so'), min: 0, max: 400 })),
    h(Field, { label: 'Số buổi phải dự', hint: 'Theo phân công' }, h(SpinButton, { value: m.phai, onChange: spun('phai'), min: 0 })),
    h(Field, { label: 'Tỷ lệ dự so với phân công' }, h(Input, { value: m.tl, onChange: typed('tl'), contentAfter: '%' })),
    h(Field, { label: 'Vấn đề nảy sinh' }, h(Textarea, { value: m.vd, onChange: typed('vd') })),
    h(Field, { label: 'Kiến nghị' }, h(Textarea, { value: m.kn, onChange: typed('kn') })),
    h(Field, { label: 'Đơn vị xử lý' }, h(Input, { value: m.dvx, onChange: typed('dvx') })),
    h(Field, { label: 'Kết quả xử lý' }, h(RadioGroup, { value: m.kq, onChange: typed('kq') }, ['Đã xử lý', 'Đang xử lý', 'Chưa xử lý'].map((t) => h(Radio, { key: t, value: t, label: t })))),
    h(Checkbox, { label: 'Chi bộ đã gửi nghị quyết', checked: m.duyet, onChange: (_, data) => put('duyet')(data.checked) }),
    h(Switch, { label: 'Có mời quần chúng dự', checked: m.moi, onChange: (_, data) => put('moi')(data.checked) }),
    h(Field, { label: 'Email liên hệ' }, h(Input, { type: 'email', value: m.email, onChange: typed('email') })),
    h(Button, { type: 'submit', appearance: 'primary' }, 'Gửi')))
}
createRoot(document.getElementById('app')).render(h(App))
window.__model = () => ({ ...JSON.parse(JSON.stringify(model)), ngay: iso(model.ngay), han: iso(model.han) })
