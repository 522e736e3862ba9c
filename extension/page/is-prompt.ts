/** «-- Chọn --», «Select…»: what stands there while nothing is chosen. */
export function isPrompt(text: string): boolean {
  return (
    text.trim() === '' ||
    /^(?:[-–—.\s]*|\(?(?:(?:để |bỏ )?trống|(?:không|bỏ) chọn)\)?|[-–—]+\s*\p{L}.*[-–—]|[-–—.\s]*(?:chọn|chưa chọn|vui lòng chọn|hãy chọn|(?:bấm|chạm|nhấn|nhấp|ấn)(?: vào)?(?: đây| ô)? để chọn|select|choose|please select)(?!\p{L}).*)$/iu.test(
      text.trim(),
    )
  )
}
