import { eq } from 'drizzle-orm';
import { listConsultations } from '#lib/consultations/consultations.server.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { countWork } from '#lib/councils/editor-work.server.ts';
import { assertAllowed } from '#lib/errors.ts';
import { isStaff, mayAdministrate, mayEdit, mayModerate, type Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { countUnansweredByConsultation } from '#lib/replies/answered.server.ts';
import { db } from '#lib/storage/index.ts';

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
		...(mayModerate(person) ? [await moderation()] : []),
		...(mayEdit(person) ? [...(await answering(person)), ...(await advising(person))] : []),
		...(mayAdministrate(person) ? [await administration()] : [])
	];
}

async function moderation(): Promise<Waiting> {
	const count = await db.$count(contributions, eq(contributions.status, 'pending'));
	return {
		count,
		label: count === 1 ? 'bijdrage wacht op u' : 'bijdragen wachten op u',
		about: 'Lees ze en maak ze openbaar. Past iets niet? Verberg het, met een reden.',
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
