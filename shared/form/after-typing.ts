/** Stands in place of a page's own words when it was only seen to ask its server after each change of the person's. */
export const AFTER_TYPING = 'after-typing'
