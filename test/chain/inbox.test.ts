import { expect, test } from 'vitest';
import { readInbox, inboxPage } from '#lib/chain/inbox.ts';
import { readInboxPage } from '#lib/chain/inbox.server.ts';
import { readStory } from '#lib/chain/contribution-story.server.ts';
import { readFindingPage } from '#lib/chain/finding-page.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { readWork } from '#lib/replies/work.server.ts';
import { addFindingSources, createFinding } from '#lib/themes/findings.server.ts';
import { codeContributions, createTheme, uncode } from '#lib/themes/themes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { say } from '#test/support/contributions.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const theme = await createTheme(editor, consultation.id, { name: 'Groen', description: '' });
	const finding = await createFinding(editor, consultation.id, {
		themeId: theme.id,
		sentence: 'Meer groen.',
		dissent: ''
	});
	const answer = (about: { contributionId: string } | { findingId: string }) =>
		reply(editor, { onceKey: newOnceKey(), verdict: 'rejected', reason: 'Geen geld.', paragraphs: [], ...about });
	const found = async (choice: object) =>
		(await readInboxPage({ consultationId: consultation.id, ...choice }, 1)).rows.map(({ text }) => text);
	return { editor, consultation, theme, finding, answer, found };
}

test('the list is filtered by theme, and by having none', async () => {
	const { editor, consultation, theme, found } = await begin();
	const tree = await say(consultation, 'Een boom');
	await say(consultation, 'Een bus');
	await codeContributions(editor, theme.id, [tree]);
	expect(await found({ theme: theme.id })).toEqual(['Een boom']);
	expect(await found({ theme: 'geen' })).toEqual(['Een bus']);
	expect((await readInboxPage({ consultationId: consultation.id, theme: theme.id }, 1)).rows[0]?.themes).toEqual([
		{ id: theme.id, name: 'Groen' }
	]);
});

test('replied means an answer of its own, or one on its finding', async () => {
	const { editor, consultation, finding, answer, found } = await begin();
	const [own, shared] = [await say(consultation, 'Een boom'), await say(consultation, 'Gras')];
	await say(consultation, 'Een bus');
	await addFindingSources(editor, finding.id, [shared], 'supports');
	expect(await found({ replied: true })).toEqual([]);
	await answer({ contributionId: own });
	await answer({ findingId: finding.id });
	expect((await found({ replied: true })).toSorted()).toEqual(['Een boom', 'Gras']);
	expect(await found({ replied: false })).toEqual(['Een bus']);
});

test('filters and words work together', async () => {
	const { editor, consultation, theme, found } = await begin();
	const tree = await say(consultation, 'Een boom bij het plein', { channel: 'wish' });
	await say(consultation, 'Een bank bij het plein', { channel: 'wish' });
	await codeContributions(editor, theme.id, [tree]);
	expect(await found({ theme: theme.id, words: 'plein', channel: 'wish', replied: false })).toEqual([
		'Een boom bij het plein'
	]);
	expect(await found({ theme: theme.id, words: 'plein', channel: 'letter' })).toEqual([]);
});

test('an address with nonsense in it asks for everything, and a day that is none says so', () => {
	const asked = (query: string) => readInbox(new URLSearchParams(query));
	const nonsense = asked('kanaal=duif&wijk=1&thema=x&status=y&antwoord=z&pagina=x&zoek=%00');
	expect(Object.values(nonsense.choice).filter((value) => value !== undefined)).toEqual([]);
	expect(nonsense.page).toBe(1);
	expect(asked('van=31-2-2026&tot=1-3-2026')).toMatchObject({
		choice: { from: undefined, until: '2026-03-01' },
		form: {
			values: { van: '31-2-2026' },
			problems: [{ field: 'van', message: 'Deze dag bestaat niet. Vul een dag in, zoals 1-3-2026.' }]
		}
	});
});

test('turning the page keeps the filters, and never an action', () => {
	const params = new URLSearchParams('/code=&kanaal=wensboom&zoek=&pagina=2');
	expect(inboxPage(params, 3)).toBe('?kanaal=wensboom&pagina=3');
	expect(inboxPage(params, 1)).toBe('?kanaal=wensboom');
});

test('the page of a contribution tells who coded what and when, and what a moderator did', async () => {
	const { editor, consultation, theme } = await begin();
	const [mo, second] = [await join('Mo', 'moderator'), await join('Emil', 'editor')];
	const other = await createTheme(editor, consultation.id, { name: 'Vervoer', description: '' });
	const id = await say(consultation, 'Een boom', { status: 'pending' });
	await codeContributions(editor, theme.id, [id]);
	await codeContributions(editor, other.id, [id]);
	await uncode(second, other.id, id);
	await hide(mo, id, 'Er staat een naam in.');

	const story = await readStory(consultation.id, id);
	expect(story.codings).toMatchObject([{ theme: 'Groen', by: 'Eva' }]);
	expect(story.log).toMatchObject([
		{ action: 'contribution.uncoded', theme: 'Vervoer', by: 'Emil' },
		{ action: 'contribution.hidden', reason: 'Er staat een naam in.', by: 'Mo' }
	]);
	const elsewhere = await newConsultation(editor, { title: 'Iets anders' });
	await expect(readStory(elsewhere.id, id)).rejects.toMatchObject({ status: 404 });
});

test('sources of a finding are picked from its theme first, without those that it has', async () => {
	const { editor, consultation, theme, finding } = await begin();
	const [a, b] = [await say(consultation, 'Een boom'), await say(consultation, 'Gras')];
	await say(consultation, 'Een bus');
	await codeContributions(editor, theme.id, [a, b]);
	await addFindingSources(editor, finding.id, [a], 'supports');
	const list = async (query: string) =>
		(await readFindingPage(consultation.id, finding.id, new URLSearchParams(query))).list.rows.map(({ text }) => text);
	expect(await list('')).toEqual(['Gras']);
	expect((await list('thema=')).toSorted()).toEqual(['Een bus', 'Gras']);
});

test('what is hidden waits for no answer: the filter counts as the page with the answers does', async () => {
	const { editor, consultation } = await begin();
	await say(consultation, 'Een boom');
	const id = await say(consultation, 'Scheldwoord');
	await hide(await join('Mo', 'moderator'), id, 'Schelden mag niet.');
	const { total } = await readInboxPage({ consultationId: consultation.id, replied: false }, 1);
	const work = await readWork(consultation.id, 1);
	expect(total).toBe(work.total - work.answered);
	expect(editor.roles).toHaveLength(1);
});
