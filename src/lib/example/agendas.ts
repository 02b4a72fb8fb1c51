import { and, eq } from 'drizzle-orm';
import { createAgenda } from '#lib/agendas/agendas.server.ts';
import { draftItem } from '#lib/agendas/items.server.ts';
import { listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { reactToItem } from '#lib/agendas/reactions.server.ts';
import { at } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { approve } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { deHoven, molenveld, molenveldDraft, type ExampleAgenda } from './agenda-texts.ts';
import { daysAgo, type World } from './world.ts';

/** Two wijkplatforms: Molenveld with an answered agenda and a new draft, De Hoven with one that just came out. */
export async function addAgendas(world: World) {
	const { platformChair, platformMember, secondChair } = world.people;
	const of = (slug: string) => world.neighbourhoods.find((wijk) => wijk.slug === slug)!.id;

	const first = {
		consultation: world.finished,
		neighbourhoodId: of('molenveld'),
		begun: 745,
		members: [platformMember]
	};
	await publish(world, platformChair, { ...first, published: 700 }, molenveld);

	const second = { consultation: world.running, neighbourhoodId: of('de-hoven'), begun: 72, members: [] };
	await publish(world, secondChair, { ...second, published: 50 }, deHoven);

	const third = { consultation: world.running, neighbourhoodId: of('molenveld'), begun: 20, members: [platformMember] };
	await draft(platformChair, third, molenveldDraft);
}

interface Course {
	consultation: Consultation;
	neighbourhoodId: string;
	/** Days ago. */
	begun: number;
	/** Who writes items beside the chair. */
	members: Person[];
}

async function draft(chair: Person, course: Course, { title, analysis, items }: ExampleAgenda) {
	const { neighbourhoodId, begun, members } = course;
	const writers = [chair, ...members];
	const consultationId = course.consultation.id;
	const agenda = await at(daysAgo(begun), () =>
		createAgenda(chair, { neighbourhoodId, consultationId, title, analysis })
	);
	for (const [i, { kind, title, description }] of items.entries())
		await at(daysAgo(begun - i - 1), () =>
			draftItem(writers[i % writers.length]!, agenda.id, { onceKey: newOnceKey(), kind, title, description })
		);
	return agenda;
}

async function publish(world: World, chair: Person, course: Course & { published: number }, text: ExampleAgenda) {
	const { id } = await draft(chair, course, text);
	await at(daysAgo(course.published), () => publishAgenda(chair, id));
	const agenda = (await listPublicAgendas({ id: course.neighbourhoodId })).find((known) => known.id === id)!;

	for (const [i, { id: itemId, contributionId }] of agenda.items.entries()) {
		const { theme, reactions } = text.items[i]!;
		world.said.push({ contributionId, theme });
		for (const [days, author, words] of reactions) {
			const moment = daysAgo(course.published - days);
			await at(moment, () =>
				reactToItem({ onceKey: newOnceKey(), itemId, text: words, author, ...wijkOf(course, author) })
			);
			const contributionId = await newestWaiting(course.consultation.id, words);
			await at(daysAgo(course.published - days - 1), () => approve(world.people.moderator, contributionId));
			world.said.push({ contributionId, theme });
		}
	}
}

/** Who gives a name, says the wijk too. */
const wijkOf = ({ neighbourhoodId }: Course, author: string) => (author ? { neighbourhoodId } : {});

async function newestWaiting(consultationId: string, text: string) {
	const said = and(eq(contributions.consultationId, consultationId), eq(contributions.text, text));
	const [row] = await db.select({ id: contributions.id }).from(contributions).where(said).orderBy(contributions.id);
	return row!.id;
}
