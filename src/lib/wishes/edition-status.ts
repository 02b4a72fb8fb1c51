/** A tree takes wishes, then waits until each has its answer, and then rests. */
export const editionStatuses = ['open', 'closed', 'answered'] as const;

export type EditionStatus = (typeof editionStatuses)[number];
