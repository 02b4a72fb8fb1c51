import { expect, test } from 'vitest';
import { newOnceKey } from '#lib/once/key.ts';
import { createCluster } from '#lib/policies/clusters/clusters.server.ts';
import { createPlan } from '#lib/policies/clusters/plans.server.ts';
import { addParagraph } from '#lib/policies/drafting.server.ts';
import { createPolicy, findPolicy } from '#lib/policies/policies.server.ts';
import { listChoices } from '#lib/replies/choices.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

test('what an answer can point at stands under its own document, the beleidskader before its plans', async () => {
	const eva = await join('Eva', 'editor');
	const consultation = await newConsultation(eva);
	const add = (id: string, kind: 'chapter' | 'text', text: string) => addParagraph(eva, id, { kind, text });

	const first = await createPolicy(eva, consultation.id, 'Samen zorgen');
	const cluster = await createCluster(eva, first.id, {
		...{ onceKey: newOnceKey(), title: 'Zorg', organisation: 'Lindezorg', description: '', chapterIds: [] }
	});
	const plan = await findPolicy(await createPlan(eva, cluster, 'Zo doen wij het', newOnceKey()));
	const second = await createPolicy(eva, consultation.id, 'Samen groen');
	await add(plan.id, 'chapter', 'Thuis');
	await add(plan.id, 'text', 'Wij komen bij u thuis.');
	await add(second.id, 'text', 'Er komen bomen.');
	await add(first.id, 'chapter', 'Zorg');
	await add(first.id, 'text', 'Zorg is dichtbij.');

	const choices = await listChoices(consultation.id, undefined);
	expect(choices.map(({ document, chapter, label }) => [document, chapter, label])).toEqual([
		['Samen zorgen', 'Zorg', 'Zorg is dichtbij.'],
		['Samen groen', '', 'Er komen bomen.'],
		['Zo doen wij het', 'Thuis', 'Wij komen bij u thuis.']
	]);
});
