import { MEASURE_WORDS } from '../sheet/measure-words.ts'
import { PARTY_CELL_NAME } from '../sheet/party-cell-name.ts'
import { type FieldSpec, makeVocabulary } from '../sheet/vocabulary.ts'

/**
 * Every column that the registers know: what it may hold, then how it is spelled, in plain header words (folded and written out alike, see sheet/plain-header.ts). A new spelling is one more here.
 * Fields that share a spelling are told apart by what the column holds. Spellings: domain.md §7.2.
 */
const FIELD_TABLE = {
  ordinal: ['any', 'stt, so tt, tt, s tt, so thu tu, no, thu tu, sott, s t t'],
  fullName: ['text', 'ho ten, ten dang vien, dong chi, dang vien, ho ten ho ten, ho dem va ten, full name, ten dong chi'],
  lastName: ['text', 'ho, ho va, ho dem, ho ten dem, ho ten ho, ho ten ho dem'],
  givenName: ['text', 'ten, ho ten ten, ten goi'],
  dateOfBirth: ['date', 'ngay sinh, sinh ngay, nam sinh, ntns, ntn sinh, ns, ng sinh, n sinh, n s, sinh nam, nam sinh nam, ngay sinh nam'],
  gender: ['text', 'gioi tinh, nam nu, gt, phai, nu, gioi'],
  citizenId: ['text', 'dinh danh, can cuoc'],
  oldIdNumber: ['text', 'cmnd, cmnd cu'],
  partyCardNo: ['text', 'the dang, the dang vien, the, ma dang vien, ma so dang vien'],
  phone: ['text', 'dien thoai, dt, lien he, dien thoai lien he, dt lien he'],
  position: [
    'text',
    'chuc vu, chuc danh, cv, nhiem vu, chuc vu trong dang, chuc vu trong chi bo, cv dang, chuc vu cong tac, nhiem vu giao, nhiem vu duoc giao',
  ],
  partyCell: [
    'text',
    'chi bo, ten chi bo, don vi, chi bo truc thuoc, to chuc dang, to chuc dang dang sinh hoat, noi sinh hoat',
    'ten don vi, ten to chuc dang, chi bo sinh hoat, sinh hoat tai chi bo, thuoc chi bo, don vi chi bo',
    'chi bo don vi, ten chi bo don vi, to chuc co so dang, sinh hoat tai, dang sinh hoat tai, dang sinh hoat chi bo',
    'chi bo dang sinh hoat, noi dang sinh hoat, noi sinh hoat dang, chi bo dang, thuoc, danh sach chi bo',
  ],
  partyCellCode: ['any', 'ma chi bo, ma don vi, ma so chi bo, ma to chuc dang, ma cs dang, ma to chuc'],
  partyGroup: ['text', 'to dang'],
  admissionDate: [
    'date',
    'ngay vao dang, ngay ket nap, vao dang, ngay vao dang ngay ket nap, ket nap, ngay vd, ngay ket nap dang',
    'ngay vao dang du bi, du bi, nvd',
  ],
  officialDate: [
    'date',
    'ngay chinh thuc, ngay vao dang chinh thuc, ngay cong nhan chinh thuc, chinh thuc, ngay ct, ngay cong nhan',
    'ngay chuyen chinh thuc, nct, ngay vao dang ngay chinh thuc',
  ],
  memberType: ['text', 'loai dang vien, ct db, chinh thuc du bi, dien, dang vien ct db, ct hay db, dien dang vien, hinh thuc dang vien'],
  typeAndStatus: [
    'text',
    'ct db trang thai, dien trang thai, loai trang thai, loai dang vien trang thai, trang thai ct db',
    'trang thai dang vien',
  ],
  status: ['text', 'trang thai, trang thai hoat dong, trang thai sinh hoat, dien sinh hoat, che do sinh hoat, hinh thuc sinh hoat'],
  statusFrom: [
    'date',
    'tu ngay, ngay mien, ngay chuyen di, ngay chuyen den, ngay roi khoi ngay mat ngay mien sinh hoat dang',
    'ke tu ngay, thoi diem, ngay chuyen, ngay hieu luc, tu thang, ngay thay doi, ngay bat dau, thoi gian tu',
    'hieu luc tu, hieu luc tu ngay, tu thoi diem, bat dau tu, tu, ke tu, ngay ap dung, ap dung tu, thoi gian tu ngay, trang thai tu ngay, ngay bien dong',
  ],
  statusTo: [
    'date',
    'den ngay, den het ngay, den thang, ngay ket thuc, thoi gian den, den, thoi gian den ngay, het han',
    'trang thai den ngay, hieu luc den, hieu luc den ngay, den thoi diem, het hieu luc, ap dung den, ket thuc',
  ],
  departureDate: ['any', 'ngay chuyen di den, ngay chuyen di den chi bo nao, ngay chuyen di noi chuyen di'],
  arrivalDate: ['any', 'ngay chuyen den tu, ngay chuyen den tu chi bo nao, ngay chuyen den noi chuyen den'],
  deathDate: ['any', 'ngay tu tran ly do, ngay tu tran, tu tran'],
  exitDate: ['any', 'ngay ra khoi dang hinh thuc, ngay ra khoi dang'],
  note: ['text', 'ghi chu, luu y, chu thich, gc, thuyet minh'],
  reason: ['text', 'ly do, nguyen nhan'],
  meetingDate: [
    'date',
    'ngay hop, ngay sinh hoat, hop ngay, sinh hoat ngay, thoi gian, ngay hop chi bo, thoi gian to chuc, ngay to chuc, ngay, thoi gian hop',
    'thoi gian sinh hoat, ngay hop ngay sinh hoat, ngay diem danh, buoi hop, buoi sinh hoat',
  ],
  period: ['any', 'ky sinh hoat, ky, thang, quy, thang quy, ky thang, ky hop, thang sinh hoat, sinh hoat thang, ky bao cao'],
  meetingType: [
    'text',
    'loai, hinh thuc, loai sinh hoat, loai buoi, loai cuoc hop, loai hinh sinh hoat, hinh thuc sinh hoat chi bo',
    'kieu sinh hoat, kieu hop, tinh chat, loai hop, loai buoi sinh hoat, tk cd',
  ],
  startTime: ['any', 'gio bat dau, bat dau, tu gio, gio hop, gio'],
  endTime: ['any', 'gio ket thuc, ket thuc, den gio'],
  duration: ['count', 'thoi luong, so phut, thoi gian hop phut, thoi luong phut, phut'],
  place: ['text', 'dia diem, noi hop, noi to chuc'],
  chair: ['text', 'chu tri, chu toa'],
  clerk: ['text', 'thu ky, nguoi ghi bien ban'],
  content: ['text', 'noi dung, noi dung sinh hoat, chuyen de'],
  total: ['count', 'tong dang vien, dang so, so dang vien, tong, si so, quan so, tong dang vien cua chi bo'],
  officialCount: [
    'count',
    'chinh thuc, dang vien chinh thuc, so dang vien chinh thuc, tong dang vien chinh thuc, trong do chinh thuc, ct',
    'tong chinh thuc',
  ],
  probationaryCount: ['count', 'du bi, dang vien du bi, so dang vien du bi, tong dang vien du bi, trong do du bi, db, tong du bi'],
  exemptCount: [
    'count',
    'mien sinh hoat, mien cong tac sinh hoat, mien ct sinh hoat, mien, msh, mien cong tac va sinh hoat',
    'khong phai du, khong phai sinh hoat, khong phai trieu tap, khong thuoc dien phai du, ngoai dien phai du',
  ],
  required: ['count', MEASURE_WORDS.required],
  present: ['any', MEASURE_WORDS.present],
  absent: ['any', MEASURE_WORDS.absent],
  excused: ['any', MEASURE_WORDS.excused],
  unexcused: ['any', MEASURE_WORDS.unexcused],
  rate: ['any', MEASURE_WORDS.rate],
  score: ['count', 'diem, tong diem, so diem, diem tu cham, ket qua so diem duoc danh gia, ket qua so diem, diem danh gia'],
  rating: ['text', 'xep loai, xl, danh gia xep loai'],
  mark: [
    'mark',
    'diem danh, trang thai du, ket qua diem danh, ket qua, trang thai diem danh, trang thai du hop, trang thai',
    'ky hieu, ma, du sinh hoat, du hop, co mat vang, tham du, ma diem danh, trang thai tham du',
    'trang thai du sinh hoat, hien dien, co du sinh hoat, co du hop, co tham du',
  ],
  totalPresent: ['count', 'buoi du, tong buoi du, tong du, buoi co mat, tong co mat, tong buoi co mat'],
  totalExcused: [
    'count',
    'buoi vang co phep, tong co phep, tong buoi co phep, tong vang co phep, tong buoi vang co phep, tong buoi p',
    'tong p',
  ],
  totalUnexcused: [
    'count',
    'buoi vang khong phep, tong khong phep, tong buoi khong phep, tong vang khong phep, tong buoi vang khong phep',
    'tong buoi k, tong k',
  ],
  totalRatio: ['any', 'cong, buoi, tong cong, luy ke, ca nam, tong nam, tong hop'],
  secretary: ['text', 'bi thu, bi thu chi bo, dong chi bi thu, ten bi thu'],
  cellType: ['text', 'loai hinh, loai chi bo, khoi'],
} as const satisfies Record<string, readonly [FieldSpec['content'], ...string[]]>

export type FieldId = keyof typeof FIELD_TABLE
export const FIELD_IDS = Object.keys(FIELD_TABLE) as FieldId[]

/** Values that no other column has. */
const VALUES: { readonly [Field in FieldId]?: RegExp } = {
  partyCell: PARTY_CELL_NAME,
  status:
    /^(?:(?:dang |mien (?:cong tac )?(?:va |& )?|tam dinh chi )?(?:sinh hoat|sh)\b(?! (?:tai|o|thuong ky|dinh ky|chuyen de|le)\b)|(?:tam )?mien\b|msh|mct|dlax|shtt|shtx|tu tran|(?:moi |da )?chuyen\b(?! de)|di lam (?:an )?xa|dang hoat dong|khai tru|xoa ten|dinh chi)/,
  mark: /^(?:co mat|vang)\b/,
  meetingType: /^(?:(?:sinh hoat |hop |ky )?(?:thuong ky|dinh ky|chuyen de|bat thuong|mo rong)|tk|cd)$/,
}

const SPECS: FieldSpec[] = FIELD_IDS.map((id) => {
  const [content, ...spellings] = FIELD_TABLE[id]
  return { id, aliases: spellings.flatMap((line) => line.split(', ')), content, values: VALUES[id] }
})

/** The vocabulary of all registers. Its memo only holds header texts and lives as long as the program. */
export const VOCABULARY = makeVocabulary(SPECS)
