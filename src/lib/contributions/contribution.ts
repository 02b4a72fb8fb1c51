import type { Person } from '#lib/people/person.ts';
import type { Channel } from './channel.ts';
import type { contributions } from './tables.ts';

export type Contribution = typeof contributions.$inferSelect;

/** What a channel hands over. */
export interface NewContribution {
	consultationId: string;
	channel: Channel;
	text: string;
	prompt?: string;
	author?: string;
	personId?: string | undefined;
	neighbourhoodId?: string | undefined;
	receiptId?: string;
	status: Contribution['status'];
	externalId?: string;
	/** How many people stand behind it, as who wrote it down says: 1, when nobody said more. */
	voices?: number;
}

/** What came from elsewhere, with its name there: it is kept once, however often it is offered. */
export interface KnownContribution extends NewContribution {
	externalId: string;
	/** When it was said; now, when that is not known. */
	handedInAt?: Date | undefined;
}

export const isPublic = ({ status }: Pick<Contribution, 'status'>) => status === 'public';

/** Hidden and withdrawn contributions need no answer; all others do. */
export const needsReply = ({ status }: Pick<Contribution, 'status'>) => status !== 'hidden' && status !== 'withdrawn';

/** The name to show. */
export const authorOf = ({ author }: Pick<Contribution, 'author'>) => author || 'Een inwoner';

/** Who takes part for an organisation does so under its name, unless another was given. */
export const nameFor = (person: Person | undefined, given: string) => given || (person?.organisation ?? '');
