import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { importPolicy } from '#lib/imports/policy.ts';
import { keyOf, piecesOf, repairEncoding } from '#lib/imports/policy-markdown.ts';
import { matchPieces } from '#lib/imports/policy-matching.ts';
import { compareVersions, type Comparison } from '#lib/policies/comparison.server.ts';
import { listVersions, readVersion } from '#lib/policies/policies.server.ts';
import { wentAlong } from '#lib/policies/summary.ts';
import { paragraphs, policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

const first = `# Samen zorgen

## Hulp

Wij helpen u binnen acht weken. U belt met het loket in uw wijk.

![plein](plaatje-vo01.jpg)

Wij komen bij u langs als dat nodig is. Wij nemen daarvoor de tijd.

Dit gaat weg.
`;
const second = `# Samen zorgen

## Hulp

Wij helpen u binnen twee weken. U belt met het loket in uw wijk.

![plein](plaatje-ow01.jpg)

Wij komen bij u langs als dat nodig is.

Wij nemen daarvoor de tijd.
Dit is nieuw.
`;

async function begin() {
	const editor = await join('Eva', 'editor');
	const { slug } = await newConsultation(editor);
	return { editor, slug };
}

test('files become successive versions, and a paragraph keeps its identity through them', async () => {
	const { editor, slug } = await begin();
	const files = [first, second].map((markdown, i) => ({ name: `deel-${i + 1}.md`, markdown }));
	const heard: string[] = [];
	const { policy, added } = await importPolicy(files, slug, { editor, progress: (line) => heard.push(line) });

	expect([policy.title, added]).toEqual(['Samen zorgen', 2]);
	expect(heard).toHaveLength(2);
	const [two, one] = await listVersions(policy.id);
	expect([one, two]).toMatchObject([{ status: 'published' }, { status: 'published' }]);
	const { changes } = await compareVersions(one!.id, two!.id);
	expect(changes.map(({ fate, text }) => [fate, text.slice(0, 20)])).toEqual([
		['same', 'Samen zorgen'],
		['same', 'Hulp'],
		['changed', 'Wij helpen u binnen '],
		['changed', 'Wij komen bij u lang'],
		['removed', 'Dit gaat weg.'],
		['added', 'Wij nemen daarvoor d']
	]);
	const changed = changes.find(({ fate }) => fate === 'changed')!;
	expect(changed.because).toMatchObject([{ cause: 'municipality', text: 'Ingelezen uit deel-2.md' }]);
	const texts = (await readVersion(two!.id)).filter(({ kind, removed }) => kind === 'text' && !removed);
	for (const { links } of texts) expect(links.filter(({ role }) => role === 'source')).toHaveLength(1);
});

test('a second run adds nothing, and one more file adds one version', async () => {
	const { editor, slug } = await begin();
	const files = [first, second].map((markdown, i) => ({ name: `${i}.md`, markdown }));
	await importPolicy(files.slice(0, 1), slug, { editor });
	expect((await importPolicy(files, slug, { editor })).added).toBe(1);
	const counts = async () => Promise.all([policies, policyVersions, paragraphs].map((table) => db.$count(table)));
	const before = await counts();
	expect((await importPolicy(files, slug, { editor })).added).toBe(0);
	expect(await counts()).toEqual(before);
});

test('nothing is half imported, and a file that does not fit is named', async () => {
	const { editor, slug } = await begin();
	const good = { name: 'goed.md', markdown: first };
	const empty = { name: 'leeg.md', markdown: '# Alleen een kop' };
	const refused = { status: 400, body: { message: expect.stringContaining('leeg.md') } };
	await expect(importPolicy([good, empty], slug, { editor })).rejects.toMatchObject(refused);
	expect(await db.$count(policies)).toBe(0);

	await importPolicy([good], slug, { editor });
	const other = { name: 'anders.md', markdown: first.replace('acht', 'zes') };
	const conflict = { status: 409, body: { message: expect.stringContaining('anders.md') } };
	await expect(importPolicy([other, good], slug, { editor })).rejects.toMatchObject(conflict);
	expect(await db.$count(policyVersions)).toBe(1);
});

test('only the redactie imports', async () => {
	const { slug } = await begin();
	const editor = await join('Anna');
	const file = { name: 'een.md', markdown: first };
	await expect(importPolicy([file], slug, { editor })).rejects.toMatchObject({ status: 404 });
});

test('pictures and numbers of documents make no difference, words and figures do', () => {
	expect(piecesOf('*![](i_vo01.jpg)*\n\n![](b.png)*Kaart*')).toEqual([{ kind: 'text', text: '*Kaart*' }]);
	const of = (text: string) => keyOf({ kind: 'text', text });
	expect(of('Plan NL.IMRO.0351.Kom\\-vo01')).toBe(of('Plan NL.IMRO.0351.Kom\\-ow01'));
	expect(of('van 2 naar 3 woningen')).not.toBe(of('van 2 naar 4 woningen'));
});

test('text that was saved in the wrong encoding is mended, and other text is left alone', () => {
	expect(repairEncoding('Ã©Ã©n cafÃ©')).toBe('één café');
	expect(repairEncoding('één café € 5')).toBe('één café € 5');
});

test('a paragraph that moved is known again', () => {
	const of = (...texts: string[]) => texts.map((text) => ({ kind: 'text' as const, text }));
	const long = 'Dit is een alinea die lang genoeg is om te herkennen.';
	expect(matchPieces(of(long, 'Een.', 'Twee.'), of('Een.', 'Twee.', long))).toEqual([1, 2, 0]);
});

const folder = '../shared/data/nl/beleid/versies';
const real = [
	// Hunks, removed and added paragraphs in a plain line diff of these files, version by version.
	{
		name: 'woudenberg-bebouwde-kom',
		plain: [
			[13, 19, 19],
			[26, 41, 41]
		]
	},
	{
		name: 'sittard-molenbeek-west',
		plain: [
			[19, 41, 39],
			[52, 70, 71]
		]
	}
];

test.for(real)(
	'the three real versions of $name differ where a plain line diff says so',
	async ({ name, plain }, { skip }) => {
		if (!existsSync(folder)) return skip('real policies are not there: skipped');
		const { editor, slug } = await begin();
		const files = globSync(`${folder}/${name}/*.md`)
			.sort()
			.map((path) => ({ name: basename(path), markdown: readFileSync(path, 'utf8') }));
		const { policy } = await importPolicy(files, slug, { editor });
		const versions = (await listVersions(policy.id)).toReversed();
		expect(versions).toHaveLength(3);

		for (const [i, expected] of plain.entries()) {
			const counted = count(await compareVersions(versions[i]!.id, versions[i + 1]!.id));
			const far = counted.map((number, j) => Math.abs(number - expected[j]!));
			expect(Math.max(...far), `${counted.join('/')} beside ${expected.join('/')}`).toBeLessThanOrEqual(3);
		}
	}
);

/**
 * Hunks: runs of paragraphs that differ, with the same on both sides of them. Removed: paragraphs of the old version
 * that are gone or have other words; added: paragraphs of the new one that are new or have other words.
 */
function count({ changes }: Comparison) {
	const differs = changes.map(({ fate }) => fate !== 'same' && fate !== 'formatting');
	const real = changes.filter((_, i) => differs[i]);
	return [
		differs.filter((one, i) => one && !differs[i - 1]).length,
		real.filter((one) => one.fate !== 'added' && !one.splitFromId).length,
		real.filter((one) => one.fate !== 'removed' && !wentAlong(one)).length
	];
}
