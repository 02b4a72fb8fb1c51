import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { sealOfDraft, type DraftInput } from '#lib/replies/draft-words.ts';
import { findDraft, offerDraft } from '#lib/replies/drafts.server.ts';
import { reply } from '#lib/replies/replies.server.ts';
import type { ReplyInput } from '#lib/replies/reply.ts';
import { newConsultation } from './consultations.ts';
import { join } from './people.ts';

/** Eva and Ruud answer, Bea is beheerder; a consultation in which a second colleague reads along, or not. */
export async function begin({ secondReader = false } = {}) {
	const eva = await join('Eva', 'editor');
	const ruud = await join('Ruud', 'editor');
	const bea = await join('Bea', 'administrator');
	const consultation = await newConsultation(eva, { secondReader });
	return { eva, ruud, bea, consultation, consultationId: consultation.id };
}

export const give = (editor: Person, change: Partial<ReplyInput>) =>
	reply(editor, { onceKey: newOnceKey(), verdict: 'adopted', reason: 'Ja, dat doen wij.', paragraphs: [], ...change });

type Offered = Partial<DraftInput> & { verdict?: 'adopted' | 'rejected' };

export async function offer(editor: Person, change: Offered) {
	const id = await offerDraft(editor, { verdict: 'adopted', reason: 'Ja, dat doen wij.', paragraphs: [], ...change });
	return { id, basedOn: sealOfDraft(await findDraft(change)) };
}
