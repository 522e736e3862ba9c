import { plainMeasure } from './measure-phrases.ts'

/**
 * Offices shorten and lengthen the same few words in their headers («Số ĐV dự SH», «Tổng số đảng viên dự sinh hoạt»). Written out alike, a vocabulary needs each
 * header once. Order matters: abbreviations are written out first, then what says nothing is left out.
 */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bdv(?=(?:ct|db|cm|msh)\b)/g, 'dang vien '],
  [/\b(?:tdv|stdv)\b|^(?:so td|std)$/g, 'the dang vien'],
  [/\bdv\b/g, 'dang vien'],
  [/\bdang vien c(?:t|hinh)(?= (?:hay|hoac|va|dang vien|db|du)\b)/g, 'ct'],
  [/\bdang vien ct(?=$| hien co)/g, 'dang vien chinh thuc'],
  [/\bdang vien db(?=$| hien co)/g, 'dang vien du bi'],
  [/\bdang vien cm$/g, 'dang vien co mat'],
  [/\b(?:sh|clsh|cl sh)(?=(?:cb|tk|d)\b)/g, 'sinh hoat '],
  [/\bmshd?\b/g, 'mien sinh hoat'],
  [/\bphien\b/g, 'buoi'],
  // «Ng. SH», «Ng. vào Đ»; «Ng. chủ trì» is a person.
  [/\bng(?= (?:sh|sinh hoat|hop|vao|vo|chinh|c|ct|kn|ket|cn|cong nhan|thang|di|den|mien|chuyen|qd)\b)/g, 'ngay'],
  [/\bsh\b/g, 'sinh hoat'],
  [/\bki\b/g, 'ky'],
  // «Bao nhiêu đồng chí có mặt?»: a form's question.
  [/^(?:co )?bao nhieu (?=dong chi\b|dang vien\b|nguoi\b)/, 'so '],
  [/\bcb\b/g, 'chi bo'],
  [/\b(?:tccsd|tccs dang)\b/g, 'to chuc co so dang'],
  [/\b(?:tcd|tc dang)\b/g, 'to chuc dang'],
  [/\bsinh hoat (?:tk|thuong ky|le|dinh ky)\b/g, 'sinh hoat'],
  [/\bsinh hoat d\b/g, 'sinh hoat dang'],
  [/\bkn(?:d| dang)?\b/g, 'ket nap'],
  [/(?<!cd )\b(?:bt|bt ?cb|bi thu cb|bi tho)\b/g, 'bi thu'],
  [/\btsdv\b|\bsldv\b/g, 'tong so dang vien'],
  [/\b(?:ts|t so)\b/g, 'tong so'],
  [/\b(?:sl|so luong)\b/g, 'so'],
  [/\b(?:ti le|tl)\b/g, 'ty le'],
  [/^(?:ngay |gio |ngay gio |thoi diem |thoi gian )+(?:quet(?: ma| the| qr)*|check ?in|ghi nhan|vao hop)$/, 'ngay diem danh'],
  [/\bkq\b/g, 'ket qua'],
  [/\bc thuc\b/g, 'chinh thuc'],
  [/\bd bi\b/g, 'du bi'],
  [/\bg ?chu\b|^g c$/g, 'ghi chu'],
  [/\bc vu\b/g, 'chuc vu'],
  [/\b(?:d diem|dd hop)\b/g, 'dia diem'],
  [/\bn dung\b|^nd\b/g, 'noi dung'],
  [/\b(?:d thoai|s dt)\b/g, 'dien thoai'],
  [/\bg tinh\b/g, 'gioi tinh'],
  [/\bx loai\b/g, 'xep loai'],
  [/\bclydo\b/g, 'co phep'],
  [/\bd c\b/g, 'dong chi'],
  [/\bl do\b|\bld\b|\blydo\b|\bli do\b/g, 'ly do'],
  [/\b(?:ko|k)(?= (?:phep|ly do|du|hop|tham|co mat|bao|sinh hoat|xin|di)\b)/g, 'khong'],
  [/\bv(?=c(?:p|ld)\b|k(?:p|ld)\b| c(?:p|ld)\b| k(?:p|ld)\b| co ly| khong ly)/g, 'vang '],
  [/\bv (?=(?:(?:co|khong) )?phep$)/g, 'vang '],
  [/\bvang c p$/, 'vang cp'],
  [/\b(?:cp|cld|co ly do)\b/g, 'co phep'],
  [/\b(?:kp|kld|khong (?:xin phep|ly do))\b/g, 'khong phep'],
  // «Nghỉ có báo», «Vắng không báo trước».
  [/\b(?:vang|nghi)(?: mat)?(?: hop)? co bao(?: cao| truoc)?(?: ly do)?\b/g, 'vang co phep'],
  [/\b(?:vang|nghi)(?: mat)?(?: hop)? khong (?:co )?bao(?: cao| truoc)?(?: ly do)?\b/g, 'vang khong phep'],
  [/\bvang mat\b|\bnghi(?= co phep\b| khong phep\b)|\bkhong(?= co phep$| khong phep$)/g, 'vang'],
  [/\b(?:dcsvn|dang csvn|dang cong san viet nam)\b/g, 'dang'],
  [/\bc mat\b/g, 'co mat'],
  [/^(?:chi bo co so|cbcs)$/, 'chi bo'],
  [/\b(?:dbcs|dang bo co so|chi bo co so)\b(?: nao)?/g, ''],
  // Questions of a form become the headers of its answers: «Đồng chí có dự sinh hoạt không», «Họ tên của đồng chí», «Đồng chí thuộc chi bộ nào».
  [/^dong chi (?=co |thuoc |da |dang |sinh hoat )| cua dong chi$/g, ''],
  [/^(co .*) (?:hay )?khong$|^((?:thuoc |sinh hoat o )?chi bo) nao$/, '$1$2'],
  [/^ttsh$/, 'trang thai sinh hoat'],
  // Of a person in general, as programs name it.
  [/^(?:tinh trang|trang thai) tham gia$/, 'trang thai hoat dong'],
  [/^tt(?= (?:sinh hoat|hoat dong)\b)|\b(?:tinh trang|tinh hinh|hien trang)\b/g, 'trang thai'],
  [/\b(?:ho va ten|hovaten|hoten|ho vaten|hova ten)\b/g, 'ho ten'],
  [/\b(ten|danh sach) (?:cua )?(?:cac|nhung) /, '$1 '],
  [/\b(?:va )?(?:chu )?(?:dem|lot)\b/g, 'dem'],
  [/\bho ten (?:dang vien|dong chi|khai sinh)\b/g, 'ho ten'],
  // «Tên đồng chí chủ trì», «Họ tên BT»: who, by what they do.
  [/^(?:ho ten |ten )?(?:nguoi |dong chi )?(?=chu tri|chu toa|dieu hanh|dieu khien|bi thu)/, ''],
  [/\b(?:sdt|dtdd|so dt|tel|di dong)\b/g, 'dien thoai'],
  [/\b(?:cccd|can cuoc cong dan)\b/g, 'can cuoc'],
  [/\bddcn\b|\bdd(?= ca nhan)|^ma dd$/g, 'dinh danh'],
  [/\bdinh danh ca nhan\b/g, 'dinh danh'],
  [/\bcmtnd\b|\bcmt\b|\b(?:giay )?chung minh nhan dan\b|\bgiay cmnd\b/g, 'cmnd'],
  [/^(?:(?:so|ma) )+(?=can cuoc|dinh danh|dien thoai|cmnd|the\b|zalo|cc$)|\b(?:so|ma) (?=can cuoc|dinh danh|dien thoai|cmnd|the\b)/g, ''],
  [/\bngay thang(?: nam)?\b/g, 'ngay'],
  [/\btong so\b|^(?:tong )?cong (?=vang|co |khong |du|buoi|nam)/g, 'tong '],
  [/\bso (?:lan|buoi)\b|\blan\b|\bso (?:thang|ky|cuoc|phien)\b(?= (?:da )?(?:du|di|co mat|tham|vang|nghi)\b)/g, 'buoi'],
  [/^(?:tong|cong) (?=buoi\b)/, ''],
  [/\bduoc (?=mien|trieu tap|cong nhan|ket nap)/g, ''],
  [/ +/g, ' '],
  [/^(?:trong do(?: co)?|tr do|chia ra) (?=\S)/, ''],
  [/^(so|tong) (?:dong chi|nguoi)(?: dang vien)?\b/, '$1 dang vien'],
  [/^(?:dong chi|nguoi) (?=phai|co mat|vang|du hop|mien|di |den |nghi)/, ''],
  [/^(?:(?:so|tong|dang vien) )+(?=phai|trieu tap)/, ''],
  [/^(?:(?:so|dang vien) )+(?=co mat|vang|mien|tham du|du(?! bi))/, ''],
  [/^((?:so |tong )?dang vien) (?:da )?(?:cong nhan )?chinh thuc(?: hien co)?$/, '$1 chinh thuc'],
  [/^((?:so |tong )?dang vien) (?:(?:dang |trong thoi gian )?du bi|chua chinh thuc)(?: hien co)?$/, '$1 du bi'],
  // Of all members, whatever is said of whose they are and when.
  [
    /^(?!dang vien chi bo)(?:so|tong|toan the)? ?(?:dang vien|dang so)(?: (?:hien co|hien nay|(?:cua |trong |toan )?chi bo(?: quan ly)?|dang quan ly|trong ky|(?:theo|trong) danh sach|(?:tinh )?den (?:ngay|thoi diem|thang|cuoi) .*|(?:dau|cuoi) (?:ky|thang|nam)))+$/,
    'tong dang vien',
  ],
  // «Miễn SH từ tháng», «Chuyển SH tạm thời đến ngày».
  [
    /^(?:thoi gian |thoi han |huong che do )?(?:tam )?(?:mien|chuyen|thay doi|bien dong)(?: sinh hoat)?(?: dang)?(?: tam thoi)? (tu|den(?: het)?|toi)(?: ngay| thang)?$/,
    '$1 ngay',
  ],
  // «Tổ chức ngày», «Họp vào ngày».
  [/^((?:to chuc|tien hanh|dien ra|khai mac)(?: hop)?|(?:hop|sinh hoat)(?= vao)) (?:vao )?ngay$/, 'ngay $1'],
  // «Kết nạp Đảng ngày», «Công nhận CT ngày».
  [/^((?:vao|ket nap|cong nhan|chuyen (?:dang )?chinh thuc|ct|chinh thuc)\b.*) ngay$/, 'ngay $1'],
  [
    /^(?:thoi gian|thoi diem|nam|thang va nam|ngay (?:qd|quyet dinh|co quyet dinh|le|tuyen the)) (?=(?:vao dang|ket nap|cong nhan|chuyen|mien)\b)/,
    'ngay ',
  ],
  // «Ngày chuyển ĐV chính thức», «Ngày vô Đảng CT».
  [
    /^(?:ngay|n) ?(?:(?:vao|vo|vd|dang|vien|cong nhan|cn|chuyen|ket nap|la|quyet dinh|qd|het du bi|du 12 thang) ?)+(?:chinh thuc|ct)$/,
    'ngay chinh thuc',
  ],
  [/^(?:ngay het|han|thoi han)(?: han| thoi han)?(?: tam)? (?:mien|tam thoi)$|^het (?:thoi )?han\b.*|^thoi han den ngay$/, 'den ngay'],
  // «Đang SH, miễn, chuyển đi»: which of them.
  [
    /^(?=.*\b(?:mien|tam thoi)\b.*\bchuyen\b|.*\bchuyen\b.*\b(?:mien|tam thoi)\b|.*\bsinh hoat hay mien\b)(?:(?:dang|sinh hoat|mien|tam|thoi|chuyen|di|den|dien|thuoc|vien|hay|hoac|va|xa)(?: |$))+$/,
    'trang thai sinh hoat',
  ],
  // «Đảng viên: chính thức hay dự bị».
  [
    /^(?:(?:la|loai|phan loai|hinh thuc|dien|dang tich|dang vien|nao) )*(?:ct|chinh thuc|db|du bi) (?:(?:hay|hoac|va|dang vien|la) )*(?:ct|chinh thuc|db|du bi)$/,
    'ct db',
  ],
  // «Tự đánh giá chất lượng buổi sinh hoạt».
  [
    /^(?=.*\b(?:xep loai|xl\w*|danh gia|dgxl|dgcl|chat luong|dat loai|muc do)\b)(?:(?:ket qua|muc|muc do|chi bo|chi uy|cap uy|cap tren|tu|danh gia|xep loai|xl\w*|dgxl|dgcl|clsh|chat luong|buoi|cuoc|hop|sinh hoat|dat|loai|cua|thang|ky nay)(?: |$))+$/,
    'xep loai',
  ],
  // «Chi bộ thôn, buôn, tổ dân phố»: of every kind.
  [
    /^(?:ten )?(?:cac )?chi bo(?: (?:thon|xom|khoi|to dan pho|to|tdp|khu pho|khu dan cu|kp|kdc|ap|khom|buon|ban|lang|co quan|don vi|hoac|va|cua dang vien|cua dong chi|quan ly))+$/,
    'chi bo',
  ],
  // «Thôn / cơ quan», «Ấp, khóm»: where party cells are by place and office.
  [/^(?:(?:thon|xom|ap|ban|buon|khom|khoi|khu pho|to dan pho|tdp|kp|co quan|truong hoc|don vi)(?: hoac| va)?(?: |$)){2,}$/, 'chi bo'],
  // «Số kỳ họp TK»: how many there were, not which.
  [/^(?:tong |so )+ky (?:da )?(?:hop|sinh hoat)\b.*/, 'tong cuoc'],
  [/^vang (?:do|vi)(?: ly do| sao)?$|^vi sao(?: vang)?$|^vang ly do gi$/, 'ly do'],
  [/^(?:dat|duoc) bao nhieu (?:phan tram|phantram)$/, 'ty le'],
  [/^(?:vang|nghi) (?:may|bao nhieu) (?:buoi|lan|ky|cuoc)$|^(?:may|bao nhieu) (?:buoi|lan|ky|cuoc) (?:vang|nghi)$/, 'tong vang'],
  [/^(ty le.*?) phantram\b/, '$1'],
  // «Tỷ lệ dự thường kỳ cả quý»: over which meetings, the numbers beside it tell.
  [
    /^(ty le(?: dang vien)?(?: du| co mat| tham du)?)(?: sinh hoat)?(?: thuong ky)? (?:ca (?:quy|nam|ky|dot)|\d{1,2} thang|binh quan|trung binh)$/,
    '$1',
  ],
]

/** A header key (see `headerKey`) with its usual words written out alike. Equal headers give equal texts; the answer is a key for look-ups, not for people. */
export function plainHeader(key: string): string {
  return plainMeasure(SAME_WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), key).trim())
}
