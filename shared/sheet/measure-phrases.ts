/**
 * How offices say what is counted or marked: «Số đồng chí có mặt tại buổi họp», «Tổng số ĐV phải tham gia SH», «Nghỉ họp có xin phép». Whom it counts, and at what, says nothing of
 * the measure. Everything here is over the words that plain-header.ts has written out.
 */
const WHO = '(?:(?:tong dang vien|so|dang vien|thuc te|thuc|co|duoc|toan bo|bao nhieu|(?:tong )?luot) )*'
const AT =
  '(?: (?:hop|sinh hoat dang|sinh hoat|tham du|tham gia|du|chi bo|le|thuong ky|ky nay|thang nay|hang thang|trong|trong thang|thang|buoi|cuoc|hoi nghi|tai|o(?= )|thuc te|day du|dung gio|lan nay|bao nhieu))*'
const CAME = '(?:co mat|tham du|tham gia|du|di|hien dien|(?:den|ve|toi)(?= (?:hop|du|sinh hoat|tham)))'
const STAYED_AWAY = '(?:vang|nghi|khong (?:co mat|tham du|tham gia|du|di|den|hop|sinh hoat))'
const LEAVE = '(?:bao truoc|bao cao|co (?:phep|xin phep|xin|bao|bao cao|bao truoc|don|giay)(?: (?:xin )?phep)?|xin phep|duoc phep)'
const NO_LEAVE =
  '(?:(?:khong|chua) (?:co )?(?:phep|xin phep|xin|bao|bao cao|bao truoc|thong bao|ro ly do|ro|don|giay)(?: (?:xin )?phep)?|tu y|vo ly do)'
const WATCHED = '(?:danh dau|theo doi|cham cong|cham|ghi nhan)'

const PHRASES: readonly (readonly [RegExp, string])[] = (
  [
    [`(?:(?:ket qua|trang thai|viec|su|hinh thuc|${WATCHED}) )+${CAME}${AT}(?: (?:hay )?vang)?`, 'diem danh'],
    [`${WATCHED} (?:hop|sinh hoat)${AT}`, 'diem danh'],
    // «Đồng chí tham gia thế nào?»
    [`${CAME}${AT} (?:the nao|ra sao|nhu the nao|(?:bang|theo) (?:cach|hinh thuc) nao|hinh thuc nao)`, 'diem danh'],
    [`(?:${CAME}|co|cm|c)${AT} (?:hay |hoac )?(?:vang(?: mat)?|v|khong (?:co mat|du|di))${AT}`, 'diem danh'],
    ['(?:(?:co mat|di|den|du|tham du|vao|hop|sinh hoat) )*(?:muon|tre|cham(?! diem| cong))(?: .*)?', 'di muon'],
    [`(?:${STAYED_AWAY}|bo)${AT} ${NO_LEAVE}${AT}`, 'vang khong phep'],
    [
      `(?:tu y (?:vang|nghi|bo)|bo (?:hop|sinh hoat)|nghi ngang|(?:khong|chua) (?:bao|phep|xin phep)(?: (?:vang|nghi))?)${AT}`,
      'vang khong phep',
    ],
    [`${STAYED_AWAY}${AT} ${LEAVE}${AT}`, 'vang co phep'],
    [`(?:(?:phep|xin phep|xin|bao) (?:vang|nghi)|nghi phep|vang phep|xin phep|(?<=(?:so|vien) co )phep)${AT}`, 'vang co phep'],
    [`${STAYED_AWAY}${AT}(?: chung)?`, 'vang'],
    [
      `(?:phai|can|(?:thuoc )?dien phai|thuoc dien|co trach nhiem|bat buoc)(?: (?:${CAME}|den|toi|hop|sinh hoat|trieu tap))${AT}`,
      'phai du',
    ],
    [`trieu tap${AT}`, 'trieu tap'],
    ['(?:tong )?(?:thuoc dien |dien )?(?:tam )?mien(?: (?:tam mien|hop|cong tac|va|sinh hoat|dang|chi bo|ct))*', 'mien sinh hoat'],
  ] as const
).map(([phrase, word]) => [new RegExp(`^${WHO}${phrase}$`), word])

const PRESENT = new RegExp(`^${WHO}(?:${CAME}|(?<=\\bco )(?:hop|sinh hoat))${AT}$`)
/** Meetings of one person instead of people at one meeting. */
const MEETINGS = new RegExp(`^(?:tong )?buoi (?:da )?(?=.*(?:${CAME}|vang|nghi|khong))`)
const OF_PERSON: Readonly<Record<string, string>> = {
  'co mat': 'buoi du',
  'vang co phep': 'buoi vang co phep',
  'vang khong phep': 'buoi vang khong phep',
}
const RATE = new RegExp(`^(?:ty le|phantram|phan tram)(?: phan tram| phantram)? ${WHO}${CAME}${AT}(?: phantram)?$`)

/** The measure that a plain header names in more words than its own («so dang vien tham gia sinh hoat» → «co mat»); the header itself when it names none. */
export function plainMeasure(plain: string): string {
  if (RATE.test(plain)) return 'ty le du'
  if (MEETINGS.test(plain)) return OF_PERSON[plainMeasure(plain.replace(MEETINGS, ''))] ?? plain
  const phrase = PHRASES.find(([pattern]) => pattern.test(plain))
  if (phrase) return phrase[1]
  return PRESENT.test(plain) ? 'co mat' : plain
}
