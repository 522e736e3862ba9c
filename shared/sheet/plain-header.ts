/**
 * Offices shorten and lengthen the same few words in their headers («Số ĐV dự SH», «Tổng số đảng viên dự sinh hoạt»). Written out alike, a vocabulary needs each
 * header once. Order matters: abbreviations are written out first, then what says nothing is left out.
 */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\btdv\b/g, 'the dang vien'],
  [/\bdv\b/g, 'dang vien'],
  [/\bsh\b/g, 'sinh hoat'],
  [/\bcb\b/g, 'chi bo'],
  [/\bkn\b/g, 'ket nap'],
  [/\btsdv\b/g, 'tong so dang vien'],
  [/\bts\b/g, 'tong so'],
  [/\b(?:sl|so luong)\b/g, 'so'],
  [/\b(?:ti le|tl)\b/g, 'ty le'],
  [/\bclydo\b/g, 'co phep'],
  [/\bd c\b/g, 'dong chi'],
  [/\bld\b|\blydo\b|\bli do\b/g, 'ly do'],
  [/\bv(?=c(?:p|ld)\b|k(?:p|ld)\b| c(?:p|ld)\b| k(?:p|ld)\b| co ly| khong ly)/g, 'vang '],
  [/\b(?:cp|cld|co ly do)\b/g, 'co phep'],
  [/\b(?:kp|kld|khong (?:xin phep|ly do))\b/g, 'khong phep'],
  // «Nghỉ có báo», «Vắng không báo trước».
  [/\b(?:vang|nghi)(?: mat)?(?: hop)? co bao(?: cao| truoc)?(?: ly do)?\b/g, 'vang co phep'],
  [/\b(?:vang|nghi)(?: mat)?(?: hop)? khong (?:co )?bao(?: cao| truoc)?(?: ly do)?\b/g, 'vang khong phep'],
  [/\bvang mat\b|\bnghi(?= co phep\b| khong phep\b)|\bkhong(?= co phep$| khong phep$)/g, 'vang'],
  [/\b(?:dcsvn|dang csvn|dang cong san viet nam)\b/g, 'dang'],
  [/\bc mat\b/g, 'co mat'],
  [/\b(?:dbcs|dang bo co so|chi bo co so)\b(?: nao)?/g, ''],
  // Questions of a form become the headers of its answers: «Đồng chí có dự sinh hoạt không», «Họ tên của đồng chí», «Đồng chí thuộc chi bộ nào».
  [/^dong chi (?=co |thuoc |da |dang |sinh hoat )| cua dong chi$/g, ''],
  [/^(co .*) (?:hay )?khong$|^((?:thuoc )?chi bo) nao$/, '$1$2'],
  [/^ttsh$/, 'trang thai sinh hoat'],
  [/^tt(?= (?:sinh hoat|hoat dong)\b)|\b(?:tinh trang|tinh hinh|hien trang)\b/g, 'trang thai'],
  [/\b(?:ho va ten|hovaten|hoten|ho vaten|hova ten)\b/g, 'ho ten'],
  [/\b(?:va )?(?:chu )?(?:dem|lot)\b/g, 'dem'],
  [/\bho ten (?:dang vien|dong chi|khai sinh)\b/g, 'ho ten'],
  [/\b(?:sdt|dtdd|so dt|tel|di dong)\b/g, 'dien thoai'],
  [/\b(?:cccd|can cuoc cong dan)\b/g, 'can cuoc'],
  [/\bddcn\b/g, 'dinh danh'],
  [/\bdinh danh ca nhan\b/g, 'dinh danh'],
  [/\bcmtnd\b|\bcmt\b/g, 'cmnd'],
  [/\b(?:so|ma) (?=can cuoc|dinh danh|dien thoai|cmnd|the\b)/g, ''],
  [/\bngay thang(?: nam)?\b/g, 'ngay'],
  [/\btong so\b|^(?:tong )?cong (?=vang|co |khong |du|buoi|nam)/g, 'tong '],
  [/\bso (?:lan|buoi)\b|\blan\b/g, 'buoi'],
  [/\bduoc (?=mien|trieu tap|cong nhan)/g, ''],
  [/ +/g, ' '],
  [/^(?:(?:so|tong|dang vien) )+(?=phai|trieu tap)/, ''],
  [/^(?:(?:so|dang vien) )+(?=co mat|vang|mien|tham du|du(?! bi))/, ''],
  [/^(ty le.*?) phantram\b/, '$1'],
  // «Tỷ lệ dự thường kỳ cả quý»: over which meetings, the numbers beside it tell.
  [
    /^(ty le(?: dang vien)?(?: du| co mat| tham du)?)(?: sinh hoat)?(?: thuong ky)? (?:ca (?:quy|nam|ky|dot)|\d{1,2} thang|binh quan|trung binh)$/,
    '$1',
  ],
]

/** A header key (see `headerKey`) with its usual words written out alike. Equal headers give equal texts; the answer is a key for look-ups, not for people. */
export function plainHeader(key: string): string {
  return SAME_WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), key).trim()
}
