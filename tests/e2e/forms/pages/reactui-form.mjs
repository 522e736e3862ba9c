import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import Select from 'react-select'
import CreatableSelect from 'react-select/creatable'
import DatePicker from 'react-datepicker'
import 'react-datepicker/dist/react-datepicker.css'
import * as RadixSelect from '@radix-ui/react-select'
import { DatePicker as MuiDate } from '@mui/x-date-pickers/DatePicker'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs'
import dayjs from 'dayjs'
import 'dayjs/locale/vi'

const start = { ky: '', cb: '', nd: [], tags: [], ngay: '', han: '', xl: '', muix: '', muiy: '', so: '', tl: '', gc: '' }
let model = start
const iso = (date) =>
  date && !Number.isNaN(date.getTime())
    ? `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
    : ''
const months = Array.from({ length: 12 }, (_, i) => ({ value: i + 1, label: `Tháng ${i + 1}` }))
const cells = Array.from({ length: 60 }, (_, i) => ({ value: `b${i + 1}`, label: `Chi bộ Bản ${i + 1}` }))
const topics = ['Nông thôn mới', 'An ninh trật tự', 'Dân số'].map((one) => ({ value: one, label: one }))
const parse = (text) => (text === '' ? null : new Date(`${text}T00:00:00`))

function Field({ label, id, children }) {
  return h('div', { style: { margin: '12px 0', maxWidth: 520 } }, h('label', { htmlFor: id }, label), children)
}

function Radix({ value, onChange }) {
  const item = (text) =>
    h(RadixSelect.Item, { key: text, value: text, style: { padding: 4 } }, h(RadixSelect.ItemText, null, text))
  return h(
    RadixSelect.Root,
    { value, onValueChange: onChange },
    h(RadixSelect.Trigger, { id: 'xl', style: { display: 'block', minWidth: 200 } }, h(RadixSelect.Value, { placeholder: 'Chọn mức' }), h(RadixSelect.Icon)),
    h(
      RadixSelect.Portal,
      null,
      h(RadixSelect.Content, { style: { background: 'white', border: '1px solid #999' }, position: 'popper' }, h(RadixSelect.Viewport, null, ['Tốt', 'Khá', 'Trung bình', 'Kém'].map(item))),
    ),
  )
}

function App() {
  const [m, set] = useState(start)
  model = m
  const put = (key) => (value) => set((old) => ({ ...old, [key]: value }))
  const pick = (list, value) => list.find((one) => one.value === value) ?? null
  return h(
    LocalizationProvider,
    { dateAdapter: AdapterDayjs, adapterLocale: 'vi' },
    h('h2', null, 'Báo cáo sinh hoạt chi bộ (React)'),
    h(Field, { label: 'Kỳ báo cáo', id: 'ky' }, h(Select, { inputId: 'ky', options: months, placeholder: 'Chọn kỳ', value: pick(months, m.ky), onChange: (one) => put('ky')(one?.value ?? '') })),
    h(Field, { label: 'Chi bộ', id: 'cb' }, h(Select, { inputId: 'cb', isClearable: true, options: cells, placeholder: 'Chọn chi bộ', value: pick(cells, m.cb), onChange: (one) => put('cb')(one?.value ?? '') })),
    h(Field, { label: 'Nội dung sinh hoạt', id: 'nd' }, h(Select, { inputId: 'nd', isMulti: true, options: topics, placeholder: 'Chọn nội dung', value: topics.filter((one) => m.nd.includes(one.value)), onChange: (all) => put('nd')(all.map((one) => one.value)) })),
    h(Field, { label: 'Từ khóa', id: 'tags' }, h(CreatableSelect, { inputId: 'tags', isMulti: true, placeholder: 'Gõ từ khóa', value: m.tags.map((one) => ({ value: one, label: one })), onChange: (all) => put('tags')(all.map((one) => one.value)) })),
    h(Field, { label: 'Ngày sinh hoạt', id: 'ngay' }, h(DatePicker, { id: 'ngay', dateFormat: 'dd/MM/yyyy', selected: parse(m.ngay), onChange: (date) => put('ngay')(iso(date)) })),
    h(Field, { label: 'Hạn nộp biên bản', id: 'han' }, h(DatePicker, { id: 'han', dateFormat: 'MM/dd/yyyy', placeholderText: 'tháng/ngày/năm', selected: parse(m.han), onChange: (date) => put('han')(iso(date)) })),
    h(Field, { label: 'Chất lượng sinh hoạt', id: 'xl' }, h(Radix, { value: m.xl, onChange: put('xl') })),
    h('div', { style: { margin: 12 } }, h(MuiDate, { label: 'Ngày lập báo cáo', desktopModeMediaQuery: '@media all', format: 'DD/MM/YYYY', value: m.muix ? dayjs(m.muix) : null, onChange: (day) => put('muix')(day?.isValid() ? day.format('YYYY-MM-DD') : '') })),
    h('div', { style: { margin: 12 } }, h(MuiDate, { label: 'Ngày gửi cấp trên', desktopModeMediaQuery: '@media all', enableAccessibleFieldDOMStructure: true, format: 'DD/MM/YYYY', value: m.muiy ? dayjs(m.muiy) : null, onChange: (day) => put('muiy')(day?.isValid() ? day.format('YYYY-MM-DD') : '') })),
    h(Field, { label: 'Số đảng viên có mặt', id: 'so' }, h('input', { id: 'so', value: m.so, onChange: (event) => put('so')(event.target.value.replace(/\D/g, '')) })),
    h(Field, { label: 'Tỷ lệ có mặt', id: 'tl' }, h('input', { id: 'tl', value: m.tl, onChange: (event) => put('tl')(event.target.value) }), ' %'),
    h(Field, { label: 'Ghi chú', id: 'gc' }, h('textarea', { id: 'gc', value: m.gc, onChange: (event) => put('gc')(event.target.value) })),
    h('button', { type: 'button', onClick: () => { window.__submits = (window.__submits ?? 0) + 1 } }, 'Gửi'),
  )
}

createRoot(document.getElementById('app')).render(h(App))
window.__model = () => JSON.parse(JSON.stringify(model))
