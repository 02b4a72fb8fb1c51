import type { RequestEvent } from '@sveltejs/kit';
import { findAgendaOf, findItemOf } from '#lib/agreements/items.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';

type OfWijk = { slug: string; wijk: string };

/** The agenda of the address, with who works at it and where that work is. */
export async function atAgenda(event: RequestEvent<OfWijk>) {
	const editor = personWho(event, mayEdit);
	const { id, slug } = await findConsultation(event.params.slug, editor);
	const agenda = await findAgendaOf(id, event.params.wijk);
	return { editor, agenda, base: `/beheer/trajecten/${slug}/wijkagendas/${agenda.neighbourhood.slug}` };
}

/** The item of the address, with its agenda. */
export async function atItem(event: RequestEvent<OfWijk & { item: string }>) {
	const { editor, agenda, base } = await atAgenda(event as RequestEvent<OfWijk>);
	const placed = await findItemOf(agenda.consultation.id, agenda.neighbourhood.slug, event.params.item);
	return { editor, placed, base, here: `${base}/${placed.item.id}` };
}
