import { asc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { askAdvice, draftAdvice, startAdvice, submitAdvice } from '#lib/councils/councils.server.ts';
import {
	findAdvice,
	findForCouncil,
	listAdvices,
	listForCouncil,
	listForEditor
} from '#lib/councils/register.server.ts';
import { advices } from '#lib/councils/tables.ts';
import { events } from '#lib/events/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

async function town() {
	const editor = await join('Eva', 'editor');
	const member = await join('Nel', 'advisory_member');
	const chair = await join('Piet', 'advisory_chair');
	const { id: consultationId } = await newConsultation(editor);
	return { editor, member, chair, consultationId };
}

const ask = (editor: Person, consultationId: string, change: { dueOn?: string; onceKey?: string } = {}) =>
	askAdvice(editor, {
		onceKey: newOnceKey(),
		consultationId,
		title: 'Hulp dichtbij',
		question: 'Wat vindt u?',
		dueOn: '2030-01-12',
		...change
	});

const start = (adviser: Person, consultationId: string, title = 'Eigen idee') =>
	startAdvice(adviser, { onceKey: newOnceKey(), consultationId, title });

test('each point that the voorzitter submits is a public contribution that awaits its reply', async () => {
	const { editor, member, chair, consultationId } = await town();
	const { id } = await ask(editor, consultationId);
	await draftAdvice(member, id, { introduction: 'Wij lazen het.', points: ['Eerst dit.', '', 'Dan dat.'] });
	const ids = await submitAdvice(chair, id);

	expect(await db.select().from(contributions).orderBy(asc(contributions.id))).toMatchObject([
		{
			id: ids[0],
			text: 'Eerst dit.',
			channel: 'advice',
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

test('rule 5: a submitted advice is never altered', async () => {
	const { member, chair, consultationId } = await town();
	const { id } = await start(member, consultationId);
	await draftAdvice(member, id, { introduction: '', points: ['Eén.'] });
	await submitAdvice(chair, id);

	const change = draftAdvice(chair, id, { introduction: 'Anders.', points: [] });
	await expect(change).rejects.toMatchObject({ status: 409 });
	expect((await findAdvice('eigen-idee')).points).toMatchObject([{ text: 'Eén.' }]);
});

test('rule 7: submitting twice at once hands in each point once', async () => {
	const { chair, consultationId } = await town();
	const { id } = await start(chair, consultationId);
	await draftAdvice(chair, id, { introduction: '', points: ['Eén.', 'Twee.'] });
	const [first, second] = await Promise.all([submitAdvice(chair, id), submitAdvice(chair, id)]);

	expect(first).toEqual(second);
	expect(await db.$count(contributions)).toBe(2);
});

test('rule 7: asking or starting twice with one form makes one advice', async () => {
	const { editor, member, consultationId } = await town();
	const onceKey = newOnceKey();
	const asked = await Promise.all([1, 2, 3].map(() => ask(editor, consultationId, { onceKey })));
	expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
	expect(asked[2]!.askedAt).toBeInstanceOf(Date);

	const own = { onceKey: newOnceKey(), consultationId, title: 'Eigen idee' };
	await startAdvice(member, own);
	await startAdvice(member, own);
	expect(await db.$count(advices)).toBe(2);
});

test('rule 10: a draft is for the adviesraad alone', async () => {
	const { editor, member, chair, consultationId } = await town();
	const asked = await ask(editor, consultationId);
	const own = await start(member, consultationId, 'Kanarie onderwerp');
	for (const { id } of [asked, own])
		await draftAdvice(member, id, { introduction: 'Kanarie inleiding', points: ['Kanarie punt'] });

	for (const name of ['Eva', 'Mo', 'Bea', 'Aylin', 'Anna'] as const) {
		const roles = {
			Eva: 'editor',
			Mo: 'moderator',
			Bea: 'administrator',
			Aylin: 'council_member',
			Anna: undefined
		} as const;
		const person = await join(name, ...(roles[name] ? [roles[name]] : []));
		await expect(findForCouncil(asked.slug, person)).rejects.toMatchObject({ status: 404 });
		await expect(listForCouncil(person)).rejects.toMatchObject({ status: 404 });
		await expect(draftAdvice(person, own.id, { introduction: '', points: [] })).rejects.toMatchObject({ status: 404 });
	}
	await expect(findAdvice(own.slug)).rejects.toMatchObject({ status: 404 });
	await expect(findAdvice(asked.slug)).rejects.toMatchObject({ status: 404 });
	expect(await listAdvices()).toEqual([]);
	expect(await db.$count(contributions)).toBe(0);
	expect(JSON.stringify(await db.select().from(events))).not.toContain('anarie');

	const seen = await listForEditor(editor, consultationId);
	expect(seen.asked).toMatchObject([{ title: 'Hulp dichtbij', dueOn: '2030-01-12' }]);
	expect(JSON.stringify(seen)).not.toContain('anarie');
	expect(await findForCouncil(own.slug, chair)).toMatchObject({ introduction: 'Kanarie inleiding' });
});

test('two who write at once: the second is told, and nothing is overwritten', async () => {
	const { member, chair, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	const { seal: seen } = await findForCouncil(slug, member);
	await draftAdvice(member, id, { introduction: 'Van Nel', points: ['Punt van Nel'], seen });

	const late = draftAdvice(chair, id, { introduction: 'Van Piet', points: [], seen });
	await expect(late).rejects.toMatchObject({ status: 409 });
	const now = await findForCouncil(slug, chair);
	expect(now).toMatchObject({ introduction: 'Van Nel', points: [{ text: 'Punt van Nel' }], saved: { by: 'Nel' } });

	await draftAdvice(chair, id, { introduction: 'Van ons', points: [], seen: now.seal });
	expect(await findForCouncil(slug, member)).toMatchObject({ introduction: 'Van ons', saved: { by: 'Piet' } });
});

test('two who save the same start in the same moment: one of them wins, the other is told', async () => {
	const { member, chair, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	const { seal: seen } = await findForCouncil(slug, member);
	const both = await Promise.allSettled([
		draftAdvice(member, id, { introduction: 'Van Nel', points: [], seen }),
		draftAdvice(chair, id, { introduction: 'Van Piet', points: [], seen })
	]);
	expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('the voorzitter submits what was read, not what another wrote meanwhile', async () => {
	const { member, chair, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	await draftAdvice(member, id, { introduction: '', points: ['Gelezen.'] });
	const { seal } = await findForCouncil(slug, chair);
	await draftAdvice(member, id, { introduction: '', points: ['Gelezen.', 'Niet gelezen.'] });

	await expect(submitAdvice(chair, id, seal)).rejects.toMatchObject({ status: 409 });
	expect(await listAdvices()).toEqual([]);
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
	await draftAdvice(member, id, { introduction: '', points: ['Eén.'] });
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
		await start(chair, consultationId, '???')
	];
	expect(new Set(made.map(({ slug }) => slug)).size).toBe(3);
	expect(made.map(({ slug }) => slug)).not.toContain('');
});
