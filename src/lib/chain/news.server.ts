import { createHash } from 'node:crypto';
import { and, asc, desc, eq, exists, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { agendas } from '#lib/agendas/tables.ts';
import { progressReports } from '#lib/agreements/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { advices } from '#lib/councils/tables.ts';
import type { Action } from '#lib/events/actions.ts';
import { events } from '#lib/events/tables.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { questionnaires, questionnaireVersions } from '#lib/questionnaires/tables.ts';
import { replies } from '#lib/replies/tables.ts';
import { firstOfEach } from '#lib/storage/first-of-each.ts';
import { db } from '#lib/storage/index.ts';
import { asDate, dayOf } from '#lib/text/dates.ts';
import { counted } from '#lib/text/numbers.ts';
import { codings, findingSources } from '#lib/themes/tables.ts';

/** Something that happened in a consultation and that everybody may know. */
export interface NewsItem {
	/** A UUID that is the same for ever. */
	id: string;
	at: Date;
	title: string;
	/** On the platform, from its root. */
	href: string;
	/** A large step: also for who wants few mails. */
	large: boolean;
}

const MOST = 50;

/** What everybody may know of a consultation, the newest first. Each is looked up where it is public, and else not there. */
export async function listNews(consultation: { id: string; slug: string }): Promise<NewsItem[]> {
	const { id } = consultation;
	const all = [
		...(await texts(id)),
		...(await lists(id)),
		...(await reports(id)),
		...(await progress(id)),
		...(await advice(id)),
		...(await answers(consultation))
	];
	return all.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)).slice(0, MOST);
}

async function texts(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({ version: policyVersions, slug: policies.slug, title: policies.title })
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(policies.consultationId, consultationId), isNotNull(policyVersions.publicAt)))
		.orderBy(desc(policyVersions.publicAt), desc(policyVersions.id))
		.limit(MOST);
	return rows.map(({ version: { id, number, status, publicAt }, slug, title }) => ({
		...{ id, at: publicAt!, large: true, href: `/beleid/${slug}/versies/${number}` },
		title: status === 'adopted' ? `De raad stelde de tekst vast: ${title}` : `Nieuwe tekst: ${title}, versie ${number}`
	}));
}

/** The first time that each of these happened to what is public now. */
async function firsts(consultationId: string, action: Action, subjectIds: string[]) {
	const rows = await db
		.select({ id: events.id, subjectId: events.subjectId, at: events.happenedAt })
		.from(events)
		.where(
			and(eq(events.consultationId, consultationId), eq(events.action, action), inArray(events.subjectId, subjectIds))
		)
		.orderBy(desc(events.happenedAt), desc(events.id));
	return new Map(rows.map(({ subjectId, ...first }) => [subjectId, first]));
}

async function lists(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({
			id: questionnaires.id,
			slug: questionnaires.slug,
			status: questionnaires.status,
			opensAt: questionnaires.opensAt,
			definition: questionnaireVersions.definition
		})
		.from(questionnaires)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.questionnaireId, questionnaires.id))
		.where(and(eq(questionnaires.consultationId, consultationId), ne(questionnaires.status, 'draft')))
		.orderBy(asc(questionnaires.id), desc(questionnaireVersions.number));
	const newest = firstOfEach(rows, ({ id }) => id);
	const ids = newest.map(({ id }) => id);
	const opened = await firsts(consultationId, 'questionnaire.published', ids);
	const closed = await firsts(consultationId, 'questionnaire.closed', ids);
	return newest.flatMap(({ id, slug, status, opensAt, definition: { title } }) => {
		const [from, until] = [opened.get(id), status === 'closed' ? closed.get(id) : undefined];
		const href = `/vragenlijsten/${slug}`;
		const at = from && opensAt && opensAt > from.at ? opensAt : from?.at;
		return [
			...(from && at && at <= now() ? [{ id: from.id, at, href, large: true, title: `Vul in: ${title}` }] : []),
			...(until ? [{ ...until, href, large: false, title: `De vragenlijst is dicht: ${title}` }] : [])
		];
	});
}

async function reports(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({ id: meetings.id, slug: meetings.slug, title: meetings.title })
		.from(meetings)
		.where(and(eq(meetings.consultationId, consultationId), eq(meetings.status, 'published')))
		.orderBy(asc(meetings.id))
		.limit(MOST);
	const ids = rows.map(({ id }) => id);
	const announced = await firsts(consultationId, 'meeting.published', ids);
	const written = await firsts(consultationId, 'minutes.published', ids);
	const changed = await changesOf(ids);
	return rows.flatMap(({ id, slug, title }) => {
		const here = { href: `/bijeenkomsten/${slug}`, large: false };
		const first = announced.get(id);
		const minutes = written.get(id);
		const later = changed.filter(({ subjectId, at }) => subjectId === id && first && at > first.at);
		return [
			...(first ? [{ id: first.id, at: first.at, ...here, title: `Bijeenkomst: ${title}` }] : []),
			...later.map(({ id, at, action }) => ({ id, at, ...here, title: `${changeWords[action]}: ${title}` })),
			...(minutes ? [{ id: minutes.id, at: minutes.at, ...here, title: `Verslag: ${title}` }] : [])
		];
	});
}

/** The reports on what was agreed with a wijk. */
async function progress(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({
			id: progressReports.id,
			at: progressReports.publishedAt,
			slug: neighbourhoods.slug,
			wijk: neighbourhoods.name
		})
		.from(progressReports)
		.innerJoin(agendas, eq(agendas.id, progressReports.agendaId))
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendas.neighbourhoodId))
		.where(and(eq(agendas.consultationId, consultationId), isNotNull(progressReports.publishedAt)))
		.orderBy(desc(progressReports.publishedAt), desc(progressReports.id))
		.limit(MOST);
	return rows.map(({ id, at, slug, wijk }) => ({
		...{ id, at: at!, large: false, href: `/wijken/${slug}/voortgang` },
		title: `Hoe het gaat met de afspraken in ${wijk}`
	}));
}

const changeWords: Record<string, string> = {
	'meeting.moved': 'Een andere dag, tijd of plek',
	'meeting.cancelled': 'Gaat niet door'
};

const changesOf = (meetingIds: string[]) =>
	db
		.select({ id: events.id, subjectId: events.subjectId, at: events.happenedAt, action: events.action })
		.from(events)
		.where(and(inArray(events.subjectId, meetingIds), inArray(events.action, ['meeting.moved', 'meeting.cancelled'])))
		.orderBy(asc(events.happenedAt), asc(events.id));

async function advice(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({ id: advices.id, slug: advices.slug, title: advices.title, at: advices.submittedAt })
		.from(advices)
		.where(and(eq(advices.consultationId, consultationId), eq(advices.status, 'submitted')))
		.orderBy(asc(advices.id))
		.limit(MOST);
	const placed = await firsts(
		consultationId,
		'advice.placed',
		rows.map(({ id }) => id)
	);
	// An unasked advice is news of this consultation from when the redactie brought it here.
	return rows.flatMap(({ id, slug, title, at: given }) => {
		const at = placed.get(id)?.at ?? given;
		return at ? [{ id, at, href: `/adviezen/${slug}`, large: false, title: `De adviesraad gaf advies: ${title}` }] : [];
	});
}

const COUNTED = 5000;

/** The answers of one day are one piece of news. An answer on what is not public is none. */
async function answers({ id: consultationId, slug }: { id: string; slug: string }): Promise<NewsItem[]> {
	const rows = await db
		.select({ at: replies.repliedAt })
		.from(replies)
		.where(and(eq(replies.consultationId, consultationId), isForPublic()))
		.orderBy(desc(replies.repliedAt), desc(replies.id))
		.limit(COUNTED);
	return [...Map.groupBy(rows, ({ at }) => dayOf(at))].map(([day, given]) => ({
		id: uuidOf(`antwoorden ${consultationId} ${day}`),
		at: given[0]!.at,
		href: `/reactienota/${slug}`,
		large: false,
		title: `De gemeente gaf ${counted(given.length, 'antwoord', 'antwoorden')} op ${asDate(day)}`
	}));
}

const one = { one: sql`1` };

const isForPublic = () =>
	or(
		exists(
			db
				.select(one)
				.from(contributions)
				.where(and(eq(contributions.id, replies.contributionId), eq(contributions.status, 'public')))
		),
		exists(
			db
				.select(one)
				.from(findingSources)
				.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
				.where(
					and(
						eq(findingSources.findingId, replies.findingId),
						eq(findingSources.stance, replies.stance),
						eq(contributions.status, 'public')
					)
				)
		),
		exists(
			db
				.select(one)
				.from(codings)
				.innerJoin(contributions, eq(contributions.id, codings.contributionId))
				.where(and(eq(codings.themeId, replies.themeId), eq(contributions.status, 'public')))
		)
	);

/** A UUID (version 8) of what has none of its own. */
function uuidOf(words: string): string {
	const hex = createHash('sha256').update(words).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
