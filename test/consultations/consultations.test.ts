import { expect, test } from 'vitest';
import * as v from 'valibot';
import { ConsultationForm } from '#lib/consultations/consultation-form.ts';
import {
	changeConsultation,
	consultationWords,
	createConsultation,
	findConsultation,
	listConsultations,
	listPhases
} from '#lib/consultations/consultations.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { listEarlierWords } from '#lib/consultations/earlier-words.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

const typed = {
	onceKey: newOnceKey(),
	title: 'Spelen in de wijk',
	summary: 'Waar spelen kinderen?',
	promise: 'Wij lezen alles.',
	level: 'consult',
	open: 'De plekken.',
	fixed: 'Het geld.',
	status: 'draft'
};
const phase = (i: number, title: string, startsOn: string, endsOn: string) => ({
	[`phase${i}Title`]: title,
	[`phase${i}Description`]: 'Wat er gebeurt.',
	[`phase${i}StartsOn`]: startsOn,
	[`phase${i}EndsOn`]: endsOn
});
const fieldsOf = (given: unknown) =>
	v.safeParse(ConsultationForm, given).issues?.map(({ path }) => path?.[0]?.key) ?? [];

test('phases are read in their order, with days as people type them, and an empty one is none', () => {
	const form = { ...typed, ...phase(0, 'Ophalen', '1-3-2026', '30-6-2026'), ...phase(1, '', '', '') };
	const { planned } = v.parse(ConsultationForm, {
		...form,
		phase1Description: ' ',
		...phase(2, 'Besluit', '2026-07-01', '2026-09-01')
	});
	expect(planned.map(({ title, startsOn }) => [title, startsOn])).toEqual([
		['Ophalen', '2026-03-01'],
		['Besluit', '2026-07-01']
	]);
});

test('a phase that is half filled in or ends before it begins is named by its field', () => {
	expect(fieldsOf({ ...typed, phase1Title: 'Ophalen' })).toEqual([
		'phase1Description',
		'phase1StartsOn',
		'phase1EndsOn'
	]);
	expect(fieldsOf({ ...typed, ...phase(0, 'Ophalen', '2026-03-02', '2026-03-01') })).toEqual(['phase0EndsOn']);
	expect(fieldsOf({ ...typed, ...phase(0, 'Ophalen', '2026-02-30', '2026-03-01') })).toEqual(['phase0StartsOn']);
});

test('a title must be able to stand in an address', () => {
	expect(fieldsOf({ ...typed, title: '!!!' })).toEqual(['title']);
	expect(fieldsOf({ ...typed, title: 'Nieuw' }), 'its address is another than that of the form').toEqual([]);
	expect(fieldsOf({ ...typed, status: 'finished' })).toEqual(['status']);
});

test('rule 10: a draft is there for the redactie only', async () => {
	const editor = await join('Eva', 'editor');
	const anna = await join('Anna');
	const { slug } = await newConsultation(editor, { status: 'draft' });
	expect((await findConsultation(slug, editor)).slug).toBe(slug);
	await expect(findConsultation(slug, anna)).rejects.toMatchObject({ status: 404 });
	await expect(findConsultation(slug)).rejects.toMatchObject({ status: 404 });
	expect(await listConsultations(anna)).toEqual([]);
});

test('a consultation keeps its address when the title changes, and never goes back to a draft', async () => {
	const editor = await join('Eva', 'editor');
	const { id, slug } = await newConsultation(editor);
	const { input, planned } = v.parse(ConsultationForm, { ...typed, ...phase(0, 'Ophalen', '1-3-2026', '30-6-2026') });
	await changeConsultation(editor, id, input, planned);

	expect(await findConsultation(slug)).toMatchObject({ title: 'Spelen in de wijk', status: 'running' });
	expect((await listPhases(id)).map(({ title }) => title)).toEqual(['Ophalen']);
});

test('only the redactie makes and changes a consultation', async () => {
	const editor = await join('Eva', 'editor');
	const moderator = await join('Mo', 'moderator');
	const { id } = await newConsultation(editor);
	const { input } = v.parse(ConsultationForm, typed);
	await expect(createConsultation(moderator, input)).rejects.toMatchObject({ status: 404 });
	await expect(changeConsultation(moderator, id, input, [])).rejects.toMatchObject({ status: 404 });
});

test('two redacteuren who change a traject at once: the second hears it, also when only a phase differs', async () => {
	const editor = await join('Eva', 'editor');
	const { id, slug } = await newConsultation(editor);
	const read = async () => consultationWords(await findConsultation(slug), await listPhases(id));
	const seen = sealOf(...(await read()));
	const { input, planned } = v.parse(ConsultationForm, { ...typed, ...phase(0, 'Ophalen', '1-3-2026', '30-6-2026') });
	await changeConsultation(editor, id, input, planned, seen);
	await expect(changeConsultation(editor, id, input, [], seen)).rejects.toMatchObject({ status: 409 });
	expect((await listPhases(id)).map(({ title }) => title)).toEqual(['Ophalen']);

	await changeConsultation(editor, id, input, planned, seen);
	await changeConsultation(editor, id, input, [], sealOf(...(await read())));
	expect(await listPhases(id), 'who saw it may decide').toEqual([]);
});

test('a promise that people could read stays to be read when it is changed', async () => {
	const editor = await join('Eva', 'editor');
	const draft = await newConsultation(editor, { status: 'draft' });
	await changeConsultation(editor, draft.id, { ...draft, promise: 'Nog niemand las dit.' }, []);
	expect(await listEarlierWords(draft.id)).toEqual([]);

	await changeConsultation(editor, draft.id, { ...draft, status: 'running' }, []);
	const open = await findConsultation(draft.slug);
	await changeConsultation(editor, draft.id, { ...open, title: 'Een andere titel' }, []);
	const before = await listEarlierWords(draft.id);
	await changeConsultation(editor, draft.id, { ...open, promise: 'Wij beloven minder.', level: 'inform' }, []);
	await changeConsultation(editor, draft.id, { ...open, promise: 'Wij beloven niets.', level: 'inform' }, []);
	const earlier = (await listEarlierWords(draft.id)).filter(({ id }) => !before.some((known) => known.id === id));
	expect(earlier.map(({ field, words }) => [field, words]).sort()).toEqual(
		[
			['promise', 'Wij beloven minder.'],
			['promise', open.promise],
			['level', open.level]
		].sort()
	);
});
