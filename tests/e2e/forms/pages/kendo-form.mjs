import 'kendo-ui-core/js/kendo.dropdownlist.js'
import 'kendo-ui-core/js/kendo.combobox.js'
import 'kendo-ui-core/js/kendo.multiselect.js'
import 'kendo-ui-core/js/kendo.datepicker.js'
import 'kendo-ui-core/js/kendo.timepicker.js'
import 'kendo-ui-core/js/kendo.numerictextbox.js'
import 'kendo-ui-core/js/cultures/kendo.culture.vi-VN.js'

const { $, kendo, Quill } = window
kendo.culture('vi-VN')
const cells = Array.from({ length: 30 }, (_, i) => ({ id: i + 1, ten: `Chi bộ Tổ dân phố ${i + 1}` }))
$('#ChiBoId').kendoComboBox({ dataSource: cells, dataTextField: 'ten', dataValueField: 'id', filter: 'contains', placeholder: '-- Chọn chi bộ --' })
$('#Ky').kendoDropDownList({ dataSource: Array.from({ length: 12 }, (_, i) => ({ t: `Tháng ${i + 1}/2026`, v: i + 1 })), dataTextField: 't', dataValueField: 'v', optionLabel: '-- Chọn kỳ --' })
$('#XepLoai').kendoDropDownList({ dataSource: ['Tốt', 'Khá', 'Trung bình', 'Kém'], optionLabel: '-- Chọn --' })
$('#Moi').kendoMultiSelect({ dataSource: ['Trưởng thôn', 'Ban công tác mặt trận', 'Bí thư chi đoàn', 'Hội phụ nữ'] })
$('#NgayHop').kendoDatePicker({ format: 'dd/MM/yyyy' })
$('#Gio').kendoTimePicker({ format: 'HH:mm' })
for (const id of ['TsDv', 'DvDb', 'ThamDu', 'VCoLd', 'VKhongLd', 'CbDu']) $(`#${id}`).kendoNumericTextBox({ format: 'n0', decimals: 0, min: 0 })
$('#TyLe').kendoNumericTextBox({ format: 'n2', decimals: 2, min: 0, max: 100 })
$('#Phi').kendoNumericTextBox({ format: 'n0', decimals: 0 })
const quill = new Quill('#KetLuan', { theme: 'snow' })
const sum = () => { document.getElementById('TongVang').value = String((number('VCoLd') ?? 0) + (number('VKhongLd') ?? 0)) }
const number = (id) => $(`#${id}`).data('kendoNumericTextBox').value()
for (const id of ['VCoLd', 'VKhongLd']) $(`#${id}`).data('kendoNumericTextBox').bind('change', sum)
window.__submits = 0
document.getElementById('f').addEventListener('submit', (event) => { event.preventDefault(); window.__submits++ })
window.__model = () => ({
  DonVi: document.getElementById('DonVi').value, ChiBoId: String($('#ChiBoId').data('kendoComboBox').value()), Ky: String($('#Ky').data('kendoDropDownList').value()), XepLoai: $('#XepLoai').data('kendoDropDownList').value(),
  Moi: [...$('#Moi').data('kendoMultiSelect').value()], NgayHop: kendo.toString($('#NgayHop').data('kendoDatePicker').value(), 'yyyy-MM-dd') ?? null, Gio: kendo.toString($('#Gio').data('kendoTimePicker').value(), 'HH:mm') ?? null,
  ...Object.fromEntries(['TsDv', 'DvDb', 'ThamDu', 'VCoLd', 'VKhongLd', 'CbDu', 'TyLe', 'Phi'].map((id) => [id, number(id)])),
  Ht: document.querySelector('[name=Ht]:checked')?.value ?? null, KetLuan: quill.getText().trim(), GhiChu: document.getElementById('GhiChu').value,
})
