/** A meeting has a page of its own; the others are talks, with one or a few people. */
export const meetingKinds = ['meeting', 'interview', 'kitchen_table', 'street'] as const;

export type MeetingKind = (typeof meetingKinds)[number];

/** The kinds of a talk. */
export const talkKinds = ['kitchen_table', 'interview', 'street'] as const satisfies readonly MeetingKind[];

export type TalkKind = (typeof talkKinds)[number];

export const isTalk = ({ kind }: { kind: MeetingKind }) => kind !== 'meeting';
