import { createAgenda } from '#lib/agendas/beginning.server.ts';
import { showName } from '#lib/agendas/members/names.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import { reactToItem } from '#lib/agendas/reactions.server.ts';
import { at } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { approve } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { molenveld } from './agenda-molenveld.ts';
import { publishSecond } from './agenda-second.ts';
import { deHoven, molenveldDraft, type ExampleAgenda } from './agenda-texts.ts';
import { newestWaiting, writeAgenda, type AgendaDesk } from './agenda-writing.ts';
import { type ExampleSuggestion, forDeHoven, forMolenveld } from './suggestion-texts.ts';
import { addSuggestions } from './suggestions.ts';
import { daysAgo, type World } from './world.ts';

/** Two wijkplatforms: Molenveld with an answered agenda and a new draft, De Hoven with one that just came out. */
export async function addAgendas(world: World) {
	const { platformChair, platformMember, secondChair } = world.people;
	const of = (slug: string) => world.neighbourhoods.find((wijk) => wijk.slug === slug)!.id;

	await at(daysAgo(740), () => showName(platformChair, of('molenveld'), 'Karim'));
	await at(daysAgo(70), () => showName(secondChair, of('de-hoven'), 'Toos Jansen'));

	const first = {
		consultation: world.finished,
		neighbourhoodId: of('molenveld'),
		begun: 745,
		written: 648,
		members: [platformMember]
	};
	const desk = await publish(world, platformChair, { ...first, published: 640 }, molenveld);
	await publishSecond(world, desk, 610);

	const second = { consultation: world.running, neighbourhoodId: of('de-hoven'), begun: 72, written: 55, members: [] };
	await publish(world, secondChair, { ...second, published: 50 }, deHoven, forDeHoven);

	const third = {
		consultation: world.running,
		neighbourhoodId: of('molenveld'),
		begun: 20,
		written: 14,
		members: [platformMember]
	};
	await addSuggestions(world, await draft(platformChair, third, molenveldDraft), forMolenveld);
}

interface Course {
	consultation: Consultation;
	neighbourhoodId: string;
	/** Days ago. */
	begun: number;
	/** Days ago, after what the wijk said. */
	written: number;
	/** Who writes items beside the chair. */
	members: Person[];
}

async function draft(chair: Person, course: Course, text: ExampleAgenda): Promise<AgendaDesk> {
	const { neighbourhoodId, begun, members } = course;
	const consultationId = course.consultation.id;
	const { title } = text;
	const agenda = await at(daysAgo(begun), () => createAgenda(chair, { neighbourhoodId, consultationId, title }));
	const desk = { chair, agendaId: agenda.id, neighbourhoodId, consultation: course.consultation };
	const itemIds = await at(daysAgo(course.written), () => writeAgenda(desk, text, [chair, ...members]));
	return { ...desk, itemIds };
}

async function publish(
	world: World,
	chair: Person,
	course: Course & { published: number },
	text: ExampleAgenda,
	suggestions: ExampleSuggestion[] = []
) {
	const desk = await draft(chair, course, text);
	await addSuggestions(world, desk, suggestions);
	await at(daysAgo(course.published), () =>
		publishAgenda(chair, desk.agendaId, { summary: text.summary, languageOverride: '' })
	);
	const agenda = (await listPublicAgendas({ id: course.neighbourhoodId })).find(({ id }) => id === desk.agendaId)!;

	for (const [i, { id: itemId, contributionId }] of agenda.items.entries()) {
		const { theme, reactions = [] } = text.items[i]!;
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
	return desk;
}

/** Who gives a name, says the wijk too. */
const wijkOf = ({ neighbourhoodId }: Course, author: string) => (author ? { neighbourhoodId } : {});
