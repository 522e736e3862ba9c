/** Parts of a page that are told apart by their names or by how they are written, wherever a name of a field is looked for. */

/** Explains a field. */
export const HELP =
  '.help-block,.form-text,.hint,.help,.helper,.description,.desc,.note,.text-muted,small,[class*="help"],[class*="hint"],[class*="extra"],[class*="description"]'
export const ERROR = '[role=alert],[class*="error"],[class*="invalid"],[class*="counter"],[aria-live]'
/** An explanation under a label, which is no part of the name when there is one. */
export const ASIDE = '[class*="hint"],[class*="help"]'
export const HEADING = '[role=heading],h1,h2,h3,h4,h5,h6'

export const UNIT =
  /^(?:[%‰]|người|đồng chí|đ\/c|đảng viên|đv|buổi|lần|cuộc|phút|giờ|điểm|vnđ|(?:nghìn |triệu )?đồng|đ|triệu|tổ chức|cb|chi bộ|lượt|ý kiến|tuổi|văn bản|giấy|ngày|tháng|năm|m2|ha|km)$/iu

/** «Vắng [2] đồng chí: có lý do [1]»: the unit of the field before, and what the next one is; undefined for anything else. */
export function unitBeforeColon(text: string): { unit: string; rest: string } | undefined {
  const [, unit = '', rest = ''] = /^([^:]{1,12}):\s+(\S.*)$/u.exec(text) ?? []
  return UNIT.test(unit) ? { unit, rest } : undefined
}

/** «Họp trong ……… phút»: the line on which something is to be written. */
export function withoutDots(text: string): string {
  return text
    .replace(/…[….]*|\.{3,}/gu, ' ')
    .replace(/\s{2,}/gu, ' ')
    .trim()
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
