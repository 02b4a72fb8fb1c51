import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { agree, disagree } from '#lib/councils/agreeing.server.ts';
import { askAdvice } from '#lib/councils/asking.server.ts';
import { questionsOf, startAdvice } from '#lib/councils/councils.server.ts';
import { addNote, listNotes, removeNote } from '#lib/councils/notes.server.ts';
import {
	findAdvice,
	findForCouncil,
	findForEditor,
	listAdvices,
	listForCouncil,
	listForEditor
} from '#lib/councils/register.server.ts';
import { submitAdvice } from '#lib/councils/signing.server.ts';
import { advices } from '#lib/councils/tables.ts';
import { addPoint, arrangePoint, writeIntroduction, writePoint } from '#lib/councils/writing.server.ts';
import { events } from '#lib/events/tables.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { people } from '#lib/people/tables.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { ask, point, start, town } from './support.ts';

const words = { minority: '', minorityBy: '' };
const textsOf = (advice: { points: { text: string }[] }) => advice.points.map(({ text }) => text);

test('each point that the voorzitter submits is a public contribution that awaits its reply', async () => {
	const { editor, member, chair, consultationId } = await town();
	const { id } = await ask(editor, consultationId);
	await point(member, id, 'Eerst dit.', 'Dan dat.');
	const ids = await submitAdvice(chair, id);

	expect(await db.select().from(contributions).orderBy(asc(contributions.id))).toMatchObject([
		{
			...{ id: ids[0], text: 'Eerst dit.', channel: 'advice' },
			status: 'public',
			author: 'Adviesraad',
			prompt: 'Hulp dichtbij'
		},
		{ id: ids[1], text: 'Dan dat.', channel: 'advice', status: 'public', consultationId }
	]);
	const advice = await findAdvice('hulp-dichtbij');
	expect(advice.points.map(({ position, contributionId }) => [position, contributionId])).toEqual([
		[1, ids[0]],
		[2, ids[1]]
	]);
});

test('rule 5: nothing of a submitted advice is ever altered', async () => {
	const { member, chair, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	const [one] = await point(member, id, 'Eén.');
	const { seal } = await findForCouncil(slug, member);
	await submitAdvice(chair, id);

	for (const change of [
		() => writeIntroduction(chair, id, { introduction: 'Anders.', ...words }),
		() => addPoint(chair, id, newOnceKey(), { text: 'Twee.' }),
		() => writePoint(chair, one!, { text: 'Anders.' }),
		() => arrangePoint(chair, one!, 'remove'),
		() => addNote(chair, id, { onceKey: newOnceKey(), text: 'Nog iets.' }),
		() => agree(member, id, seal),
		() => disagree(member, id)
	])
		await expect(change()).rejects.toMatchObject({ status: 409 });
	expect(await findAdvice('eigen-idee')).toMatchObject({ introduction: '', points: [{ text: 'Eén.' }] });
});

test('rule 7: submitting twice at once hands in each point once', async () => {
	const { chair, consultationId } = await town();
	const { id } = await start(chair, consultationId);
	await point(chair, id, 'Eén.', 'Twee.');
	const [first, second] = await Promise.all([submitAdvice(chair, id), submitAdvice(chair, id)]);

	expect(first).toEqual(second);
	expect(await db.$count(contributions)).toBe(2);
});

test('rule 7: asking, starting or adding twice with one form counts once', async () => {
	const { editor, member, consultationId } = await town();
	const onceKey = newOnceKey();
	const asked = await Promise.all([1, 2, 3].map(() => ask(editor, consultationId, { onceKey })));
	expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
	expect(asked[2]!.askedAt).toBeInstanceOf(Date);

	const own = { onceKey: newOnceKey(), consultationId, title: 'Eigen idee' };
	const { id } = await startAdvice(member, own);
	await startAdvice(member, own);
	expect(await db.$count(advices)).toBe(2);

	const pointKey = newOnceKey();
	await addPoint(member, id, pointKey, { text: 'Eén.' });
	await addPoint(member, id, pointKey, { text: 'Eén.' });
	expect((await findForCouncil('eigen-idee', member)).points).toHaveLength(1);
});

test('rule 10: a draft is for the adviesraad alone', async () => {
	const { editor, member, chair, consultationId } = await town();
	const asked = await ask(editor, consultationId);
	const own = await start(member, consultationId, 'Kanarie onderwerp');
	for (const { id } of [asked, own]) {
		await writeIntroduction(member, id, {
			introduction: 'Kanarie inleiding',
			minority: 'Kanarie',
			minorityBy: 'Kanarie'
		});
		await point(member, id, 'Kanarie punt');
		await addNote(member, id, { onceKey: newOnceKey(), text: 'Kanarie opmerking' });
	}

	const strangers = [
		await join('Eva', 'editor'),
		await join('Mo', 'moderator'),
		await join('Bea', 'administrator'),
		await join('Aylin', 'council_member'),
		await join('Anna')
	];
	for (const person of strangers)
		for (const attempt of [
			() => findForCouncil(asked.slug, person),
			() => listForCouncil(person),
			() => listNotes(person, asked.id),
			() => writeIntroduction(person, own.id, { introduction: '', ...words }),
			() => addPoint(person, own.id, newOnceKey(), { text: 'Ook iets' }),
			() => agree(person, own.id, 'x')
		])
			await expect(attempt()).rejects.toMatchObject({ status: 404 });
	for (const { slug } of [own, asked]) await expect(findAdvice(slug)).rejects.toMatchObject({ status: 404 });
	await expect(findForEditor(own.slug, editor)).rejects.toMatchObject({ status: 404 });
	expect(await listAdvices()).toEqual([]);
	expect(await db.$count(contributions)).toBe(0);
	const outside = [
		await db.select().from(events),
		await db.select().from(mails),
		await listForEditor(editor, consultationId)
	];
	expect(
		JSON.stringify([...outside, await listForEditor(editor), await findForEditor(asked.slug, editor)])
	).not.toContain('anarie');
	expect(await findForCouncil(own.slug, chair)).toMatchObject({ introduction: 'Kanarie inleiding' });
});

test('two who write in the same text: the second is told, and nothing is overwritten', async () => {
	const { member, chair, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	const { introductionSeal: basedOn } = await findForCouncil(slug, member);
	await writeIntroduction(member, id, { introduction: 'Van Nel', ...words, basedOn });
	const late = writeIntroduction(chair, id, { introduction: 'Van Piet', ...words, basedOn });
	await expect(late).rejects.toMatchObject({ status: 409 });
	const now = await findForCouncil(slug, chair);
	expect(now).toMatchObject({ introduction: 'Van Nel', saved: { by: 'Nel' } });

	await writeIntroduction(chair, id, { introduction: 'Van ons', ...words, basedOn: now.introductionSeal });
	expect(await findForCouncil(slug, member)).toMatchObject({ introduction: 'Van ons', saved: { by: 'Piet' } });
});

test('two who save a point in the same moment: one of them wins, and who writes another point is not in the way', async () => {
	const { member, chair, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	const [one, two] = await point(member, id, 'Eén.', 'Twee.');
	const { points } = await findForCouncil(slug, member);
	const basedOn = points[0]!.seal;
	const all = await Promise.allSettled([
		writePoint(member, one!, { text: 'Van Nel.', basedOn }),
		writePoint(chair, one!, { text: 'Van Piet.', basedOn }),
		writePoint(chair, two!, { text: 'Anders.', basedOn: points[1]!.seal })
	]);
	expect(all.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
	expect((await findForCouncil(slug, member)).points[1]!.text).toBe('Anders.');
});

test('points move up and down and go, and their numbers stay in a row', async () => {
	const { member, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	const [a, b, c] = await point(member, id, 'a', 'b', 'c');
	await arrangePoint(member, c!, 'up');
	expect(textsOf(await findForCouncil(slug, member))).toEqual(['a', 'c', 'b']);
	await arrangePoint(member, a!, 'up');
	await arrangePoint(member, b!, 'down');
	expect(textsOf(await findForCouncil(slug, member))).toEqual(['a', 'c', 'b']);
	await addNote(member, id, { onceKey: newOnceKey(), pointId: c!, text: 'Blijft deze?' });
	await arrangePoint(member, c!, 'remove');
	const left = await findForCouncil(slug, member);
	expect(left.points.map(({ position, text }) => [position, text])).toEqual([
		[1, 'a'],
		[2, 'b']
	]);
	expect(only(left.notes)).toMatchObject({ pointId: null, text: 'Blijft deze?' });
	await expect(writePoint(member, c!, { text: 'c' })).rejects.toMatchObject({ status: 404 });
});

test('a point answers a question of its own adviesvraag only', async () => {
	const { editor, member, consultationId } = await town();
	const asked = await ask(editor, consultationId, { questions: ['Wie missen wij?', 'Wat nu?'] });
	const other = await start(member, consultationId);
	const [, second] = await questionsOf(asked.id);
	await addPoint(member, asked.id, newOnceKey(), { text: 'Doe dit.', questionId: second!.id });
	expect(only((await findForCouncil(asked.slug, member)).points).question).toEqual({ position: 2, text: 'Wat nu?' });
	const strange = addPoint(member, other.id, newOnceKey(), { text: 'Doe dit.', questionId: second!.id });
	await expect(strange).rejects.toMatchObject({ status: 400 });
});

test('who wrote a note takes it away, and nobody else does', async () => {
	const { member, chair, consultationId } = await town();
	const { id } = await start(member, consultationId);
	await addNote(member, id, { onceKey: newOnceKey(), text: 'Even wachten.' });
	const note = only(await listNotes(chair, id));
	await removeNote(chair, id, note.id);
	expect(await listNotes(chair, id)).toHaveLength(1);
	await removeNote(member, id, note.id);
	expect(await listNotes(chair, id)).toEqual([]);
});

test('rule 10: notes are gone from what is submitted', async () => {
	const { member, chair, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	const [one] = await point(member, id, 'Eén.');
	await addNote(member, id, { onceKey: newOnceKey(), text: 'Kanarie opmerking', pointId: one! });
	await submitAdvice(chair, id);
	expect(JSON.stringify([await findAdvice(slug), await listAdvices()])).not.toContain('anarie');
	expect((await findForCouncil(slug, member)).notes).toHaveLength(1);
});

test('an advice without points is not submitted', async () => {
	const { chair, consultationId } = await town();
	const { id } = await start(chair, consultationId);
	await expect(submitAdvice(chair, id)).rejects.toMatchObject({ status: 409 });
	expect(only(await db.select().from(advices))).toMatchObject({ status: 'drafting', submittedAt: null });
});

test('a member drafts, the voorzitter alone submits, and only the redactie asks', async () => {
	const { editor, member, consultationId } = await town();
	const { id } = await ask(editor, consultationId);
	await point(member, id, 'Eén.');
	await expect(submitAdvice(member, id)).rejects.toMatchObject({ status: 404 });
	await expect(ask(member, consultationId)).rejects.toMatchObject({ status: 404 });
	await expect(start(editor, consultationId)).rejects.toMatchObject({ status: 404 });
});

test('a term lies ahead when it is asked, and the adviesraad sees how long it has', async () => {
	const { editor, member, consultationId } = await town();
	await at('2029-12-31T12:00Z', () => ask(editor, consultationId));
	await start(member, consultationId);

	const daysLeft = (moment: string) =>
		at(moment, async () => (await listForCouncil(member)).map(({ daysLeft }) => daysLeft));
	expect(await daysLeft('2029-12-31T12:00Z')).toEqual([12, undefined]);
	expect(await daysLeft('2030-01-14T12:00Z')).toEqual([-2, undefined]);
	await at('2030-01-13T12:00Z', () => expect(ask(editor, consultationId)).rejects.toMatchObject({ status: 409 }));
});

test('no advice is asked for what is over, but an unasked advice comes at any time', async () => {
	const { editor, member } = await town();
	const over = await newConsultation(editor, { title: 'Voorbij', status: 'finished' });
	const secret = await newConsultation(editor, { title: 'Geheim', status: 'draft' });
	await expect(ask(editor, over.id)).rejects.toMatchObject({ status: 409 });
	expect(await start(member, over.id)).toMatchObject({ kind: 'unasked', question: '', dueOn: null });
	await expect(start(member, secret.id)).rejects.toMatchObject({ status: 404 });
});

test('advices with the same title each have their own address', async () => {
	const { member, chair, consultationId } = await town();
	const made = [
		await start(member, consultationId),
		await start(chair, consultationId),
		await start(chair, undefined, '???')
	];
	expect(new Set(made.map(({ slug }) => slug)).size).toBe(3);
	expect(made.map(({ slug }) => slug)).not.toContain('');
});

test('all members get a mail when the municipality asks, each once', async () => {
	const { editor, consultationId } = await town();
	const onceKey = newOnceKey();
	await ask(editor, consultationId, { onceKey });
	await ask(editor, consultationId, { onceKey });
	const sent = await db.select().from(mails).orderBy(asc(mails.recipient));
	expect(sent.map(({ recipient, subject }) => [recipient, subject])).toEqual([
		['nel@example.org', 'De gemeente vraagt uw advies: Hulp dichtbij'],
		['piet@example.org', 'De gemeente vraagt uw advies: Hulp dichtbij']
	]);
	expect(sent[0]!.text).toContain('12 januari 2030');
});

test('what a member wrote stays when the account goes', async () => {
	const { editor, chair, consultationId } = await town();
	const bram = await join('Bram', 'advisory_member');
	const { id, slug } = await ask(editor, consultationId);
	await writeIntroduction(bram, id, { introduction: 'Geschreven door Bram.', ...words });
	await point(bram, id, 'Punt van Bram.');
	await addNote(bram, id, { onceKey: newOnceKey(), text: 'Opmerking van Bram.' });
	await agree(bram, id, (await findForCouncil(slug, bram)).seal);
	await db.delete(people).where(eq(people.id, bram.id));

	const left = await findForCouncil(slug, chair);
	expect(left).toMatchObject({ introduction: 'Geschreven door Bram.', points: [{ text: 'Punt van Bram.' }] });
	expect(only(left.notes)).toMatchObject({ author: 'Bram', personId: null });
	expect(left.agreements.map(({ name }) => name)).toEqual(['Nel', 'Piet']);
	await submitAdvice(chair, id);
	await db.delete(people).where(eq(people.id, chair.id));
	expect(await findAdvice(slug)).toMatchObject({
		signerName: 'Piet',
		signedById: null,
		points: [{ text: 'Punt van Bram.' }]
	});
});

test('asking needs no list of questions, and keeps the one it gets', async () => {
	const { editor, consultationId } = await town();
	const { id } = await askAdvice(editor, {
		...{ onceKey: newOnceKey(), consultationId, title: 'Nog iets', question: 'Waarom', dueOn: '2030-01-12' },
		questions: ['Eén?', 'Twee?']
	});
	expect((await questionsOf(id)).map(({ position, text }) => [position, text])).toEqual([
		[1, 'Eén?'],
		[2, 'Twee?']
	]);
});
