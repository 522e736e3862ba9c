/**
 * Whole labels that ask for one thing in words of which none need be shared. Each line is one question of these reports; a
 * wording may stand in several lines («Kỳ báo cáo» is a month, a quarter or a year): then the value decides, or the other values
 * of the report. Single terms that are equal anywhere in a label stand in `label-terms.ts`.
 */
export type Question = {
  wordings: readonly string[]
  /** How a value looks that answers it; an empty value may always be one. */
  answer?: RegExp
}

export const SAME_QUESTIONS: readonly Question[] = [
  // The committee that reports
  {
    wordings: [
      'đảng ủy',
      'đảng bộ',
      'đảng bộ, đảng ủy',
      'đảng bộ, chi bộ báo cáo',
      'đảng ủy báo cáo',
      'đảng bộ báo cáo',
      'đảng bộ cơ sở',
      'đơn vị',
      'tên đơn vị',
      'đơn vị báo cáo',
      'đơn vị lập báo cáo',
      'đơn vị gửi báo cáo',
      'đơn vị nộp báo cáo',
      'cơ quan, đơn vị',
      'cơ quan báo cáo',
      'cơ quan, đơn vị báo cáo',
      'tổ chức đảng',
      'tổ chức đảng báo cáo',
      'tổ chức cơ sở đảng',
      'cấp ủy',
      'cấp ủy báo cáo',
      'cấp báo cáo',
      'nơi báo cáo',
      'nơi gửi',
      'nơi lập báo cáo',
      'đảng bộ xã, phường',
      'đảng ủy xã, phường',
    ],
    answer: /^(?!chi bộ|chi ủy).*\p{L}{2}/iu,
  },
  // The party cell
  {
    wordings: [
      'chi bộ',
      'chi bộ nơi công tác',
      'chi bộ nơi sinh hoạt',
      'chi bộ đang sinh hoạt',
      'đơn vị chi bộ',
      'tên chi bộ',
      'tên đơn vị (chi bộ)',
      'đơn vị (chi bộ)',
      'chi bộ báo cáo',
      'chi bộ, đơn vị',
      'chi bộ phụ trách',
      'chi bộ sinh hoạt',
      'chi bộ nào',
      'thuộc chi bộ',
      'sinh hoạt tại chi bộ',
      'chi ủy, chi bộ',
      'đơn vị',
      'tên đơn vị',
      'đơn vị báo cáo',
      'đơn vị sinh hoạt',
      'tổ chức đảng',
      'tổ chức đảng báo cáo',
    ],
    answer: /^(?!đảng ủy|đảng bộ|ban thường vụ).*\p{L}{2}/iu,
  },
  // The month
  {
    wordings: [
      'tháng',
      'tháng báo cáo',
      'tháng sinh hoạt',
      'tháng họp',
      'kỳ',
      'kỳ báo cáo',
      'kỳ sinh hoạt',
      'kỳ họp',
      'báo cáo tháng',
      'thời kỳ',
      'kỳ thống kê',
      'kỳ tổng hợp',
    ],
    answer: /tháng|^\d{1,2}(?:[/-]\d{4})?$/iu,
  },
  // The quarter
  {
    wordings: ['quý', 'quý báo cáo', 'kỳ', 'kỳ báo cáo', 'báo cáo quý', 'thời kỳ', 'kỳ thống kê', 'kỳ tổng hợp'],
    answer: /quý|^(?:[IV]+|[1-4])(?:[/-]\d{4})?$/iu,
  },
  // The year
  {
    wordings: ['năm', 'năm báo cáo', 'năm đánh giá', 'năm thống kê', 'kỳ', 'kỳ báo cáo', 'báo cáo năm', 'kỳ thống kê'],
    answer: /(?:^|năm )(?:19|20)\d\d$/iu,
  },
  // The kind of meeting
  {
    wordings: [
      'buổi họp thuộc loại',
      'thuộc loại',
      'loại buổi',
      'kiểu buổi họp',
      'kiểu họp',
      'sinh hoạt kỳ này là',
      'buổi này là',
      'loại buổi sinh hoạt',
      'loại hình sinh hoạt',
      'hình thức sinh hoạt',
      'hình thức họp',
      'hình thức',
      'loại sinh hoạt',
      'loại kỳ họp',
      'loại kỳ sinh hoạt',
      'loại cuộc họp',
      'loại hội nghị',
      'loại họp',
      'tính chất cuộc họp',
      'tính chất buổi sinh hoạt',
      'kiểu sinh hoạt',
      'buổi sinh hoạt thuộc loại nào',
      'nội dung buổi sinh hoạt thuộc loại',
    ],
  },
  // What was on the agenda
  {
    wordings: [
      'nội dung thảo luận',
      'nội dung đã bàn',
      'công việc đã bàn',
      'nội dung công việc',
      'nội dung đã thảo luận',
      'nội dung được đưa ra trong buổi sinh hoạt',
      'nội dung đã được đưa ra trong buổi sinh hoạt',
      'nội dung sinh hoạt chính',
      'vấn đề đã sinh hoạt',
      'vấn đề đã bàn',
      'vấn đề đã thảo luận',
      'vấn đề sinh hoạt',
      'nội dung sinh hoạt',
      'nội dung',
      'nội dung chính',
      'nội dung họp',
      'nội dung trọng tâm',
      'nội dung sinh hoạt trọng tâm',
      'nội dung sinh hoạt đã triển khai',
      'nội dung đã triển khai',
      'các nội dung đã triển khai',
      'nội dung đã sinh hoạt',
      'nội dung buổi sinh hoạt',
      'nội dung cuộc họp',
      'chương trình buổi sinh hoạt',
    ],
  },
  // How good the meeting was
  {
    wordings: [
      'xếp loại',
      'tự xếp loại',
      'xếp loại buổi sinh hoạt',
      'mức xếp loại',
      'mức tự xếp loại',
      'đánh giá buổi sinh hoạt',
      'đánh giá buổi sinh hoạt đạt loại nào',
      'buổi sinh hoạt đạt loại nào',
      'buổi sinh hoạt được đánh giá ở mức nào',
      'đánh giá',
      'chất lượng buổi sinh hoạt',
      'mức độ đạt được',
      'đạt loại',
    ],
  },
  // What did not go well
  {
    wordings: [
      'hạn chế',
      'hạn chế và hướng khắc phục',
      'khó khăn cần tháo gỡ',
      'khó khăn, vướng mắc cần tháo gỡ',
      'vướng mắc',
      'tồn tại',
      'khó khăn, hạn chế',
      'khó khăn',
      'khó khăn, vướng mắc',
      'những khó khăn, vướng mắc',
      'tồn tại, vướng mắc',
      'hạn chế, vướng mắc',
      'tồn tại, khó khăn',
      'khó khăn, tồn tại',
      'vấn đề cần khắc phục',
      'nội dung cần khắc phục',
      'nhược điểm',
    ],
  },
  // The day of the meeting
  {
    wordings: [
      'buổi sinh hoạt được tổ chức vào',
      'họp vào',
      'buổi họp diễn ra vào',
      'tổ chức vào lúc',
      'ngày họp',
      'ngày họp chi bộ',
      'họp ngày nào',
      'chi bộ họp vào ngày nào',
      'chi bộ sinh hoạt vào ngày nào',
      'chi bộ tổ chức sinh hoạt vào ngày nào',
      'ngày chi bộ sinh hoạt',
      'ngày chi bộ tiến hành sinh hoạt',
      'ngày chi bộ tổ chức sinh hoạt',
      'buổi sinh hoạt diễn ra ngày nào',
      'thời gian họp chi bộ',
    ],
    answer: /\d{1,2}[/.-]\d{1,2}/,
  },
  // What is asked of those above
  {
    wordings: [
      'kiến nghị',
      'kiến nghị với cấp trên',
      'chi bộ kiến nghị đảng ủy quan tâm',
      'kiến nghị đảng ủy giải quyết',
      'kiến nghị đảng ủy',
      'kiến nghị với đảng ủy',
      'kiến nghị với cấp ủy',
      'kiến nghị với cấp ủy cấp trên',
      'kiến nghị gửi đảng ủy',
      'ý kiến gửi cấp trên',
      'ý kiến với đảng ủy',
    ],
  },
  // Remarks
  {
    wordings: [
      'ghi chú',
      'ý kiến khác',
      'nội dung khác',
      'thông tin khác',
      'diễn giải',
      'giải trình',
      'thuyết minh',
      'ghi chú, giải trình',
    ],
  },
  // Telephone of whoever reports
  {
    wordings: ['điện thoại', 'điện thoại liên hệ', 'điện thoại người báo cáo', 'điện thoại người lập', 'liên hệ'],
  },
  // Who was asked to come from above
  {
    wordings: ['cấp trên dự', 'có cấp trên dự', 'cấp ủy cấp trên dự sinh hoạt', 'đại biểu cấp trên', 'có đại biểu cấp trên dự'],
  },
]
