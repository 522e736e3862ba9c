import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { FormGroup, InputGroup, NumericInput, HTMLSelect, RadioGroup, Radio, Checkbox, Switch, TextArea, Button, SegmentedControl, MenuItem, Section, SectionCard } from '@blueprintjs/core'
import { Select, MultiSelect } from '@blueprintjs/select'
import '@blueprintjs/core/lib/css/blueprint.css'
import '@blueprintjs/select/lib/css/blueprint-select.css'
const start = { ten: '', thang: '', cb: null, pb: '', du: '', vang: '', cp: '', kp: '', tl: '', muc: '', loai: 'tk', nd: [], bb: false, ct: false, hc: '', nl: '' }
let model = start
const cells = Array.from({ length: 30 }, (_, i) => `Chi bộ Phum ${i + 1}`), topics = ['Thời sự, chính sách', 'Nghị quyết của Đảng', 'Thu nộp đảng phí', 'Công tác kết nạp']
const item = (t, { handleClick, modifiers }) => h(MenuItem, { key: t, text: t, onClick: handleClick, active: modifiers.active, roleStructure: 'listoption' })
const has = (q, t) => t.toLowerCase().includes(q.toLowerCase())
function App() {
  const [m, set] = useState(start); model = m
  const put = (k) => (v) => set((o) => ({ ...o, [k]: v }))
  const num = (label, k, extra = {}) => h(FormGroup, { label, labelFor: k, key: k, ...extra }, h(NumericInput, { id: k, value: m[k], onValueChange: (_, s) => put(k)(s), min: 0, stepSize: 1, minorStepSize: 0.1 }))
  return h('form', { style: { maxWidth: 640 }, onSubmit: (e) => { e.preventDefault(); window.__submits = (window.__submits ?? 0) + 1 } },
    h('h3', null, 'Tổng hợp sinh hoạt'),
    h(FormGroup, { label: 'Đảng ủy cấp trên trực tiếp', labelFor: 'ten' }, h(InputGroup, { id: 'ten', value: m.ten, onValueChange: put('ten') })),
    h(FormGroup, { label: 'Số liệu của tháng', labelFor: 'thang', labelInfo: '(bắt buộc)' }, h(HTMLSelect, { id: 'thang', value: m.thang, onChange: (e) => put('thang')(e.currentTarget.value), options: [{ label: 'Chọn…', value: '' }, ...Array.from({ length: 12 }, (_, i) => ({ label: `${i + 1}/2026`, value: String(i + 1) }))] })),
    h(FormGroup, { label: 'Đơn vị chi bộ', labelFor: 'cb' }, h(Select, { items: cells, itemRenderer: item, itemPredicate: has, onItemSelect: put('cb'), popoverProps: { minimal: true }, inputProps: { placeholder: 'Lọc…' } }, h(Button, { id: 'cb', text: m.cb ?? 'Chọn chi bộ', rightIcon: 'caret-down' }))),
    h(Section, { title: 'Chuyên cần' }, h(SectionCard, null, num('Diện phải sinh hoạt', 'pb'), num('Dự sinh hoạt', 'du'), num('Không dự', 'vang'), num('– Xin phép', 'cp'), num('– Không xin phép', 'kp'), num('Tỷ lệ chuyên cần', 'tl', { helperText: 'Tính theo phần trăm' }))),
    h(FormGroup, { label: 'Sinh hoạt kỳ này là' }, h(SegmentedControl, { options: [{ label: 'Thường kỳ', value: 'tk' }, { label: 'Chuyên đề', value: 'cd' }], value: m.loai, onValueChange: put('loai') })),
    h(RadioGroup, { label: 'Chất lượng tự xếp', selectedValue: m.muc, onChange: (e) => put('muc')(e.currentTarget.value) }, ['Tốt', 'Khá', 'Trung bình', 'Kém'].map((t) => h(Radio, { key: t, label: t, value: t }))),
    h(FormGroup, { label: 'Các vấn đề đã sinh hoạt', labelFor: 'nd' }, h(MultiSelect, { items: topics, selectedItems: m.nd, itemRenderer: (t, p) => h(MenuItem, { key: t, text: t, selected: m.nd.includes(t), onClick: p.handleClick, roleStructure: 'listoption' }), itemPredicate: has, tagRenderer: (t) => t, onItemSelect: (t) => set((o) => ({ ...o, nd: o.nd.includes(t) ? o.nd.filter((x) => x !== t) : [...o.nd, t] })), onRemove: (t) => set((o) => ({ ...o, nd: o.nd.filter((x) => x !== t) })), placeholder: 'Chọn…', popoverProps: { minimal: true } })),
    h(Checkbox, { label: 'Có biên bản kèm theo', checked: m.bb, onChange: (e) => put('bb')(e.currentTarget.checked) }),
    h(Switch, { label: 'Cấp ủy cấp trên đến dự', checked: m.ct, onChange: (e) => put('ct')(e.currentTarget.checked) }),
    h(FormGroup, { label: 'Mặt tồn tại', labelFor: 'hc' }, h(TextArea, { id: 'hc', value: m.hc, onChange: (e) => put('hc')(e.target.value) })),
    h(FormGroup, { label: 'Họ tên người tổng hợp', labelFor: 'nl' }, h(InputGroup, { id: 'nl', value: m.nl, onValueChange: put('nl') })),
    h(Button, { type: 'submit', intent: 'primary', text: 'Gửi' }))
}
createRoot(document.getElementById('app')).render(h(App))
window.__model = () => JSON.parse(JSON.stringify(model))
