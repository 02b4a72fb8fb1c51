import { expect, test } from 'vitest';
import { newOnceKey } from '#lib/once/key.ts';
import type { Definition, OneQuestion } from '#lib/questionnaires/definition.ts';
import { createQuestionnaire } from '#lib/questionnaires/making/drafting.server.ts';
import { beginWith } from '#lib/questionnaires/making/starting.ts';
import { addPicture, withPicture } from '#lib/questionnaires/making/picturing.server.ts';
import { changeDraft } from '#lib/questionnaires/making/drafting.server.ts';
import { publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { readPicture } from '#lib/questionnaires/pictures.server.ts';
import { findOf, listOf } from '#lib/questionnaires/questionnaires.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { receiveUpload } from '#lib/uploads/receiving.server.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { keepUploads } from '#lib/uploads/uploads.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import { makePhoto } from '#test/uploads/made.ts';

const draft: Definition = {
	title: 'Kies een plein',
	introduction: 'Kies.',
	minutes: 1,
	pages: [
		{
			id: 'p1',
			title: 'Pleinen',
			questions: [
				{
					...{ id: 'plein', type: 'one', look: 'pictures', label: 'Welk plein?', hint: '', required: false },
					options: [
						{ id: 'groen', label: 'Veel groen' },
						{ id: 'water', label: 'Veel water' }
					]
				}
			]
		}
	]
};

async function made() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor, { title: 'Het plein' });
	const fresh = { onceKey: newOnceKey(), consultationId: consultation.id, title: draft.title, draft };
	const { id, slug } = await createQuestionnaire(editor, fresh);
	const find = () => findOf(editor, consultation.slug, slug);
	const options = async () => ((await find()).draft.pages[0]!.questions[0] as OneQuestion).options;
	const add = async (option: string, alt = 'Een plein met bomen', bytes?: Buffer) => {
		const file = { name: 'plein.png', bytes: bytes ?? (await makePhoto('png', { width: 1600 })), isTooLarge: false };
		const files = new Map([[`file.${option}`, [file]]]);
		const values = { [`alt.${option}`]: alt };
		return addPicture(editor, id, { onceKey: newOnceKey(), state: '', question: 'plein', option, values, files });
	};
	return { editor, consultation, id, slug, options, add };
}

test('an option gets a picture with what is on it: the redactie sees it in the draft, others once it is published', async () => {
	const { editor, id, slug, options, add } = await made();
	expect(await add('groen', ' <b>Een</b> plein ')).toEqual([]);
	const [groen] = await options();
	expect(groen).toMatchObject({ id: 'groen', label: 'Veel groen', alt: '<b>Een</b> plein' });
	const picture = groen!.picture!;
	expect(await readPicture(slug, picture, editor)).toMatchObject({ isPublic: false, mediaType: 'image/jpeg' });
	await expect(readPicture(slug, picture)).rejects.toMatchObject({ status: 404 });
	await expect(readPicture(slug, picture, await join('Wim', 'moderator'))).rejects.toMatchObject({ status: 404 });
	await publishQuestionnaire(editor, id, newOnceKey());
	expect(await readPicture(slug, picture)).toMatchObject({ isPublic: true });
});

test('a picture without words, no picture and a PDF are refused beside the field', async () => {
	const { editor, id, options, add } = await made();
	expect((await add('groen', ' ')).map(({ field }) => field)).toEqual(['alt.groen']);
	expect((await add('groen', 'Plan', Buffer.from('%PDF-1.7'))).map(({ field }) => field)).toEqual(['file.groen']);
	expect((await add('groen', 'Plan', Buffer.from('tekst'))).map(({ field }) => field)).toEqual(['file.groen']);
	const empty = { onceKey: newOnceKey(), state: '', question: 'plein', option: 'groen', values: {}, files: new Map() };
	expect((await addPicture(editor, id, empty)).map(({ field }) => field)).toEqual(['file.groen', 'alt.groen']);
	expect((await options())[0]).not.toHaveProperty('picture');
	await expect(addPicture(await join('Wim', 'moderator'), id, empty)).rejects.toMatchObject({ status: 404 });
	await expect(addPicture(editor, id, { ...empty, option: 'nergens' })).rejects.toMatchObject({ status: 404 });
});

test('other words for a picture need no new picture; taking it away leaves what a published version shows', async () => {
	const { editor, id, slug, options, add } = await made();
	await add('groen');
	const picture = (await options())[0]!.picture!;
	const values = { 'alt.groen': 'Een plein met gras' };
	const words = { onceKey: newOnceKey(), state: '', question: 'plein', option: 'groen', values, files: new Map() };
	expect(await addPicture(editor, id, words)).toEqual([]);
	expect((await options())[0]).toMatchObject({ picture, alt: 'Een plein met gras' });
	await publishQuestionnaire(editor, id, newOnceKey());
	await changeDraft(editor, id, { onceKey: newOnceKey(), change: (now) => withPicture(now, 'plein', 'groen') });
	expect((await options())[0]).toEqual({ id: 'groen', label: 'Veel groen' });
	expect(await readPicture(slug, picture)).toMatchObject({ isPublic: true });
});

test('a picture that is refused or sent twice leaves nothing behind', async () => {
	const { editor, id } = await made();
	const stored = () => db.$count(uploads);
	const values = { 'alt.groen': 'Een plein met bomen' };
	const send = async (onceKey: string, state: string, width: number) => {
		const file = { name: 'plein.png', bytes: await makePhoto('png', { width }), isTooLarge: false };
		const files = new Map([['file.groen', [file]]]);
		return addPicture(editor, id, { onceKey, state, question: 'plein', option: 'groen', values, files });
	};
	await expect(send(newOnceKey(), 'van-gisteren', 300)).rejects.toMatchObject({ status: 409 });
	expect(await stored()).toBe(0);
	const onceKey = newOnceKey();
	for (const width of [300, 320]) expect(await send(onceKey, '', width)).toEqual([]);
	expect(await stored()).toBe(1);
});

test('a copy of a list shows the same pictures', async () => {
	const { editor, consultation, slug, add, options } = await made();
	await add('groen');
	const lists = await listOf(editor, consultation.slug);
	const copy = beginWith(`lijst.${slug}`, 'Nog een plein', lists);
	const fresh = { onceKey: newOnceKey(), consultationId: consultation.id, title: 'Nog een plein', draft: copy };
	const { id, slug: other } = await createQuestionnaire(editor, fresh);
	const picture = (await options())[0]!.picture!;
	await publishQuestionnaire(editor, id, newOnceKey());
	expect(await readPicture(other, picture)).toMatchObject({ isPublic: true });
	await expect(readPicture(slug, picture), 'the first is still a draft').rejects.toMatchObject({ status: 404 });
});

test('what an inwoner added is never a picture of a list, whatever a definition says', async () => {
	const { editor, id, slug } = await made();
	const file = { name: 'huis.png', bytes: await makePhoto('png'), isTooLarge: false };
	const added = await receiveUpload({ ownerHash: 'anna', place: 'foto', file });
	const picture = 'id' in added ? added.id : '';
	await transaction(() => keepUploads([picture], 'anna'));
	const change = (now: Definition) => withPicture(now, 'plein', 'groen', { picture, alt: 'Een huis' });
	await changeDraft(editor, id, { onceKey: newOnceKey(), change });
	await publishQuestionnaire(editor, id, newOnceKey());
	await expect(readPicture(slug, picture, editor)).rejects.toMatchObject({ status: 404 });
	await expect(readPicture(slug, picture)).rejects.toMatchObject({ status: 404 });
	await expect(readPicture(slug, 'geen-id')).rejects.toMatchObject({ status: 404 });
});
