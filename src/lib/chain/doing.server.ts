import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import { kindLabels } from '#lib/agendas/priorities/poll.ts';
import { polls } from '#lib/agendas/priorities/tables.ts';
import { agendas } from '#lib/agendas/tables.ts';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { isAhead } from '#lib/meetings/meeting.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { whenOf } from '#lib/meetings/when.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { listNewest } from '#lib/policies/newest.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { isOpen } from '#lib/questionnaires/questionnaire.ts';
import { questionnaires, questionnaireVersions } from '#lib/questionnaires/tables.ts';
import { firstOfEach } from '#lib/storage/first-of-each.ts';
import { db } from '#lib/storage/index.ts';
import { asDate, dayOf } from '#lib/text/dates.ts';
import { titleOf } from '#lib/wishes/wish.ts';
import { wishEditions, wishTrees } from '#lib/wishes/tables.ts';

/** Something that one can do now. */
export interface Doing {
	consultationId: string;
	kind: 'questionnaire' | 'wish' | 'poll' | 'agenda' | 'meeting' | 'concept';
	title: string;
	/** What it takes, in a few words. */
	about: string;
	href: string;
}

/** What one can do now in these consultations, as far as they run: from what takes least to what takes most. */
export async function listDoings(consultationIds: string[]): Promise<Doing[]> {
	const running = and(inArray(consultations.id, consultationIds), eq(consultations.status, 'running'))!;
	return [
		...(await openQuestionnaires(running)),
		...(await openWishTrees(running)),
		...(await openPolls(running)),
		...(await publishedAgendas(running)),
		...(await comingMeetings(running)),
		...(await publicConcepts(running))
	];
}

type Condition = NonNullable<ReturnType<typeof and>>;

async function openQuestionnaires(running: Condition): Promise<Doing[]> {
	const rows = await db
		.select({
			id: questionnaires.id,
			status: questionnaires.status,
			opensAt: questionnaires.opensAt,
			closesAt: questionnaires.closesAt,
			consultation: { status: consultations.status },
			consultationId: questionnaires.consultationId,
			slug: questionnaires.slug,
			definition: questionnaireVersions.definition
		})
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.questionnaireId, questionnaires.id))
		.where(and(running, eq(questionnaires.status, 'open')))
		.orderBy(asc(questionnaires.createdAt), asc(questionnaires.id), desc(questionnaireVersions.number));
	const newest = firstOfEach(rows, ({ id }) => id);
	const open = newest.filter((row) => isOpen(row, row.consultation));
	return open.map(({ consultationId, slug, definition: { title, minutes } }) => ({
		consultationId,
		kind: 'questionnaire',
		title,
		about: minutes === 1 ? 'Dit kost u 1 minuut.' : `Dit kost u ${minutes} minuten.`,
		href: `/vragenlijsten/${slug}`
	}));
}

async function openWishTrees(running: Condition): Promise<Doing[]> {
	const rows = await db
		.select({ edition: wishEditions, tree: wishTrees })
		.from(wishEditions)
		.innerJoin(consultations, eq(consultations.id, wishEditions.consultationId))
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.where(and(running, eq(wishEditions.status, 'open')))
		.orderBy(desc(wishEditions.year), asc(wishTrees.name), asc(wishEditions.id));
	return rows.map(({ edition: { consultationId, year, introduction }, tree }) => ({
		consultationId,
		kind: 'wish',
		title: titleOf(tree, year),
		about: introduction,
		href: `/wensboom/${tree.slug}/${year}`
	}));
}

async function openPolls(running: Condition): Promise<Doing[]> {
	const today = dayOf(now());
	const rows = await db
		.select({ poll: polls, consultationId: agendas.consultationId, neighbourhood: neighbourhoods })
		.from(polls)
		.innerJoin(agendas, eq(agendas.id, polls.agendaId))
		.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, polls.neighbourhoodId))
		.where(and(running, eq(polls.status, 'open'), lte(polls.opensOn, today), gte(polls.closesOn, today)))
		.orderBy(asc(polls.closesOn), asc(polls.id));
	return rows.map(({ poll, consultationId, neighbourhood: { name, slug } }) => ({
		consultationId,
		kind: 'poll',
		title: poll.title,
		about: `${name}: ${kindLabels[poll.kind].name.toLowerCase()}. Stemmen kan tot en met ${asDate(poll.closesOn)}.`,
		href: `/wijken/${slug}/stemmen/${poll.slug}`
	}));
}

async function publishedAgendas(running: Condition): Promise<Doing[]> {
	const rows = await db
		.select({ agenda: agendas, title: policies.title, neighbourhood: neighbourhoods })
		.from(agendas)
		.innerJoin(policies, eq(policies.id, agendas.id))
		.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendas.neighbourhoodId))
		.where(and(running, eq(agendas.status, 'published')))
		.orderBy(asc(neighbourhoods.position), asc(agendas.id));
	return rows.map(({ agenda: { consultationId }, title, neighbourhood: { name, slug } }) => ({
		consultationId,
		kind: 'agenda',
		title,
		about: `Woont u in ${name}? Zeg wat u van de plannen vindt.`,
		href: `/wijken/${slug}`
	}));
}

async function comingMeetings(running: Condition): Promise<Doing[]> {
	const today = dayOf(now());
	const rows = await db
		.select({ meeting: meetings })
		.from(meetings)
		.innerJoin(consultations, eq(consultations.id, meetings.consultationId))
		.where(and(running, eq(meetings.status, 'published'), gte(meetings.heldOn, today), isNull(meetings.cancelledAt)))
		.orderBy(asc(meetings.heldOn), asc(meetings.id));
	const ahead = rows.filter(({ meeting }) => isAhead(meeting, today));
	return ahead.map(({ meeting: { consultationId, title, place, slug, ...when } }) => ({
		consultationId,
		kind: 'meeting',
		title,
		about: `Op ${whenOf(when)}, ${place}`,
		href: `/bijeenkomsten/${slug}`
	}));
}

/** Policies of which the newest public version is a concept. */
async function publicConcepts(running: Condition): Promise<Doing[]> {
	const newest = await listNewest(and(running, eq(policies.kind, 'framework'), isNotNull(policyVersions.publicAt)));
	return newest
		.filter(({ version }) => version.status === 'concept')
		.map(({ policy: { consultationId, slug, title }, version: { number } }) => ({
			consultationId,
			kind: 'concept',
			title,
			about: 'Lees het concept en reageer op een alinea.',
			href: `/beleid/${slug}/versies/${number}`
		}));
}
