import { listOwnAgendas } from '#lib/agendas/agendas.server.ts';
import { refuseSuggestion, takeUpSuggestion } from '#lib/agendas/suggestions/deciding.server.ts';
import { suggestItem } from '#lib/agendas/suggestions/suggesting.server.ts';
import { followCode } from '#lib/chain/following.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Details } from '#lib/policies/kinds/details.ts';
import type { VisitorName } from './access-table.ts';
import { desk, example, newWord, type Plant, who } from './canary.ts';

/** What was suggested to the platform of Molenveld: one that waits, one that was hidden, and one of which it writes. */
export async function plantSuggestions(plant: Plant) {
	const [karim, mo] = [await who('karim@voorbeeld.example'), await who('mo@voorbeeld.example')];
	const consultation = await findConsultation(example.slug);
	const agenda = (await listOwnAgendas(karim)).find(({ consultationId }) => consultationId === consultation.id)!;
	const read: VisitorName[] = ['editor', 'moderator'];
	const [waiting, hidden, item] = [newWord(), newWord(), newWord()];

	const waits = await suggest(`Dit wacht: ${waiting}`);
	const at = { editor: `${desk}/inbreng/${waits}`, moderator: '/beheer/moderatie' };
	plant({ what: 'een voorgesteld punt dat wacht', word: waiting, may: read, at });

	const gone = await suggest(`Dit mag niet: ${hidden}`);
	await approve(mo, gone);
	await refuseSuggestion(karim, agenda.id, gone, 'Dit past niet in het park.');
	await hide(mo, gone, 'Er staat een naam in.');
	const inbox = { editor: `${desk}/inbreng/${gone}` };
	plant({ what: 'een voorgesteld punt dat verborgen is', word: hidden, may: read, at: inbox });

	const taken = await suggest('Zet een schommel in het park, ook voor grote mensen.');
	await approve(mo, taken);
	const itemId = await takeUpSuggestion(karim, agenda.id, taken, {
		...{ onceKey: newOnceKey(), text: 'Een schommel.' },
		details: { ...plainItem, title: `Schommel ${item}` }
	});
	const place = `/wijkplatform/${agenda.id}`;
	plant({
		what: 'een punt in de maak, naar een voorstel',
		word: item,
		may: ['platformMember', 'platformChair'],
		at: { platformMember: `${place}/voorstellen`, platformChair: place },
		hidden: [`${place}/voorstellen/${taken}`, `${place}/alinea/${itemId}`]
	});

	async function suggest(text: string) {
		const given = { onceKey: newOnceKey(), slug: 'molenveld', text, author: '', email: '', neighbourhoodId: undefined };
		const code = await suggestItem({ ...given, consultationId: consultation.id });
		return (await followCode(code)).lines[0]!.id;
	}
}

const plainItem: Extract<Details, { kind: 'item' }> = {
	...{ kind: 'item', title: '', about: 'physical', origin: 'residents', reach: 'wijk' },
	...{ who: '', when: '', money: '', hours: '', permission: '' }
};
