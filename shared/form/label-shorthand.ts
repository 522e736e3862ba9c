/** How labels shorten what they say: letters that mean several things in general and one thing in their place, and turns of phrase that other labels say in a word. */

/** Each is looked for only where the text has what its third part finds, which is quicker. Their order matters: later ones read what earlier ones wrote. */
const SHORTHAND: readonly (readonly [short: RegExp, long: string, where: RegExp])[] = [
  [/(^|[–—:(]\s*)TB(?=\s*(?:$|[–—)]))/gu, '$1trung bình', /TB/u],
  [/(?<=(?:[Mm]ức|[Ll]oại|[Hh]ạng)\s+)TB(?!\p{L})/gu, 'trung bình', /TB/u],
  [/(?<!\p{L})k\.\s?(?=phép|lý do)/giu, 'không ', /k\./iu],
  [/(?<!\p{L})c\.\s?(?=phép|lý do)/giu, 'có ', /c\./iu],
  [/(?<!\p{L})KP(?!\p{L})/gu, 'không phép', /vắng|nghỉ/iu],
  [/(?<!\p{L})C?P(?!\p{L})/gu, 'có phép', /vắng|nghỉ/iu],
  [/(?<!\p{L})KN(?!\p{L})/gu, 'kết nạp', /mới KN|KN mới|KN đảng/iu],
  [/(?<=ý kiến\s*(?:,|và)\s*)KN(?!\p{L})/gu, 'kiến nghị', /KN/u],
  [/(?<!\p{L})PBYK(?!\p{L})/gu, 'phát biểu ý kiến', /PBYK/u],
  [/(?<=cao cấp\s*(?:,|\/|và)\s*)CN(?!\p{L})/giu, 'cử nhân', /CN/iu],
  [/(?<!\p{L})CC\s*[,/]\s*CN(?!\p{L})/gu, 'cao cấp, cử nhân', /CC/u],
  [/(?<!\p{L})tr\.?\s?đó(?!\p{L})/giu, 'trong đó', /tr/iu],
  [/^(\s*(?:[-–+•]|\d[\d.]*)?\s*)trong (?:tổng )?số (?:\([^()]*\)|này|trên)\s*:/giu, '$1trong đó:', /trong/iu],
  [/(?<!\p{L})TC\s?(?=\d)/gu, 'tiêu chí ', /TC/u],
  [/^(\s*[\d.)]*\s*)họp trong(?=\s*(?:\(phút\)\s*)?$)/giu, '$1thời lượng', /họp/iu],
  [/^(\s*)(?:tổng )?cộng(?=\s*–.*(?:chấm|điểm))/giu, '$1tổng điểm', /cộng/iu],
  // «Họp ngày [ ] tại [ ]»
  [/^\s*tại\s*:?\s*$/giu, 'địa điểm', /tại/iu],
  // «[28] đ/c, bằng [ ] % số dự họp»: of what the field before it counts.
  [/^(\s*(?:đạt|bằng|chiếm|tương ứng)(?: tỷ lệ)?\s*%)\s+(?:tổng )?số\s.*$/giu, '$1', /%/u],
  // «Đi (số ĐV)», «Đến – Chính thức»: of members who move.
  [/(^\s*|–\s*)(đi|đến)(?=\s*(?:\(số|–))/giu, '$1chuyển $2', /(?:đi|đến)\s*(?:\(|–)/iu],
  [/^(\s*(?:[-–+•]|\d[\d.]*)?\s*)TĐ(?=\s*:|\s)/gu, '$1trong đó', /TĐ/u],
  [/(?<!\p{L})GK(?=\s+(?:của|cấp|Đảng))/gu, 'giấy khen', /GK/u],
  [/(?<!\p{L})BK(?=\s+(?:của|cấp|Tỉnh|Trung))/gu, 'bằng khen', /BK/u],
  [/(?<=(?:tăng|thêm)(?: [^–]*)?–\s*)vào đảng|^\s*(?:mới )?vào đảng\s*$/giu, 'kết nạp', /vào đảng/iu],
  [/hết (?:thời gian )?dự bị,?\s+(?=(?:được )?(?:công nhận|chuyển))/giu, '', /hết/iu],
  // «Điểm mục 2 – …», «Điểm 2. …»: the mark of a criterion.
  [/^(\s*)điểm\s+(?:mục|nội dung|phần|số|câu)?\s*(?=\d{1,2}\s*[.:–-]\s*\p{L})/giu, '$1điểm tiêu chí ', /điểm/iu],
  [/^(\s*(?:\d{1,2}\s*[.)]\s*)?)(?:mục|tiêu chuẩn)\s*(?=\d{1,2}\s*[.:–-]\s*\p{L})/giu, '$1tiêu chí ', /(?:mục|tiêu chuẩn)\s*\d/iu],
  [/(?<!\p{L})(?:tổng )?cộng (?:của )?(?:cả )?\d{1,2} (?:tiêu chí|mục|nội dung|phần|tiêu chuẩn)/giu, 'tổng điểm', /cộng/iu],
  [
    /(?<!\p{L})(?:tổng )?cộng điểm(?:\s+(?:của )?(?:cả )?\d{1,2}\s+(?:tiêu chí|mục|nội dung|phần|tiêu chuẩn))?/giu,
    'tổng điểm',
    /cộng điểm/iu,
  ],
  [
    /(?:giơ tay|biểu quyết) (?:thông qua|nhất trí|đồng ý|tán thành)(?: (?:nghị quyết|kết luận)(?:, (?:nghị quyết|kết luận))*)?(?: (?:cuộc họp|buổi họp|của chi bộ|với (?:mức|kết quả) (?:này|trên)))?/giu,
    'biểu quyết tán thành',
    /giơ tay|biểu quyết/iu,
  ],
  // Of all that a line asks for, the box of a date takes the day.
  [
    /^(\s*[\d.]*\s*)(?:thời gian|ngày,? giờ)\s*(?:,|và)\s*(?:nơi|địa điểm) (họp|sinh hoạt|dự)\s*:(?:[^:]*,)?\s*ngày\s*$/giu,
    '$1ngày $2',
    /:.*ngày\s*$/iu,
  ],
  // Of those who move their membership: for good or for a time.
  [/(?<!\p{L})chuyển (?:sinh hoạt|SH)(?: đảng|Đ)? (?=(?:chính thức|tạm thời)\s*:.*chuyển (?:đi|đến))/giu, '', /chuyển.*:.*chuyển/iu],
  // «Loại 2 (HTT)»: the number only tells the place of the grade.
  [/(?<!\p{L})(?:loại|mức|hạng)\s*\d\s*(?=\()/giu, '', /\d\s*\(/u],
  // The last of the times in which members joined (Biểu 1, HD 38-HD/BTCTW).
  [/sau (?:ngày )?30\/4\/(?:19)?75/giu, 'từ 01/5/1975 đến nay', /30\/4/u],
  // «Kiến nghị thứ hai» is that of the block «Việc 2».
  ...['nhất', 'hai', 'ba', 'tư', 'năm'].map((word, i): readonly [RegExp, string, RegExp] => [
    new RegExp(`(?<!(?:phần|chương|mục|tháng|quý|năm|tuần|điều|khoản|kỳ|lần|ngày)\\s)(?<!\\p{L})thứ ${word}(?!\\p{L})`, 'giu'),
    String(i + 1),
    /thứ/iu,
  ]),
  [/^(\s*[\d.)]*\s*)(?:họ tên )?đồng chí (?:về|xuống|được cử) dự(?: họp)?\s*$/giu, '$1cán bộ dự sinh hoạt', /đồng chí/iu],
  [/(?<!\p{L})DVK(?!\p{L})/gu, 'dân vận khéo', /DVK/u],
  [/(?<!\p{L})b\/c(?!\p{L})/giu, 'báo cáo', /b\/c/iu],
  [/(?<!\p{L})t\.\s?thể(?!\p{L})/giu, 'tập thể', /t\.\s?thể/iu],
  [/(?<!\p{L})g\.\s?ý(?!\p{L})/giu, 'gợi ý', /g\.\s?ý/iu],
  [/(?<!\p{L})đ\.\s?[ủu][yỷ](?!\p{L})/giu, 'đảng ủy', /đ\.\s?[ủu]/iu],
  // Who suggests what is to be reviewed: the level that the report names.
  [/(?<!\p{L})tỉnh ủy(?=\s+gợi ý)/giu, 'cấp tỉnh', /gợi ý/iu],
  [/(?<!\p{L})(?:(?:đảng ủy |cấp ủy )?cơ sở|đảng ủy (?:xã|phường)(?:, (?:xã|phường))?)(?=\s+gợi ý)/giu, 'cấp cơ sở', /gợi ý/iu],
  // «Số có mặt đạt bao nhiêu phần trăm so với số phải dự?»
  [
    /^(\s*[\d.)]*\s*)(?:số )?(\p{L}[^:;,?]*?) (?:đạt|bằng|chiếm)(?: tỷ lệ)? (?:bao nhiêu|mấy) (?:phần trăm|%)(?: (?:so với|trên|của) (?!chỉ tiêu|kế hoạch)[^?]*)?(?: ((?:so với )?(?:chỉ tiêu|kế hoạch))[^?]*)?\s*\??\s*$/giu,
    '$1tỷ lệ $2 $3',
    /phần trăm|%/iu,
  ],
  // «[2] chi bộ chưa họp, gồm: [ ]» asks for their names.
  [/^(\p{Ll}[^:;]*),\s*(?:gồm|cụ thể|đó là)(?: có| các đơn vị| các chi bộ)?\s*:\s*$/gu, 'danh sách $1', /gồm|cụ thể|đó là/u],
  // Under «KTGS (cuộc)» each of the two stands alone.
  [/KT\s?[-,]?\s?GS(?:\s*\([^)]*\))?\s*–\s*KT(?!\p{L})/gu, 'cuộc kiểm tra', /KT/u],
  [/KT\s?[-,]?\s?GS(?:\s*\([^)]*\))?\s*–\s*GS(?!\p{L})/gu, 'cuộc giám sát', /GS/u],
  [/(?<=cuộc\s+)KT(?!\p{L}|\s?[-,]?\s?GS)/gu, 'kiểm tra', /cuộc KT/u],
  [/(?<=cuộc\s+)GS(?!\p{L})/gu, 'giám sát', /cuộc GS/u],
  // The most there is, told behind the name of a mark.
  [/(?<!điểm|^)\s+(?:tối đa|thang)\s+(?:0\s*(?:đến|[-–])\s*)?\d{1,3}(?:\s*điểm)?\s*$/giu, '', /tối đa|thang/iu],
  // «Chi bộ thống nhất tự chấm: mục 1 (thời gian, thời lượng)»
  [/^(?:[^:]{0,40}:\s*)?(?:mục|tiêu chí|nội dung|phần)\s+(\d{1,2})\s*\(([^()]+)\)\s*$/giu, 'tiêu chí $1. $2', /\d\s*\(/u],
  [/(?<=.{15})\s+(?:để|nhằm)\s+(?:so sánh|đối chiếu|theo dõi|tham khảo)\s*$/giu, '', /để|nhằm/iu],
  [/(?<!\p{L})HT(?=\s+(?:xuất sắc|tốt|nhiệm vụ|NV|XS)(?!\p{L}))/gu, 'hoàn thành', /HT/u],
  [/(?<=(?:số |các )(?:chi bộ|CB)\s+)(?:đã|được)\s+chấm(?:\s+điểm)?\s*$/giu, 'được đánh giá', /chấm/iu],
  // The beginning of minutes.
  [/^\s*hôm nay\s*,?\s*(?:là\s+)?ngày\s*$/giu, 'ngày họp', /hôm nay/iu],
  // «Nghị quyết được [26] đồng chí giơ tay tán thành»
  [
    /^(\s*)(?:nghị quyết|kết luận)\s+(?:được|có)\s+(?:(?:đồng chí|đảng viên|người|đ\/c|đại biểu)\s+)?(?:(?:giơ tay|biểu quyết|bỏ phiếu)\s+)?(?=(?:tán thành|đồng ý|nhất trí|thông qua)\s*$)/giu,
    '$1số biểu quyết ',
    /(?:nghị quyết|kết luận)\s+(?:được|có)/iu,
  ],
  // «T/M Đảng ủy (Bí thư ký)» is the secretary.
  [/^\s*T\/?M\.?\s+[^()]{3,30}\(((?:phó )?bí thư)(?: ký(?: tên)?)?\)/giu, '$1', /T\/?M/iu],
  // «T/M Ban Thường vụ» signs for it; no month.
  [/(?<!\p{L})T\/?M\.?\s+(?=\p{Lu}\p{L})/gu, 'thay mặt ', /T\/?M/u],
  // «Dân tộc Khmer» names one, and not all of the few.
  [/(?<!\p{L})[Dd]ân tộc (?=(?!Thiểu|Ít)\p{Lu}\p{Ll})/gu, 'người ', /[Dd]ân tộc \p{Lu}/u],
  // «CB tổng hợp» is a person, not a party cell.
  [/(?<!\p{L})CB(?=\s+(?:tổng hợp|thống kê|lập biểu|lập báo cáo|phụ trách|văn phòng|nhập liệu|nhập số liệu))/gu, 'cán bộ', /CB/u],
  [/(?<=(?:đúng|theo|trái|sai)\s+)QĐ(?!\p{L})/gu, 'quy định', /QĐ/u],
  // «Hồ sơ đã số hóa, đạt [ ]» asks for the rate.
  [/^(.{6,}),\s*(?:đạt|chiếm)(?:\s+tỷ lệ)?\s*$/giu, 'tỷ lệ $1', /đạt|chiếm/iu],
  // «bằng [92,3] % số phải dự» tells what it is taken of.
  [/%\s+(?=(?:tổng )?số )/giu, '% trên ', /% /u],
  // «… theo Điều 30 Điều lệ Đảng» says why, and no number.
  [/(?<=.{8})\s+theo\s+(?:khoản\s+\d+,?\s*)?(?:điều|quy định|hướng dẫn|quyết định|kết luận)\s+(?:số\s+)?\d+[^,;()]*$/giu, '', /theo/iu],
  // «… để nâng cao chất lượng sinh hoạt?» says what for.
  [/(?<=.{15})\s+(?:để|nhằm)\s+(?:nâng cao|thực hiện|góp phần|phục vụ|làm tốt)\s.*$/giu, '', /để|nhằm/iu],
  // «Quyết định xếp loại số»
  [/^(\s*(?:quyết định|nghị quyết|báo cáo|công văn|tờ trình|văn bản) .+) số\s*$/giu, 'số $1', / số\s*$/iu],
  // Whose numbers they are and of when, said of all of them: «… của đảng bộ phường … trong kỳ báo cáo».
  [
    /(?<=(?<!\p{L})(?:số|lượng|t[ỷỉ] lệ|tổng|bao nhiêu|mấy|lượt|mức|ngày)\s.*)\s+(?:của|thuộc|trong|ở)\s+(?:toàn\s+)?(?:đảng bộ|đảng ủy)(?:\s+(?:xã|phường|xã, phường|cơ sở))?(?=\s*(?:$|[,(?:]|\s(?:được|đã|có|trong|phải|thực|duy)(?!\p{L})))/giu,
    '',
    /đảng (?:bộ|ủy)/iu,
  ],
  [/(?<=\p{L}{2}.*)\s+trong (?:kỳ|tháng|quý|năm) báo cáo(?=\s*(?:$|[,(?]))/giu, '', /báo cáo/iu],
  // «Cuối năm 2025 có bao nhiêu đảng viên?»
  [/(?<=năm 20\d\d\s+)(?:còn |)có (?:tất cả |tổng cộng |)(?:bao nhiêu|mấy)(?=\s)/giu, 'tổng số', /bao nhiêu|mấy/iu],
  [
    /^(\s*[\d.)]*\s*)(?:toàn |cả )?(?:đảng bộ|đảng ủy)(?: xã| phường)? (?:hiện |đang )?(?:có|còn) (?:bao nhiêu|mấy)(?=\s)/giu,
    '$1tổng số',
    /nhiêu|mấy/iu,
  ],
  [/(?<!\p{L})toàn bộ(?=\s+(?:đảng viên|chi bộ)(?!\p{L}))/giu, 'tổng số', /toàn bộ/iu],
  [/(?<=bị\s+)KL(?!\p{L})/gu, 'kỷ luật', /KL/u],
  // A row or a column that is a month and says no more: «7/2026».
  [/(?<=^\s*|–\s+)(0?[1-9]|1[0-2])\s*[/-]\s*(20\d\d)(?=\s*(?:–|$))/gu, 'tháng $1/$2', /20\d\d/u],
  // What is left over: «Còn lại chưa kiểm điểm».
  [/(?<!\p{L})còn lại(?=\s+chưa\s)/giu, 'số', /còn lại/iu],
  // Badges: «Huy hiệu 30 năm tuổi Đảng», «Loại 30 năm».
  [/(?<=(?<!\d)[3-9][05] năm) tuổi đảng(?!\p{L})/giu, '', /tuổi đảng/iu],
  [/(?<!\p{L})loại (?=[3-9][05] năm(?!\p{L}))/giu, '', /loại/iu],
  [/%\s*TH\s*\/\s*KH/gu, 'tỷ lệ thực hiện kế hoạch', /TH/u],
  [/(?<!\p{L})TH(?=\s+(?:năm|tháng|quý|kỳ|\d{4}|6))/gu, 'thực hiện', /TH/u],
  [/(?<=năm (?:trước|nay)\s*)\((?:năm\s+)?20\d\d\)/giu, '', /năm (?:trước|nay)/iu],
  // Who makes up a table also vouches for its numbers.
  [/(?<=\p{L}{2}),?\s*(?:và\s+)?cung cấp số liệu\s*$/giu, '', /cung cấp/iu],
  [
    /(?<!\p{L})(?:(?:tính |kể )?từ đầu năm\s+)(?:đến|tới)(?:\s+hết)?\s+(?:quý|tháng|kỳ)(?:\s+(?:[IVX]+|\d{1,2}|này|báo cáo))?(?:\/20\d\d)?(?!\p{L})/giu,
    'lũy kế',
    /đầu năm/iu,
  ],
  [/cùng kỳ\s+(?:năm\s+)?20\d\d/giu, 'cùng kỳ năm trước', /cùng kỳ/iu],
  // «Kỳ 01/2026»
  [/(?<!\p{L})kỳ\s+(?=(?:0?[1-9]|1[0-2])\s*\/\s*20\d\d)/giu, 'tháng ', /kỳ/iu],
  // The year is said, whatever the report's own is.
  [/cùng thời điểm\s+(?=năm\s+20\d\d)/giu, '', /cùng thời điểm/iu],
  // Over the columns of single months it says nothing more.
  [/(?<!\p{L})\d tháng (?:đầu|cuối|giữa)(?: kỳ| năm)?\s*–\s*(?=T\s?\d|tháng \d)/giu, '', /tháng/iu],
  [/(?<!\p{L}|(?:chương trình|kế hoạch|chỉ tiêu)(?: \p{L}+){0,3} )(?:trong|cả) năm(?!\s*(?:\d|nay|qua|trước|học))/giu, 'lũy kế', /năm/iu],
  // «Chỉ tiêu kiểm tra tổ chức đảng» is how many are planned.
  [
    /^(\s*(?:số )?)chỉ tiêu(?=\s+(?:kiểm tra|giám sát|bồi dưỡng|phát triển|kết nạp|thu|mở|công nhận|chuyển|thành lập)(?!\p{L}))/giu,
    '$1kế hoạch',
    /chỉ tiêu/iu,
  ],
  // Of inspections: «ĐV được KT», «GS chuyên đề: ĐV», «Đơn thư KNTC».
  [/(?<=được\s+)KT(?!\p{L})|(?<!\p{L})KT(?=\s+(?:khi có|DHVP|dấu hiệu|tài chính|chấp hành))/gu, 'kiểm tra', /KT/u],
  [/(?<=được\s+)GS(?!\p{L})|(?<!\p{L})GS(?=\s+(?:chuyên đề|thường xuyên))/gu, 'giám sát', /GS/u],
  [/(?<!\p{L})DHVP(?!\p{L})/gu, 'dấu hiệu vi phạm', /DHVP/u],
  [/(?<!\p{L})KNTC(?!\p{L})/gu, 'khiếu nại, tố cáo', /KNTC/u],
  // Letters are received, and nobody moves.
  [/(?<=(?<!\p{L})đơn(?: \p{L}+){1,4}? (?:đã |được )*)tiếp nhận/giu, 'nhận', /đơn.*tiếp/iu],
  // «Cộng dồn 10 tháng» is added up until the month of the report.
  [/(?<!\p{L})(?:lũy kế|luỹ kế|cộng dồn)\s+(?:đến\s+)?\d{1,2} tháng(?!\s*\d)(?:\s+đầu)?(?:\s+năm)?/giu, 'lũy kế', /lũy|luỹ|cộng/iu],
  // «Số chi bộ có sinh hoạt chuyên đề (lũy kế quý)» adds up no more than its quarter.
  [/\((?:lũy kế|cộng dồn)\s+(?:trong\s+|cả\s+)?(quý|tháng)[^)]*\)/giu, '(trong $1)', /lũy|cộng/iu],
]

/** The label (NFC) without shorthand. */
export function writtenOut(label: string): string {
  let text = label
  for (const [short, long, where] of SHORTHAND) if (where.test(text)) text = text.replace(short, long)
  return text
}
