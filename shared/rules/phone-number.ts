/** Whether a text is a Vietnamese telephone number: 10 digits from 02/03/05/07/08/09, +84 for the 0, the old 11 digits of mobiles, or 9 digits that lost the 0 (which another rule reports). */
export function isPhone(text: string): boolean {
  const digits = text.replace(/[\s.()\-–]/g, '').replace(/^\+?84(?=\d{9}$)/, '0')
  return /^0[235789]\d{8}$/.test(digits) || /^01[2689]\d{8}$/.test(digits) || /^02\d{9}$/.test(digits) || /^[35789]\d{8}$/.test(digits)
}
