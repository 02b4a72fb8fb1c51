import { desc, eq } from 'drizzle-orm';
import { maySee } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayAdministrate, type Person } from '#lib/people/person.ts';
import { listPeople } from '#lib/people/people.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayReply } from './reply.ts';
import type { Subject } from './subject.server.ts';

/** Whether a second colleague reads what answers this. On advice the college decides itself, in its own meeting. */
export async function isReadAlong({ consultationId, contributionId }: Subject): Promise<boolean> {
	const { secondReader } = await findConsultationById(consultationId);
	return secondReader && !(contributionId && (await isAdvice(contributionId)));
}

/** Of these those whose answer a second colleague reads. */
export async function readAlongAmong<Said extends { channel: Channel }>(
	{ consultationId }: Pick<Subject, 'consultationId'>,
	said: Said[]
): Promise<Said[]> {
	const { secondReader } = await findConsultationById(consultationId);
	return secondReader ? said.filter(({ channel }) => channel !== 'advice') : [];
}

async function isAdvice(contributionId: string) {
	const [found] = await db
		.select({ channel: contributions.channel })
		.from(contributions)
		.where(eq(contributions.id, contributionId));
	return found?.channel === 'advice';
}

export async function assertNobodyReadsAlong(about: Subject) {
	if (!(await isReadAlong(about))) return;
	refuse('conflict', 'In dit traject leest een tweede collega mee. Bied uw antwoord aan bij “Antwoorden”.');
}

/** How many people could read along with each other. */
export const countReaders = async () => (await listPeople()).filter(mayReply).length;

/** Turns the second reader on or off, with a reason that everybody may read in the log. */
export async function setSecondReader(by: Person, consultationId: string, secondReader: boolean, reason: string) {
	assertAllowed(mayAdministrate(by));
	return transaction(async () => {
		const known = await findConsultationById(consultationId);
		assertAllowed(maySee(by, known));
		if (known.secondReader === secondReader) return;
		await db.update(consultations).set({ secondReader }).where(eq(consultations.id, consultationId));
		const action = secondReader ? 'second-reader.on' : 'second-reader.off';
		await record(action, { subject: known, consultationId, actor: by, particulars: { reason } });
	});
}

/** Every consultation with whether somebody reads along, for the beheerder. What is in preparation is for the redactie. */
export async function listReadAlong(by: Person) {
	assertAllowed(mayAdministrate(by));
	const rows = await db.select().from(consultations).orderBy(desc(consultations.createdAt), desc(consultations.id));
	return {
		readers: await countReaders(),
		consultations: rows
			.filter((consultation) => maySee(by, consultation))
			.map(({ id, title, status, secondReader }) => ({ id, title, status, secondReader }))
	};
}
