import type { GridValue } from './grid.ts'

const WORDS_OF_NAME = /^(?:\p{Lu}[\p{L}\p{M}]*\s+){1,5}\p{Lu}[\p{L}\p{M}]*(?:\s*\([^()]*\))?$/u
/** «Thôn Cầu Gạo», «Phó Bí thư»: written with capitals, too. With their tones, since Tô, Đặng and Trương are names. */
const NO_NAME =
  /^(?:chi bộ|cb|thôn|xóm|ấp|bản|buôn|làng|khu|khóm|khối|tổ|tdp|phòng|ban|khoa|trường|trạm|đội|công ty|bí thư|phó|ủy viên|đảng|chính thức|dự bị)(?!\p{L})/iu

/** Whether a value is written like the name of a person: two words or more with capitals, and no place or office in front. */
export function isPersonName(value: GridValue): boolean {
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : ''
  return WORDS_OF_NAME.test(text) && !NO_NAME.test(text)
}
