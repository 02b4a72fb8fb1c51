import { askAdvice } from '#lib/councils/asking.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import { newConsultation } from './consultations.ts';

/** A redacteur of the example with two concepts in one traject, and an advice that was asked. No round is open yet. */
export async function councilDesk() {
	const eva = (await findPersonByEmail('eva@voorbeeld.example'))!;
	const consultation = await newConsultation(eva, { title: 'Kermis en markt', secondReader: false });
	const fair = await conceptOf(eva, consultation.id, 'Beleid voor de kermis', [
		'De kermis is in mei op het plein.',
		'De muziek stopt om tien uur.'
	]);
	await conceptOf(eva, consultation.id, 'Beleid voor de markt', ['De markt is elke week op vrijdag.']);
	await askAdvice(eva, {
		...{ onceKey: newOnceKey(), consultationId: consultation.id },
		...{ title: 'Kan iedereen naar de kermis?', question: 'Wat vindt u?', dueOn: '2099-01-12' }
	});
	return { base: `/beheer/trajecten/${consultation.slug}`, ...fair };
}

async function conceptOf(editor: Person, consultationId: string, title: string, texts: string[]) {
	const policy = await createPolicy(editor, consultationId, title);
	const ids: string[] = [];
	for (const text of texts) {
		const id = await addParagraph(editor, policy.id, { kind: 'text', text });
		await linkSource(editor, policy.id, id, { reason: 'Wij wilden dit al.' });
		ids.push(id);
	}
	await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Eerste concept.' });
	return { policy, ids };
}
