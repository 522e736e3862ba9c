/**
 * Whole labels that ask for one thing in words of which none need be shared. Each line is one question of these reports; a
 * wording may stand in several lines («Kỳ báo cáo» is a month, a quarter or a year): then the value decides, or the other values
 * of the report. Choices stand in brackets (`expand-spelling.ts`). What
 * `same-question.ts` leaves out and what `label-terms.ts` makes one word needs no choice here: «họp lệ» is also «sinh hoạt thường kỳ». Single terms that are equal anywhere in a label stand in
 * `label-terms.ts`.
 */
export type Question = {
  wordings: readonly string[]
  /** How a value looks that answers it; an empty value may always be one. */
  answer?: RegExp
}

/** A person's name: every word begins large. */
const NAME = /^\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*)+$/u

export const SAME_QUESTIONS: readonly Question[] = [
  // Which kind of meeting it was
  {
    wordings: [
      '(loại|loại hình|tính chất) họp( thường kỳ, chuyên đề| thường kỳ, chuyên đề, bất thường|)',
      '(đây là |)họp lệ( hay|,) chuyên đề( hay bất thường|)',
    ],
    answer: /^(?:sinh hoạt |họp |kỳ )?(?:thường kỳ|định kỳ|thường lệ|lệ|chuyên đề|bất thường|đột xuất|tk|cđ)/iu,
  },
  // What stands out
  {
    wordings: ['(các |những |)(kết quả|thành tích|việc|điểm|hoạt động) (nổi bật|tiêu biểu)( trong tháng| trong quý| trong năm| trong kỳ|)'],
  },
  // Whether the person was disciplined
  {
    wordings: [
      'hình thức kỷ luật( trong năm| đảng|)',
      '(trong năm |năm nay |)(đồng chí |bản thân |)có bị (xử lý |thi hành |)kỷ luật( đảng|)( hay|)( không|)',
    ],
    answer: /^(?:không|chưa|khiển trách|cảnh cáo|cách chức|khai trừ)/iu,
  },
  // How it was held
  {
    wordings: [
      'hình thức tổ chức (họp|cuộc họp)( trực tiếp, trực tuyến| trực tiếp, trực tuyến, kết hợp| trực tiếp hay trực tuyến|)',
      '(chi bộ |)họp trực tiếp hay trực tuyến',
    ],
    answer: /^(?:họp |sinh hoạt )?(?:trực tiếp|trực tuyến|kết hợp|online|tập trung)/iu,
  },
  // The committee that reports
  {
    wordings: [
      '(đảng ủy|đảng bộ|cấp ủy|tổ chức đảng|tổ chức cơ sở đảng|cơ quan|đơn vị|cơ quan, đơn vị|đơn vị, địa phương|địa phương)',
      '(đảng ủy|đảng bộ|cấp ủy|tổ chức đảng|tổ chức cơ sở đảng|cơ quan|đơn vị|cơ quan, đơn vị|địa phương|nơi|cấp|cấp cơ sở) (báo cáo|tổng hợp|soạn|kê khai|khai|khai báo|thực hiện|(lập|gửi|làm|ký|ban hành|cung cấp)( báo cáo| biểu| bảng| phiếu| sổ| số liệu| danh sách| phụ lục|))',
      '(báo cáo|biểu|bảng|phiếu|sổ|tờ|số liệu|sổ theo dõi) của (đảng ủy|đảng bộ|đơn vị|cơ quan|cấp ủy)',
      'đảng bộ, đảng ủy',
      '(đảng bộ|đảng ủy) (cấp xã|cấp cơ sở|xã, phường|cơ sở)',
      '(của |)(đảng bộ|đảng ủy|đơn vị)( xã, phường|) (nơi|đang) công tác',
      '(đảng bộ|đảng ủy|đơn vị|cơ quan) đề nghị',
      'đơn vị (đảng bộ)',
      '(tên |)(đảng bộ|đảng ủy|đơn vị|cơ quan) (gửi|nộp) (kết quả|số liệu|phiếu|biểu)( này|)',
      '(người báo cáo |)(trả lời |khai |báo cáo |)(thay |)(cho|mặt) (đảng bộ|đảng ủy)',
      '(đồng chí báo cáo |báo cáo |)(thay mặt|đại diện) (đảng bộ|đảng ủy)',
      'đảng bộ, chi bộ báo cáo',
      'đảng bộ cơ sở',
      '(đồng chí |)(hãy |)chọn (đảng bộ|đảng ủy|đơn vị)( mình| của (mình|đồng chí|đơn vị)|)',
      '(đảng bộ|đảng ủy) (xã, phường|xã|phường)',
    ],
    answer: /^(?!chi bộ|chi ủy).*\p{L}{2}/iu,
  },
  // The party cell
  {
    wordings: [
      '(chi bộ|đơn vị|đơn vị chi bộ|chi ủy, chi bộ|chi bộ, đơn vị|đơn vị (chi bộ)|tổ chức đảng)( báo cáo| sinh hoạt| đánh giá|)',
      'dự ở chi bộ',
      'chi bộ (nơi công tác|nơi sinh hoạt|phụ trách|nào|tổ chức họp)',
      '(đơn vị|nơi) (xuống|về) dự',
      '(thuộc|sinh hoạt tại) chi bộ',
      'chi bộ trực thuộc',
      'đồng chí (đang |)(chấm|đánh giá|báo|báo cáo|khai|kê khai|nhập|lập|làm)( phiếu| báo cáo| số liệu|) về chi bộ',
      '(báo cáo|biểu|bảng|phiếu|sổ|tờ|số liệu) của chi bộ',
      '(trả lời|giải quyết) (thay |)cho chi bộ',
      '(đồng chí |)báo cáo (thay |)cho chi bộ',
      '(đồng chí báo cáo |báo cáo |)(thay mặt|đại diện) chi bộ',
      '(công tác|sinh hoạt) ở chi bộ',
      'chi bộ gửi( phiếu| báo cáo|)',
      'chi bộ (mình|tôi|của bạn|cần chấm|được chấm|cần báo cáo)',
    ],
    answer: /^(?!đảng ủy|đảng bộ|ban thường vụ).*\p{L}{2}/iu,
  },
  // How many party cells there are
  {
    wordings: [
      '(tổng |)số( lượng|) chi bộ( trực thuộc| hiện có| của đảng bộ| toàn đảng bộ|)',
      '(toàn đảng bộ có |đảng bộ có |đảng ủy có |)(tất cả |)chi bộ (trực thuộc|hiện có|trực thuộc hiện có)( đảng bộ| đảng ủy|)',
      '(toàn đảng bộ|đảng bộ|toàn xã|toàn phường) (hiện |)có( mấy|) chi bộ',
    ],
    answer: /^\d[\d.]*$/,
  },
  // The sum of a scale
  {
    wordings: [
      'tổng điểm( buổi họp|)',
      'tổng cộng( điểm| tiêu chí)',
      '(tổng |)cộng( điểm|)( chi bộ|)( tự chấm| tự đánh giá| điểm tự chấm| chấm)',
      'cộng điểm',
      'tổng điểm chất lượng (sinh hoạt|buổi sinh hoạt|buổi họp)',
      '(chi bộ |)tự chấm (buổi |)(họp |)(được |)(mấy |bao nhiêu |)điểm',
      'cộng (tất cả |)(tiêu chí|mục|phần)( chi bộ|)( đạt|)( điểm|)',
    ],
    answer: /^\d[\d.,]*$/,
  },
  // How many members there are
  {
    wordings: [
      '(tổng |)số( lượng|) đảng viên( hiện có| toàn chi bộ| trong chi bộ|)',
      'đảng viên hiện có',
      'đảng viên toàn chi bộ',
      '(số |)(đảng viên |)(có mặt |)(cuối|đến cuối) (kỳ|năm)( có| còn| có mặt|)',
      'danh sách (chi bộ|đảng bộ) (có|còn) bao nhiêu đảng viên',
      '(tổng |)đảng viên (có |)(đến|trong danh sách) cuối (kỳ|năm)',
      '(chi bộ|đảng bộ) (có|còn) bao nhiêu đảng viên( trong danh sách|)',
      '(toàn chi bộ|chi bộ|đảng bộ) (hiện |)có( đảng viên|)',
    ],
    answer: /^\d[\d.]*$/,
  },
  // Who came of all
  {
    wordings: [
      'số lượng (đảng viên|đảng viên dự)',
      '(số |số lượng |)(đảng viên |người |lượt |)dự( trên|)( tổng| tổng số| đảng số| phải dự)',
    ],
    answer: /^\d+\s*\/\s*\d+/,
  },
  // The points
  {
    wordings: ['kết quả (số|chấm) điểm', '(chi bộ |đơn vị |)tự chấm( điểm|)'],
    answer: /^\d{1,3}(?:[.,]\d+)?$/,
  },
  // The month
  {
    wordings: [
      '(báo cáo |)(tháng|kỳ)( họp| thống kê| tổng hợp| đánh giá| số liệu| chấm| theo dõi|)',
      'họp (kỳ|tháng)',
      '(kỳ|tháng) (họp|sinh hoạt) (lệ|thường kỳ|định kỳ)',
      'họp (thường kỳ|chuyên đề) (tháng|kỳ)',
      '(chấm|đánh giá|theo dõi|tổng hợp|thống kê|số liệu|báo cáo|biểu) (buổi |)(kỳ|tháng)',
      'thời kỳ',
      'kỳ (tháng|báo cáo tháng)',
      'thời gian (theo dõi|thống kê|tổng hợp|đánh giá)',
      // «Trong năm» at the end is read as «lũy kế».
      '(phiếu|biểu|bảng|sổ|nhật ký|báo cáo|số liệu) (tháng|kỳ)( mấy|)( lũy kế|)',
      '(kết quả|số liệu|báo cáo|phiếu) này (tháng|kỳ)( mấy|)',
      '(báo cáo|số liệu) của',
      '(phiếu|biểu|báo cáo) (này |)(chấm |đánh giá |khai |lập |tính |)(cho |về |của |)(kỳ|tháng|họp kỳ|kỳ họp|tháng họp)( nào| mấy|)',
      '(đồng chí |)(rà soát|báo cáo|tổng hợp) cho (tháng|kỳ|giai đoạn)( mấy|)',
      'tháng/năm( báo cáo| họp| thống kê| tổng hợp| số liệu|)',
    ],
    answer: /(?<!\d\s?|sáu |chín )tháng|^\d{1,2}(?:[/-]\d{4})?$/iu,
  },
  // Half a year, or nine months
  {
    wordings: [
      '(phiếu |báo cáo |)nửa năm',
      'thời gian (theo dõi|thống kê|tổng hợp|đánh giá)',
      '(báo cáo |theo dõi |đánh giá |tổng hợp |thống kê |số liệu |)(kỳ|chặng|giai đoạn|đợt|thời kỳ|khoảng thời gian|rà soát cho giai đoạn|báo cáo cho kỳ|báo cáo cho giai đoạn)( báo cáo| theo dõi| đánh giá| tổng hợp| thống kê|)',
    ],
    answer: /(?:\d|sáu|chín) tháng (?:đầu|cuối|năm)|^\d tháng|^cả năm$/iu,
  },
  // The quarter
  {
    wordings: [
      '(báo cáo |)(quý|kỳ)( báo cáo| thống kê| tổng hợp| đánh giá|)',
      'thời kỳ',
      '(phiếu|biểu|bảng|báo cáo|số liệu) (trả lời |báo cáo |khai |)về (quý|kỳ)( mấy|)',
      '(quý|kỳ) (nào|mấy)',
      'thời gian (theo dõi|thống kê|tổng hợp|đánh giá)',
    ],
    answer: /quý|^(?:[IV]+|[1-4])(?:[/-]\d{4})?$/iu,
  },
  // The year
  {
    wordings: [
      '(báo cáo |)(năm|kỳ)( báo cáo| đánh giá| thống kê| công tác| tổng kết|)',
      '(đợt|kỳ|năm) (xếp loại|tổng kết)',
      'niên độ( báo cáo|)',
      '(biểu|phiếu|bảng|báo cáo|số liệu) (của |cho |)năm',
      'thời gian (theo dõi|thống kê|tổng hợp|đánh giá)',
      '(số liệu|kiểm điểm|đánh giá|tổng kết|báo cáo) năm',
    ],
    answer: /(?:^|năm )(?:19|20)\d\d$/iu,
  },
  // The kind of meeting
  {
    wordings: [
      'thuộc loại',
      '(loại|loại hình|kiểu|tính chất)( buổi| kỳ|)( hội nghị|)( chi bộ|)',
      '(loại|kiểu) buổi',
      '(nội dung |)họp là loại',
      '(sinh hoạt kỳ|buổi) này là',
      'họp định kỳ hay chuyên đề',
    ],
  },
  // In one room or over the network
  {
    wordings: ['(hình thức|cách)( tổ chức|)( buổi|) họp chi bộ', '(chi bộ |)(thường |)họp (bằng |)(cách|hình thức)'],
    answer: /trực (?:tiếp|tuyến)|kết hợp|tập trung/iu,
  },
  // Of which kind a report is
  { wordings: ['(loại|loại hình|kiểu|tính chất|dạng) (báo cáo|biểu|phiếu)'] },
  // What was on the agenda
  {
    wordings: [
      '(nội dung|vấn đề|công việc)( chính| trọng tâm|)( thảo luận| bàn| triển khai|)( họp|)',
      'nội dung (công việc|trọng tâm|chính)',
      'nội dung sinh hoạt (chính|trọng tâm|đã triển khai)',
      'chương trình họp',
    ],
  },
  // How good the meeting was
  {
    wordings: [
      'đánh giá',
      'loại',
      'đạt loại',
      'xếp loại( buổi họp|)',
      'họp( ở mức|)',
      'mức( độ|)',
      'mức độ đạt được',
      '(mức |loại |)(chi bộ |)tự (chấm|đánh giá)( mức| loại|)',
      '(chi bộ |cán bộ |)(tự |)(xếp|chấm|nhận) buổi( loại| mức| ở mức|)',
      'họp (thường kỳ |)(của chi bộ |)chấm (mức|loại)',
    ],
  },
  // What the whole committee or cell is
  {
    wordings: [
      '(bản thân |)(đảng bộ|chi bộ|đảng ủy) (tự |đề nghị )(nhận mức|đề nghị xếp loại)',
      'bản thân (đảng bộ|chi bộ|đảng ủy) (xếp loại|nhận mức)',
      'xếp loại (đảng bộ|đảng ủy|tổ chức đảng)',
    ],
    answer: /hoàn thành|xuất sắc|^k?ht[xt]?s?(?:nv)?$/iu,
  },
  // How was voted
  { wordings: ['hình thức biểu quyết', '(cách|hình thức) bỏ phiếu'] },
  // What did not go well
  {
    wordings: [
      'mặt yếu',
      '(hạn chế|khó khăn|vướng mắc|nhược điểm)',
      '(khó khăn|tồn tại), (khó khăn|vướng mắc|tồn tại)( cần tháo gỡ|)',
      'hạn chế và hướng khắc phục',
      '(buổi họp |chi bộ |)còn điểm( nào|) chưa (được|tốt|đạt)',
      'khó khăn cần tháo gỡ',
      '(vấn đề|nội dung|điểm) (cần|phải) (khắc phục|rút kinh nghiệm)',
    ],
  },
  // What will be done about it
  { wordings: ['(chi bộ |)(sẽ |)khắc phục( như|)'] },
  // The day of the meeting
  {
    wordings: [
      'ngày họp( thường kỳ| lệ|)( trong tháng|)',
      'thời gian dự',
      'ngày (cán bộ |cấp ủy viên |)dự( họp| với chi bộ|)',
      'họp diễn ra( ngày| hôm|)',
      '(chi bộ |)họp ngày nào',
      'ngày chi bộ (họp|tiến hành sinh hoạt)',
      'buổi họp diễn ra (vào|ngày nào)',
      'họp vào( lúc|)',
      'tổ chức vào lúc',
      'thời gian (họp chi bộ|tổ chức)',
      'thời gian (ngày)',
      'thời gian',
      'hôm nào (chi bộ |)(họp|họp thường kỳ)( kỳ|)',
      'lần (đó |này |)họp hôm',
      '(họp|họp thường kỳ)( chi bộ|) (kỳ |lần |)(chót|cuối|gần nhất|sau cùng)( ngày|)',
    ],
    answer: /\d{1,2}[/.-]\d{1,2}/,
  },
  // The number of the report among the papers of the office
  { wordings: ['số báo cáo', 'báo cáo số', 'số'], answer: /^\s*\d+\s*[-–/]\s*\p{Lu}/u },
  // What is asked of those above
  {
    wordings: [
      '(chi bộ |đảng bộ |đảng ủy |)(muốn|xin|mong|mong muốn|cần|nhờ|đề nghị) cấp trên (giúp|làm giúp|giúp đỡ|hỗ trợ|làm|giải quyết|quan tâm|tháo gỡ)( việc| điều|)',
      '(chi bộ |)đề nghị( gửi| lên|)( cấp trên| đảng ủy| cấp ủy| cấp ủy cấp trên|)( quan tâm| giải quyết| xem xét|)',
      'đề xuất (với|gửi|lên) (cấp trên|đảng ủy|cấp ủy|tỉnh ủy|ban tổ chức|ban tổ chức tỉnh ủy|ban tổ chức đảng ủy)',
      'ý kiến gửi (cấp trên|đảng ủy)',
      'kiến nghị, (yêu cầu|đề xuất)',
      '(chi bộ |)đề nghị đảng ủy( xã| phường|) (giải quyết|quan tâm|xem xét|hỗ trợ|tháo gỡ) (điều|việc|những) gì',
    ],
  },
  // The official who came, and the party cell that is theirs
  {
    wordings: [
      '(cán bộ |)được phân công( dự| theo dõi|)',
      'họ tên anh chị',
      '(họ tên |)(cán bộ|cấp ủy viên|đảng ủy viên|đảng ủy viên được phân công|cán bộ được phân công)',
      '(họ tên |)(cán bộ|cấp ủy viên|đảng ủy viên) (đi |được cử |)dự( họp chi bộ|)',
    ],
    answer: NAME,
  },
  {
    wordings: ['(chi bộ |)giao theo dõi', 'chi bộ (phân công|giao)( theo dõi| dự|)', 'theo dõi chi bộ'],
    answer: /^(?!đảng ủy|đảng bộ|ban thường vụ).*\p{L}{2}/iu,
  },
  // What came up in a party cell
  {
    wordings: ['(vấn đề|việc|điều|nội dung|tình hình) (mới nảy sinh|nổi lên|nổi cộm|đáng chú ý|cần quan tâm)( ở chi bộ|)'],
  },
  // By when something has to be done
  {
    wordings: [
      '(thời hạn|hạn|hạn chót|kỳ hạn|thời gian)( phải|) (xử lý|hoàn thành|khắc phục|thực hiện)( kiến nghị| xong|)',
      '(phải |cần |)(xong|khắc phục xong|khắc phục|xử lý) (trước|chậm nhất)( ngày|)',
    ],
    answer: /\d{1,2}[/.-]\d{1,2}/,
  },
  // Who has to deal with it, and what came of it
  {
    wordings: [
      '(cơ quan|đơn vị|nơi|cơ quan, đơn vị)( được giao|) (xử lý|thực hiện)( kiến nghị|)',
      '(giao|chuyển)( việc|) cho( ai| đơn vị| cơ quan|)',
    ],
  },
  {
    wordings: ['(kết quả|tình hình|tiến độ) xử lý( kiến nghị|)', 'tiến độ( thực hiện|)'],
  },
  // What a thematic meeting was about
  { wordings: ['chuyên đề', 'đề tài( sinh hoạt|)'] },
  { wordings: ['(chuyên đề|đề tài)( sinh hoạt|) gần nhất'] },
  // Where the numbers come from
  {
    wordings: [
      'nguồn (số liệu|dữ liệu|thông tin)',
      '(số liệu|dữ liệu) (lấy |)ở (đâu|nguồn nào)',
      '(căn cứ|cơ sở) (lập biểu|lập báo cáo|lập số liệu)',
    ],
  },
  // Where
  { wordings: ['địa điểm', '(họp|tổ chức) (tại|ở)'] },
  // Who signs
  {
    wordings: [
      '(người|lãnh đạo|thủ trưởng|đại diện lãnh đạo|lãnh đạo đơn vị) (ký|duyệt|ký duyệt|xác nhận)( biểu| báo cáo| phiếu| bảng|)',
      'thủ trưởng( đơn vị| cơ quan|)',
      '(thủ trưởng|lãnh đạo|thường trực) ký (thay mặt|thay|tm) (đảng ủy|đảng bộ|cấp ủy|đơn vị|ban thường vụ)',
      '(t/m|tm|thay mặt) (ban thường vụ|đảng ủy|chi ủy|cấp ủy|ban chấp hành)( ký| đảng ủy|)',
    ],
    answer: NAME,
  },
  // Remarks
  {
    wordings: [
      'ghi chú(, giải trình|)',
      '(ý kiến|nội dung|thông tin|vấn đề) (khác|thêm|bổ sung)',
      'diễn giải',
      '(giải trình|thuyết minh)',
      '(giải thích|giải trình|thuyết minh)( lý do|)( chỗ| việc|) (tăng giảm|biến động|chênh lệch)( bất thường| lớn|)( so với (năm|kỳ) trước|)',
    ],
  },
  // Why there are more or fewer members
  {
    wordings: ['lý do (sự |)(tăng giảm|biến động|tăng|giảm)( đảng viên| trong kỳ|)'],
  },
  // What the party cell asks of those above
  {
    wordings: [
      'đề xuất',
      '(chi bộ |)đề nghị (đảng ủy|cấp ủy|đảng ủy xã|gì)( xã| phường|) (điều|việc|) gì',
      '(chi bộ |)đề nghị (đảng ủy|cấp trên|cấp ủy)( xã| phường|)( giải quyết| quan tâm| xem xét| hỗ trợ| tháo gỡ|) (điều gì|việc gì|gì)',
    ],
  },
  // Whether it is the first report, or more or other than it
  {
    wordings: ['phương thức báo cáo', '(hình thức|lần|loại) (gửi|báo cáo)( báo cáo|)'],
    answer: /(?:lần đầu|bổ sung|thay thế|điều chỉnh|chính thức)/iu,
  },
  // What the chair sums up
  {
    wordings: ['(nội dung |ý kiến |)kết luận chủ trì', 'chủ trì kết luận'],
  },
  // The number of the resolution
  {
    wordings: ['(số|số hiệu) nghị quyết', 'nghị quyết số', 'số'],
    answer: /\d/u,
  },
  // Who signs
  {
    wordings: [
      '(người|đồng chí|bí thư|bí thư đảng ủy|bí thư chi bộ|thủ trưởng|đại diện) ký( báo cáo| duyệt| biên bản|)',
      'thay mặt (đảng ủy|ban thường vụ|chi ủy|chi bộ)( ký|)',
    ],
    answer: NAME,
  },
  // Whether somebody took part where they live (Regulation 213)
  {
    wordings: [
      '(đã |có |)(tham gia |)(sinh hoạt|sinh hoạt đảng|họp) (tại |ở |)(nơi|địa bàn|khu dân cư nơi) cư trú( theo quy định| quy định 213| 213|)',
    ],
  },
  // The day of a document
  { wordings: ['ngày ban hành( nghị quyết| văn bản|)', 'ngày (ra|ký) nghị quyết'], answer: /\d{1,2}[/.-]\d{1,2}/ },
  // Since when somebody is a member
  { wordings: ['ngày (vào|kết nạp|kết nạp vào) đảng', '(vào|kết nạp) đảng ngày', 'ngày kết nạp'], answer: /\d{1,2}[/.-]\d{1,2}/ },
  // The decision on the grades of the year
  {
    wordings: [
      'số quyết định( xếp loại| công nhận|)',
      '(qđ|quyết định|số quyết định) (công nhận|phê duyệt) (xếp loại|kết quả|kết quả xếp loại)( số|)',
    ],
  },
  // Why points were taken off
  {
    wordings: [
      'ghi chú nêu rõ (nội dung|lý do|mục|tiêu chí) bị trừ điểm',
      'ghi chú (thuyết minh|giải trình|lý do)( |)(điểm trừ|trừ điểm|điểm bị trừ|)',
      '(giải trình|thuyết minh)',
      '(giải trình|thuyết minh|diễn giải|lý do|nội dung|ghi chú)( bị|) (trừ điểm|mất điểm|trừ)',
    ],
  },
  // Telephone of whoever reports
  {
    wordings: ['(điện thoại |)liên hệ', 'điện thoại( người lập|)'],
  },
  // Who was asked to come from above
  {
    wordings: ['(có |)(đại biểu |)cấp trên( dự|)( họp|)'],
  },
]
