import { expect, test } from 'vitest';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { at } from '#lib/clock.ts';
import { newCode, secretOf } from '#lib/contributions/code.ts';
import type { FileQuestion, Values } from '#lib/questionnaires/definition.ts';
import { beginCorrection, stopCorrection } from '#lib/questionnaires/filling/correcting.server.ts';
import { listSentFiles, readOwnFile } from '#lib/questionnaires/filling/files.server.ts';
import { findOverview, findScreen } from '#lib/questionnaires/filling/finding.server.ts';
import { makeInvitations } from '#lib/questionnaires/filling/invitations.server.ts';
import { tokenBehind } from '#lib/questionnaires/filling/proving.server.ts';
import { forget, removeUnsent, saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { responses } from '#lib/questionnaires/tables.ts';
import { nl } from '#lib/questionnaires/words/nl.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { removeUnkeptUploads } from '#lib/uploads/uploads.server.ts';
import { openList } from '#test/support/lists.ts';
import { only } from '#test/support/only.ts';
import { received } from '#test/support/questionnaires.ts';
import { makePhoto } from '#test/uploads/made.ts';

const photo = { id: 'foto', type: 'file' as const, label: 'Hebt u een foto?', hint: '', required: false, most: 2 };
const words = { id: 'beter', type: 'open' as const, label: 'Wat kan beter?', hint: '', required: true, maxLength: 200 };
const listWith = (change: Partial<FileQuestion> = {}, title = 'Uw straat') =>
	openList({ title, pages: [{ title: 'Uw straat', questions: [words, { ...photo, ...change }] }] });

let shade = 0;
/** Each another picture, and so another file. */
const aPhoto = async (name = 'stoep.png') => {
	const bytes = await makePhoto('png', { width: 40 + ++shade, height: 30 });
	return { name, bytes, isTooLarge: false };
};
const aDocument = { name: 'plan.pdf', bytes: Buffer.from('%PDF-1.7 geen pdf'), isTooLarge: false };

type Given = Awaited<ReturnType<typeof aPhoto>>;
const save = (slug: string, token: string, chosen: Given[] = [], values: Values = {}) =>
	saveScreen({
		slug,
		token,
		page: '1',
		values: { beter: 'Een bank', ...values },
		files: new Map([['foto.file', chosen]])
	});
const present = async (slug: string, token: string) =>
	(await findScreen({ slug, token }, '1')).files
		.get('foto')!
		.map(({ id, name, description }) => ({ id, name, description }));
const stored = () => db.select().from(uploads).orderBy(uploads.id);

test('what is added is there again, with what is on it, and on the overview with its small picture', async () => {
	const { slug, token } = await listWith();
	const saved = await save(slug, token, [await aPhoto()], { 'foto.description': ' <b>De</b>  stoep ' });
	expect([saved.problems, saved.next]).toEqual([[], 'controle']);
	const [added] = await present(slug, token);
	expect(added).toMatchObject({ name: 'stoep.png', description: '<b>De</b> stoep' });
	const { screens } = await findOverview({ slug, token });
	const shown = screens[0]!.answers.find(({ id }) => id === 'foto')!;
	expect(shown.lines).toEqual(['1 bestand']);
	expect(shown.files[0]!.thumbnail).toBe(`/vragenlijsten/${slug}/bestand/${added!.id}?klein`);
});

test('another answer that is missing or a file that is refused loses nothing', async () => {
	const { slug, token } = await listWith({ required: true });
	const first = await save(slug, token, [await aPhoto()], { beter: '' });
	expect(first.problems.map(({ field }) => field)).toEqual(['beter']);
	expect(await present(slug, token)).toHaveLength(1);
	const odd = { name: 'x.png', bytes: Buffer.from('geen foto'), isTooLarge: false };
	const second = await save(slug, token, [odd]);
	expect(second.problems).toEqual([{ field: 'foto', message: nl.refusedFiles.unknown }]);
	expect(await present(slug, token)).toHaveLength(1);
	expect(only(await db.select().from(responses)).answers.beter).toBe('Een bank');
});

test('what must be added is asked for, and what is wrong with it is said in the language of the visitor', async () => {
	const { slug, token } = await listWith({ required: true });
	expect((await save(slug, token)).problems).toEqual([{ field: 'foto', message: nl.addFile(photo.label) }]);
	const large = { name: 'groot.png', bytes: Buffer.alloc(0), isTooLarge: true };
	expect((await save(slug, token, [large])).problems).toEqual([{ field: 'foto', message: nl.refusedFiles.tooLarge }]);
});

test('where there is room for two, a third is not taken; where there is room for one, another comes in its place', async () => {
	const { slug, token } = await listWith();
	const saved = await save(slug, token, [await aPhoto('a.png'), await aPhoto('b.png'), await aPhoto('c.png')]);
	expect(saved.problems).toEqual([{ field: 'foto', message: nl.noRoomForFiles(photo.label, 2) }]);
	expect((await present(slug, token)).map(({ name }) => name)).toEqual(['a.png', 'b.png']);

	const other = await listWith({ most: 1 }, 'Eén foto');
	await save(other.slug, other.token, [await aPhoto('a.png')]);
	await save(other.slug, other.token, [aDocument]);
	expect(
		(await present(other.slug, other.token)).map(({ name }) => name),
		'a refused one replaces nothing'
	).toEqual(['a.png']);
	await save(other.slug, other.token, [await aPhoto('b.png')]);
	expect((await present(other.slug, other.token)).map(({ name }) => name)).toEqual(['b.png']);
	expect(await stored()).toHaveLength(3);
});

test('only photos where only photos are asked', async () => {
	const { slug, token } = await listWith({ photosOnly: true });
	const odd = { name: 'x.png', bytes: Buffer.from('geen foto'), isTooLarge: false };
	for (const file of [aDocument, odd])
		expect((await save(slug, token, [file])).problems, 'nobody is told to choose a PDF').toEqual([
			{ field: 'foto', message: nl.photosOnly(photo.label) }
		]);
});

test('nobody adds, describes or removes what another added, whatever ids a browser sends', async () => {
	const { slug, token } = await listWith();
	await save(slug, token, [await aPhoto()], { 'foto.description': 'Van Anna' });
	const { id } = only(await present(slug, token));
	const bert = newCode();
	const hostile = { foto: [id, newId()], 'foto.remove': id, [`foto.description.${id}`]: 'Van Bert' };
	await save(slug, bert, [], hostile);
	expect(await present(slug, bert)).toEqual([]);
	expect((await db.select().from(responses)).flatMap(({ answers }) => answers.foto ?? [])).toEqual([id]);
	expect(await present(slug, token)).toEqual([{ id, name: 'stoep.png', description: 'Van Anna' }]);
});

test('from another tab nothing that was added is lost; what is ticked goes from disk', async () => {
	const { slug, token } = await listWith();
	await save(slug, token, [await aPhoto('a.png')]);
	await save(slug, token, [await aPhoto('b.png')], { foto: '' });
	const [a, b] = await present(slug, token);
	const values = { 'foto.remove': a!.id, [`foto.description.${b!.id}`]: 'De brug' };
	await save(slug, token, [], values);
	expect(await present(slug, token)).toEqual([{ ...b!, description: 'De brug' }]);
	expect((await stored()).map(({ name }) => name)).toEqual(['b.png']);
	const long = await save(slug, token, [], { [`foto.description.${b!.id}`]: 'a'.repeat(201) });
	expect(long.problems.map(({ field }) => field)).toEqual([`foto.description.${b!.id}`]);
});

/** Sends one photo; with what its receipt can do. */
async function sent(name = 'stoep.png') {
	const list = await listWith({}, `Met ${name}`);
	await save(list.slug, list.token, [await aPhoto(name)], { 'foto.description': 'De stoep' });
	const receipt = received(await sendAnswers({ slug: list.slug, token: list.token }));
	return { ...list, receipt };
}

test('what is sent stays and the redactie finds it; who takes it back leaves nothing', async () => {
	const { editor, consultation, slug, receipt } = await sent();
	const list = await findOf(editor, consultation.slug, slug);
	expect(await listSentFiles(editor, list)).toMatchObject([
		{ name: 'stoep.jpg', description: 'De stoep', label: photo.label, code: receipt.code, isPicture: true }
	]);
	expect(only(await stored()).keptAt).not.toBeNull();
	await withdraw(receipt.code, secretOf(receipt.key));
	expect(await stored()).toEqual([]);
	expect(await listSentFiles(editor, list)).toEqual([]);
});

test('who has the code of a letter opens what was added until it is sent; then it takes the secret', async () => {
	const draft = { title: 'Per brief', pages: [{ title: 'Uw straat', questions: [words, photo] }] };
	const { editor, id: listId, slug } = await openList(draft, { access: 'code' });
	const [code = ''] = await makeInvitations(editor, listId, { count: 1, batch: 'Molenveld' });
	await save(slug, code, [await aPhoto()]);
	const { id } = only(await present(slug, code));
	expect(await readOwnFile(slug, code, id)).toMatchObject({ name: 'stoep.jpg' });

	const receipt = received(await sendAnswers({ slug, token: code }));
	await expect(readOwnFile(slug, code, id)).rejects.toMatchObject({ status: 404 });
	await expect(readOwnFile(slug, code, id, 'thumbnail')).rejects.toMatchObject({ status: 404 });
	const behind = (await tokenBehind(receipt.code, secretOf(receipt.key)))!;
	expect(await readOwnFile(slug, behind.token, id)).toMatchObject({ name: 'stoep.jpg' });

	await beginCorrection(behind);
	await save(slug, behind.token, [await aPhoto('nieuw.png')]);
	const added = (await present(slug, behind.token)).find(({ name }) => name === 'nieuw.png')!;
	await expect(readOwnFile(slug, code, added.id)).rejects.toMatchObject({ status: 404 });
});

test('a correction that is sent replaces the files; one that is left changes none', async () => {
	const { slug, token } = await sent('oud.png');
	const visit = { slug, token };
	await beginCorrection(visit);
	const [old] = await present(slug, token);
	await save(slug, token, [await aPhoto('nieuw.png')], { 'foto.remove': old!.id });
	expect((await stored()).map(({ name }) => name).toSorted()).toEqual(['nieuw.png', 'oud.png']);
	await stopCorrection(visit);
	expect((await stored()).map(({ name }) => name)).toEqual(['oud.png']);

	await beginCorrection(visit);
	await save(slug, token, [await aPhoto('nieuw.png')], { 'foto.remove': old!.id });
	await sendAnswers(visit);
	expect((await stored()).map(({ name, keptAt }) => [name, !!keptAt])).toEqual([['nieuw.png', true]]);
});

test('who begins again forgets the files too, but not what was sent', async () => {
	const { slug, token } = await listWith();
	await save(slug, token, [await aPhoto()]);
	await forget(slug, token);
	expect(await stored()).toEqual([]);
	const other = await sent();
	await forget(other.slug, other.token);
	expect(await stored()).toHaveLength(1);
});

test('a file lives as long as the answers around it, whichever page is saved', async () => {
	const second = { title: 'Tot slot', questions: [{ ...words, id: 'goed', required: false }] };
	const { slug, token } = await openList({ pages: [{ title: 'Foto', questions: [photo] }, second] });
	await at('2031-01-01T10:00Z', async () => save(slug, token, [await aPhoto()]));
	await at('2031-01-25T10:00Z', () => saveScreen({ slug, token, page: '2', values: { goed: 'De buren' } }));
	await at('2031-02-10T10:00Z', () => Promise.all([removeUnsent(), removeUnkeptUploads()]));
	expect(await stored()).toHaveLength(1);
	await at('2031-03-10T10:00Z', () => Promise.all([removeUnsent(), removeUnkeptUploads()]));
	expect(await stored()).toEqual([]);
});
