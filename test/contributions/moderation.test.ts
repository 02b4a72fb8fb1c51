import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { readModeration, readQueue } from '#lib/chain/moderation.server.ts';
import { approve, findContribution, hide } from '#lib/contributions/contributions.server.ts';
import { queueAt } from '#lib/contributions/moderation.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { openEdition } from '#lib/wishes/editions.server.ts';
import { hangWish } from '#lib/wishes/wishes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { say } from '#test/support/contributions.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const moderator = await join('Mo', 'moderator');
	return { editor, moderator, consultation: await newConsultation(editor) };
}

test('the queue holds what waits in all consultations, the longest waiting first', async () => {
	const { editor, moderator, consultation } = await begin();
	const other = await newConsultation(editor, { title: 'Iets anders' });
	await at('2026-03-02', () => say(consultation, 'Tweede', { status: 'pending' }));
	await at('2026-03-01', () => say(other, 'Eerste', { status: 'pending' }));
	await say(consultation, 'Al openbaar');
	await say(consultation, 'Van de raadsronde', { status: 'confidential' });
	const queue = await readQueue(moderator, 1);
	expect(queue.rows.map(({ text, consultation }) => [text, consultation])).toEqual([
		['Eerste', 'Iets anders'],
		['Tweede', 'Samen leven']
	]);
});

test('a wish waits with the rule of its own tree, and with what may say who someone is', async () => {
	const { editor, moderator, consultation } = await begin();
	const tree = { slug: 'hal', name: 'De Hal', place: 'Buurthuis', rule: 'Wensen voor de hal.', introduction: '' };
	const edition = await openEdition(editor, { consultationId: consultation.id, year: 2026, ...tree });
	await hangWish(edition, {
		onceKey: newOnceKey(),
		text: 'Bel 06-12345678',
		author: '',
		neighbourhoodId: undefined,
		email: ''
	});
	expect(only((await readQueue(moderator, 1)).rows)).toMatchObject({
		rule: 'Wensen voor de hal.',
		flags: [{ kind: 'phone', words: '06-12345678' }]
	});
});

test('rule 11: what is hidden is kept, marked with its reason and counted in public, and can come back', async () => {
	const { moderator, consultation } = await begin();
	const id = await say(consultation, 'Scheldwoord', { status: 'pending' });
	await hide(moderator, id, 'Hier staat een scheldwoord.');

	expect(await findContribution(id)).toMatchObject({
		text: 'Scheldwoord',
		status: 'hidden',
		statusReason: 'Hier staat een scheldwoord.'
	});
	expect((await db.select().from(contributions)).map(({ status }) => status)).toEqual(['hidden']);
	const { queue, hidden } = await readModeration(moderator, 1, 1);
	expect(queue.rows).toEqual([]);
	expect(only(hidden.rows)).toMatchObject({ id, statusReason: 'Hier staat een scheldwoord.' });

	await approve(moderator, id);
	expect(await findContribution(id)).toMatchObject({ status: 'public', statusReason: '' });
	expect(await db.$count(contributions)).toBe(1);
});

test('only a moderator hides and approves', async () => {
	const { editor, consultation } = await begin();
	const id = await say(consultation, 'Een bankje', { status: 'pending' });
	await expect(approve(editor, id)).rejects.toMatchObject({ status: 404 });
	await expect(hide(editor, id, 'Niet leuk.')).rejects.toMatchObject({ status: 404 });
	expect((await findContribution(id)).status).toBe('pending');
});

test('rule 10: to a moderator the words of a round are not there', async () => {
	const { moderator, consultation } = await begin();
	const confidential = await say(consultation, 'Van de raadsronde', { status: 'confidential' });
	const answers = await Promise.all(
		[confidential, newId()].flatMap((id) =>
			[approve(moderator, id), hide(moderator, id, 'Niet leuk.')].map((deed) => deed.catch((error: unknown) => error))
		)
	);
	const missing = { status: 404, body: { message: 'Deze pagina bestaat niet, of is niet voor u bedoeld.' } };
	for (const answer of answers) expect(answer).toMatchObject(missing);
	expect(await findContribution(confidential)).toMatchObject({ status: 'confidential' });
});

test('after a decision the moderator is back at the same place, whatever the form says', () => {
	expect(queueAt({ page: '3', place: '7' }, 'openbaar')).toBe('/beheer/moderatie?pagina=3&gedaan=openbaar#plek-7');
	expect(queueAt({ page: '//x', place: '"><' }, 'verborgen')).toBe(
		'/beheer/moderatie?pagina=1&gedaan=verborgen#gedaan'
	);
});

test('a page after the last one is the last one', async () => {
	const { moderator, consultation } = await begin();
	await say(consultation, 'Een bankje', { status: 'pending' });
	for (const page of [0, -1, 99, Number.NaN, Infinity]) expect((await readQueue(moderator, page)).rows).toHaveLength(1);
});

test('a moderator finds what is public by its words and hides it', async () => {
	const { editor, moderator, consultation } = await begin();
	const other = await newConsultation(editor, { title: 'Iets anders' });
	await say(consultation, 'Een bankje bij de haven');
	const rude = await say(other, 'De buurman van nummer 12 is een dief');
	await say(consultation, 'Nog een dief', { status: 'pending' });
	await say(consultation, 'Een dief in vertrouwen', { status: 'confidential' });
	const find = async (words: string) =>
		(await readModeration(moderator, 1, 1, { words })).found?.rows.map(({ text }) => text);
	expect(await find('')).toBeUndefined();
	expect(await find('dief')).toEqual(['De buurman van nummer 12 is een dief']);

	await hide(moderator, rude, 'Dit beschuldigt iemand.');
	expect(await find('dief')).toEqual([]);
	expect((await readModeration(moderator, 1, 1)).hidden.rows.map(({ statusReason }) => statusReason)).toEqual([
		'Dit beschuldigt iemand.'
	]);
});
