import { expect, test } from 'vitest';
import {
	findAssignment,
	readAssignmentChoices,
	readAssignmentFile,
	readAssignmentPage,
	removeAssignment,
	saveAssignment
} from '#lib/agreements/assignments.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { hide, receive, support } from '#lib/contributions/contributions.server.ts';
import { linkSource, startDraft } from '#lib/policies/drafting.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { join } from '#test/support/people.ts';
import { banksAgreed, begin, give } from './support.ts';

const about = (organisation: string) => ({
	...{ onceKey: newOnceKey(), title: 'Opdracht', organisation, neighbourhoodIds: [], introduction: 'Beste mensen,' }
});

async function agreed() {
	const begun = await begin();
	await give(begun.eva, begun.banks);
	const welfare = { ...banksAgreed, outcome: 'together' as const, doneBy: 'Welzijn', doneWith: 'de buren' };
	await give(begun.eva, begun.light, welfare);
	return begun;
}

test('an opdracht holds what the wijken ask of one organisation, or of all', async () => {
	const { eva, consultation } = await agreed();
	expect((await readAssignmentChoices(consultation.id)).doers).toEqual(['Team Groen', 'Welzijn']);
	const asked = async (organisation: string) => {
		const id = await saveAssignment(eva, consultation, about(organisation));
		return (await readAssignmentPage(consultation.id, id)).asked.flatMap(({ items }) =>
			items.map(({ item }) => item.title)
		);
	};
	expect(await asked('Welzijn')).toEqual(['Licht']);
	expect(await asked('')).toEqual(['Banken', 'Licht']);
	expect(await asked('Niemand')).toEqual([]);
});

test('the document tells in the words of the wijk what is asked, who does it, when and with which money', async () => {
	const { eva, consultation } = await agreed();
	const id = await saveAssignment(eva, consultation, about('Welzijn'));
	const read = (name: string) => readAssignmentFile(eva, consultation, { id, name, origin: 'https://samen.example' });
	const markdown = (await read('opdracht.md')).bytes.toString();
	for (const words of [
		'Beste mensen,',
		'## Molenveld',
		'Wij willen Licht',
		'Welzijn',
		'de buren',
		'4.500',
		'uiterlijk 30 juni 2026'
	])
		expect(markdown).toContain(words);
	expect(markdown).not.toContain('Banken');
	expect((await read('opdracht.pdf')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
	expect((await read('opdracht.docx')).bytes.subarray(0, 2).toString()).toBe('PK');
	await expect(read('opdracht.exe')).rejects.toMatchObject({ status: 404 });
});

test('it says by channel how many people stand behind an item, and never adds them up', async () => {
	const { eva, karim, light, consultation } = await agreed();
	const say = (text: string, channel: Channel, voices = 1) =>
		receive({ consultationId: consultation.id, channel, text, status: 'public', voices });
	const wish = await say('Meer licht bij de flats.', 'wish');
	const hall = await say('Het is daar donker.', 'meeting', 60);
	const unread = await receive({
		consultationId: consultation.id,
		channel: 'wish',
		text: 'Weg ermee.',
		status: 'hidden'
	});
	await support(wish, 'iemand');
	await startDraft(karim, light.agenda.id);
	for (const contributionId of [wish, hall])
		await linkSource(karim, light.agenda.id, light.item.id, { contributionId });
	await expect(linkSource(karim, light.agenda.id, light.item.id, { contributionId: unread })).rejects.toBeDefined();
	await publishAgenda(karim, light.agenda.id, { summary: 'Met bronnen.', languageOverride: '' });

	const id = await saveAssignment(eva, consultation, about('Welzijn'));
	const { bytes } = await readAssignmentFile(eva, consultation, {
		id,
		name: 'opdracht.md',
		origin: 'https://samen.example'
	});
	const markdown = bytes.toString();
	expect(markdown).toContain('**Hoe weet de wijk dit?**');
	expect(markdown).toContain(
		'In eigen woorden zeiden dit 60 mensen op een bijeenkomst en 1 mens in de wensboom (1 ander vindt dat ook).'
	);
	expect(markdown).toContain('Van wie komt dit? Van inwoners');
	expect(markdown).not.toMatch(/61 mensen|Weg ermee/);
});

test('an opdracht holds only what everybody can read, and is for the redactie', async () => {
	const { eva, karim, banks, consultation } = await agreed();
	const id = await saveAssignment(eva, consultation, about(''));
	await hide(await join('Mo', 'moderator'), banks.item.contributionId, 'Dit past niet.');
	const { asked } = await readAssignmentPage(consultation.id, id);
	expect(asked.flatMap(({ items }) => items.map(({ item }) => item.title))).toEqual(['Licht']);
	await expect(saveAssignment(karim, consultation, about(''))).rejects.toMatchObject({ status: 404 });
	await removeAssignment(eva, consultation.id, id);
	await expect(findAssignment(consultation.id, id)).rejects.toMatchObject({ status: 404 });
});
