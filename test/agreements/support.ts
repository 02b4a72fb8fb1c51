import { createAgenda } from '#lib/agendas/beginning.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { nothing, type AgreementInput } from '#lib/agreements/agreement.ts';
import { giveAgreement } from '#lib/agreements/giving.server.ts';
import { findAgendaOf } from '#lib/agreements/items.server.ts';
import { at } from '#lib/clock.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { draftItem, publishing } from '#test/agendas/support.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import type { Placed } from '#lib/agreements/publishing.server.ts';

/** A wijk with a public agenda of two items, in a consultation that runs since 2026. */
export const begin = ({ secondReader = false } = {}) =>
	at('2026-01-10T10:00Z', async () => {
		const [eva, ruud] = [await join('Eva', 'editor'), await join('Ruud', 'editor')];
		const bea = await join('Bea', 'administrator');
		const wijk = await addNeighbourhood(bea, { name: 'Molenveld', description: 'Groen.', population: 5300 });
		const karim = await join('Karim', ['platform_chair', wijk.id]);
		const consultation = await newConsultation(eva, { secondReader });
		const about = {
			neighbourhoodId: wijk.id,
			consultationId: consultation.id,
			title: 'Samen buiten'
		};
		const { id } = await createAgenda(karim, about);
		for (const title of ['Banken', 'Licht']) await draftItem(karim, id, title);
		await publishAgenda(karim, id, publishing);
		const agenda = await findAgendaOf(consultation.id, 'molenveld');
		const [banks, light] = agenda.items.map((item): Placed => ({ agenda, item }));
		return { eva, ruud, bea, karim, wijk, consultation, agenda, banks: banks!, light: light! };
	});

export const yes = { verdict: 'adopted' as const, reason: 'Ja, dat doen wij.', paragraphs: [] };
export const no = { verdict: 'rejected' as const, reason: 'Nee, daar is geen geld voor.', paragraphs: [] };

export const banksAgreed: AgreementInput = {
	...nothing,
	outcome: 'alone',
	what: 'Er komen drie banken.',
	doneBy: 'Team Groen',
	amount: 4500,
	money: 'uit het wijkbudget',
	dueOn: '2026-06-30',
	milestones: [
		{ id: null, text: 'De plek is gekozen', dueOn: '2026-03-01' },
		{ id: null, text: 'De banken staan er', dueOn: '2026-06-30' }
	]
};

export const give = (
	editor: Person,
	placed: Placed,
	agreement: AgreementInput = banksAgreed,
	answer: Parameters<typeof giveAgreement>[2]['answer'] = yes
) => giveAgreement(editor, placed, { onceKey: newOnceKey(), answer, agreement });
