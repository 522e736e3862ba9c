/** Abbreviations in the names of party cells and committees, whole words in any case. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = (
  [
    ['đb', 'Đảng bộ'],
    ['đu', 'Đảng ủy'],
    ['cb', 'Chi bộ'],
    ['tdp', 'Tổ dân phố'],
    ['kp', 'Khu phố'],
    ['kdc', 'Khu dân cư'],
    ['mn', 'Mầm non'],
    ['th', 'Tiểu học'],
    ['thcs', 'Trung học cơ sở'],
    ['thpt', 'Trung học phổ thông'],
    ['tyt', 'Trạm Y tế'],
    ['ubnd', 'Ủy ban nhân dân'],
    ['hđnd', 'Hội đồng nhân dân'],
    ['cq', 'Cơ quan'],
    ['ca', 'Công an'],
    ['số (?=\\d)', ''],
  ] as const
).map(([short, long]) => [new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'giu'), long])

/** «CB Trường TH số 2» written out, composed; other words stay. */
export function writeOutName(text: string): string {
  return SHORT_NAMES.reduce((whole, [short, long]) => whole.replace(short, long), text.normalize('NFC'))
}
