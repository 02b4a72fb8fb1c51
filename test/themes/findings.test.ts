import { expect, test } from 'vitest';
import { hide } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { listFindingSources } from '#lib/themes/finding-sources.server.ts';
import {
	addFindingSources,
	changeFinding,
	createFinding,
	findFinding,
	findingsOf,
	listFindings,
	removeFindingSource
} from '#lib/themes/findings.server.ts';
import { findings } from '#lib/themes/tables.ts';
import { createTheme } from '#lib/themes/themes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { say } from '#test/support/contributions.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const finding = await createFinding(editor, consultation.id, { sentence: 'Er is te weinig groen.', dissent: '' });
	return { editor, consultation, finding };
}

test('findings are numbered within their consultation, also when two are made at once', async () => {
	const { editor, consultation } = await begin();
	const make = (sentence: string) => createFinding(editor, consultation.id, { sentence, dissent: '' });
	await Promise.all(['Meer bussen.', 'Meer licht.', 'Meer banken.'].map(make));
	expect((await listFindings(consultation.id)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('a form that is sent twice makes one finding', async () => {
	const { editor, consultation } = await begin();
	const input = { sentence: 'Meer bussen.', dissent: '', onceKey: newOnceKey() };
	const [one, two] = await Promise.all([1, 2].map(() => createFinding(editor, consultation.id, input)));
	expect(one).toEqual(two);
	expect(await db.$count(findings)).toBe(2);
});

test('a finding says how many stand behind it and how many do not agree', async () => {
	const { editor, consultation, finding } = await begin();
	const [a, b] = [await say(consultation, 'Meer bomen'), await say(consultation, 'Meer gras')];
	const c = await say(consultation, 'Liever parkeren');
	await addFindingSources(editor, finding.id, [a, b], 'supports');
	await addFindingSources(editor, finding.id, [c], 'dissents');
	expect(await findFinding(finding.id)).toMatchObject({ number: 1, supporting: 2, dissenting: 1 });

	await addFindingSources(editor, finding.id, [b], 'dissents');
	expect(await findFinding(finding.id)).toMatchObject({ supporting: 1, dissenting: 2 });
	expect((await findingsOf([b])).get(b)).toMatchObject([{ id: finding.id, stance: 'dissents' }]);

	await removeFindingSource(editor, finding.id, b);
	expect(only((await listFindingSources(finding.id, 'supports')).rows).text).toBe('Meer bomen');
	expect(only((await listFindingSources(finding.id, 'dissents')).rows).text).toBe('Liever parkeren');
});

test('rule 11: what a moderator hid no longer carries a finding, and is still among its sources with its mark', async () => {
	const { editor, consultation, finding } = await begin();
	const id = await say(consultation, 'Scheldwoord');
	await addFindingSources(editor, finding.id, [id], 'supports');
	await hide(await join('Mo', 'moderator'), id, 'Hier staat een scheldwoord.');
	expect(await findFinding(finding.id)).toMatchObject({ supporting: 0 });
	expect((await listFindingSources(finding.id, 'supports')).rows).toMatchObject([
		{ contributionId: id, status: 'hidden' }
	]);
});

test('what stands behind a finding comes in pages, and each contribution is on one of them once', async () => {
	const { editor, consultation, finding } = await begin();
	const ids: string[] = [];
	for (let i = 0; i < 50; i++) ids.push(await say(consultation, `Boom ${i}`));
	await addFindingSources(editor, finding.id, ids, 'supports');
	const pages = [];
	for (const n of [1, 2, 3]) pages.push(await listFindingSources(finding.id, 'supports', n));
	expect(pages.map(({ rows }) => rows.length)).toEqual([24, 24, 2]);
	expect(new Set(pages.flatMap(({ rows }) => rows.map(({ contributionId }) => contributionId))).size).toBe(50);
	expect(await listFindingSources(finding.id, 'supports', 99)).toMatchObject({ page: 3, pages: 3, total: 50 });
});

test('a finding takes no theme and no sources of another consultation', async () => {
	const { editor, finding } = await begin();
	const other = await newConsultation(editor, { title: 'Iets anders' });
	const theme = await createTheme(editor, other.id, { name: 'Bussen', description: '' });
	const strange = await say(other, 'Een bus');
	const change = { themeId: theme.id, sentence: 'Meer bussen.', dissent: '' };
	await expect(changeFinding(editor, finding.id, change)).rejects.toMatchObject({ status: 404 });
	await expect(createFinding(editor, finding.consultationId, change)).rejects.toMatchObject({ status: 404 });
	await expect(addFindingSources(editor, finding.id, [strange], 'supports')).rejects.toMatchObject({ status: 404 });
	expect(await findFinding(finding.id)).toMatchObject({ sentence: 'Er is te weinig groen.', supporting: 0 });
});

test('only a redacteur writes findings', async () => {
	const { consultation, finding } = await begin();
	const mo = await join('Mo', 'moderator');
	const input = { sentence: 'Iets anders.', dissent: '' };
	await expect(createFinding(mo, consultation.id, input)).rejects.toMatchObject({ status: 404 });
	await expect(changeFinding(mo, finding.id, input)).rejects.toMatchObject({ status: 404 });
	await expect(addFindingSources(mo, finding.id, [], 'supports')).rejects.toMatchObject({ status: 404 });
	await expect(removeFindingSource(mo, finding.id, finding.id)).rejects.toMatchObject({ status: 404 });
});
