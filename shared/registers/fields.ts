import { MEASURE_WORDS } from '../sheet/measure-words.ts'
import { PARTY_CELL_NAME } from '../sheet/party-cell-name.ts'
import { type FieldSpec, makeVocabulary } from '../sheet/vocabulary.ts'
import { readStatus } from './member-status.ts'

/**
 * Every column that the registers know: what it may hold, then how it is spelled, in plain header words (folded and written out alike, see sheet/plain-header.ts). A new spelling is one more here.
 * Fields that share a spelling are told apart by what the column holds. «ly do vang …» names its column whatever stands behind it. The last line of a field is how programs name it in what they export. Spellings: domain.md §7.2.
 */
const FIELD_TABLE = {
  ordinal: ['any', 'stt, so tt, tt, s tt, so thu tu, no, thu tu, sott, s t t'],
  fullName: [
    'name',
    'ho ten, ten dang vien, dong chi, dang vien, ho ten ho ten, ho dem va ten, full name, ten dong chi, ho ten …, cap bac ho ten, quan ham ho ten, ho ten cap bac, chuc vu ho ten, cap bac chuc vu ho ten',
    'danh sach dang vien, ho dem ten khai sinh, ho ten dem va ten, ho dem va ten khai sinh, ten ho',
    'member name, name, member full name',
  ],
  lastName: [
    'text',
    'ho, ho va, ho dem, ho ten dem, ho ten ho, ho ten ho dem, ho dem dang vien, ho ten dem dang vien',
    'last name, family name, surname',
  ],
  givenName: [
    'text',
    'ten, ho ten ten, ten goi, ten rieng, ten chinh, ten khai sinh, chu ten, phan ten, cot ten, ten sau cung',
    'first name, given name',
  ],
  dateOfBirth: [
    'date',
    'ngay sinh, sinh ngay, nam sinh, ntns, ntn sinh, ns, ng sinh, n sinh, n s, sinh nam, nam sinh nam, ngay sinh nam, sinh, sn, ngay sinh …, nam sinh …, thang va nam sinh',
    'birth date, birthdate, date of birth, birthday, dob',
  ],
  gender: [
    'text',
    'gioi tinh, nam nu, gt, phai, nu, gioi, nu nam, nam hoac nu, nam hay nu, la nu, nu gioi, phai tinh, gioi tinh …',
    'gender, sex',
  ],
  citizenId: [
    'text',
    'dinh danh, can cuoc, can cuoc the dang, can cuoc the dang vien, dinh danh the dang, cc, can cuoc …, dinh danh …',
    'citizen id, id no, id card, identity number, personal id, national id, identity card, citizen number',
  ],
  oldIdNumber: ['text', 'cmnd, cmnd cu, cmnd …'],
  partyCardNo: [
    'text',
    'the dang, the dang vien, the, ma dang vien, ma so dang vien, ma nv, msnv, ma nhan vien, ma can bo, ma vc, ma vien chuc, ma cbcc, the dang …, the cu, the cu …, the moi, the theo …',
    'party card, card number, card no, member id, member code, member no',
  ],
  memberCode: [
    'text',
    'ma noi bo, ma nguoi dung, ma thanh vien, ma ca nhan, ma hoi vien, ma tai khoan, ma nguoi tham gia',
    'user id, user code',
  ],
  phone: [
    'text',
    'dien thoai, dt, so may, may le, may le dd, lien he, dien thoai lien he, dt lien he, dt lien lac, so lien lac, zalo, dien thoai …',
    'phone, phone number, phone no, mobile, mobile number, telephone',
  ],
  position: [
    'text',
    'chuc vu, chuc danh, cv, nhiem vu, chuc vu trong dang, chuc vu trong chi bo, cv dang, chuc vu cong tac, nhiem vu duoc giao',
    'chuc vu …, chuc danh …, nhiem vu trong …, nhiem vu o …, nhiem vu tai …, chuc trach, vai tro, viec trong chi bo, lam gi trong chi bo, giu chuc, giu chuc …, giu chuc vu …, dang vu, cap uy, cap uy vien, la cap uy vien',
    'position, role, title',
  ],
  partyCell: [
    'text',
    'chi bo, ten chi bo, don vi, chi bo truc thuoc, to chuc dang, to chuc dang dang sinh hoat, noi sinh hoat',
    'don vi sinh hoat, don vi sinh hoat dang, noi sinh hoat dang, to chuc sinh hoat, chi bo noi sinh hoat',
    'ten don vi, chi bo sinh hoat, chi bo hop, chi bo to chuc, sinh hoat tai chi bo, thuoc chi bo, don vi chi bo',
    'chi bo to dang, to chuc co so dang, sinh hoat tai, dang sinh hoat tai, dang sinh hoat chi bo',
    'dang o chi bo, o chi bo, ten day du, ten day du cua chi bo, chi bo ten day du, ten chi bo day du',
    'chi dang bo, dang bo chi bo, sinh hoat o chi bo, cbtt, to chuc dang …',
    'chi bo bao cao, don vi bao cao, chi bo gui bao cao, chi bo dang sinh hoat, noi dang sinh hoat, chi bo dang, thuoc, danh sach chi bo',
    'party cell, party cell name, cell, cell name, unit, unit name, branch, branch name, organization, department',
  ],
  partyCellCode: [
    'any',
    'ma chi bo, ma don vi, ma so chi bo, ma to chuc dang, ma cs dang, ma to chuc, viet tat, ten viet tat, ten tat, ten goi tat, chi bo viet tat',
    'unit code, unit id, cell code, cell id, branch code, branch id, party cell code, party cell id',
  ],
  partyGroup: ['text', 'to dang'],
  admissionDate: [
    'date',
    'ngay vao dang, ngay vo dang, ngay ket nap, vao dang, vo dang, ngay vao dang ngay ket nap, ket nap, ngay vd, ngay ket nap dang',
    'ngay vao dang du bi, du bi, nvd, ngay dang vien du bi, ngay vao dang …, ngay ket nap …',
    'admission date, joined date, join date, date joined',
  ],
  officialDate: ['date', 'ngay chinh thuc, chinh thuc, ngay ct, ngay cong nhan', 'nct, ngay vao dang ngay chinh thuc', 'official date'],
  memberType: [
    'name',
    'loai dang vien, loai hinh dang vien, tu cach dang vien, ct db, dien, dien dang vien, hinh thuc dang vien',
    'member type',
  ],
  typeAndStatus: [
    'text',
    'ct db trang thai, dien trang thai, loai trang thai, loai dang vien trang thai, trang thai ct db',
    'trang thai dang vien',
  ],
  status: [
    'text',
    'sinh hoat dang, trang thai, trang thai hoat dong, trang thai sinh hoat, dien sinh hoat, che do sinh hoat, hinh thuc sinh hoat',
    'bien dong, dien bien, bien dong dang vien, bien dong sinh hoat, thay doi, trang thai noi dung, bien dong noi dung, noi dung bien dong, noi dung trang thai, noi dung thay doi, thuoc dien, dien quan ly, dien quan ly dang vien',
    'tang giam mien, tang giam, tang giam dang vien, tang giam chuyen mien, tang giam bien dong, bien dong tang giam',
    'status, member status',
  ],
  statusFrom: [
    'date',
    'tu ngay, ngay mien, ngay chuyen di, ngay chuyen den, ngay roi khoi ngay mat ngay mien sinh hoat dang',
    'ke tu ngay, thoi diem, ngay chuyen, ngay hieu luc, tu thang, ngay thay doi, ngay bat dau, thoi gian tu',
    'ngay mien …, bat dau mien, bat dau ngay, thoi gian bat dau …, chuyen di ngay, ngay chuyen sinh hoat dang, ngay roi chi bo, ngay roi khoi, tu thang va nam',
    'bat dau ap dung, ap dung tu ngay, tinh tu, tinh tu ngay, hieu luc tu, tu thoi diem, bat dau tu, tu, ke tu, ngay ap dung, ap dung tu, trang thai tu ngay, ngay bien dong',
    'status from, from date, date from, start date, effective date, status date, valid from',
  ],
  statusTo: [
    'date',
    'den ngay, toi, toi ngay, cho den, den het ngay, den thang, ngay ket thuc, thoi gian den, den',
    'het, den het, den het thang, den thang va nam, ngay kt, thoi diem ket thuc, toi thang, toi het ngay, toi het, du kien ve',
    'ngay het …, ngay tro lai …, ngay quay lai …, ngay ve lai, ngay sinh hoat lai',
    'trang thai den ngay, hieu luc den, den thoi diem, het hieu luc, ap dung den, het ap dung, ket thuc ap dung, ket thuc',
    'status to, to date, date to, end date, valid to',
  ],
  departureDate: ['any', 'ngay chuyen di den, ngay chuyen di noi chuyen di, ngay di, ngay roi di, thoi diem di, di tu ngay'],
  arrivalDate: ['any', 'ngay chuyen den tu, ngay chuyen den noi chuyen den, ngay den, ngay tiep nhan, thoi diem den'],
  deathDate: ['any', 'ngay tu tran, tu tran'],
  exitDate: ['any', 'ngay ra khoi dang'],
  note: [
    'text',
    'ghi chu, luu y, chu thich, gc, thuyet minh, ghi chu …, chu y, chu giai, dien giai, giai thich …, thong tin them, thong tin khac, thong tin bo sung, ghi them, ghi ro them, ghi chep them',
    'note, notes, remark, remarks, comment, comments',
  ],
  absentNames: [
    'text',
    'ho ten vang, ho ten ly do vang, ho ten vang ly do, ho ten nguoi vang, ten nguoi vang, ten dang vien vang, ten dong chi vang',
    'danh sach vang, danh sach dang vien vang, ho ten vang …, ho ten nguoi vang …',
  ],
  reason: [
    'text',
    'ly do, nguyen nhan, ly do vang …, ly do nghi …, ly do khong …, ly do xin …, ly do dang vien …, ly do dong chi …, ly do cu the, ghi ro ly do …, neu ro ly do …',
    'dien giai ly do …, giai trinh vang, ly do ghi chu',
    'reason, absence reason',
  ],
  meetingDate: [
    'date',
    'ngay hop, ngay sinh hoat, hop ngay, sinh hoat ngay, thoi gian, thoi gian to chuc, ngay to chuc, ngay, thoi gian hop',
    'thoi gian sinh hoat, ngay diem danh, buoi hop, buoi sinh hoat, thoi diem hop, ngay gio hop, ngay hoi nghi, hop chi bo ngay, chi bo hop ngay',
    'ngay hop …, ngay sinh hoat …, ngay to chuc …, ngay tien hanh …, ngay dien ra …, ngay trieu tap …, ngay mo cuoc hop, ngay chi bo hop, chi bo hop ngay nao, ngay du hop, hom nao, hop hom nao, hom hop, ngay cua buoi hop, thoi gian to chuc …',
    'meeting date, date of meeting, session date, event date, date',
  ],
  period: [
    'any',
    'ky sinh hoat, ky, thang, quy, thang quy, ky thang, ky hop, thang sinh hoat, sinh hoat thang, ky bao cao, thang bao cao, bao cao thang, bao cao cua thang, bao cao cho thang, bao cao ky',
    'thang va nam, thang va nam sinh hoat, th, thuoc thang, thang theo doi, thang diem danh, thang hop …, thang to chuc …, thang sinh hoat …, ky hop …, hop thang, hop cua thang, ky cua thang',
    'sinh hoat ky thang, sinh hoat chi bo thang, hop le thang, hop chi bo thang, ky sinh hoat chi bo',
    'period, month, quarter, meeting month',
  ],
  meetingType: [
    'text',
    'loai, hinh thuc, loai sinh hoat, loai buoi, loai cuoc hop, loai hinh sinh hoat, hinh thuc sinh hoat chi bo',
    'kieu sinh hoat, kieu hop, tinh chat, loai hop, loai buoi sinh hoat, tk cd, tk cd bt, buoi hop, buoi sinh hoat, hop gi, loai ky hop, loai ky sinh hoat, dang sinh hoat, ky hop thuong ky bat thuong, ky hop thuong ky chuyen de',
    'meeting type, meeting kind, session type, event type, type',
  ],
  meetingCode: [
    'text',
    'ma buoi, ma buoi hop, ma cuoc hop, ma ky hop, so nghi quyet, nghi quyet so, so nq, so bien ban',
    'session id, session code, meeting id, meeting code, event id, event code',
  ],
  startTime: ['any', 'gio bat dau, bat dau, tu gio, gio hop, gio, gio diem danh, gio cham cong, gio den, gio co mat', 'start time'],
  endTime: ['any', 'gio ket thuc, ket thuc, den gio', 'end time'],
  duration: ['count', 'thoi luong, so phut, thoi gian hop phut, thoi luong phut, phut', 'duration'],
  place: [
    'text',
    'dia diem, noi hop, noi to chuc, dia diem …, noi hop …, noi to chuc …, noi tien hanh, cho hop …, vi tri hop, tru so hop, diem hop, diem sinh hoat',
    'hop tai, hop tai dau, hop o dau, to chuc tai, to chuc o dau, tai, phong, phong hop, hoi truong, hoi truong hop',
    'place, location, venue',
  ],
  chair: ['name', 'chu tri, chu toa, chu tri …, chu toa …, dieu hanh …, dieu hanh, dieu khien …', 'chair, chairperson, chairman'],
  clerk: ['text', 'thu ky, nguoi ghi bien ban', 'clerk'],
  content: [
    'name',
    'noi dung, noi dung sinh hoat, chuyen de, chu de, chu de sinh hoat, noi dung …, chu de …, chuyen de sinh hoat …, chuyen de da …, ten chuyen de …, ten cd, de tai …, ten de tai',
    'chuong trinh hop, trich yeu noi dung, ten noi dung …, van de sinh hoat, hop ve viec, v v',
    'content, agenda, topic',
  ],
  total: [
    'count',
    'tong dang vien, dang so, ds, so dang vien, dang vien, tong, si so, quan so, tong dang so, quan so dang vien, tong quan so dang vien, chi bo co dang vien, tong dang vien chinh thuc du bi, tong ct db',
    'total members, total',
  ],
  officialCount: [
    'count',
    'chinh thuc, dang vien chinh thuc, so dang vien chinh thuc, tong dang vien chinh thuc, ct, so chinh thuc, so ct',
    'tong chinh thuc',
    'official members',
  ],
  probationaryCount: [
    'count',
    'du bi, dang vien du bi, so dang vien du bi, tong dang vien du bi, db, tong du bi, so du bi, so db, dang so du bi',
    'probationary members',
  ],
  exemptCount: [
    'count',
    'mien sinh hoat',
    'khong phai du, khong phai sinh hoat, khong phai trieu tap, khong thuoc dien phai du, ngoai dien phai du',
    'exempt, exempted',
  ],
  required: ['count', MEASURE_WORDS.required, 'phai du …'],
  present: ['any', MEASURE_WORDS.present],
  absent: ['any', MEASURE_WORDS.absent],
  excused: ['any', MEASURE_WORDS.excused],
  unexcused: ['any', MEASURE_WORDS.unexcused],
  late: ['any', 'di muon'],
  rate: ['any', MEASURE_WORDS.rate],
  score: ['count', 'diem, tong diem, so diem, diem tu cham, ket qua so diem, diem danh gia', 'score'],
  rating: ['text', 'xep loai, loai tot kha tb kem, muc do tot kha tb kem', 'rating, grade'],
  mark: [
    'mark',
    'ghi nhan, diem danh, diem danh …, chuyen can, danh dau, cham cong …, x p k, ket qua, trang thai diem danh, trang thai',
    'ky hieu, ma, ma diem danh',
    'co phep khong phep, phep khong phep, p k',
    'result, result code, attendance, attendance status, attendance result, mark, code',
  ],
  signed: ['text', 'ky ten, chu ky, ky ten diem danh, ky diem danh, ky tham du, ky nhan, ky xac nhan', 'signature'],
  totalPresent: ['count', 'buoi du, da du, da du hop, da du buoi, tong du, tong co mat, tong cm, tong di hop, tong du hop, cong di hop'],
  totalExcused: ['count', 'buoi vang co phep, tong co phep, buoi co phep, tong vang co phep, buoi p', 'tong p'],
  totalUnexcused: ['count', 'buoi vang khong phep, tong khong phep, tong vang khong phep', 'buoi k, tong k'],
  totalAbsent: ['count', 'buoi vang, buoi nghi'],
  totalRatio: ['any', 'cong, buoi, tong cong, luy ke, ca nam, tong nam, tong hop'],
  secretary: ['name', 'bi thu, bi thu …, nguoi dung dau chi bo, nguoi dung dau cap uy', 'secretary'],
  cellType: ['text', 'loai hinh, loai chi bo, khoi', 'cell type, unit type, branch type'],
} as const satisfies Record<string, readonly [FieldSpec['content'], ...string[]]>

export type FieldId = keyof typeof FIELD_TABLE
export const FIELD_IDS = Object.keys(FIELD_TABLE) as FieldId[]

/** «Đang sinh hoạt» says a status, «có» alone may be a mark. */
const SAYS_STATUS =
  /^(?:(?:dang |mien (?:cong tac )?(?:va |& )?|tam dinh chi )?(?:sinh hoat|sh)\b(?! (?:tai|o|thuong ky|dinh ky|chuyen de|le|(?:hang )?thang)\b)|(?:tam )?mien\b|msh|mct|dlax|shtt|shtx|tu tran|(?:moi |da )?chuyen\b(?! de)|di lam (?:an )?xa|dang hoat dong|khai tru|xoa ten|dinh chi)/

/** Values that no other column has, as folded texts. */
const VALUES: { readonly [Field in FieldId]?: FieldSpec['values'] } = {
  memberType: /^(?:(?:dv|dang vien )?(?:ct|db|chinh thuc|du bi))$/,
  partyCell: PARTY_CELL_NAME,
  status: { test: (text) => SAYS_STATUS.test(text) || (readStatus(text).status ?? 'ACTIVE') !== 'ACTIVE' },
  mark: /^(?:(?:co mat|vang|nghi|xin (?:vang|nghi|phep))\b|(?:tham )?du (?:truc|qua|online|mot phan|day du|tu dau|muon|tre)\b|co (?:den|du|di|hop|toi)\b|(?:den|du|di) (?:hop|sinh hoat)\b|khong (?:du|den|di)\b|(?:co|khong) (?:phep|ly do)$)/,
  meetingType:
    /^(?:(?:(?:sinh hoat|sh|hop|ky)(?: chi bo| cb)? )?(?:thuong k[yi]|dinh k[yi]|thuong le|le(?: ky)?|chuyen de|bat thuong|dot xuat|mo rong|chi uy|tk|cd)(?: (?:thang|quy|t(?=\d))(?: ?[\divx]+(?: (?:nam )?20\d\d)?)?)?|(?:sinh hoat|sh|hop) (?:hang )?thang)$/,
}

const SPECS: FieldSpec[] = FIELD_IDS.map((id) => {
  const [content, ...spellings] = FIELD_TABLE[id]
  return { id, aliases: spellings.flatMap((line) => line.split(', ')), content, values: VALUES[id] }
})

/** The vocabulary of all registers. Its memo only holds header texts and lives as long as the program. */
export const VOCABULARY = makeVocabulary(SPECS)
