import { and, desc, eq } from 'drizzle-orm';
import { assertRuns } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import type { LetterInput } from './letter.ts';

/** Keeps what came on paper or was said at the desk. Returns the volgcode, to write on the answer. */
export async function enterLetter(editor: Person, { onceKey, consultationId, email, ...letter }: LetterInput) {
	assertAllowed(mayEdit(editor));
	return once(onceKey, async () => {
		// A volgcode leads to the consultation that it is of, so there is none before everybody may know of that.
		assertRuns(await findConsultationById(consultationId), 'U kunt er geen brief meer bij zetten.');
		const receipt = await issueReceipt({ consultationId, onceKey, email });
		const id = await receive({
			...letter,
			consultationId,
			channel: 'letter',
			receiptId: receipt.id,
			status: 'public'
		});
		const particulars = { channel: 'letter' };
		await record('contribution.received', { subject: { id }, consultationId, actor: editor, particulars });
		return receipt.code;
	});
}

const letterColumns = {
	id: contributions.id,
	code: receipts.code,
	text: contributions.text,
	author: contributions.author,
	neighbourhood: neighbourhoods.name,
	status: contributions.status,
	handedInAt: contributions.handedInAt
};

/** Most letters that the page of a consultation lists; the list of all contributions has the rest. */
const LATEST = 20;

/** The letters that were entered last. */
export const listLetters = (consultationId: string) =>
	db
		.select(letterColumns)
		.from(contributions)
		.innerJoin(receipts, eq(receipts.id, contributions.receiptId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(and(eq(contributions.consultationId, consultationId), eq(contributions.channel, 'letter')))
		.orderBy(desc(contributions.handedInAt), desc(contributions.id))
		.limit(LATEST);

export type Letter = Awaited<ReturnType<typeof listLetters>>[number];

export async function findLetter(consultationId: string, code: string): Promise<Letter> {
	const [letter] = await db
		.select(letterColumns)
		.from(contributions)
		.innerJoin(receipts, eq(receipts.id, contributions.receiptId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(
			and(
				eq(receipts.code, code),
				eq(contributions.consultationId, consultationId),
				eq(contributions.channel, 'letter')
			)
		);
	return letter ?? refuse('not_found');
}
