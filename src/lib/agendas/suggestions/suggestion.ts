import * as v from 'valibot';
import { authorOf } from '#lib/contributions/contribution.ts';
import { senderFields } from '#lib/contributions/sender.ts';
import * as field from '#lib/forms/fields.ts';
import { hasRole, isStaff, isWorkerIn, type Person } from '#lib/people/person.ts';
import { ItemDetails } from '#lib/policies/kinds/details.ts';
import { type Item, originLabels } from '#lib/policies/kinds/item.ts';
import { shortened } from '#lib/text/shorten.ts';
import { mayDraft } from '../agenda.ts';

/** In characters. */
export const MOST_OF_SUGGESTION = 2000;

export const SuggestionForm = v.object({
	onceKey: field.onceKey,
	consultationId: field.id('Kies waar uw punt bij hoort.'),
	text: field.text(MOST_OF_SUGGESTION, 'Schrijf op wat er moet gebeuren, en waarom.', 'Uw punt'),
	...senderFields
});

export type NewSuggestion = v.InferOutput<typeof SuggestionForm> & { /** Of the wijk. */ slug: string };

/** What the platform makes of it: an item, with all that an item says. */
export const TakeUpForm = v.object({
	onceKey: field.onceKey,
	text: field.text(20_000, 'Schrijf het punt op.'),
	...v.omit(ItemDetails, ['kind']).entries
});

export const JoinForm = v.object({ itemId: field.id('Kies bij welk punt het hoort.') });

export const RefusalForm = v.object({
	reason: field.text(500, 'Schrijf op waarom het punt niet op de agenda komt.', 'De reden')
});

/**
 * What became of it. `waiting`: nobody said anything · `writing`: the platform writes an item with it, that nobody else reads
 * yet · `on_agenda`: everybody reads that item · `refused`: it comes on no agenda, with a reason.
 */
export type Outcome = 'waiting' | 'writing' | 'on_agenda' | 'refused';

export const outcomeLabels: Record<Outcome, { name: string; tone: 'plain' | 'sun' | 'good' | 'no' }> = {
	waiting: { name: 'Wacht op het wijkplatform', tone: 'plain' },
	writing: { name: 'Het wijkplatform werkt eraan', tone: 'sun' },
	on_agenda: { name: 'Staat op de agenda', tone: 'good' },
	refused: { name: 'Komt niet op de agenda', tone: 'no' }
};

/** From whom the item is that comes of it: that follows from what somebody is, and nobody says it of themselves. */
export function originOf(person: Person | undefined, neighbourhoodId: string): Item['origin'] {
	if (hasRole(person, 'community_worker')) return 'social_work';
	if (isStaff(person)) return 'officials';
	return mayDraft(person, { neighbourhoodId }) ? 'platform' : 'residents';
}

/** Who works for the municipality, or for it in a wijk, says it as part of that work: it is not what people said. */
export const isOfWork = (origin: Item['origin']) => origin === 'officials' || origin === 'social_work';

/** Publishes what they suggest themselves: the municipality everywhere, an opbouwwerker in the own wijk. */
export const mayPublishOwn = (person: Person | undefined, neighbourhoodId: string) =>
	hasRole(person, 'editor', 'moderator', 'administrator') || isWorkerIn(person, neighbourhoodId);

/** The name beside it of who gave none. An inwoner needs none. */
export const namelessOf: Record<Item['origin'], string> = {
	residents: '',
	platform: 'Iemand van het wijkplatform',
	officials: 'Een ambtenaar',
	social_work: 'Een sociaal werker'
};

/** The name, and from whom it is when that is no inwoner: “Een ambtenaar · van ambtenaren”. */
export const whoSaid = ({ author, origin }: { author: string; origin: Item['origin'] }) =>
	origin === 'residents' ? authorOf({ author }) : `${authorOf({ author })} · ${originLabels[origin].toLowerCase()}`;

/** What the platform begins with when it makes an item of it: the first sentence, as the words were given. */
export function titleFrom(text: string) {
	const [first = ''] = /^[^\n]*?(?=[.!?](?:\s|$)|\n|$)/.exec(text.trim()) ?? [];
	return shortened(first, LONGEST_TITLE);
}

const LONGEST_TITLE = 110;
