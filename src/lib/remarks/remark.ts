import * as v from 'valibot';
import { senderFields } from '#lib/contributions/sender.ts';
import * as field from '#lib/forms/fields.ts';
import type { Person } from '#lib/people/person.ts';

export const RemarkForm = v.object({
	onceKey: field.onceKey,
	text: field.text(4_000, 'Schrijf uw opmerking op.', 'Uw opmerking')
});
export type RemarkInput = v.InferOutput<typeof RemarkForm> & { roundId: string; paragraphId: string };

/** In characters. */
export const MOST_OF_REACTION = 2000;

export const ReactionForm = v.object({
	onceKey: field.onceKey,
	text: field.text(MOST_OF_REACTION, 'Schrijf op wat u van deze alinea vindt.', 'Uw reactie'),
	...senderFields
});
export type ReactionInput = v.InferOutput<typeof ReactionForm> & { versionId: string; paragraphId: string };

/** The name under a remark of a raadslid: `Aylin Kaya (Samen Sociaal)`. */
export const signature = ({ name, party }: Pick<Person, 'name' | 'party'>) => (party ? `${name} (${party})` : name);

/** What stands above a remark on a concept that never became public. */
export const unreadPrompt = (version: number) => `Een alinea uit concept ${version}, dat niet openbaar werd`;
