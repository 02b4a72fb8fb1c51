import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { isRunning } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayPublish } from './agenda.ts';
import { draftOf, type Agenda } from './agendas.server.ts';
import { listItems } from './items.server.ts';
import { agendaItems, agendas } from './tables.ts';

/** Makes each item a contribution, which the municipality answers. From here on nothing in it changes. */
export async function publishAgenda(chair: Person, id: string) {
	return transaction(async () => {
		const agenda = await draftOf(chair, id);
		assertAllowed(mayPublish(chair, agenda));
		if (!isRunning(await findConsultationById(agenda.consultationId)))
			refuse('closed', 'Dit traject is gesloten. De agenda kan niet meer openbaar worden.');
		const items = await listItems(id);
		if (!items.length) refuse('conflict', 'De agenda is nog leeg. Zet er eerst een punt op.');

		await db.update(agendas).set({ status: 'published', publishedAt: now() }).where(eq(agendas.id, id));
		for (const item of items) await bringIn(agenda, item);
		const particulars = { items: items.length };
		await record('agenda.published', {
			subject: agenda,
			consultationId: agenda.consultationId,
			actor: chair,
			particulars
		});
	});
}

async function bringIn(agenda: Agenda, item: typeof agendaItems.$inferSelect) {
	const [wijk] = await db
		.select({ name: neighbourhoods.name })
		.from(neighbourhoods)
		.where(eq(neighbourhoods.id, agenda.neighbourhoodId));
	const contributionId = await receive({
		consultationId: agenda.consultationId,
		channel: 'agenda',
		prompt: agenda.title,
		text: asSaid(item),
		author: `Wijkplatform ${wijk!.name}`,
		neighbourhoodId: agenda.neighbourhoodId,
		status: 'public'
	});
	await db.update(agendaItems).set({ contributionId }).where(eq(agendaItems.id, item.id));
}

/** As one text: a title that ends as a sentence, then what it is about. */
const asSaid = ({ title, description }: Pick<typeof agendaItems.$inferSelect, 'title' | 'description'>) =>
	[/[.?]$/.test(title) ? title : `${title}.`, description].filter(Boolean).join('\n\n');
