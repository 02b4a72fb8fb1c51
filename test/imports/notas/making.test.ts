import { expect, test } from 'vitest';
import { arranged, notaIn } from '#lib/imports/notas/carried.ts';
import { createFromNota } from '#lib/imports/notas/making.server.ts';
import { lookAgain, previewState } from '#lib/imports/notas/preview.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { findNewestVersion, listPolicies, readVersion } from '#lib/policies/policies.server.ts';
import { policies } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

const markdown =
	'# Nota Wonen\n\n## Huizen\n\nEr zijn te weinig huizen.\n\nWij bouwen er tien. ![foto](a.png)\n\nLos stuk.';

async function begin() {
	const editor = await join('Eva', 'editor');
	const { id: consultationId } = await newConsultation(editor);
	return { editor, nota: { consultationId, title: 'Nota Wonen', reason: '', onceKey: newOnceKey() } };
}

test('a nota becomes the first draft of a document, seen by nobody but the redactie', async () => {
	const { editor, nota } = await begin();
	const { values } = await previewState(undefined, markdown);
	const { pieces, left } = notaIn(String(values.nota))!;
	expect(left).toEqual(['1 plaatje.']);
	const roles = ['out', 'chapter', 'text', 'text', 'join'] as const;
	const policy = await createFromNota(editor, {
		...nota,
		pieces: arranged(pieces, roles),
		reason: 'De nota uit 2022.'
	});
	const version = await findNewestVersion(policy.id, editor);
	expect(version).toMatchObject({ number: 1, status: 'draft' });
	const rows = await readVersion(version.id);
	expect(rows.map(({ kind, text }) => [kind, text])).toEqual([
		['chapter', 'Huizen'],
		['text', 'Er zijn te weinig huizen.'],
		['text', 'Wij bouwen er tien.\n\nLos stuk.']
	]);
	expect(rows.map(({ links }) => links.map(({ reason }) => reason))).toEqual([
		[],
		['De nota uit 2022.'],
		['De nota uit 2022.']
	]);
	expect(await listPolicies()).toEqual([]);
	expect(await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Uit 2022.' })).toMatchObject({
		number: 1
	});
});

test('without a word on where it comes from, a paragraph has no origin, and is not published', async () => {
	const { editor, nota } = await begin();
	const policy = await createFromNota(editor, { ...nota, pieces: [{ kind: 'text', text: 'Wij bouwen.' }] });
	await expect(freezeDraft(editor, policy.id, { status: 'concept', summary: 'x' })).rejects.toMatchObject({
		status: 409
	});
});

test('sending it twice makes one document, and who may not write makes none', async () => {
	const { editor, nota } = await begin();
	const pieces = [{ kind: 'text' as const, text: 'Wij bouwen.' }];
	const [one, two] = await Promise.all([
		createFromNota(editor, { ...nota, pieces }),
		createFromNota(editor, { ...nota, pieces })
	]);
	expect(one.id).toBe(two.id);
	expect(await db.$count(policies)).toBe(1);
	const fatima = await join('Fatima');
	await expect(createFromNota(fatima, { ...nota, pieces })).rejects.toMatchObject({ status: 404 });
});

test('a title that is there already makes nothing at all', async () => {
	const { editor, nota } = await begin();
	const pieces = [{ kind: 'text' as const, text: 'Wij bouwen.' }];
	await createFromNota(editor, { ...nota, pieces });
	await expect(createFromNota(editor, { ...nota, pieces, onceKey: newOnceKey() })).rejects.toMatchObject({
		status: 409
	});
	expect(await db.$count(policies)).toBe(1);
});

test('what was joined and left out is so when one looks again, and nothing is left of a form that was not made here', () => {
	const nota = JSON.stringify({
		pieces: [
			{ kind: 'chapter', text: 'Huizen' },
			{ kind: 'text', text: 'en tuinen' },
			{ kind: 'text', text: 'Weg.' }
		],
		left: [],
		told: []
	});
	const given = { title: '', reason: '', onceKey: newOnceKey() };
	const looked = lookAgain({ ...given, nota, role: ['chapter', 'join', 'out'] });
	expect(notaIn(String(looked.values.nota))!.pieces).toEqual([{ kind: 'chapter', text: 'Huizen en tuinen' }]);
	expect(lookAgain({ ...given, nota: '{"pieces":3}', role: [] }).problems).toHaveLength(1);
});
