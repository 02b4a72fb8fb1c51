import { and, eq, or } from 'drizzle-orm';
import { sumOf } from '#lib/agreements/overview.ts';
import { readAgendaStandings } from '#lib/agreements/overview.server.ts';
import { listConsultations } from '#lib/consultations/consultations.server.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { isAlerted } from '#lib/contributions/alerts.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { countWork } from '#lib/councils/editor-work.server.ts';
import { assertAllowed } from '#lib/errors.ts';
import { countInitiativeWork } from '#lib/initiatives/desk.server.ts';
import {
	isStaff,
	mayAdministrate,
	mayEdit,
	mayModerate,
	mayModerateSomewhere,
	type Person
} from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { countUnansweredByConsultation } from '#lib/replies/answered.server.ts';
import { db } from '#lib/storage/index.ts';
import { isJudgedBy } from '#lib/wishes/judging.server.ts';

/** A piece of work that someone can begin with. */
export interface Waiting {
	count: number;
	/** What the number counts. */
	label: string;
	about: string;
	href: string;
	act: string;
}

/** What waits for this person, by role. */
export async function listWaiting(person: Person): Promise<Waiting[]> {
	assertAllowed(isStaff(person));
	return [
		...(mayModerateSomewhere(person) ? [await moderation(person)] : []),
		...(mayEdit(person)
			? [
					...(await answering(person)),
					...(await agreeing(person)),
					...(await advising(person)),
					...(await deciding(person))
				]
			: []),
		...(mayAdministrate(person) ? [await administration()] : [])
	];
}

async function moderation(person: Person): Promise<Waiting> {
	const toLookAt = and(eq(contributions.status, 'public'), isAlerted);
	const waits = or(eq(contributions.status, 'pending'), toLookAt);
	const count = await db.$count(contributions, and(waits, isJudgedBy(person)));
	const [one, more] = mayModerate(person) ? ['bijdrage wacht', 'bijdragen wachten'] : ['wens wacht', 'wensen wachten'];
	return {
		count,
		label: `${count === 1 ? one : more} op u`,
		about: 'Lees wat mensen schreven',
		href: '/beheer/moderatie',
		act: 'Naar de moderatie'
	};
}

async function answering(editor: Person): Promise<Waiting[]> {
	const listed = await listForEditor(editor);
	return listed
		.filter(({ consultation, unanswered }) => consultation.status === 'running' || unanswered > 0)
		.map(({ consultation: { slug, title }, unanswered }) => ({
			count: unanswered,
			label: unanswered === 1 ? 'bijdrage zonder antwoord' : 'bijdragen zonder antwoord',
			about: title,
			href: `/beheer/trajecten/${slug}/antwoorden`,
			act: 'Geef antwoord'
		}));
}

/** Only what is late of what was agreed with the wijken. */
async function agreeing(editor: Person): Promise<Waiting[]> {
	const standings = Map.groupBy(await readAgendaStandings(), ({ agenda }) => agenda.consultation.id);
	return (await listConsultations(editor)).flatMap(({ id, slug, title }) => {
		const { late, lateReports } = sumOf((standings.get(id) ?? []).map(({ tally }) => tally));
		const count = late || lateReports;
		if (!count) return [];
		const [one, more] = late
			? ['afspraak is te laat', 'afspraken zijn te laat']
			: ['verslag is te laat', 'verslagen zijn te laat'];
		return {
			...{ count, label: count === 1 ? one : more, about: `Afspraken met de wijken: ${title}` },
			...{ href: `/beheer/trajecten/${slug}/wijkagendas`, act: 'Naar de afspraken' }
		};
	});
}

/** Only what is late, or waits for an answer. */
async function advising(editor: Person): Promise<Waiting[]> {
	const { lateAdvices, waiting, lateReplies } = await countWork(editor);
	const desk = { href: '/beheer/adviezen', act: 'Naar de adviezen' };
	const late = lateReplies ? ` ${lateReplies} daarvan ${lateReplies === 1 ? 'is' : 'zijn'} te laat.` : '';
	return [
		{
			...{ count: waiting, label: waiting === 1 ? 'advies zonder antwoord' : 'adviezen zonder antwoord' },
			about: `De adviesraad wacht op antwoord.${late}`,
			...desk
		},
		{
			...{ count: lateAdvices, label: lateAdvices === 1 ? 'advies te laat' : 'adviezen te laat' },
			about: 'U vroeg advies en de laatste dag is voorbij.',
			...desk
		}
	].filter(({ count }) => count);
}

/** Requests of inwoners, and how their plans go. */
async function deciding(editor: Person): Promise<Waiting[]> {
	const { waiting, late, checkUps } = await countInitiativeWork(editor);
	const desk = { href: '/beheer/initiatieven', act: 'Naar de aanvragen' };
	return [
		{
			...{ count: waiting, label: waiting === 1 ? 'aanvraag zonder besluit' : 'aanvragen zonder besluit' },
			about: `Inwoners wachten op een besluit over hun plan.${late ? ` ${late} daarvan ${late === 1 ? 'is' : 'zijn'} te laat.` : ''}`,
			...desk
		},
		{
			...{ count: checkUps, label: checkUps === 1 ? 'APK vraagt aandacht' : 'APK’s vragen aandacht' },
			about: 'Kijk hoe het met de plannen van inwoners gaat.',
			...desk
		}
	].filter(({ count }) => count);
}

async function administration(): Promise<Waiting> {
	const count = await db.$count(people);
	return {
		count,
		label: count === 1 ? 'mens met een account' : 'mensen met een account',
		about: 'Geef wie hier werkt een rol, of haal een rol weg.',
		href: '/beheer/mensen',
		act: 'Naar de mensen'
	};
}

/** Every consultation, drafts too, with how much lacks an answer. */
export async function listForEditor(editor: Person): Promise<{ consultation: Consultation; unanswered: number }[]> {
	assertAllowed(mayEdit(editor));
	const counts = await countUnansweredByConsultation();
	const all = await listConsultations(editor);
	return all.map((consultation) => ({ consultation, unanswered: counts.get(consultation.id) ?? 0 }));
}
