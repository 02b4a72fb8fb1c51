/** Where everybody can read one public contribution and what became of it. `slug`: of its consultation. */
export const saidHref = (slug: string, contributionId: string) => `/reactienota/${slug}/inbreng/${contributionId}`;

/** Where everybody can read one rode draad, with all that was said behind it and against it. */
export const threadHref = (slug: string, findingId: string) => `/reactienota/${slug}/rode-draad/${findingId}`;
