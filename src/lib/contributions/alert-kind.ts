/** `unseen`: public at once, and nobody looked yet · `reported`: a visitor asks a moderator to look. */
export const alertKinds = ['unseen', 'reported'] as const;

export type AlertKind = (typeof alertKinds)[number];
