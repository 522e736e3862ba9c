import { createGrid, AllCommunityModule, ModuleRegistry, themeQuartz, provideGlobalGridOptions } from 'ag-grid-community'
ModuleRegistry.registerModules([AllCommunityModule])
const names = ['Công an phường', 'Khu phố Bình An 1', 'Khu phố Bình An 2', 'Khu phố Bình An 12', 'Quân sự', 'Trường Mầm non Hoa Sen', 'Trường THCS Bình An', 'Y tế']
const ids = ['ca', 'ba1', 'ba2', 'ba12', 'qs', 'mn', 'thcs', 'yt']
const rows = ids.map((id, i) => ({ id, stt: i + 1, ten: names[i], diemtruoc: [92, 88, 81, 90, 95, 78, 86, 91][i], hd: '', ngay: '', diem: null, t: false, k: false, tb: false, y: false, tru: '' }))
const num = { cellEditor: 'agNumberCellEditor', cellDataType: 'number', editable: true, width: 90 }
const tick = (field, headerName) => ({ field, headerName, editable: true, cellDataType: 'boolean', width: 78 })
const api = createGrid(document.getElementById('luoi'), {
  theme: themeQuartz, rowData: rows, getRowId: (p) => p.data.id, suppressMovableColumns: true, domLayout: 'autoHeight',
  columnDefs: [
    { field: 'stt', headerName: 'TT', width: 60, pinned: 'left', cellDataType: 'number' },
    { field: 'ten', headerName: 'Chi bộ', width: 190, pinned: 'left', cellDataType: 'text' },
    { headerName: 'Tháng trước', children: [{ ...num, field: 'diemtruoc', headerName: 'Điểm' }] },
    { headerName: 'Tháng báo cáo', children: [
      { field: 'hd', headerName: 'Dự/Tổng', editable: true, width: 100, cellDataType: 'text' },
      { field: 'ngay', headerName: 'Họp hôm', editable: true, width: 120, cellDataType: 'text', tooltipValueGetter: () => 'dd/mm/yyyy', valueParser: (p) => (!p.newValue ? '' : /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(p.newValue) ? p.newValue : p.oldValue) },
      { ...num, field: 'diem', headerName: 'Điểm' },
      { headerName: 'Xếp mức (tích 1 ô)', children: [tick('t', 'Tốt'), tick('k', 'Khá'), tick('tb', 'TB'), tick('y', 'Kém')] },
      { field: 'tru', headerName: 'Vì sao bị trừ', editable: true, width: 200, cellDataType: 'text', cellEditor: 'agLargeTextCellEditor', cellEditorPopup: true },
    ] },
  ],
})
const f = document.forms[0]
f.addEventListener('submit', (e) => { e.preventDefault(); window.__submits = (window.__submits ?? 0) + 1 })
window.__model = () => {
  const d = {}
  for (const e of f.elements) if (e.name) d[e.name] = e.value
  api.forEachNode(({ data }) => { for (const [k, v] of Object.entries(data)) if (!['id', 'stt', 'ten'].includes(k)) d[`${data.id}_${k}`] = k === 'diem' || k === 'diemtruoc' ? v : v ?? '' })
  return d
}
