import { eq } from 'drizzle-orm';
import { listConsultations } from '#lib/consultations/consultations.server.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { contributions } from '#lib/contributions/tables.ts';
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
		...(mayEdit(person) ? await answering(person) : []),
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
