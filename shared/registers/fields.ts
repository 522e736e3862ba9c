import { type FieldSpec, makeVocabulary } from '../sheet/vocabulary.ts'

/**
 * Every column that the registers know and how it is spelled (header keys: folded, see sheet/header-key.ts). A new spelling is one more word here.
 * Fields that share a spelling are told apart by what the column holds. Spellings: domain.md §7.2.
 */
const FIELD_TABLE = {
  ordinal: ['any', 'stt', 'so tt', 'tt', 's tt', 'so thu tu', 'no', 'thu tu', 'sott'],
  fullName: ['text', 'ho va ten', 'ho ten', 'ho va ten dang vien', 'ho ten dang vien', 'ten dang vien', 'ho va ten khai sinh', 'hoten', 'dong chi', 'ho ten dv', 'ho va ten dv', 'dang vien', 'ho ten khai sinh', 'ho va ten ho va ten khai sinh', 'ho va chu dem va ten', 'full name', 'hovaten', 'ten dong chi', 'ho ten dong chi', 'ho va ten dong chi'],
  lastName: ['text', 'ho', 'ho dem', 'ho va chu dem', 'ho chu dem', 'ho va ten dem', 'ho ten dem', 'ho lot', 'ho va ten lot', 'ho va dem', 'ho va ten ho', 'ho ten ho', 'ho va ten ho dem', 'ho va ten ho va dem', 'ho va ten ho va chu dem', 'ho ten ho dem'],
  givenName: ['text', 'ten', 'ho va ten ten', 'ho ten ten', 'ten goi'],
  dateOfBirth: ['date', 'ngay sinh', 'sinh ngay', 'ngay thang nam sinh', 'nam sinh', 'ntns', 'ns', 'ngay thang sinh', 'ng sinh', 'nam sinh nam', 'ngay sinh nam'],
  gender: ['text', 'gioi tinh', 'nam nu', 'gt', 'phai', 'nu', 'gioi'],
  citizenId: ['text', 'so dinh danh ca nhan', 'so cccd', 'cccd', 'can cuoc', 'so can cuoc cong dan', 'so cmnd cccd', 'cmnd cccd', 'so dinh danh', 'can cuoc cong dan', 'so can cuoc', 'so cccd cmnd', 'cccd cmnd', 'ma dinh danh', 'dinh danh ca nhan', 'so ddcn', 'ma dinh danh ca nhan', 'so cccd dinh danh', 'cccd so dinh danh'],
  oldIdNumber: ['text', 'cmnd', 'cmt', 'so cmnd', 'so cmt', 'cmtnd', 'so cmnd cu'],
  partyCardNo: ['text', 'so the dang', 'so the dang vien', 'the dv', 'so the', 'ma the', 'so the dv', 'the dang vien', 'so the dang 12 so', 'so tdv', 'ma dang vien', 'ma so dang vien', 'so the dang vien moi'],
  phone: ['text', 'sdt', 'dien thoai', 'so dien thoai', 'dtdd', 'di dong', 'so dt', 'tel', 'so dien thoai lien he', 'sdt lien he', 'dt', 'so dtdd', 'lien he'],
  position: ['text', 'chuc vu', 'chuc vu dang', 'chuc danh', 'cv', 'nhiem vu', 'chuc vu trong dang', 'chuc vu trong chi bo', 'chuc vu cap uy'],
  partyCell: ['text', 'chi bo', 'ten chi bo', 'don vi', 'chi bo truc thuoc', 'to chuc dang', 'to chuc dang dang sinh hoat', 'noi sinh hoat', 'ten don vi', 'ten to chuc dang', 'chi bo sinh hoat', 'sinh hoat tai chi bo', 'thuoc chi bo', 'cb', 'don vi chi bo', 'chi bo don vi', 'ten chi bo don vi', 'to chuc co so dang', 'sinh hoat tai'],
  partyGroup: ['text', 'to dang'],
  admissionDate: ['date', 'ngay vao dang', 'ngay ket nap', 'vao dang', 'ngay kn', 'ngay vao dang ngay ket nap', 'ngay thang vao dang', 'ket nap', 'ngay vd', 'ngay ket nap dang', 'ngay vao dang csvn', 'ngay vao dang du bi', 'du bi'],
  officialDate: ['date', 'ngay chinh thuc', 'ngay vao dang chinh thuc', 'ngay cong nhan chinh thuc', 'chinh thuc', 'ngay ct', 'ngay cong nhan', 'ngay chuyen chinh thuc', 'nct', 'ngay vao dang ngay chinh thuc'],
  memberType: ['text', 'loai dang vien', 'ct db', 'chinh thuc du bi', 'dien', 'dang vien ct db', 'loai dv', 'ct hay db', 'dien dang vien', 'hinh thuc dang vien'],
  typeAndStatus: ['text', 'ct db trang thai', 'dien trang thai', 'loai trang thai', 'loai dang vien trang thai', 'ct db tinh trang', 'trang thai ct db', 'tinh trang dang vien'],
  status: ['text', 'trang thai', 'tinh trang', 'trang thai hoat dong', 'tinh trang sinh hoat', 'trang thai sh', 'trang thai sinh hoat', 'tinh trang sh', 'dien sinh hoat', 'che do sinh hoat', 'tinh hinh sinh hoat', 'hien trang', 'tinh trang sinh hoat dang', 'trang thai sinh hoat dang', 'hinh thuc sinh hoat'],
  statusFrom: ['date', 'tu ngay', 'ngay mien', 'ngay chuyen di', 'ngay chuyen den', 'ngay roi khoi ngay mat ngay mien sinh hoat dang', 'ke tu ngay', 'thoi diem', 'ngay chuyen', 'ngay hieu luc', 'tu thang', 'ngay thay doi', 'ngay bat dau', 'thoi gian tu', 'bat dau tu', 'tu', 'ngay ap dung', 'thoi gian tu ngay', 'trang thai tu ngay', 'tinh trang tu ngay', 'ngay bien dong'],
  statusTo: ['date', 'den ngay', 'den het ngay', 'den thang', 'ngay ket thuc', 'thoi gian den', 'den', 'thoi gian den ngay', 'het han', 'trang thai den ngay', 'tinh trang den ngay'],
  note: ['text', 'ghi chu', 'ghi chu khac', 'gc', 'thuyet minh'],
  reason: ['text', 'ly do', 'ly do vang', 'ly do vang mat', 'nguyen nhan'],
  meetingDate: ['date', 'ngay hop', 'ngay sinh hoat', 'thoi gian', 'ngay hop chi bo', 'thoi gian to chuc', 'ngay to chuc', 'ngay sh', 'ngay', 'thoi gian hop', 'thoi gian sinh hoat', 'ngay thang', 'ngay hop ngay sinh hoat', 'ngay diem danh', 'ngay thang nam', 'buoi hop', 'buoi sinh hoat'],
  period: ['any', 'ky sinh hoat', 'ky', 'thang', 'quy', 'thang quy', 'ky thang', 'ky hop', 'thang sinh hoat', 'sinh hoat thang', 'ky bao cao', 'ky sh'],
  meetingType: ['text', 'loai', 'hinh thuc', 'loai sinh hoat', 'loai buoi', 'loai cuoc hop', 'loai hinh sinh hoat', 'hinh thuc sinh hoat chi bo', 'loai sh', 'tinh chat', 'loai hop', 'loai buoi sinh hoat', 'tk cd'],
  startTime: ['any', 'gio bat dau', 'bat dau', 'tu gio', 'gio hop', 'gio'],
  endTime: ['any', 'gio ket thuc', 'ket thuc', 'den gio'],
  duration: ['count', 'thoi luong', 'so phut', 'thoi gian hop phut', 'thoi luong phut', 'phut'],
  place: ['text', 'dia diem', 'noi hop', 'noi to chuc'],
  chair: ['text', 'chu tri', 'nguoi chu tri', 'chu toa'],
  clerk: ['text', 'thu ky', 'nguoi ghi bien ban'],
  content: ['text', 'noi dung', 'noi dung sinh hoat', 'chuyen de', 'ten chuyen de', 'noi dung chuyen de'],
  total: ['count', 'tong so dang vien', 'tsdv', 'dang so', 'so luong dang vien', 'sl dv', 'tong dang vien', 'tong so dv', 'so dang vien', 'tong so', 'tong dv', 'so dv', 'ts dv', 'si so', 'quan so', 'tong', 'ts', 'so luong dv', 'tong so dang vien cua chi bo'],
  officialCount: ['count', 'chinh thuc', 'dv chinh thuc', 'dang vien chinh thuc', 'so dv chinh thuc', 'tong so dang vien chinh thuc', 'trong do chinh thuc', 'ct', 'tong so chinh thuc'],
  probationaryCount: ['count', 'du bi', 'dv du bi', 'dang vien du bi', 'so dv du bi', 'tong so dang vien du bi', 'trong do du bi', 'db', 'tong so du bi'],
  exemptCount: ['count', 'mien sinh hoat', 'mien cong tac sinh hoat', 'mien ct sh', 'so mien', 'duoc mien', 'mien', 'msh', 'dv mien sinh hoat', 'so dv mien sinh hoat', 'duoc mien sinh hoat', 'so dang vien duoc mien', 'mien sh', 'mien cong tac va sinh hoat'],
  required: ['count', 'trieu tap', 'duoc trieu tap', 'phai du', 'so dang vien phai sinh hoat', 'tong so phai du', 'so phai du', 'phai sinh hoat', 'so dv phai du', 'so dang vien phai du', 'dv phai du', 'tong so trieu tap', 'so trieu tap', 'phai sh', 'tong so dang vien phai du', 'so dv duoc trieu tap', 'dang vien phai du', 'phai co mat'],
  present: ['any', 'co mat', 'so dv co mat', 'du hop', 'so luong dv du', 'tham du', 'cm', 'so co mat', 'dv du', 'so dv du', 'so dang vien du', 'so dang vien co mat', 'dang vien co mat', 'tham gia', 'du', 'c mat', 'du sinh hoat', 'dang vien du', 'so du', 'hien dien', 'dang vien tham du', 'so luong dang vien du sinh hoat le'],
  absent: ['any', 'vang', 'vang mat', 'so vang', 'tong vang', 'tong so vang', 'dang vien vang', 'so dv vang', 'so dang vien vang'],
  excused: ['any', 'vang co ly do', 'vang co phep', 'co ly do', 'co phep', 'v co ld', 'vang cp', 'vang cld', 'cp', 'vcld', 'vcp', 'phep', 'vang clydo', 'vang p', 'cld', 'co ld', 'vang co ld', 'vang mat co ly do', 'vang mat co phep', 'vang phep', 'v cp', 'v cld', 'vp'],
  unexcused: ['any', 'vang khong ly do', 'vang khong phep', 'khong ly do', 'khong phep', 'vang kp', 'vang kld', 'kp', 'vkld', 'vkp', 'v khong ld', 'vang k', 'kld', 'khong ld', 'vang khong ld', 'vang mat khong ly do', 'vang mat khong phep', 'v kp', 'v kld'],
  rate: ['any', 'ty le', 'ti le', 'ty le du', 'ty le dang vien du', 'phantram', 'ty le phantram', 'ti le phantram', 'tl', 'tl phantram', 'ty le du hop', 'ty le co mat', 'ty le tham du', 'ti le du', 'ty le du phantram', 'ty le sinh hoat', 'ty le du sinh hoat', 'ty le chuyen can', 'ty le dang vien du phantram', 'ty le dv du', 'ty le dang vien tham du', 'ty le chung'],
  score: ['count', 'diem', 'tong diem', 'so diem', 'diem tu cham', 'ket qua so diem duoc danh gia', 'ket qua so diem', 'diem danh gia'],
  rating: ['text', 'xep loai', 'tu xep loai', 'muc xep loai', 'ket qua xep loai', 'xl', 'danh gia xep loai'],
  mark: ['mark', 'diem danh', 'tinh hinh du', 'ket qua diem danh', 'ket qua', 'trang thai diem danh', 'trang thai du', 'trang thai du hop', 'tinh trang du hop', 'trang thai', 'tinh trang', 'ky hieu', 'ma', 'du sinh hoat', 'du hop', 'co mat vang', 'tham du', 'ma diem danh', 'tinh hinh tham du', 'tinh hinh du hop', 'tinh hinh du sinh hoat', 'hien dien'],
  totalPresent: ['count', 'so buoi du', 'tong so buoi du', 'tong du', 'tong so du', 'so lan du', 'tong buoi du', 'cong du', 'tong cong du', 'so buoi co mat', 'tong co mat', 'tong so co mat', 'tong so lan du', 'cong co mat', 'tong so buoi co mat'],
  totalExcused: ['count', 'so buoi vang cp', 'tong cp', 'tong so buoi cp', 'tong vang cp', 'so lan vang co phep', 'tong vang co phep', 'tong so buoi co phep', 'tong co phep', 'tong so cp', 'cong cp', 'tong so buoi vang cp', 'tong so buoi vang co phep', 'so buoi vang co phep', 'so buoi vang co ly do', 'tong so buoi p', 'tong p', 'tong vang co ly do', 'cong vang cp', 'tong cong cp', 'so buoi vang cld', 'tong so buoi vang cld', 'tong vang cld'],
  totalUnexcused: ['count', 'so buoi vang kp', 'tong kp', 'tong so buoi kp', 'tong vang kp', 'so lan vang khong phep', 'tong vang khong phep', 'tong so buoi khong phep', 'tong khong phep', 'tong so kp', 'cong kp', 'tong so buoi vang kp', 'tong so buoi vang khong phep', 'so buoi vang khong phep', 'so buoi vang khong ly do', 'tong so buoi k', 'tong k', 'tong vang khong ly do', 'cong vang kp', 'tong cong kp', 'so buoi vang kld', 'tong so buoi vang kld', 'tong vang kld'],
  totalRatio: ['any', 'cong', 'tong cong', 'luy ke', 'ca nam', 'cong nam', 'tong hop'],
  secretary: ['text', 'bi thu', 'bi thu chi bo', 'ho ten bi thu', 'bi thu cb', 'ho va ten bi thu', 'dong chi bi thu', 'ten bi thu'],
  cellType: ['text', 'loai hinh', 'loai chi bo', 'loai hinh chi bo', 'khoi', 'loai hinh to chuc'],
} as const satisfies Record<string, readonly [FieldSpec['content'], ...string[]]>

export type FieldId = keyof typeof FIELD_TABLE
export const FIELD_IDS = Object.keys(FIELD_TABLE) as FieldId[]

const SPECS: FieldSpec[] = FIELD_IDS.map((id) => {
  const [content, ...aliases] = FIELD_TABLE[id]
  return { id, aliases, content }
})

/** The vocabulary of all registers. Its memo only holds header texts and lives as long as the program. */
export const VOCABULARY = makeVocabulary(SPECS)
