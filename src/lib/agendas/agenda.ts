import * as v from 'valibot';
import { senderFields } from '#lib/contributions/sender.ts';
import * as field from '#lib/forms/fields.ts';
import { hasRole, hasRoleIn, type Person } from '#lib/people/person.ts';
import type { Agenda } from './agendas.server.ts';

/** What an item is about. */
export const kinds = ['physical', 'social'] as const;

export type Kind = (typeof kinds)[number];

export const kindLabels: Record<Kind, { name: string; meaning: string }> = {
	physical: { name: 'Straat en plein', meaning: 'Wat er moet komen, of wat gemaakt moet worden.' },
	social: { name: 'Mensen bij elkaar', meaning: 'Wat buren voor elkaar en met elkaar willen doen.' }
};

const title = field.line(120, 'Geef de agenda een titel.');
const analysis = field.text(8000, 'Schrijf op hoe het gaat in de wijk.');

export const AgendaForm = v.object({ basedOn: field.basedOn, title, analysis });
export type AgendaWords = Omit<v.InferOutput<typeof AgendaForm>, 'basedOn'>;

export const NewAgendaForm = v.object({
	onceKey: field.onceKey,
	neighbourhoodId: field.id('Kies een wijk.'),
	consultationId: field.id('Kies een traject.'),
	title,
	analysis
});
export type NewAgenda = Omit<v.InferOutput<typeof NewAgendaForm>, 'onceKey'> & { onceKey?: string };

const item = {
	kind: field.oneOf(kinds, 'Kies waar dit punt bij hoort.'),
	title: field.line(120, 'Geef het punt een titel.'),
	description: field.text(2000, 'Schrijf op wat u wilt, en waarom.')
};

export const ItemForm = v.object({ basedOn: field.basedOn, ...item });
export type ItemInput = Omit<v.InferOutput<typeof ItemForm>, 'basedOn'>;

export const NewItemForm = v.object({ onceKey: field.onceKey, ...item });
export type NewItem = v.InferOutput<typeof NewItemForm>;

export const MoveForm = v.object({
	id: field.id('Kies een punt.'),
	direction: field.oneOf(['up', 'down'], 'Kies omhoog of omlaag.')
});
export type Direction = v.InferOutput<typeof MoveForm>['direction'];

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

type OfWijk = Pick<Agenda, 'neighbourhoodId'>;

/** Has a place of work at some wijkplatform. */
export const isOfPlatform = (person: Person | undefined) => hasRole(person, 'platform_member', 'platform_chair');

export const mayDraft = (person: Person | undefined, { neighbourhoodId }: OfWijk) =>
	hasRoleIn(person, neighbourhoodId, 'platform_member', 'platform_chair');

export const mayPublish = (person: Person | undefined, { neighbourhoodId }: OfWijk) =>
	hasRoleIn(person, neighbourhoodId, 'platform_chair');

export const isDraft = ({ status }: Pick<Agenda, 'status'>) => status === 'draft';
