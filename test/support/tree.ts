import { eq } from 'drizzle-orm';
import { approve } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { openEdition } from '#lib/wishes/editions.server.ts';
import { wishes } from '#lib/wishes/tables.ts';
import { hangWish, listHung } from '#lib/wishes/wishes.server.ts';
import { newConsultation } from './consultations.ts';
import { join } from './people.ts';

/** A tree that is open, with who answers and who looks first. `hang`: a wish that everybody sees. */
export async function plantedTree() {
	const editor = await join('Eva', 'editor');
	const moderator = await join('Mo', 'moderator');
	const consultation = await newConsultation(editor);
	const place = {
		slug: 'hal',
		name: 'De Hal',
		place: 'Buurthuis',
		rule: 'Wensen voor de hal.',
		introduction: 'Wat wenst u?'
	};
	const edition = await openEdition(editor, { consultationId: consultation.id, year: 2026, ...place });
	const hang = async (text: string, email = '') => {
		const given = { onceKey: newOnceKey(), text, author: '', neighbourhoodId: undefined, email };
		const code = await hangWish(edition, given);
		const hung = (await listHung(edition)).at(-1)!;
		await approve(moderator, hung.contributionId);
		return { ...hung, code, onceKey: given.onceKey };
	};
	return { editor, moderator, consultation, edition, hang };
}

export const findRow = async (id: string) => (await db.select().from(wishes).where(eq(wishes.id, id)))[0]!;
