/** Why a fix or its undoing was not made at one grid cell. */
export const REFUSALS = {
  gone: 'Trang này không còn trong tệp.',
  formula: 'Ô này là công thức nên để nguyên.',
  protected: 'Ô được bảo vệ, bạn không có quyền sửa.',
  changed: 'Ô đã được sửa sau đó nên giữ nguyên.',
} as const
