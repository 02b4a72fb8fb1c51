import { unzipSync, strFromU8 } from 'fflate';
import sharp from 'sharp';
import { beforeEach, expect, test, vi } from 'vitest';
import * as word from '#lib/documents/books/word.ts';
import { forgetLimits } from '#lib/limits/limit.ts';
import type { Person } from '#lib/people/person.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { nameOf, type FileKind } from '#lib/policies/files/file.ts';
import { readVersionFile } from '#lib/policies/files/version-files.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import type { Details } from '#lib/policies/kinds/details.ts';
import { addPictured } from '#lib/policies/picturing.server.ts';
import type { Policy } from '#lib/policies/policy.ts';
import { LONGEST_AT_ONCE } from '#lib/policies/text-pages.ts';
import { versionFileBytes, versionFiles } from '#lib/policies/files/tables.ts';
import { db } from '#lib/storage/index.ts';
import { readPdf } from '#test/support/pdf.ts';
import { publicStory, WORDS } from '#test/support/stories.ts';
import { begin, write } from '../support.ts';

beforeEach(forgetLimits);

const published = {
	status: 'published',
	summary: 'De eerste tekst.',
	languageOverride: 'De tekst is kort en wij lazen hem samen.'
} as const;

const ask = (policy: Policy, kind: FileKind) =>
	readVersionFile(
		{ slug: policy.slug, number: '1', name: nameOf(policy, { number: 1 }, kind), origin: 'https://samen.example' },
		undefined
	);

const ALT = 'Twee staven: de linker is hoger.';

async function addFigure(editor: Person, policy: Policy) {
	const bytes = await sharp({ create: { width: 60, height: 40, channels: 4, background: '#06584a80' } })
		.png()
		.toBuffer();
	const details: Details = { kind: 'figure', alt: ALT, source: 'Eigen telling, 2026', numbers: '' };
	const files = new Map([['picture', [{ name: 'staven.png', bytes, isTooLarge: false }]]]);
	const figure = { kind: 'figure', text: 'Zo vaak kwam u langs.', details } as const;
	const { done: id } = await addPictured(editor, policy.id, figure, files);
	await linkSource(editor, policy.id, id!, { reason: 'Dan ziet u het.' });
}

test('a figure stands in the PDF and in Word, with words for who does not see it', async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, 'Wij helpen u.');
	await addFigure(editor, policy);
	await freezeDraft(editor, policy.id, published);
	const pdf = (await ask(policy, { format: 'pdf', withSources: false })).bytes;
	const { tags, pages } = await readPdf(pdf);
	expect(tags).toContain('/Figure');
	expect(pages.join('').replaceAll(' ', '')).toContain('Bron:Eigentelling,2026');
	const parts = unzipSync((await ask(policy, { format: 'docx', withSources: true })).bytes);
	expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
	expect(strFromU8(parts['word/document.xml']!)).toContain(`descr="${ALT}"`);
	expect((await ask(policy, { format: 'md', withSources: false })).bytes.toString()).toContain(`Te zien: ${ALT}`);
});

test('a result stands in a file with how one sees that it comes true', async () => {
	const { editor, policy } = await begin();
	const details: Details = {
		...{ kind: 'result', title: 'Niemand is alleen', indicator: 'Wie iemand heeft om mee te praten' },
		...{ measure: 'Elk jaar, met een vragenlijst', now: '61 van de 100', aim: '70 van de 100', by: 'eind 2029' }
	};
	const id = await addParagraph(editor, policy.id, { kind: 'result', text: 'U kent uw buren.', details });
	await linkSource(editor, policy.id, id, { reason: 'Daar gaat het om.' });
	await freezeDraft(editor, policy.id, published);
	const text = (await ask(policy, { format: 'md', withSources: false })).bytes.toString();
	expect(text).toContain('**Niemand is alleen**');
	expect(text).toContain('- Wat willen wij bereiken? 70 van de 100');
});

test('a long text is whole in its file, and says of each paragraph what it rests on', async () => {
	const { editor, policy } = await begin();
	const line = 'Wij helpen u in uw eigen wijk. '.repeat(60);
	const count = Math.ceil(LONGEST_AT_ONCE / line.length) + 1;
	for (let i = 1; i <= count; i++) await write(editor, policy, `Alinea ${i}. ${line}`);
	await freezeDraft(editor, policy.id, published);
	const text = (await ask(policy, { format: 'md', withSources: true })).bytes.toString();
	expect(text.match(/^Alinea \d+\./gm)).toHaveLength(count);
	expect(text.match(/^\[\^\d+\]: Toevoeging van de gemeente/gm)).toHaveLength(count);
});

test('a story that is taken back lives on in no file', async () => {
	const { policy, withdraw } = await publicStory();
	for (const withSources of [true, false])
		expect((await ask(policy, { format: 'md', withSources })).bytes.toString()).toContain(WORDS);

	await withdraw();
	expect(await db.select().from(versionFileBytes)).toEqual([]);
	const after = (await ask(policy, { format: 'md', withSources: false })).bytes.toString();
	expect(after).not.toContain(WORDS);
	expect(after).toContain('Dit verhaal is teruggenomen door wie het vertelde');
});

test('a file with a story that is taken back while it is made is kept nowhere, and nobody gets it', async () => {
	const { policy, withdraw } = await publicStory();
	const docx: FileKind = { format: 'docx', withSources: false };
	const making = vi.spyOn(word, 'makeBookWord').mockImplementationOnce(async () => {
		await withdraw();
		return Buffer.from(WORDS);
	});
	await expect(ask(policy, docx)).rejects.toMatchObject({ status: 409 });
	making.mockRestore();
	expect(await db.$count(versionFiles)).toBe(0);
	expect(strFromU8(unzipSync((await ask(policy, docx)).bytes)['word/document.xml']!)).not.toContain(WORDS);
});

test('one address does not keep us making files', async () => {
	const { policy } = await publicStory();
	const address = '192.0.2.7';
	const wanted = { slug: policy.slug, number: '1', origin: 'https://samen.example', address };
	const name = nameOf(policy, { number: 1 }, { format: 'md', withSources: false });
	for (let i = 0; i < 300; i++) await readVersionFile({ ...wanted, name }, undefined);
	const again = readVersionFile({ ...wanted, name }, undefined);
	await expect(again).rejects.toMatchObject({
		status: 429,
		body: { message: expect.stringContaining('U opent veel') }
	});
	await readVersionFile({ ...wanted, name, address: '192.0.2.8' }, undefined);
});
