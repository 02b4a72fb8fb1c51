import { createAgenda } from '#lib/agendas/beginning.server.ts';
import { listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import type { Item } from '#lib/policies/kinds/item.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

/** Molenveld with Karim and Sanne, who began an agenda; De Hoven with Toos; Eva is of the redactie. */
export async function begin() {
	const editor = await join('Eva', 'editor');
	const bea = await join('Bea', 'administrator');
	const wijk = await addNeighbourhood(bea, { name: 'Molenveld', description: 'Groen.', population: 5300 });
	const other = await addNeighbourhood(bea, { name: 'De Hoven', description: 'Flats.', population: 5800 });
	const chair = await join('Karim', ['platform_chair', wijk.id]);
	const member = await join('Sanne', ['platform_member', wijk.id]);
	const stranger = await join('Toos', ['platform_chair', other.id]);
	const consultation = await newConsultation(editor);
	const words = { neighbourhoodId: wijk.id, consultationId: consultation.id, title: 'Samen buiten' };
	const agenda = await createAgenda(chair, words);
	return { editor, bea, wijk, other, chair, member, stranger, consultation, words, agenda };
}

/** What an item says beside its text. */
export const about = (title: string, change: Partial<Item> = {}): Item => ({
	...{ kind: 'item', title, about: 'physical', origin: 'residents', reach: 'wijk' },
	...{ who: '', when: '', money: '', hours: '', permission: '' },
	...change
});

/** An item with a source, at the end of the draft. */
export async function draftItem(writer: Person, agendaId: string, title: string, change: Partial<Item> = {}) {
	const item = { kind: 'item', text: `Wij willen ${title}.`, details: about(title, change) } as const;
	const id = await addParagraph(writer, agendaId, { ...item, onceKey: newOnceKey() });
	await linkSource(writer, agendaId, id, { reason: 'Wij liepen door de wijk.' });
	return id;
}

export const publishing = { summary: 'Wat wij willen.', languageOverride: '' };

/** With two items that everybody reads. */
export async function published() {
	const begun = await begin();
	await draftItem(begun.member, begun.agenda.id, 'Banken');
	await draftItem(begun.chair, begun.agenda.id, 'Licht');
	await publishAgenda(begun.chair, begun.agenda.id, publishing);
	const [agenda] = await listPublicAgendas(begun.wijk);
	return { ...begun, items: agenda!.items };
}

export const reaction = (itemId: string, onceKey = newOnceKey()) => ({
	...{ onceKey, itemId },
	...{ text: 'Goed plan', author: 'Riet' }
});
