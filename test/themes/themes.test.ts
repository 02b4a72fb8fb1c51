import { expect, test } from 'vitest';
import { events } from '#lib/events/tables.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { saidInWords } from '#lib/contributions/by-channel.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { codings, themes } from '#lib/themes/tables.ts';
import {
	changeTheme,
	codeContributions,
	createTheme,
	listThemes,
	themesOf,
	themeWords,
	uncode
} from '#lib/themes/themes.server.ts';
import { countByChannelUnder } from '#lib/themes/under-themes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { say } from '#test/support/contributions.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const theme = await createTheme(editor, consultation.id, { name: 'Groen', description: '' });
	return { editor, consultation, theme };
}

test('themes keep the order in which they were made, with how much is under them', async () => {
	const { editor, consultation, theme } = await begin();
	await createTheme(editor, consultation.id, { name: 'Bussen', description: '' });
	await codeContributions(editor, theme.id, [await say(consultation, 'Een boom'), await say(consultation, 'Gras')]);
	expect((await listThemes(consultation.id)).map(({ name, contributions }) => [name, contributions])).toEqual([
		['Groen', 2],
		['Bussen', 0]
	]);
});

test('of a theme it is said by which channels people spoke, and never as one sum', async () => {
	const { editor, consultation, theme } = await begin();
	const empty = await createTheme(editor, consultation.id, { name: 'Bussen', description: '' });
	const said = [
		await say(consultation, 'Een boom'),
		await say(consultation, 'Gras'),
		await say(consultation, 'Een perk', { channel: 'meeting', voices: 12 })
	];
	await codeContributions(editor, theme.id, said);
	const under = await countByChannelUnder(consultation.id);
	expect(saidInWords(under.get(theme.id)!, { counted: 'Dit staat in' })).toBe(
		'Dit staat in 2 antwoorden in de vragenlijst en 1 bijdrage op een bijeenkomst.'
	);
	expect(under.get(empty.id)).toBeUndefined();
});

test('a form that is sent twice makes one theme', async () => {
	const { editor, consultation } = await begin();
	const input = { name: 'Bussen', description: '', onceKey: newOnceKey() };
	const [one, two] = await Promise.all([1, 2].map(() => createTheme(editor, consultation.id, input)));
	expect(one).toEqual(two);
	expect(await db.$count(themes)).toBe(2);
});

test('who coded what and when is kept, also after it was taken off', async () => {
	const { editor, consultation, theme } = await begin();
	const second = await join('Emil', 'editor');
	const id = await say(consultation, 'Een boom');
	expect(await codeContributions(editor, theme.id, [id, id])).toBe(1);
	expect(await codeContributions(second, theme.id, [id])).toBe(0);
	expect(only(await db.select().from(codings))).toMatchObject({ contributionId: id, codedById: editor.id });
	expect(await themesOf([id])).toEqual(new Map([[id, [{ id: theme.id, name: 'Groen' }]]]));

	await uncode(second, theme.id, id);
	await uncode(second, theme.id, id);
	expect(await db.$count(codings)).toBe(0);
	const log = (await db.select().from(events).orderBy(events.id)).filter(({ action }) => /coded$/.test(action));
	expect(log).toMatchObject([
		{ action: 'contribution.coded', actorId: editor.id, particulars: { contributionIds: [id] } },
		{ action: 'contribution.uncoded', actorId: second.id, subjectId: id, particulars: { codedById: editor.id } }
	]);
});

test('nobody codes what is of another consultation, and only a redacteur codes', async () => {
	const { editor, consultation, theme } = await begin();
	const elsewhere = await newConsultation(editor, { title: 'Iets anders' });
	const [own, strange] = [await say(consultation, 'Een boom'), await say(elsewhere, 'Een bus')];
	await expect(codeContributions(editor, theme.id, [own, strange])).rejects.toMatchObject({ status: 404 });
	await expect(codeContributions(await join('Mo', 'moderator'), theme.id, [own])).rejects.toMatchObject({
		status: 404
	});
	expect(await db.$count(codings)).toBe(0);
});

test('thousands are coded at once', async () => {
	const { editor, consultation, theme } = await begin();
	const ids = await Promise.all(Array.from({ length: 2300 }, (_, i) => say(consultation, `Boom ${i}`)));
	expect(await codeContributions(editor, theme.id, ids)).toBe(2300);
	expect((await themesOf(ids)).size).toBe(2300);
});

test('two themes never have the same name, also when both are made at once, and a theme can get another name', async () => {
	const { editor, consultation, theme } = await begin();
	const make = (name: string) => createTheme(editor, consultation.id, { name, description: '' });
	await expect(make('groen')).rejects.toMatchObject({ status: 409 });
	const both = await Promise.allSettled([make('Cafés'), make('cafes')]);
	expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);

	const words = { name: 'Bomen', description: 'Ook struiken.' };
	await changeTheme(editor, theme.id, words, sealOf(...themeWords(theme)));
	const late = changeTheme(editor, theme.id, { ...words, name: 'Gras' }, sealOf(...themeWords(theme)));
	await expect(late, 'another was first').rejects.toMatchObject({ status: 409 });
	await expect(changeTheme(editor, theme.id, { ...words, name: 'CAFÉS' })).rejects.toMatchObject({ status: 409 });
	expect((await listThemes(consultation.id))[0]).toMatchObject(words);
	const moderator = await join('Mo', 'moderator');
	await expect(changeTheme(moderator, theme.id, words)).rejects.toMatchObject({ status: 404 });
	const said = await db.select({ action: events.action }).from(events);
	expect(said.filter(({ action }) => action === 'theme.changed')).toHaveLength(1);
});
