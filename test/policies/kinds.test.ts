import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { addParagraph, linkSource, nameCause, splitParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { changeDetails } from '#lib/policies/detailing.server.ts';
import { compareVersions } from '#lib/policies/comparison.server.ts';
import { hashOf } from '#lib/policies/hash.ts';
import { canonical, type Details } from '#lib/policies/kinds/details.ts';
import { kindNames, kindOf, plainMarkdownOf } from '#lib/policies/kinds/kinds.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { begin, write } from './support.ts';

const result = (aim: string): Details => ({
	kind: 'result',
	title: 'Iedereen kan meedoen',
	indicator: 'Hoeveel mensen meedoen',
	measure: 'Wij tellen het elk jaar',
	now: '40 van de 100 (2025)',
	aim,
	by: 'Eind 2029'
});

const concept = { status: 'concept', summary: 'Een eerste tekst.' } as const;

async function withResult(aim = '60 van de 100') {
	const begun = await begin();
	const { editor, policy } = begun;
	const id = await addParagraph(editor, policy.id, { kind: 'result', text: 'U doet mee.', details: result(aim) });
	await linkSource(editor, policy.id, id, { reason: 'De raad vraagt dit.' });
	return { ...begun, id };
}

describe('kinds of paragraph', () => {
	test('another indicator is a change that needs its cause', async () => {
		const { editor, policy, id } = await withResult();
		const first = await freezeDraft(editor, policy.id, concept);
		await startDraft(editor, policy.id);
		await changeDetails(editor, policy.id, id, result('75 van de 100'));
		await expect(freezeDraft(editor, policy.id, concept)).rejects.toMatchObject({ status: 409 });

		await nameCause(editor, policy.id, id, { cause: 'municipality', text: 'Het kan beter.' });
		const second = await freezeDraft(editor, policy.id, concept);
		expect(second.hash).not.toBe(first.hash);
		const { changes } = await compareVersions(first.id, second.id);
		expect(changes[0]).toMatchObject({ fate: 'changed', because: [{ cause: 'municipality' }] });
		expect(changes[0]!.parts.map(({ kind, text }) => [kind, text.trim()])).toContainEqual(['added', '75']);
	});

	test('a result that does not say how it is measured goes to no reader', async () => {
		const { editor, policy, id } = await withResult();
		await changeDetails(editor, policy.id, id, { ...result('60'), kind: 'result', measure: '' } as Details);
		await expect(freezeDraft(editor, policy.id, concept)).rejects.toMatchObject({
			body: { message: expect.stringContaining('hoe u het meet') }
		});
	});

	test('a figure without a picture goes to no reader, and one without words for it is not kept', async () => {
		const { editor, policy } = await begin();
		const details: Details = { kind: 'figure', alt: 'Twee staven', source: 'Eigen telling', numbers: '' };
		const id = await addParagraph(editor, policy.id, { kind: 'figure', text: 'Zo gaat het.', details });
		await expect(changeDetails(editor, policy.id, id, { ...details, alt: '' })).rejects.toMatchObject({ status: 400 });
		await linkSource(editor, policy.id, id, { reason: 'Dan ziet u het.' });
		await expect(freezeDraft(editor, policy.id, concept)).rejects.toMatchObject({
			body: { message: expect.stringContaining('de afbeelding') }
		});
	});

	test('what the municipality adds needs its reason, whatever else is behind it', async () => {
		const { editor, policy } = await begin();
		await write(editor, policy, 'Wij helpen u.');
		const id = await addParagraph(editor, policy.id, { kind: 'addition', text: 'U kunt bezwaar maken.' });
		await expect(freezeDraft(editor, policy.id, concept)).rejects.toMatchObject({ status: 409 });
		await linkSource(editor, policy.id, id, { reason: 'De wet vraagt dit.' });
		expect((await freezeDraft(editor, policy.id, concept)).status).toBe('concept');
	});

	test('two who change a result at once do not wipe out each other', async () => {
		const { editor, policy, id } = await withResult();
		await expect(changeDetails(editor, policy.id, id, result('80'), 'een-ander-zegel')).rejects.toMatchObject({
			status: 409
		});
	});

	test('a result stays one whole, and has no details of another kind', async () => {
		const { editor, policy, id } = await withResult();
		await expect(splitParagraph(editor, policy.id, id, 'U doet', 'mee.')).rejects.toMatchObject({ status: 409 });
		await expect(changeDetails(editor, policy.id, id, { kind: 'value', name: 'Dichtbij' })).rejects.toMatchObject({
			status: 400
		});
	});

	test('details go along to the next version, and are read with it', async () => {
		const { editor, policy } = await withResult();
		await freezeDraft(editor, policy.id, {
			...concept,
			status: 'published',
			languageOverride: 'Het is maar een proef.'
		});
		await startDraft(editor, policy.id);
		const { chapters } = await readDocument(policy.slug, '2', editor);
		expect(chapters[0]!.paragraphs[0]!.details).toMatchObject({ aim: '60 van de 100' });
	});
});

test('a version without details has the hash that it had before there were kinds', () => {
	const row = { paragraphId: 'a', kind: 'text', text: 'Wij helpen u.', removed: false } as const;
	expect(hashOf([{ ...row, details: null }])).toBe(hashOf([row]));
	expect(hashOf([{ ...row, kind: 'value', details: { kind: 'value', name: 'Dichtbij' } }])).not.toBe(
		hashOf([{ ...row, kind: 'value' }])
	);
});

test('details are the same whatever the order in which a database keeps them', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (alt, source) => {
			const one: Details = { kind: 'figure', alt, source, numbers: '' };
			const other: Details = { numbers: '', source, alt, kind: 'figure' };
			expect(canonical(one)).toBe(canonical(other));
		})
	);
});

test('whatever somebody types as a name or an aim is only words in the Markdown', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('*', '#', '|', '<', 'a', '_') }), (aim) => {
			const markdown = plainMarkdownOf({ kind: 'result', text: 'Tekst', formalText: '', details: result(aim) });
			expect(markdown).not.toMatch(/(?<!\\)</);
		})
	);
});

test('each kind says how it is asked for and how it is named in open data', () => {
	const names = kindNames.map((name) => kindOf(name).openName);
	expect(new Set(names).size).toBe(names.length);
	for (const name of kindNames) expect(kindOf(name).asked.label).not.toBe('');
});
