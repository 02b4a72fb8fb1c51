import { asc, eq, like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { agree, disagree } from '#lib/councils/agreeing.server.ts';
import { asDocument } from '#lib/councils/paper.ts';
import { questionsOf } from '#lib/councils/councils.server.ts';
import { moveTerm } from '#lib/councils/moving.server.ts';
import { sealedPoints } from '#lib/councils/points.server.ts';
import { listRegister, readAdvice, readRegister } from '#lib/councils/public-register.server.ts';
import { filterIn } from '#lib/councils/register-filter.ts';
import { findAdvice, findForCouncil } from '#lib/councils/register.server.ts';
import { hashOfAdvice } from '#lib/councils/seal.ts';
import { placeAdvice, submitAdvice } from '#lib/councils/signing.server.ts';
import { advicePoints } from '#lib/councils/tables.ts';
import { writePoint } from '#lib/councils/writing.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { ask, point, start, town } from './support.ts';

test('the voorzitter submits what was read, not what another wrote meanwhile', async () => {
	const { member, chair, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	await point(member, id, 'Gelezen.');
	const { seal } = await findForCouncil(slug, chair);
	await point(member, id, 'Niet gelezen.');

	await expect(submitAdvice(chair, id, seal)).rejects.toMatchObject({ status: 409 });
	expect(await listRegister()).toEqual([]);
});

test('a signed advice names who signed, when, and a number that anybody can make again', async () => {
	const { editor, member, chair, consultationId } = await town();
	const { id, slug } = await ask(editor, consultationId, { questions: ['Wie?'] });
	const [one] = await point(member, id, 'Eén.');
	await writePoint(member, one!, { text: 'Eén.', minority: 'Liever twee.', minorityBy: '1 lid' });
	await at('2029-03-01T12:00Z', () => submitAdvice(chair, id));

	const advice = await findAdvice(slug);
	expect(advice).toMatchObject({
		...{ signerName: 'Piet', signerRole: 'Voorzitter van de adviesraad', signedById: chair.id },
		...{ agreed: 1, members: 2, replyDueOn: '2029-04-12' }
	});
	const made = async () =>
		hashOfAdvice(
			advice,
			(await questionsOf(id)).map(({ text }) => text),
			await sealedPoints(id),
			{
				...{ signerName: 'Piet', signerRole: advice.signerRole, submittedAt: advice.submittedAt! },
				...{ agreed: 1, members: 2 }
			}
		);
	expect(advice.hash).toMatch(/^[0-9a-f]{64}$/);
	expect(await made()).toBe(advice.hash);
	await db.update(advicePoints).set({ minority: 'Liever drie.' }).where(eq(advicePoints.id, one!));
	expect(await made()).not.toBe(advice.hash);
});

test('who asked hears that the advice is there, and everybody of the redactie when nobody asked', async () => {
	const { editor, member, chair, consultationId } = await town();
	await join('Evert', 'editor');
	const about = async (adviceId: string) => {
		await point(member, adviceId, 'Kanarie punt');
		await submitAdvice(chair, adviceId);
		await submitAdvice(chair, adviceId);
		const sent = await db
			.select()
			.from(mails)
			.where(like(mails.subjectKey, `advice-submitted:${adviceId}:%`))
			.orderBy(asc(mails.recipient));
		expect(JSON.stringify(sent)).not.toContain('anarie');
		return sent.map(({ recipient }) => recipient);
	};
	expect(await about((await ask(editor, consultationId)).id)).toEqual(['eva@example.org']);
	expect(await about((await start(member, undefined)).id)).toEqual(['eva@example.org', 'evert@example.org']);
});

test('a second voorzitter cannot sign what is signed, and the first one twice counts once', async () => {
	const { chair, consultationId } = await town();
	const vera = await join('Vera', 'advisory_chair');
	const { id, slug } = await start(chair, consultationId);
	await point(chair, id, 'Eén.');
	const first = await submitAdvice(chair, id);
	expect(await submitAdvice(chair, id)).toEqual(first);
	await expect(submitAdvice(vera, id)).rejects.toMatchObject({ status: 409 });
	expect(await findAdvice(slug)).toMatchObject({ signerName: 'Piet' });
	expect(await db.$count(contributions)).toBe(1);
});

test('of two voorzitters in the same moment one signs', async () => {
	const { chair, consultationId } = await town();
	const vera = await join('Vera', 'advisory_chair');
	const { id } = await start(chair, consultationId);
	await point(chair, id, 'Eén.');
	const both = await Promise.allSettled([submitAdvice(chair, id), submitAdvice(vera, id)]);
	expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	expect(await db.$count(contributions)).toBe(1);
});

test('who agreed with other words has not agreed with these', async () => {
	const { member, chair, consultationId } = await town();
	const { id, slug } = await start(member, consultationId);
	await point(member, id, 'Eén.');
	const { seal } = await findForCouncil(slug, member);
	await agree(member, id, seal);
	const stances = async () =>
		(await findForCouncil(slug, chair)).agreements.map(({ name, stance }) => `${name} ${stance}`);
	expect(await stances()).toEqual(['Nel agrees', 'Piet silent']);
	await point(chair, id, 'Twee.');
	expect(await stances()).toEqual(['Nel earlier', 'Piet silent']);
	await expect(agree(chair, id, seal)).rejects.toMatchObject({ status: 409 });
	await agree(member, id, (await findForCouncil(slug, member)).seal);
	await disagree(member, id);
	expect(await stances()).toEqual(['Nel silent', 'Piet silent']);
});

test('an advice that no consultation hears is public, and the redactie brings it under one', async () => {
	const { editor, member, chair, consultationId } = await town();
	const { id, slug } = await start(member, undefined, 'Los idee');
	await point(member, id, 'Eén.', 'Twee.');
	await expect(placeAdvice(editor, id, consultationId)).rejects.toMatchObject({ status: 404 });
	expect(await submitAdvice(chair, id)).toEqual([]);
	expect(await findAdvice(slug)).toMatchObject({ consultation: null, points: [{ contributionId: null }, {}] });
	expect((await readAdvice(slug)).outcome).toMatchObject({ state: 'waiting', waiting: 2 });

	const over = await newConsultation(editor, { title: 'Voorbij', status: 'finished' });
	await expect(placeAdvice(member, id, consultationId)).rejects.toMatchObject({ status: 404 });
	await expect(placeAdvice(editor, id, over.id)).rejects.toMatchObject({ status: 409 });
	await placeAdvice(editor, id, consultationId);
	await expect(placeAdvice(editor, id, consultationId)).rejects.toMatchObject({ status: 409 });
	expect(await findAdvice(slug)).toMatchObject({ consultation: { slug: 'samen-leven' } });
	expect(await db.$count(contributions)).toBe(2);
});

test('an advice to a consultation that is over can be submitted too', async () => {
	const { editor, chair } = await town();
	const over = await newConsultation(editor, { title: 'Voorbij', status: 'finished' });
	const { id } = await start(chair, over.id);
	await point(chair, id, 'Eén.');
	expect(await submitAdvice(chair, id)).toEqual([]);
	expect(await listRegister()).toHaveLength(1);
});

test('the register says how often advice was followed, by year, and how long the answer took', async () => {
	const { editor, chair, consultationId } = await town();
	const give = async (title: string, day: string) => {
		const { id } = await start(chair, consultationId, title);
		await point(chair, id, 'Eén.', 'Twee.');
		return at(`${day}T12:00Z`, () => submitAdvice(chair, id));
	};
	const answer = (contributionId: string, verdict: 'adopted' | 'rejected', day: string) =>
		at(`${day}T12:00Z`, () =>
			reply(editor, { onceKey: newOnceKey(), contributionId, verdict, reason: 'Daarom.', paragraphs: [] })
		);
	const [a, b] = await give('Eerste', '2028-01-10');
	await answer(a!, 'adopted', '2028-01-20');
	await answer(b!, 'rejected', '2028-02-29');
	const [c] = await give('Tweede', '2029-01-10');
	await answer(c!, 'adopted', '2029-01-15');

	const read = (query: string) =>
		at('2029-01-20T12:00Z', () => readRegister(filterIn(new URL(`https://x.nl/adviezen?${query}`))));
	const { years, all } = await read('');
	expect(all).toMatchObject({ advices: 2, points: 4, followed: { adopted: 2, rejected: 1, none: 1 } });
	expect(years).toMatchObject([
		{ year: '2029', followed: { adopted: 1, none: 1 }, days: undefined, late: 0 },
		{ year: '2028', followed: { adopted: 1, rejected: 1 }, days: 50, late: 1 }
	]);
	const titles = async (query: string) => (await read(query)).entries.map(({ title }) => title);
	expect(await titles('jaar=2028')).toEqual(['Eerste']);
	expect(await titles('stand=wacht')).toEqual(['Tweede']);
	expect(await titles('stand=beantwoord&soort=ongevraagd')).toEqual(['Eerste']);
	expect(await titles('soort=gevraagd')).toEqual([]);
	expect(await titles('onderwerp=samen-leven')).toEqual(['Tweede', 'Eerste']);
});

test('a last day is moved with a reason that everybody reads', async () => {
	const { editor, member, chair, consultationId } = await town();
	const { id, slug } = await ask(editor, consultationId);
	await expect(moveTerm(member, id, { toDay: '2030-02-01', reason: 'Zomaar' })).rejects.toMatchObject({ status: 404 });
	await moveTerm(editor, id, { toDay: '2030-02-01', reason: 'De leden zijn op vakantie.' });
	await point(member, id, 'Eén.');
	await at('2030-01-20T12:00Z', () => submitAdvice(chair, id));
	const back = { toDay: '2030-01-20', reason: 'Terug' };
	await at('2030-01-21T12:00Z', () => expect(moveTerm(editor, id, back)).rejects.toMatchObject({ status: 409 }));
	await at('2030-01-21T12:00Z', () => moveTerm(editor, id, { toDay: '2030-04-01', reason: 'Het college is ziek.' }));
	expect(await findAdvice(slug)).toMatchObject({
		...{ dueOn: '2030-02-01', replyDueOn: '2030-04-01' },
		moves: [
			{ term: 'advice', fromDay: '2030-01-12', reason: 'De leden zijn op vakantie.' },
			{ term: 'reply', toDay: '2030-04-01', reason: 'Het college is ziek.' }
		]
	});
});

test('rule 10: of an advice in the making that nobody asked, the redactie moves nothing', async () => {
	const { editor, member } = await town();
	const { id } = await start(member, undefined);
	await expect(moveTerm(editor, id, { toDay: '2030-02-01', reason: 'Zomaar' })).rejects.toMatchObject({ status: 404 });
});

test('the paper holds all of it, with the block of the signature', async () => {
	const { editor, member, chair, consultationId } = await town();
	const { id, slug } = await ask(editor, consultationId, { questions: ['Wie?'] });
	const [one] = await point(member, id, 'Doe dit:\n\n- eerst\n- dan');
	await writePoint(member, one!, {
		text: 'Doe dit:\n\n- eerst\n- dan',
		minority: 'Liever niet.',
		minorityBy: '2 leden'
	});
	await submitAdvice(chair, id);
	const advice = await findAdvice(slug);
	const paper = asDocument(advice, { municipality: 'Lindewaard', origin: 'https://x.nl' });
	const all = JSON.stringify(paper.blocks);
	for (const words of ['Wie?', 'Doe dit:', 'Minderheidsstandpunt (2 leden)', 'Liever niet.', 'Ondertekend', 'Piet'])
		expect(all).toContain(words);
	expect(all).toContain(advice.hash!.slice(0, 32));
	expect(only(paper.blocks.filter((block) => block.kind === 'list' && !block.ordered))).toMatchObject({
		items: ['eerst', 'dan']
	});
});
