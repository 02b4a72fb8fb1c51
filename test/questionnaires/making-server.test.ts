import { expect, test } from 'vitest';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { fingerprint } from '#lib/questionnaires/fingerprint.ts';
import { saveSource, sayerOf } from '#lib/questionnaires/making/condition.server.ts';
import { changeDraft, reworkDraft, sealOfTerm } from '#lib/questionnaires/making/drafting.server.ts';
import { findOutline } from '#lib/questionnaires/making/outline.server.ts';
import { findPreview, findVersion, findWhole, stepPreview } from '#lib/questionnaires/making/preview.server.ts';
import { findChanges, publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { putBackInto, removedName, removeFrom } from '#lib/questionnaires/making/removing.server.ts';
import { takeQuestion } from '#lib/questionnaires/making/removing.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { responses } from '#lib/questionnaires/tables.ts';
import { askedIn, type Definition } from '#lib/questionnaires/definition.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import { answerAll, everyKind, openQuestionnaire } from '#test/support/questionnaires.ts';

const withoutOption = (draft: Definition): Definition => ({
	...draft,
	pages: draft.pages.map((page) => ({
		...page,
		questions: page.questions.map((question) =>
			question.id === 'waar' && question.type === 'several'
				? { ...question, options: [question.options[0]!, { id: 'bos', label: 'Bos' }] }
				: question
		)
	}))
});

async function open() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const list = await openQuestionnaire(editor, consultation.id);
	const find = () => findOf(editor, consultation.slug, list.slug);
	const look = { consultation: consultation.slug, slug: list.slug, language: null, answers: null };
	return { editor, consultation, ...list, find, look };
}

test('what the preview showed is what is published, and nothing else is', async () => {
	const { editor, id, find, look } = await open();
	await changeDraft(editor, id, { onceKey: newOnceKey(), change: withoutOption });
	const { hash } = await findWhole(editor, look);
	expect(hash).toBe(fingerprint((await find()).draft));

	await changeDraft(editor, id, { onceKey: newOnceKey(), change: (draft) => ({ ...draft, minutes: 8 }) });
	await expect(publishQuestionnaire(editor, id, newOnceKey(), { seen: hash })).rejects.toMatchObject({ status: 409 });
	const seen = await findPreview(editor, look, '1');
	expect(await publishQuestionnaire(editor, id, newOnceKey(), { seen: seen.hash })).toBe(2);
	const { versions } = await find();
	expect(versions.map((version) => [version.number, version.change])).toEqual([
		[1, null],
		[2, 'breaks']
	]);
	expect(versions[1]!.hash).toBe(seen.hash);
	expect((await findVersion(editor, look.consultation, look.slug, '1')).version.definition).toEqual(everyKind);
});

test('an answer that goes is said with how many people chose it', async () => {
	const { editor, id, slug, find } = await open();
	for (const token of ['a', 'b', 'c'])
		await answerAll(slug, token, { waar: token === 'c' ? ['park'] : ['park', 'plein'] });
	await changeDraft(editor, id, { onceKey: newOnceKey(), change: withoutOption });
	const { kind, differences } = await findChanges(editor, await find());
	expect(kind).toBe('breaks');
	expect(differences.map(({ text }) => text)).toEqual([
		'Het antwoord “Plein” bij “Waar komt u?” is weg. 2 mensen kozen dit.',
		'Het antwoord “Bos” bij “Waar komt u?” is nieuw.'
	]);
});

test('what is removed comes back to its place, for whoever removed it and for nobody else', async () => {
	const { editor, id, find } = await open();
	const other = await openQuestionnaire(editor, (await find()).consultationId, { ...everyKind, title: 'Anders' });
	const onceKey = newOnceKey();
	const { state } = await find();
	const take = (draft: Definition) => takeQuestion(draft, 'waar');
	const first = await removeFrom(editor, id, { onceKey, state, take });
	expect(await removeFrom(editor, id, { onceKey, state, take }), 'twice is once').toEqual(first);
	expect(await removedName(id, onceKey)).toBe('De vraag “Waar komt u?”');
	for (const [list, key] of [
		[other.id, onceKey],
		[id, newOnceKey()],
		[id, 'kort']
	] as const)
		expect(await removedName(list, key)).toBeUndefined();
	await expect(putBackInto(editor, other.id, { onceKey: newOnceKey(), key: onceKey })).rejects.toMatchObject({
		status: 409
	});
	await putBackInto(editor, id, { onceKey: newOnceKey(), key: onceKey });
	expect((await find()).draft).toEqual(everyKind);
});

test('two who change what counts at once do not overwrite each other', async () => {
	const { editor, id, find } = await open();
	const seal = sealOfTerm(await find());
	const choose = (outcome: 'now' | 'never') =>
		reworkDraft(editor, id, {
			onceKey: newOnceKey(),
			seal,
			term: { outcome },
			work: (draft) => ({ draft, result: '' })
		});
	await choose('now');
	await expect(choose('never')).rejects.toMatchObject({ status: 409 });
	const turned = { opensAt: new Date('2099-02-01T12:00Z'), closesAt: new Date('2099-01-01T12:00Z') };
	const change = { onceKey: newOnceKey(), term: turned, work: (draft: Definition) => ({ draft, result: '' }) };
	await expect(reworkDraft(editor, id, change)).rejects.toMatchObject({ status: 409 });
	expect(await find()).toMatchObject({ outcome: 'now', opensAt: null });
});

test('who goes through a preview meets what people meet, and nothing of it is stored', async () => {
	const { editor, look } = await open();
	const missing = await stepPreview(editor, look, '1', {});
	expect(missing.problems).toEqual([{ field: 'leeftijd', message: 'Kies een antwoord bij “Hoe oud bent u?”.' }]);
	const first = await stepPreview(editor, look, '1', { leeftijd: 'oud' });
	expect(first).toMatchObject({ problems: [], next: '2' });
	const second = await stepPreview(editor, { ...look, answers: first.packed }, '2', { cijfer: '4' });
	expect(second.next).toBe('controle');
	const { overview } = await findPreview(editor, { ...look, answers: second.packed }, 'controle');
	expect(overview?.problems).toEqual([]);
	expect(overview?.answers.map(({ lines }) => lines.join())).toContain('Oud');
	expect(await db.$count(responses)).toBe(0);
});

test('the outline says what is wrong and what can be better where it is', async () => {
	const { editor, id, look } = await open();
	const change = (draft: Definition) => ({
		...draft,
		introduction: '',
		pages: [...draft.pages, { title: 'Leeg', questions: [] }]
	});
	await changeDraft(editor, id, { onceKey: newOnceKey(), change });
	const { outline } = await findOutline(editor, look.consultation, look.slug, null);
	expect(outline.problems).toEqual([
		{ message: 'Schrijf een inleiding.' },
		{ page: 2, message: expect.stringContaining('Zet hier minstens één vraag') }
	]);
	expect(outline.advice.waar).toEqual([expect.stringContaining('Misschien past geen van deze antwoorden.')]);
});

test('rule 10: who is no redacteur finds nothing of a list in the making', async () => {
	const { editor, id, look, find } = await open();
	const other = await join('Anna');
	const list = await find();
	for (const attempt of [
		() => findWhole(other, look),
		() => findPreview(other, look, '1'),
		() => stepPreview(other, look, '1', {}),
		() => findVersion(other, look.consultation, look.slug, '1'),
		() => findOutline(other, look.consultation, look.slug, null),
		async () => findChanges(other, list),
		async () =>
			removeFrom(other, id, { onceKey: newOnceKey(), state: '', take: (draft) => takeQuestion(draft, 'waar') })
	])
		await expect(attempt()).rejects.toMatchObject({ status: 404 });
	expect(editor.id).not.toBe(other.id);
});

test('a condition about what comes later names the question in words', async () => {
	const { editor, find, look } = await open();
	const { draft, state } = await find();
	const [first, second] = askedIn(draft);
	const where = { consultation: look.consultation, slug: look.slug, kind: 'vraag', id: first!.id };
	const save = (source: string) => saveSource(editor, where, { onceKey: newOnceKey(), state, values: {}, source });
	for (const question of [first!, second!])
		expect(await save(`\${${question.id}} != ''`)).toEqual([
			{ field: 'source', message: `“${question.label}” komt niet vóór deze. Kijk naar een vraag die eerder komt.` }
		]);
	expect(await save('${zomaar} = 1')).toEqual([
		{ field: 'source', message: 'De vraag “zomaar” is er niet, of komt later.' }
	]);
});

test('a condition names a wijk, and one that is not there says nothing', async () => {
	const id = newId();
	const hoven = { slug: 'de-hoven', name: 'De Hoven', description: '', population: 1, position: 1 };
	await db.insert(neighbourhoods).values({ id, ...hoven });
	const say = await sayerOf(everyKind);
	expect(say(`\${wijk} = '${id}'`)).toContain('De Hoven');
	expect(say(undefined)).toBe('');
});
