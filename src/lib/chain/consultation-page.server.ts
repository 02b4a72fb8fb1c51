import { and, asc, desc, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultation, listConsultations, listPhases } from '#lib/consultations/consultations.server.ts';
import { listEarlierWords } from '#lib/consultations/earlier-words.server.ts';
import { isCurrent } from '#lib/consultations/consultation.ts';
import { phases } from '#lib/consultations/tables.ts';
import { isAhead } from '#lib/meetings/meeting.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { countTalks } from '#lib/meetings/talks/talks.server.ts';
import { listNewest } from '#lib/policies/newest.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { listChanges } from './changes.server.ts';
import { countInPublic } from './counts.server.ts';
import { listDoings } from './doing.server.ts';
import { countHeard } from './heard.server.ts';

/** All that everybody may know of a consultation. A draft is not there, for nobody. */
export async function readConsultationPage(slug: string) {
	const consultation = await findConsultation(slug);
	const { id } = consultation;
	const counts = (await countInPublic([id])).get(id)!;
	return {
		consultation,
		today: dayOf(now()),
		earlier: await listEarlierWords(id),
		phases: await listPhases(id),
		doings: await listDoings([id]),
		counts,
		heard: await countHeard(id, counts.channels),
		changes: await listChanges(6, id),
		texts: await listPublicTexts(id),
		past: await listPastMeetings(id),
		talks: await countTalks(id)
	};
}

/** The newest public version of each policy of a consultation. */
async function listPublicTexts(consultationId: string) {
	const newest = await listNewest(
		and(eq(policies.consultationId, consultationId), eq(policies.kind, 'framework'), isNotNull(policyVersions.publicAt))
	);
	return newest.map(({ policy: { id, slug, title }, version: { number, status, summary } }) => ({
		...{ id, slug, title, number, status, summary }
	}));
}

async function listPastMeetings(consultationId: string) {
	const today = dayOf(now());
	const rows = await db
		.select({ slug: meetings.slug, title: meetings.title, heldOn: meetings.heldOn, attendance: meetings.attendance })
		.from(meetings)
		.where(
			and(
				...[eq(meetings.consultationId, consultationId), eq(meetings.status, 'published')],
				...[lte(meetings.heldOn, today), isNull(meetings.cancelledAt)]
			)
		)
		.orderBy(desc(meetings.heldOn), asc(meetings.id));
	return rows.filter((meeting) => !isAhead(meeting, today));
}

/** Every public consultation with where it is now; those that run first. */
export async function listPublicConsultations() {
	const all = await listConsultations();
	const ids = all.map(({ id }) => id);
	const [counts, phases] = [await countInPublic(ids), await currentPhases(ids)];
	return all
		.map((one) => ({ ...one, phase: phases.get(one.id), counts: counts.get(one.id)! }))
		.sort((a, b) => Number(b.status === 'running') - Number(a.status === 'running'));
}

async function currentPhases(consultationIds: string[]) {
	const today = dayOf(now());
	const rows = await db
		.select()
		.from(phases)
		.where(inArray(phases.consultationId, consultationIds))
		.orderBy(asc(phases.position), asc(phases.id));
	return new Map(rows.filter((phase) => isCurrent(phase, today)).map((phase) => [phase.consultationId, phase]));
}
