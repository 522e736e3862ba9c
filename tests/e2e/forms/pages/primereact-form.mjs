import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { InputText } from 'primereact/inputtext'
import { InputNumber } from 'primereact/inputnumber'
import { Dropdown } from 'primereact/dropdown'
import { MultiSelect } from 'primereact/multiselect'
import { Calendar } from 'primereact/calendar'
import { RadioButton } from 'primereact/radiobutton'
import { Checkbox } from 'primereact/checkbox'
import { InputSwitch } from 'primereact/inputswitch'
import { InputTextarea } from 'primereact/inputtextarea'
import { SelectButton } from 'primereact/selectbutton'
import { AutoComplete } from 'primereact/autocomplete'
import { Fieldset } from 'primereact/fieldset'
import 'primereact/resources/themes/lara-light-blue/theme.css'
const start = { tc: '', dot: null, ngay: null, cb: null, tong: null, ct: null, db: null, mien: null, pd: null, cm: null, vp: null, vkp: null, tl: null, loai: null, xl: '', nd: [], nop: false, cap: false, nx: '', kn: '', ng: '' }
let model = start
const cells = Array.from({ length: 45 }, (_, i) => ({ label: `Chi bộ Thôn ${i + 1}`, value: `t${i + 1}` }))
function App() {
  const [m, set] = useState(start); model = m
  const put = (k) => (v) => set((o) => ({ ...o, [k]: v }))
  const num = (label, k, extra = {}) => h('div', { className: 'field', key: k }, h('label', { htmlFor: k }, label), h(InputNumber, { inputId: k, value: m[k], onValueChange: (e) => put(k)(e.value), locale: 'vi-VN', ...extra }))
  const f = (label, id, el) => h('div', { className: 'field', key: id }, h('label', { htmlFor: id }, label), el)
  return h('form', { onSubmit: (e) => { e.preventDefault(); window.__submits = (window.__submits ?? 0) + 1 } },
    h('h3', null, 'PHIẾU BÁO CÁO NHANH'),
    f('Tổ chức cơ sở đảng', 'tc', h(InputText, { id: 'tc', value: m.tc, onChange: (e) => put('tc')(e.target.value) })),
    f('Báo cáo của tháng', 'dot', h(Dropdown, { inputId: 'dot', value: m.dot, options: Array.from({ length: 12 }, (_, i) => ({ label: `Tháng ${String(i + 1).padStart(2, '0')}`, value: i + 1 })), onChange: (e) => put('dot')(e.value), placeholder: 'Chọn tháng' })),
    f('Chi bộ được báo cáo', 'cb', h(Dropdown, { inputId: 'cb', filter: true, value: m.cb, options: cells, onChange: (e) => put('cb')(e.value), placeholder: 'Chọn chi bộ' })),
    f('Họp ngày', 'ngay', h(Calendar, { inputId: 'ngay', value: m.ngay, onChange: (e) => put('ngay')(e.value), dateFormat: 'dd/mm/yy', showIcon: true })),
    h(Fieldset, { legend: 'Tình hình đảng viên' }, num('Đảng viên trong danh sách', 'tong'), num('Chính thức', 'ct'), num('Dự bị', 'db'), num('Miễn sinh hoạt', 'mien')),
    h(Fieldset, { legend: 'Chấp hành sinh hoạt' }, num('Phải có mặt', 'pd'), num('Thực tế dự', 'cm'), num('Nghỉ có phép', 'vp'), num('Nghỉ không phép', 'vkp'), num('Tỷ lệ phần trăm dự họp', 'tl', { minFractionDigits: 0, maxFractionDigits: 2, suffix: ' %' })),
    h('div', { className: 'field' }, h('label', null, 'Buổi họp thuộc loại'), h(SelectButton, { value: m.loai, onChange: (e) => put('loai')(e.value), options: ['Thường kỳ', 'Chuyên đề'] })),
    h('div', { className: 'field' }, h('p', null, 'Chi bộ tự nhận mức chất lượng'), ['Tốt', 'Khá', 'Trung bình', 'Kém'].map((t) => h('span', { key: t, style: { marginRight: 12 } }, h(RadioButton, { inputId: 'xl' + t, name: 'xl', value: t, onChange: (e) => put('xl')(e.value), checked: m.xl === t }), h('label', { htmlFor: 'xl' + t }, t)))),
    f('Công việc đã bàn', 'nd', h(MultiSelect, { inputId: 'nd', value: m.nd, options: ['Học tập nghị quyết', 'Thu nộp đảng phí', 'Kết nạp đảng viên', 'Bình xét thi đua'], onChange: (e) => put('nd')(e.value), placeholder: 'Chọn', display: 'chip' })),
    h('div', { className: 'field' }, h(Checkbox, { inputId: 'nop', checked: m.nop, onChange: (e) => put('nop')(e.checked) }), h('label', { htmlFor: 'nop' }, 'Đã gửi biên bản họp')),
    h('div', { className: 'field' }, h('label', { htmlFor: 'cap' }, 'Có lãnh đạo cấp trên dự họp'), h(InputSwitch, { inputId: 'cap', checked: m.cap, onChange: (e) => put('cap')(e.value) })),
    f('Tồn tại và nguyên nhân', 'nx', h(InputTextarea, { id: 'nx', rows: 3, value: m.nx, onChange: (e) => put('nx')(e.target.value) })),
    f('Đề đạt với đảng ủy', 'kn', h(InputTextarea, { id: 'kn', rows: 3, value: m.kn, onChange: (e) => put('kn')(e.target.value) })),
    f('Người thực hiện', 'ng', h(InputText, { id: 'ng', value: m.ng, onChange: (e) => put('ng')(e.target.value) })),
    h('button', { type: 'submit' }, 'Gửi'))
}
createRoot(document.getElementById('app')).render(h(App))
const iso = (d) => (d instanceof Date ? `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}` : d)
window.__model = () => ({ ...JSON.parse(JSON.stringify(model)), ngay: iso(model.ngay) })
