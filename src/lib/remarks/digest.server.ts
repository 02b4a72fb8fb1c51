import { and, asc, eq, gte, inArray, lt, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { isRunning } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { standing } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed } from '#lib/errors.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf, startOfDay } from '#lib/text/dates.ts';
import { digestLetter } from './digest-letter.ts';
import { countStances } from './stance.ts';
import { digests, remarks } from './tables.ts';

/** From now on a mail a day on which something was said; nothing of before. Asking twice is the same as asking once. */
export async function followReactions(editor: Person, consultationId: string) {
	assertAllowed(mayEdit(editor));
	const heardUpTo = dayAfter(dayOf(now()), -1);
	await db.insert(digests).values({ consultationId, personId: editor.id, heardUpTo }).onConflictDoNothing();
}

export async function unfollowReactions(editor: Person, consultationId: string) {
	assertAllowed(mayEdit(editor));
	await db.delete(digests).where(ownDigest(consultationId, editor.id));
}

export const followsReactions = async (editor: Person, consultationId: string) =>
	(await db.$count(digests, ownDigest(consultationId, editor.id))) > 0;

const ownDigest = (consultationId: string, personId: string) =>
	and(eq(digests.consultationId, consultationId), eq(digests.personId, personId));

/** Writes to each redacteur who asked for it what was said on the days that are over; a quiet day gives no mail. */
export async function sendDigests() {
	const today = dayOf(now());
	const due = await db
		.select({ digest: digests, email: people.email })
		.from(digests)
		.innerJoin(people, eq(people.id, digests.personId))
		.where(lt(digests.heardUpTo, dayAfter(today, -1)))
		.orderBy(asc(digests.consultationId), asc(digests.personId));
	for (const { digest, email } of due) await sendDigest(digest, email, today);
}

/** The mail and the day up to which it tells are there together, or not at all: a crash in between sends nothing twice. */
const sendDigest = (
	{ consultationId, personId, heardUpTo }: typeof digests.$inferSelect,
	email: string,
	today: string
) =>
	transaction(async () => {
		const upTo = dayAfter(today, -1);
		const moved = await db
			.update(digests)
			.set({ heardUpTo: upTo })
			.where(and(ownDigest(consultationId, personId), eq(digests.heardUpTo, heardUpTo)))
			.returning({ id: digests.personId });
		const editor = await findPersonByEmail(email);
		if (!moved.length || !editor || !mayEdit(editor)) return;
		const consultation = await findConsultationById(consultationId);
		const said = isRunning(consultation) ? await listSaid(consultationId, dayAfter(heardUpTo), today) : [];
		if (!said.length) return;
		await queueMail({
			about: `reactions:${consultationId}:${personId}:${upTo}`,
			to: email,
			...digestLetter({
				...{ name: editor.name, title: consultation.title, slug: consultation.slug, counts: countStances(said) },
				...{ municipality: (await readMunicipality()).name, origin: readConfiguration().origin }
			})
		});
	});

/** What inwoners said of public concepts from one day up to another. What is said in a round is in no mail. */
const listSaid = (consultationId: string, from: string, until: string) =>
	db
		.select({ stance: remarks.stance })
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.where(
			and(
				eq(contributions.consultationId, consultationId),
				eq(contributions.channel, 'paragraph_reaction'),
				inArray(contributions.status, standing),
				ne(contributions.status, 'confidential'),
				gte(contributions.handedInAt, startOfDay(from)),
				lt(contributions.handedInAt, startOfDay(until))
			)
		)
		.orderBy(asc(contributions.id));
