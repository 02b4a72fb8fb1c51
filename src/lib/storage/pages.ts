/** How many pages of this size a list has: one when it is empty. */
export const pagesOf = (total: number, size: number) => Math.max(1, Math.ceil(total / size));

/** The page that is shown, from 1: after the last one comes the last one, and what is no page is the first. */
export const shownPage = (page: number, pages: number) => Math.min(Math.max(1, Math.floor(page) || 1), pages);
