import { createHash } from 'node:crypto';
import { eq, max } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertGoesOn } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { asRows, receiveOnce } from '#lib/contributions/contributions.server.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { isTalk } from '../kinds.ts';
import { holdMeetingFor } from '../reading.server.ts';
import { meetingContributions } from '../tables.ts';
import { findConsent } from '../talks/consent.server.ts';

/** One thing that was said in a room. */
export interface Said {
	text: string;
	/** Of the table at which it was said; empty when there were none. */
	tableName?: string;
	/** How many people said it. */
	voices?: number;
	/** Where it stands in the minutes, in UTF-16 units; nothing for what is not in them. */
	place?: { start: number; end: number };
}

/**
 * What was said at a meeting becomes inbreng, in this order; bringing it again adds nothing. A note of a table is the
 * same when table and words are. Returns the ids in the order in which they were given.
 */
export async function bringIn(editor: Person, meetingId: string, given: Said[]): Promise<string[]> {
	return transaction(async () => {
		const meeting = await holdMeetingFor(editor, meetingId);
		const { consultationId, heldOn, neighbourhoodId } = meeting;
		await assertTakesMore(consultationId);
		const { receiptId, prompt } = isTalk(meeting) ? await findConsent(meeting) : { prompt: meeting.title };
		const said = given.map(({ text, ...rest }) => ({ ...rest, text: text.trim() })).filter(({ text }) => text);
		const received = await receiveOnce(
			asRows(
				onceEach(meetingId, said).map(({ text, voices = 1, externalId }) => ({
					...{ consultationId, channel: 'meeting' as const, prompt, text, voices, externalId },
					...{ status: 'public' as const, handedInAt: saidOn(heldOn) },
					...(neighbourhoodId && { neighbourhoodId }),
					...(receiptId && { receiptId })
				}))
			)
		);
		const ids = new Map(received.map(({ externalId, id }) => [externalId, id]));
		const added = received.filter((one) => one.added).map(({ id }) => id);
		await keepPlaces(meetingId, onceEach(meetingId, said), ids, new Set(added));
		if (added.length) {
			const particulars = { contributionIds: added };
			await record('contribution.received', { subject: meeting, consultationId, actor: editor, particulars });
		}
		return said.map((one) => ids.get(nameOf(meetingId, one))!);
	});
}

async function keepPlaces(meetingId: string, said: Named[], ids: Map<string | undefined, string>, added: Set<string>) {
	const [last] = await db
		.select({ position: max(meetingContributions.position) })
		.from(meetingContributions)
		.where(eq(meetingContributions.meetingId, meetingId));
	const rows = said
		.map(({ externalId, tableName = '', place }) => ({ id: ids.get(externalId)!, tableName, place }))
		.filter(({ id }) => added.has(id))
		.map(({ id, tableName, place }, i) => ({
			...{ meetingId, contributionId: id, position: (last?.position ?? 0) + i + 1, tableName },
			...{ startsAt: place?.start ?? null, endsAt: place?.end ?? null }
		}));
	if (rows.length) await db.insert(meetingContributions).values(rows);
}

type Named = Said & { externalId: string };

/** Who brings the same thing twice at once means it once. */
const onceEach = (meetingId: string, said: Said[]): Named[] => [
	...new Map(said.map((one) => [nameOf(meetingId, one), { ...one, externalId: nameOf(meetingId, one) }])).values()
];

/** Its place is part of what it is: two people may say the same words. */
const nameOf = (meetingId: string, { text, tableName = '', place }: Said) =>
	`${meetingId}:${createHash('sha256')
		.update(JSON.stringify([text, tableName, place?.start ?? null]))
		.digest('base64url')}`;

/** What was said at a meeting was said on its day, whenever it is typed in; not later than now, when the day is to come. */
export function saidOn(heldOn: string) {
	const noon = new Date(`${heldOn}T12:00Z`);
	return noon < now() ? noon : now();
}

export async function assertTakesMore(consultationId: string) {
	assertGoesOn(await findConsultationById(consultationId), 'U kunt er geen inbreng meer bij zetten.');
}
