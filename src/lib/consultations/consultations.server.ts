import { asc, desc, eq, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import { assertGoesOn, maySee, type Consultation } from './consultation.ts';
import type { Level } from './level.ts';
import { keepEarlierWords } from './earlier-words.server.ts';
import { consultations, phases } from './tables.ts';

export interface ConsultationInput {
	title: string;
	summary: string;
	promise: string;
	level: Level;
	open: string;
	fixed: string;
	status: Consultation['status'];
	/** Whether a second colleague reads each answer. A beheerder changes it later: see setSecondReader. */
	secondReader?: boolean;
}

export interface PhaseInput {
	title: string;
	description: string;
	startsOn: string;
	endsOn: string;
}

/** What everybody may see, the newest first; for the redactie the drafts too. */
export const listConsultations = (person?: Person): Promise<Consultation[]> =>
	db
		.select()
		.from(consultations)
		.where(mayEdit(person) ? undefined : ne(consultations.status, 'draft'))
		.orderBy(desc(consultations.createdAt), desc(consultations.id));

export async function findConsultation(slug: string, person?: Person): Promise<Consultation> {
	const [consultation] = await db.select().from(consultations).where(eq(consultations.slug, slug));
	return consultation && maySee(person, consultation) ? consultation : refuse('not_found');
}

export async function findConsultationById(id: string): Promise<Consultation> {
	const [consultation] = await db.select().from(consultations).where(eq(consultations.id, id));
	return consultation ?? refuse('not_found');
}

export const listPhases = (consultationId: string) =>
	db
		.select()
		.from(phases)
		.where(eq(phases.consultationId, consultationId))
		.orderBy(asc(phases.position), asc(phases.id));

export async function createConsultation(editor: Person, input: ConsultationInput, planned: PhaseInput[] = []) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const consultation = { id: newId(), slug: slugOf(input.title), ...input, createdAt: now() };
		const [made] = await db.insert(consultations).values(consultation).onConflictDoNothing().returning();
		if (!made) refuse('conflict', 'Er is al een traject met deze titel.');
		await replacePhases(made.id, planned);
		await record('consultation.created', { subject: made, consultationId: made.id, actor: editor });
		return made;
	});
}

type Particulars = Omit<ConsultationInput, 'status' | 'secondReader'>;

/** What an editor writes of a consultation. Whether it began is no text, and only goes onward. */
export const consultationWords = (
	{ title, summary, promise, level, open, fixed }: Particulars,
	planned: PhaseInput[]
) => [
	...[title, summary, promise, level, open, fixed],
	...planned.map(({ title, description, startsOn, endsOn }) => [title, description, startsOn, endsOn])
];

/**
 * Refuses once the council decided. Inside the transaction: the decision waits for its end, or it waits for that.
 * `strength`: `update` for who changes the consultation itself.
 */
export async function assertUndecided(
	id: string,
	instead: string,
	strength: 'update' | 'share' = 'share'
): Promise<Consultation> {
	await hold(consultations, id, strength);
	const consultation = await findConsultationById(id);
	assertGoesOn(consultation, instead);
	return consultation;
}

/** The address stays the same, also when the title changes. What the council decided on stays as it was. */
export async function changeConsultation(
	editor: Person,
	id: string,
	input: Omit<ConsultationInput, 'secondReader'>,
	planned: PhaseInput[],
	basedOn?: string
) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const known = await assertUndecided(id, 'De gegevens blijven zoals ze zijn.', 'update');
		assertUnchanged(basedOn, consultationWords(known, await listPhases(id)), consultationWords(input, planned));
		if (known.status === 'running') await keepEarlierWords(known, input);
		await db
			.update(consultations)
			.set({ ...input, status: onward(known.status, input.status) })
			.where(eq(consultations.id, id));
		await replacePhases(id, planned);
		await record('consultation.changed', { subject: { id }, consultationId: id, actor: editor });
	});
}

/** What people found once they find always: a consultation that runs does not go back, one that is finished stays so. */
function onward(from: Consultation['status'], to: Consultation['status']) {
	const order = ['draft', 'running', 'finished'] as const;
	return order[Math.max(order.indexOf(from), order.indexOf(to))]!;
}

async function replacePhases(consultationId: string, planned: PhaseInput[]) {
	await db.delete(phases).where(eq(phases.consultationId, consultationId));
	for (const [position, phase] of planned.entries())
		await db.insert(phases).values({ id: newId(), consultationId, position, ...phase });
}
