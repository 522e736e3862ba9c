/**
 * Whole labels that ask for one thing in words of which none need be shared. Each line is one question of these reports; a
 * wording may stand in several lines («Kỳ báo cáo» is a month, a quarter or a year): then the value decides, or the other values
 * of the report. Choices stand in brackets (`expand-spelling.ts`). Single terms that are equal anywhere in a label stand in
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
      '(loại|loại hình|tính chất) (sinh hoạt|họp|cuộc họp|buổi họp|buổi sinh hoạt|kỳ họp)( thường kỳ, chuyên đề| thường kỳ, chuyên đề, bất thường|)',
      '(đây là |)(buổi |cuộc |)(họp|sinh hoạt) (thường kỳ|định kỳ|lệ)( hay|, họp|,) chuyên đề( hay họp bất thường| hay bất thường|)',
    ],
    answer: /^(?:sinh hoạt |họp |kỳ )?(?:thường kỳ|định kỳ|thường lệ|lệ|chuyên đề|bất thường|đột xuất|tk|cđ)/iu,
  },
  // How it was held
  {
    wordings: [
      '(hình thức|cách thức) (tổ chức |)(sinh hoạt|họp|cuộc họp|buổi họp|buổi sinh hoạt)( trực tiếp, trực tuyến| trực tiếp, trực tuyến, kết hợp| trực tiếp hay trực tuyến|)',
      '(chi bộ |)(họp|sinh hoạt) trực tiếp hay( họp|) trực tuyến',
    ],
    answer: /^(?:họp |sinh hoạt )?(?:trực tiếp|trực tuyến|kết hợp|online|tập trung)/iu,
  },
  // The committee that reports
  {
    wordings: [
      '(tên |)(đảng ủy|đảng bộ|cấp ủy|tổ chức đảng|tổ chức cơ sở đảng|cơ quan|đơn vị|cơ quan, đơn vị|đơn vị, địa phương|địa phương)',
      '(đảng ủy|đảng bộ|cấp ủy|tổ chức đảng|tổ chức cơ sở đảng|cơ quan|đơn vị|cơ quan, đơn vị|địa phương|nơi|cấp|cấp cơ sở) (báo cáo|tổng hợp|soạn|kê khai|khai|khai báo|thực hiện|(lập|gửi|nộp|làm|ký|ban hành|cung cấp)( báo cáo| biểu| bảng| phiếu| sổ| số liệu| danh sách| phụ lục|))',
      '(báo cáo|biểu|bảng|phiếu|sổ|tờ|số liệu|sổ theo dõi) của (đảng ủy|đảng bộ|đơn vị|cơ quan|cấp ủy)',
      'đảng bộ, đảng ủy',
      '(tên |)(đảng bộ|đảng ủy) (cấp xã|cấp cơ sở|xã, phường|cơ sở)',
      '(đảng bộ|đảng ủy|đơn vị|cơ quan) đề nghị',
      'đơn vị (đảng bộ)',
      '(người báo cáo |)(trả lời |khai |báo cáo |)(thay |)(cho|mặt) (đảng bộ|đảng ủy)( nào|)',
      '(đồng chí báo cáo |báo cáo |)(thay mặt|đại diện)( cho|) (đảng bộ|đảng ủy)( nào|)',
      'đảng bộ, chi bộ báo cáo',
      'đảng bộ cơ sở',
      '(đảng bộ|đảng ủy) (xã, phường|phường, xã|xã|phường)',
    ],
    answer: /^(?!chi bộ|chi ủy).*\p{L}{2}/iu,
  },
  // The party cell
  {
    wordings: [
      '(tên |)(chi bộ|đơn vị|đơn vị chi bộ|chi ủy, chi bộ|chi bộ, đơn vị|đơn vị (chi bộ)|tổ chức đảng)( báo cáo| sinh hoạt| đánh giá| được đánh giá|)',
      'dự (tại|ở|với) chi bộ( nào|)',
      'chi bộ (nơi công tác|nơi sinh hoạt|đang sinh hoạt|phụ trách|nào|tổ chức sinh hoạt|tổ chức họp)',
      '(đơn vị|nơi) (đến|tới|xuống|về|được) dự( họp| sinh hoạt|)',
      '(thuộc|sinh hoạt tại) chi bộ',
      '(tên |)chi bộ trực thuộc',
      '(bạn |đồng chí |)(đang |)(chấm|đánh giá|báo|báo cáo|khai|kê khai|nhập|lập|điền|làm)( phiếu| báo cáo| số liệu|) (cho|của|về) chi bộ( nào|)',
      '(báo cáo|biểu|bảng|phiếu|sổ|tờ|số liệu) của chi bộ',
      '(đang |)(trả lời|số liệu|giải quyết) (thay |)(cho|của) chi bộ( nào|)',
      '(đồng chí |)báo cáo (thay |)cho chi bộ( nào|)',
      '(đồng chí báo cáo |báo cáo |)(thay mặt|đại diện)( cho|) chi bộ( nào|)',
      '(công tác|sinh hoạt) (tại|ở) chi bộ( nào|)',
      'chi bộ( nào|) gửi( phiếu| báo cáo|)( này|)',
      'chi bộ (mình|tôi|của bạn|của đồng chí|cần chấm|được chấm|cần báo cáo)',
    ],
    answer: /^(?!đảng ủy|đảng bộ|ban thường vụ).*\p{L}{2}/iu,
  },
  // How many party cells there are
  {
    wordings: [
      '(tổng |)số( lượng|) chi bộ( trực thuộc| hiện có| của đảng bộ| toàn đảng bộ| trong đảng bộ|)',
      'chi bộ (trực thuộc|hiện có|trực thuộc hiện có|hiện có trực thuộc)( đảng bộ|)',
      '(toàn đảng bộ|đảng bộ|toàn xã|toàn phường) (hiện |)có( bao nhiêu| mấy|) chi bộ',
    ],
    answer: /^\d[\d.]*$/,
  },
  // The sum of a scale
  {
    wordings: [
      'tổng( số|) điểm( đạt| đạt được| tự chấm| chấm| đánh giá|)( buổi sinh hoạt| buổi họp|)',
      'tổng cộng( điểm| các tiêu chí| tiêu chí)',
      '(tổng |)cộng( điểm|)( chi bộ|)( tự chấm| tự đánh giá| điểm tự chấm| chấm)',
      'cộng điểm',
      'cộng (tất cả |)(các |)(tiêu chí|mục|phần)( chi bộ|)( được| đạt|)( điểm|)',
    ],
    answer: /^\d[\d.,]*$/,
  },
  // How many members there are
  {
    wordings: [
      '(tổng |)số( lượng|) đảng viên( hiện có| của chi bộ| toàn đảng bộ| toàn chi bộ| trong chi bộ| hiện nay|)',
      'đảng viên hiện có',
      'đảng viên toàn (chi bộ|đảng bộ)',
      'danh sách (chi bộ|đảng bộ) (có|còn) bao nhiêu đảng viên',
      '(tổng số |tổng |)đảng viên (có |)(đến|tại|trong danh sách|trong danh sách đến) cuối (kỳ|năm)',
      '(đến nay |hiện nay |hiện |nay |)(chi bộ|đảng bộ) (có|còn|đang có) bao nhiêu đảng viên( trong danh sách|)',
      '(toàn đảng bộ|toàn chi bộ|chi bộ|đảng bộ) (hiện |đang |)có( bao nhiêu|)( đảng viên| đồng chí|)',
    ],
    answer: /^\d[\d.]*$/,
  },
  // Who came of all
  {
    wordings: [
      'số lượng (đảng viên|đảng viên dự sinh hoạt lệ|đảng viên dự|đảng viên dự họp)',
      '(số |số lượng |)(đảng viên |người |lượt |)(có mặt|dự)( trên|)( tổng| tổng số| tổng số đảng viên| đảng số| triệu tập| phải dự)',
    ],
    answer: /^\d+\s*\/\s*\d+/,
  },
  // The month
  {
    wordings: [
      '(báo cáo |)(tháng|kỳ)( báo cáo| sinh hoạt| họp| thống kê| tổng hợp| đánh giá| số liệu| chấm| theo dõi|)',
      '(buổi |cuộc |)(họp|sinh hoạt) (của |)(kỳ|tháng)( nào|)',
      '(chấm|đánh giá|theo dõi|tổng hợp|thống kê|số liệu|báo cáo|biểu) (cho |của |)(buổi |)(của |)(kỳ|tháng)( nào|)',
      'thời kỳ',
      'kỳ (tháng|báo cáo tháng)',
      // «Trong năm» at the end is read as «lũy kế».
      '(phiếu|biểu|bảng|sổ|nhật ký|báo cáo|số liệu)( của| cho|) (tháng|kỳ)( nào| mấy|)( lũy kế|)',
      '(kết quả|số liệu|báo cáo|phiếu) này (là |)(của |cho |)(tháng|kỳ)( mấy| nào|)',
      '(đồng chí |)(rà soát|báo cáo|tổng hợp) (cho|của) (tháng|kỳ|giai đoạn)( mấy| nào|)',
      '(tháng/năm|tháng, năm|tháng năm)( báo cáo| sinh hoạt| họp| thống kê| tổng hợp| số liệu|)',
    ],
    answer: /(?<!\d\s?|sáu |chín )tháng|^\d{1,2}(?:[/-]\d{4})?$/iu,
  },
  // Half a year, or nine months
  {
    wordings: [
      '(phiếu |báo cáo |)(của |cho |)nửa năm( nào|)',
      '(báo cáo |theo dõi |đánh giá |tổng hợp |thống kê |số liệu |)(kỳ|chặng|giai đoạn|đợt|thời kỳ|khoảng thời gian|rà soát cho giai đoạn|báo cáo cho kỳ|báo cáo cho giai đoạn)( báo cáo| theo dõi| đánh giá| tổng hợp| thống kê| số liệu|)( nào|)',
    ],
    answer: /(?:\d|sáu|chín) tháng (?:đầu|cuối|năm)|^\d tháng|^cả năm$/iu,
  },
  // The quarter
  {
    wordings: [
      '(báo cáo |)(quý|kỳ)( báo cáo| thống kê| tổng hợp| đánh giá|)',
      'thời kỳ',
      '(phiếu|biểu|bảng|báo cáo|số liệu)( này|) (trả lời |báo cáo |khai |)(cho|của|về) (quý|kỳ)( nào| mấy|)',
      '(quý|kỳ) (nào|mấy)',
    ],
    answer: /quý|^(?:[IV]+|[1-4])(?:[/-]\d{4})?$/iu,
  },
  // The year
  {
    wordings: [
      '(báo cáo |)(năm|kỳ)( báo cáo| đánh giá| thống kê| xếp loại| công tác| tổng kết|)',
      '(đợt|kỳ|năm) (xếp loại|bình xét|tổng kết)',
      'niên độ( báo cáo|)',
      '(số liệu|kiểm điểm|đánh giá|tổng kết|báo cáo|xếp loại) (của |cho |)năm( nào|)',
    ],
    answer: /(?:^|năm )(?:19|20)\d\d$/iu,
  },
  // The kind of meeting
  {
    wordings: [
      'thuộc loại',
      '(hình thức|loại|loại hình|kiểu|tính chất)( buổi| cuộc| kỳ|)( họp| sinh hoạt| hội nghị|)( chi bộ|)',
      '(loại|kiểu) buổi',
      '(nội dung |)(buổi |cuộc |kỳ |)(họp|sinh hoạt) (thuộc|là) loại( nào|)',
      '(sinh hoạt kỳ|buổi) này là( buổi|)',
      '(buổi |)(sinh hoạt|họp) (thường kỳ|định kỳ) hay chuyên đề',
    ],
  },
  // In one room or over the network
  {
    wordings: [
      '(hình thức|cách|cách thức|phương thức)( tổ chức|)( buổi| cuộc|) (họp|sinh hoạt)( chi bộ|)',
      '(chi bộ |)(thường |)(họp|sinh hoạt) (theo |bằng |)(cách|hình thức|phương thức)( nào| gì|)',
    ],
    answer: /trực (?:tiếp|tuyến)|kết hợp|tập trung/iu,
  },
  // Of which kind a report is
  { wordings: ['(loại|loại hình|kiểu|tính chất|dạng) (báo cáo|biểu|phiếu)'] },
  // What was on the agenda
  {
    wordings: [
      '(các |)(nội dung|vấn đề|công việc)( chính| trọng tâm|)( đã|)( thảo luận| bàn| triển khai| sinh hoạt| được đưa ra|)( trong| của|)( buổi| cuộc|)( sinh hoạt| họp|)',
      'nội dung (công việc|trọng tâm|chính)',
      'nội dung sinh hoạt (chính|trọng tâm|đã triển khai)',
      'chương trình (buổi sinh hoạt|cuộc họp|họp)',
    ],
  },
  // How good the meeting was
  {
    wordings: [
      'đánh giá',
      'loại',
      'đạt loại',
      '(mức |)(tự |)xếp loại( buổi sinh hoạt| buổi họp| cuộc họp| sinh hoạt chi bộ|)',
      '(đánh giá |)(chất lượng |)(buổi |cuộc |)(sinh hoạt|họp)( chi bộ|)( đạt loại| được đánh giá| được xếp loại| xếp loại| đạt mức| ở mức|)( nào|)',
      'mức( độ|)',
      'mức độ đạt được',
      '(mức |loại |)(chi bộ |)tự (chấm|xếp|nhận|đánh giá)( mức| loại|)',
      '(chi bộ |cán bộ |)(tự |)(xếp|chấm|nhận|đánh giá) (buổi|cuộc|buổi họp|buổi sinh hoạt|cuộc họp)( loại| mức| ở mức| đạt loại|)( nào|)',
      '(họp|buổi họp) (thường kỳ |)(của chi bộ |)(được |)chấm (vào |)(mức|loại)( nào|)',
    ],
  },
  // What the whole committee or cell is
  {
    wordings: [
      '(bản thân |)(đảng bộ|chi bộ|đảng ủy) (tự |xin |đề nghị )(xếp loại|nhận mức|đề nghị xếp loại)',
      'bản thân (đảng bộ|chi bộ|đảng ủy) (xếp loại|nhận mức)',
      'xếp loại (đảng bộ|đảng ủy|tổ chức đảng)',
    ],
    answer: /hoàn thành|xuất sắc|^k?ht[xt]?s?(?:nv)?$/iu,
  },
  // How was voted
  { wordings: ['hình thức biểu quyết', '(cách|hình thức) (bỏ phiếu|lấy phiếu|biểu quyết)'] },
  // What did not go well
  {
    wordings: [
      'mặt (còn |)(yếu|hạn chế)',
      '(những |)(hạn chế|khó khăn|vướng mắc|tồn tại|nhược điểm|bất cập)',
      '(khó khăn|tồn tại|hạn chế)(, | và )(khó khăn|vướng mắc|tồn tại|hạn chế|bất cập)( cần tháo gỡ|)',
      'hạn chế và hướng khắc phục',
      '(buổi họp |buổi sinh hoạt |chi bộ |)còn( những|) (điểm|mặt|việc|chỗ)( nào|) chưa (được|tốt|đạt)',
      'khó khăn cần tháo gỡ',
      '(vấn đề|nội dung|điểm) (cần|phải) (khắc phục|rút kinh nghiệm)',
    ],
  },
  // The day of the meeting
  {
    wordings: [
      'ngày (họp|sinh hoạt)( chi bộ|)( thường kỳ| lệ|)( trong tháng|)',
      'thời gian dự( họp| sinh hoạt|)',
      'ngày (cán bộ |cấp ủy viên |đảng ủy viên |)dự( họp| sinh hoạt| với chi bộ|)',
      '(buổi |lần |cuộc |)(họp|sinh hoạt)( này|) (diễn ra|tổ chức|tiến hành|hôm)( vào|)( ngày| hôm|)( nào|)',
      '(chi bộ |)(họp|sinh hoạt|tổ chức sinh hoạt|tổ chức họp) (vào |)ngày nào',
      'ngày chi bộ (sinh hoạt|họp|tiến hành sinh hoạt|tổ chức sinh hoạt|tổ chức họp)',
      '(buổi sinh hoạt|buổi họp|cuộc họp) (được tổ chức|diễn ra|tổ chức) (vào|ngày nào|vào ngày nào)',
      'họp vào( lúc|)',
      'tổ chức vào lúc',
      'thời gian (họp chi bộ|tổ chức)',
      'thời gian (ngày)',
      'thời gian',
      '(hôm nào|ngày nào) (chi bộ |)(họp|họp thường kỳ|sinh hoạt)( kỳ|)',
      '(buổi |lần |)(đó |này |)(họp|sinh hoạt) (hôm|ngày)',
      '(ngày |)(họp|họp thường kỳ)( chi bộ|) (kỳ |lần |buổi |)(chót|cuối|gần nhất|mới nhất|sau cùng)( vào|)( ngày|)',
    ],
    answer: /\d{1,2}[/.-]\d{1,2}/,
  },
  // The number of the report among the papers of the office
  { wordings: ['(số|số hiệu|số ký hiệu|số, ký hiệu) báo cáo', 'báo cáo số'], answer: /^\s*\d+\s*[-–/]\s*\p{Lu}/u },
  // What is asked of those above
  {
    wordings: [
      '(chi bộ |đảng bộ |đảng ủy |)(muốn|xin|mong|mong muốn|cần|nhờ|đề nghị) cấp trên (giúp|làm giúp|giúp đỡ|hỗ trợ|làm|giải quyết|quan tâm|tháo gỡ)( việc| điều| những|)( gì|)',
      '(chi bộ |)(kiến nghị|đề nghị|đề xuất)( với| gửi| lên|)( cấp trên| đảng ủy| cấp ủy| cấp ủy cấp trên|)( quan tâm| giải quyết| xem xét|)',
      '((đề xuất|đề nghị|kiến nghị), |)(kiến nghị|đề xuất|đề nghị) (với|gửi|lên) (cấp trên|đảng ủy|cấp ủy|tỉnh ủy|thành ủy|ban tổ chức|ban tổ chức (tỉnh ủy|thành ủy)|ban tổ chức đảng ủy)',
      'ý kiến (gửi|với) (cấp trên|đảng ủy)',
    ],
  },
  // The official who came, and the party cell that is theirs
  {
    wordings: [
      '(đồng chí |cán bộ |)được phân công( dự| phụ trách| theo dõi|)',
      '(họ tên |họ và tên )(của |)(đồng chí|anh chị)',
      '(họ tên |họ và tên |tên |)(cán bộ|cấp ủy viên|đảng ủy viên|đảng ủy viên được phân công|cán bộ được phân công)',
      '(họ tên |họ và tên |tên |)(cán bộ|cấp ủy viên|đảng ủy viên) (đi |được cử |)dự( sinh hoạt| họp| sinh hoạt chi bộ| họp chi bộ|)',
    ],
    answer: NAME,
  },
  {
    wordings: [
      '(chi bộ |)(được |)(phân công|giao)( phụ trách| theo dõi)( chi bộ|)',
      'chi bộ (được |)(phân công|giao)( phụ trách| theo dõi| dự|)',
      '(phụ trách|theo dõi) chi bộ( nào|)',
    ],
    answer: /^(?!đảng ủy|đảng bộ|ban thường vụ).*\p{L}{2}/iu,
  },
  // What came up in a party cell
  {
    wordings: [
      '(các |những |)(vấn đề|việc|điều|nội dung|tình hình) (nảy sinh|mới nảy sinh|nổi lên|phát sinh|nổi cộm|đáng chú ý|cần quan tâm)( tại chi bộ| ở chi bộ| trong chi bộ| của chi bộ|)',
    ],
  },
  // By when something has to be done
  {
    wordings: [
      '(thời hạn|hạn|hạn chót|kỳ hạn|thời gian)( phải|) (xử lý|giải quyết|hoàn thành|khắc phục|thực hiện)( kiến nghị| xong|)',
      '(phải |cần |)(xong|giải quyết xong|xử lý xong|hoàn thành|khắc phục xong|khắc phục|giải quyết|xử lý) (trước|chậm nhất)( ngày|)',
    ],
    answer: /\d{1,2}[/.-]\d{1,2}/,
  },
  // Who has to deal with it, and what came of it
  {
    wordings: [
      '(cơ quan|đơn vị|nơi|cơ quan, đơn vị)( được giao|) (xử lý|giải quyết|thực hiện)( kiến nghị|)',
      '(giao|chuyển)( việc|) cho( ai| đơn vị| cơ quan| đơn vị nào| cơ quan nào|)',
    ],
  },
  {
    wordings: ['(kết quả|tình hình|tiến độ) (xử lý|giải quyết)( kiến nghị|)( đến nay|)', 'tiến độ( đến nay| hiện nay| thực hiện|)'],
  },
  // What a thematic meeting was about
  { wordings: ['chuyên đề( sinh hoạt|)', 'đề tài( sinh hoạt| chuyên đề|)'] },
  { wordings: ['(chuyên đề|đề tài)( sinh hoạt| đã sinh hoạt|) gần nhất'] },
  // Where the numbers come from
  {
    wordings: [
      'nguồn (số liệu|dữ liệu|thông tin)',
      '(lấy |)(số liệu|dữ liệu) (lấy |)(từ|ở) (đâu|nguồn nào)',
      '(căn cứ|cơ sở) (lập biểu|lập báo cáo|lập số liệu)',
    ],
  },
  // Where
  { wordings: ['địa điểm', '(họp|sinh hoạt|tổ chức|buổi họp|buổi sinh hoạt) (tại|ở)'] },
  // Who signs
  {
    wordings: [
      '(người|lãnh đạo|thủ trưởng|đại diện lãnh đạo|lãnh đạo đơn vị) (ký|duyệt|ký duyệt|phê duyệt|ký tên|xác nhận)( biểu| báo cáo| phiếu| bảng|)',
      'thủ trưởng( đơn vị| cơ quan|)',
      '(t/m|tm|thay mặt) (ban thường vụ|đảng ủy|chi ủy|cấp ủy|ban chấp hành)( ký| ký tên| đảng ủy|)',
    ],
    answer: NAME,
  },
  // Remarks
  {
    wordings: [
      'ghi chú(, giải trình|)',
      '(ý kiến|nội dung|thông tin|vấn đề) (khác|thêm|bổ sung)',
      'diễn giải',
      '(giải trình|thuyết minh)( thêm|)',
      '(giải thích|giải trình|thuyết minh)( thêm| lý do|)( về|)( chỗ| việc|) (tăng, giảm|tăng giảm|biến động|chênh lệch)( bất thường| lớn|)( so với (năm|kỳ) trước|)',
    ],
  },
  // Why there are more or fewer members
  {
    wordings: ['(lý do|nguyên nhân)( của|) (sự |)(tăng, giảm|tăng giảm|biến động|tăng|giảm)( đảng viên| trong kỳ|)'],
  },
  // What the party cell asks of those above
  {
    wordings: [
      '(đề xuất|kiến nghị|đề nghị)(, (đề xuất|kiến nghị|đề nghị)|)',
      '(chi bộ |đồng chí |)(đề nghị|kiến nghị|đề xuất) (đảng ủy|cấp trên|cấp ủy|đảng ủy xã|đảng ủy phường|gì)( xã| phường|) (điều|việc|những|) (gì|nào)',
      '(chi bộ |đồng chí |)(đề nghị|kiến nghị|đề xuất) (đảng ủy|cấp trên|cấp ủy)( xã| phường|) (điều gì|việc gì|những gì|gì)',
    ],
  },
  // Whether it is the first report, or more or other than it
  {
    wordings: ['phương thức báo cáo', '(hình thức|lần|loại) (gửi|báo cáo|nộp)( báo cáo|)'],
    answer: /(?:lần đầu|bổ sung|thay thế|điều chỉnh|chính thức)/iu,
  },
  // What the chair sums up
  {
    wordings: [
      '(nội dung |ý kiến |)kết luận( của|) (chủ trì|người chủ trì|đồng chí chủ trì|chủ tọa|người điều hành)',
      '(người |đồng chí |)(chủ trì|chủ tọa|điều hành) kết luận',
    ],
  },
  // The number of the resolution
  {
    wordings: ['(số|số hiệu|số, ký hiệu)( của|) nghị quyết', 'nghị quyết số'],
    answer: /\d/u,
  },
  // Who signs
  {
    wordings: ['(người|đồng chí|bí thư|bí thư đảng ủy|bí thư chi bộ|thủ trưởng|đại diện) ký( báo cáo| duyệt| biên bản| tên|)'],
    answer: NAME,
  },
  // The decision on the grades of the year
  {
    wordings: [
      'số quyết định( xếp loại| công nhận|)',
      '(qđ|quyết định) (công nhận|phê duyệt)( kết quả|) (xếp loại|đánh giá, xếp loại)( chất lượng|) số',
    ],
  },
  // Why points were taken off
  {
    wordings: [
      'ghi chú( |, )(thuyết minh|giải trình|lý do)( |)(điểm trừ|trừ điểm|điểm bị trừ|)',
      '(giải trình|thuyết minh)( thêm|)',
      '(giải trình|thuyết minh|diễn giải|lý do|nguyên nhân|vì sao|tại sao|nội dung|ghi chú)( bị|) (trừ điểm|điểm trừ|mất điểm|trừ|điểm bị trừ)',
    ],
  },
  // Telephone of whoever reports
  {
    wordings: ['(điện thoại |)liên hệ', 'điện thoại( người báo cáo| người lập|)'],
  },
  // Who was asked to come from above
  {
    wordings: ['(có |)(đại biểu |cấp ủy |đại diện |)cấp trên( về|)( dự|)( sinh hoạt| họp|)'],
  },
]
