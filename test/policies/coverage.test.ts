import { expect, test } from 'vitest';
import { readBeside } from '#lib/policies/beside.server.ts';
import { coverageOf } from '#lib/policies/coverage.server.ts';
import { leaveParagraph, openParagraph } from '#lib/policies/at-work.server.ts';
import { changeParagraph, linkSource, mergeParagraphs, removeParagraph } from '#lib/policies/drafting.server.ts';
import { listGone } from '#lib/policies/gone.server.ts';
import { findVersion } from '#lib/policies/policies.server.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { codeContributions, createTheme } from '#lib/themes/themes.server.ts';
import { join } from '#test/support/people.ts';
import { begin, find, say, write } from './support.ts';

const everything = { words: '', themeId: undefined, neighbourhoodId: undefined, unplaced: false };

test('a theme, a rode draad, an advice point and a wijk have a place as soon as a paragraph rests on them', async () => {
	const { editor, policy, consultation } = await begin();
	const beheerder = await join('Bea', 'administrator');
	const id = await write(editor, policy, 'Er komt een bank.');
	const wijk = await addNeighbourhood(beheerder, { name: 'Noord', description: '', population: 100 });
	const said = await receive({
		...{ consultationId: consultation.id, channel: 'letter', status: 'public', text: 'Een bank graag.' },
		neighbourhoodId: wijk.id
	});
	const point = await receive({
		consultationId: consultation.id,
		channel: 'advice',
		status: 'public',
		text: 'Denk aan rolstoelen.'
	});
	const hidden = await say(consultation.id, 'Iets lelijks.', 'hidden');
	const theme = await createTheme(editor, consultation.id, { name: 'Buiten', description: '' });
	await codeContributions(editor, theme.id, [said, hidden]);
	const findingId = await find(consultation.id, 'Mensen willen zitten.', [said]);
	const { id: versionId } = await findVersion(policy.id, 1, editor);
	const covered = async () => {
		const all = await coverageOf(editor, consultation.id, versionId);
		return Object.fromEntries(
			Object.entries(all).map(([key, { total, missing }]) => [key, [total - missing.length, total]])
		);
	};
	expect(await covered()).toEqual({ themes: [0, 1], findings: [0, 1], advice: [0, 1], neighbourhoods: [0, 1] });
	await linkSource(editor, policy.id, id, { findingId });
	expect(await covered()).toEqual({ themes: [1, 1], findings: [1, 1], advice: [0, 1], neighbourhoods: [1, 1] });
	await linkSource(editor, policy.id, id, { contributionId: point });
	expect((await covered()).advice).toEqual([1, 1]);

	const wanted = (change: Partial<typeof everything> & object) =>
		readBeside(editor, consultation.id, versionId, { ...everything, ...change });
	const { contributions } = await wanted({ words: 'bank' });
	expect(contributions).toMatchObject([{ id: said, places: [{ paragraphId: id }] }]);
	expect(await wanted({ unplaced: true })).toMatchObject({ findings: [], contributions: [] });

	await removeParagraph(editor, policy.id, id);
	expect(await covered()).toEqual({ themes: [0, 1], findings: [0, 1], advice: [0, 1], neighbourhoods: [0, 1] });
	expect((await wanted({ unplaced: true })).contributions).toHaveLength(2);
});

test('beside the text one filters by theme and by wijk', async () => {
	const { editor, policy, consultation } = await begin();
	const one = await say(consultation.id, 'Meer groen.');
	await say(consultation.id, 'Meer bussen.');
	const theme = await createTheme(editor, consultation.id, { name: 'Groen', description: '' });
	await codeContributions(editor, theme.id, [one]);
	const { id: versionId } = await findVersion(policy.id, 1, editor);
	const { contributions, choices } = await readBeside(editor, consultation.id, versionId, {
		...everything,
		themeId: theme.id
	});
	expect(contributions.map(({ text }) => text)).toEqual(['Meer groen.']);
	expect(choices.themes.map(({ name }) => name)).toEqual(['Groen']);
});

test('who may not write learns nothing of who does, nor of what has a place', async () => {
	const { policy, consultation } = await begin();
	const ruben = await join('Ruben', 'council_member');
	const nothing = { status: 404 };
	await expect(openParagraph(ruben, policy.id, 'x', '')).rejects.toMatchObject(nothing);
	await expect(leaveParagraph(ruben, policy.id, 'x')).rejects.toMatchObject(nothing);
	await expect(coverageOf(ruben, consultation.id, 'x')).rejects.toMatchObject(nothing);
	await expect(readBeside(ruben, consultation.id, 'x', everything)).rejects.toMatchObject(nothing);
	await expect(listGone(ruben, policy.id)).rejects.toMatchObject(nothing);
});

test('who merges or takes out what another changed meanwhile hears it', async () => {
	const { editor, policy } = await begin();
	const [one, two] = [await write(editor, policy, 'Een.'), await write(editor, policy, 'Twee.')];
	const [seen, both] = [sealOf('Twee.', ''), sealOf('Een.', 'Twee.', '', '')];
	await changeParagraph(editor, policy.id, two, 'Twee en nog wat.');
	const refused = { status: 409 };
	await expect(removeParagraph(editor, policy.id, two, seen)).rejects.toMatchObject(refused);
	await expect(mergeParagraphs(editor, policy.id, two, one, 'Een. Twee.', both)).rejects.toMatchObject(refused);
	await mergeParagraphs(
		editor,
		policy.id,
		two,
		one,
		'Een. Twee en nog wat.',
		sealOf('Een.', 'Twee en nog wat.', '', '')
	);
});
