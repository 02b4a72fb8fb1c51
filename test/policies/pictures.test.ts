import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { sealOf } from '#lib/forms/seal.ts';
import { forgetLimits } from '#lib/limits/limit.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { linkSource } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { canonical, type Details } from '#lib/policies/kinds/details.ts';
import { addPictured, saveDetails } from '#lib/policies/picturing.server.ts';
import { findNewestVersion, readParagraphIn } from '#lib/policies/policies.server.ts';
import type { Policy } from '#lib/policies/policy.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { uploadBytes, uploads } from '#lib/uploads/tables.ts';
import { join } from '#test/support/people.ts';
import { published } from '#test/support/publishing.ts';
import { begin, write } from './support.ts';

beforeEach(forgetLimits);

const given: Details = { kind: 'figure', alt: 'Twee staven.', source: 'Eigen telling, 2026', numbers: '' };
const figure = { kind: 'figure', text: 'Zo vaak kwam u langs.', details: given } as const;

async function chosen(background: string) {
	const drawn = sharp({ create: { width: 60, height: 40, channels: 3, background } });
	return new Map([['picture', [{ name: 'staven.png', bytes: await drawn.png().toBuffer(), isTooLarge: false }]]]);
}

async function addFigure(editor: Person, policy: Policy) {
	const { done: id } = await addPictured(editor, policy.id, figure, await chosen('#06584a'));
	await linkSource(editor, policy.id, id!, { reason: 'Dan ziet u het.' });
	return id!;
}

const stored = async () => [await db.$count(uploads), await db.$count(uploadBytes)];

test('a figure that is refused leaves no picture behind', async () => {
	const { editor, policy } = await begin();
	const files = await chosen('#06584a');
	const refused = (by: Person, wrong: object = {}) => addPictured(by, policy.id, { ...figure, ...wrong }, files);
	await expect(refused(await join('Fatima'))).rejects.toMatchObject({ status: 404 });
	await expect(refused(editor, { kind: 'text' })).rejects.toMatchObject({ status: 400 });
	await expect(refused(editor, { afterId: newId() })).rejects.toMatchObject({ status: 404 });
	await expect(refused(editor, { onceKey: 'kort' })).rejects.toMatchObject({ status: 400 });
	const text = await write(editor, policy, 'Wij helpen u.');
	const save = (basedOn: string) => saveDetails(editor, policy.id, text, { details: given, basedOn, files });
	await expect(save('')).rejects.toMatchObject({ status: 400 });
	expect(await stored()).toEqual([0, 0]);

	await addFigure(editor, policy);
	await expect(refused(editor, { afterId: newId() })).rejects.toMatchObject({ status: 404 });
	expect(await stored(), 'the picture that stands in the text stays').toEqual([1, 1]);
	await freezeDraft(editor, policy.id, published);
	await expect(refused(editor)).rejects.toMatchObject({ status: 409 });
	expect(await stored()).toEqual([1, 1]);
});

test('a figure that is sent twice is there once, and two figures may show the same picture', async () => {
	const { editor, policy } = await begin();
	const onceKey = newOnceKey();
	const send = async () => addPictured(editor, policy.id, { ...figure, onceKey }, await chosen('#06584a'));
	expect(await send()).toEqual(await send());
	const other = await addFigure(editor, policy);
	expect(await stored()).toEqual([1, 1]);
	const files = await chosen('#ffffff');
	const { details } = await readParagraphIn((await findNewestVersion(policy.id, editor)).id, other);
	await saveDetails(editor, policy.id, other, { details: given, basedOn: sealOf(canonical(details)), files });
	expect(await stored(), 'the first figure keeps its picture').toEqual([2, 2]);
});
