/** The syllables of a text, equal however they were typed, with the abbreviations of these reports written out. */
import { toneKey } from '../text/name-key.ts'

/** «31/12», «31/12/2026», «30/4/75» of the last century: a day of the year is one word. */
const DAY = /(?<![\d/])(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?:\/(\d{4}|[3-9]\d))?(?![\d/])/g

/** The texts are many and their words few: each is looked at once. */
const known = new Map<string, readonly string[]>()

/** Equal for NFC or NFD, «hoà» or «hòa», «tỉ» or «tỷ», upper or lower case. Tones count, as a digit behind the syllable. */
export function syllables(text: string): string[] {
  const found: string[] = []
  for (const word of text.split(' ')) {
    if (word === '') continue
    // «Tiêu chí 3.1» is one number, «20.1 điểm» two syllables.
    const part = found.at(-1) === CRITERION ? PART_NUMBER.exec(word)?.[1] : undefined
    if (part !== undefined) {
      found.push(part)
      continue
    }
    let parts = known.get(word)
    if (parts === undefined) {
      if (known.size > 20_000) known.clear()
      const plain = plainSyllables(word)
      // «Đ.viên» is two syllables and one abbreviation.
      parts = WRITTEN_OUT.get(plain.join(' ')) ?? plain.flatMap((part) => WRITTEN_OUT.get(part) ?? [part])
      known.set(word, parts)
    }
    for (const part of parts) found.push(part)
  }
  return found
}

const PART_NUMBER = /^(\d{1,2}(?:\.\d{1,2})+)[.:,;)]?$/

function plainSyllables(text: string): string[] {
  const key = toneKey(
    text
      .replace(DAY, (_, day: string, month: string, year = '') => ` d${day}m${month} năm ${year.length === 2 ? `19${year}` : year} `)
      .replace(/(\d)[.,](\d)/g, '$1_$2')
      .replace(/%/g, ' phần trăm '),
  )
  return key === '' ? [] : key.split(' ').map((word) => word.replace(/^(t|l|k|m|s|h|qu|v|b)y(\d?)$/, '$1i$2'))
}

/** Abbreviations that stand for one thing in these reports, in whatever phrase. */
const WRITTEN_OUT = new Map(
  (
    [
      ['đv', 'đảng viên'],
      ['đ.viên', 'đảng viên'],
      ['cb', 'chi bộ'],
      ['đb', 'đảng bộ'],
      ['đu', 'đảng ủy'],
      ['btv', 'ban thường vụ'],
      ['bch', 'ban chấp hành'],
      ['sh', 'sinh hoạt'],
      ['shđ', 'sinh hoạt đảng'],
      ['shcb', 'sinh hoạt chi bộ'],
      ['cđ', 'chuyên đề'],
      ['sl', 'số lượng'],
      ['xl', 'xếp loại'],
      ['llct', 'lý luận chính trị'],
      ['ldct', 'lý luận chính trị'],
      ['kl', 'kết luận'],
      ['nq', 'nghị quyết'],
      ['qđ', 'quyết định'],
      ['csdl', 'cơ sở dữ liệu'],
      ['vb', 'văn bản'],
      ['bc', 'báo cáo'],
      ['kđ', 'kiểm điểm'],
      ['pb', 'phát biểu'],
      ['đgxl', 'đánh giá, xếp loại'],
      ['đvct', 'đảng viên chính thức'],
      ['đvdb', 'đảng viên dự bị'],
      ['dntn', 'doanh nghiệp tư nhân'],
      ['mttq', 'mặt trận tổ quốc'],
      ['ubkt', 'ủy ban kiểm tra'],
      ['thpt', 'trung học phổ thông'],
      ['thcs', 'trung học cơ sở'],
      ['cuv', 'cấp ủy viên'],
      ['đg', 'đánh giá'],
      ['hh', 'huy hiệu'],
      ['hhđ', 'huy hiệu đảng'],
      ['cmnv', 'chuyên môn nghiệp vụ'],
      ['hssv', 'học sinh sinh viên'],
      ['đvtn', 'đoàn viên thanh niên'],
      ['xs', 'xuất sắc'],
      ['tccsđ', 'tổ chức cơ sở đảng'],
      ['tcđ', 'tổ chức đảng'],
      ['htx', 'hợp tác xã'],
      ['shcđ', 'sinh hoạt chuyên đề'],
      ['shtt', 'sinh hoạt tạm thời'],
      ['knđ', 'kết nạp đảng viên'],
      ['qcưt', 'quần chúng ưu tú'],
      ['cđs', 'chuyển đổi số'],
      ['gcn', 'giấy chứng nhận'],
      ['ktgs', 'kiểm tra giám sát'],
      ['cbcc', 'cán bộ công chức'],
      ['cbđv', 'cán bộ đảng viên'],
    ] as const
  ).map(([short, long]) => [plainSyllables(short).join(' '), plainSyllables(long)] as const),
)

const CRITERION = plainSyllables('chí')[0]
