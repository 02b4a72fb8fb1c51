/** A day as people type it: `2026-03-01` as 1-3-2026; nothing stays empty. */
export const asDutchDay = (day: string | undefined) => (day ? day.split('-').map(Number).reverse().join('-') : '');
