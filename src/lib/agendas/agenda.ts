import * as v from 'valibot';
import { senderFields } from '#lib/contributions/sender.ts';
import * as field from '#lib/forms/fields.ts';
import { hasRole, hasRoleIn, type Person } from '#lib/people/person.ts';

const title = field.line(120, 'Geef de agenda een titel.');

export const TitleForm = v.object({ basedOn: field.basedOn, title });

export const NewAgendaForm = v.object({
	onceKey: field.onceKey,
	neighbourhoodId: field.id('Kies een wijk.'),
	consultationId: field.id('Kies een traject.'),
	title
});
export type NewAgenda = Omit<v.InferOutput<typeof NewAgendaForm>, 'onceKey'> & { onceKey?: string };

/** With which chapters a new agenda begins: how it goes in the wijk, and then what the wijk wants. */
export const FIRST_CHAPTERS = [
	'Hoe staat de wijk ervoor?',
	'Wat hoorden wij?',
	'Wat is sterk?',
	'Wat mist er?',
	'Wat willen wij?'
];

export const PublishForm = v.object({
	summary: field.text(600, 'Schrijf in een paar zinnen op wat er in deze agenda staat.'),
	languageOverride: field.optionalText(500)
});
export type Publishing = v.InferOutput<typeof PublishForm>;

/** In characters. */
export const MOST_OF_REACTION = 2000;

export const ReactionForm = v.object({
	onceKey: field.onceKey,
	text: field.text(MOST_OF_REACTION, 'Schrijf op wat u van dit punt vindt.', 'Uw reactie'),
	...senderFields
});

export interface Reaction {
	onceKey: string;
	itemId: string;
	text: string;
	author: string;
	/** Where who reacts lives. */
	neighbourhoodId?: string | undefined;
	email?: string | undefined;
}

interface OfWijk {
	neighbourhoodId: string;
}

/** Has a place of work at some wijkplatform. */
export const isOfPlatform = (person: Person | undefined) => hasRole(person, 'platform_member', 'platform_chair');

export const mayDraft = (person: Person | undefined, { neighbourhoodId }: OfWijk) =>
	hasRoleIn(person, neighbourhoodId, 'platform_member', 'platform_chair');

/** Publishes its agenda, and says who is of the platform. */
export const mayChair = (person: Person | undefined, { neighbourhoodId }: OfWijk) =>
	hasRoleIn(person, neighbourhoodId, 'platform_chair');

/** Nobody but the platform read anything of it. */
export const isUnread = ({ status }: { status: 'draft' | 'published' }) => status === 'draft';
