import { asc, like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { moveTerm } from '#lib/councils/moving.server.ts';
import { submitAdvice } from '#lib/councils/signing.server.ts';
import { watchTerms } from '#lib/councils/watching.server.ts';
import { countWork } from '#lib/councils/editor-work.server.ts';
import { sendDueMails } from '#lib/mail/outbox.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';
import { join } from '#test/support/people.ts';
import { ask, point, town } from './support.ts';

/** What waits to be sent about terms, as who gets it and about what. */
const reminders = async () =>
	(
		await db
			.select()
			.from(mails)
			.where(like(mails.subjectKey, 'advice-%:%:%:%:%'))
			.orderBy(asc(mails.subjectKey), asc(mails.id))
	).map(({ recipient, subject }) => `${recipient.split('@')[0]}: ${subject.split(':')[0]}`);

const watch = (day: string) => at(`${day}T08:00Z`, watchTerms);

test('members and the redacteur hear of a term 14 and 3 days before and on the day after, each once', async () => {
	const { editor, consultationId } = await town();
	await join('Evert', 'editor');
	await ask(editor, consultationId, { dueOn: '2030-01-31' });
	await watch('2030-01-16');
	expect(await reminders()).toEqual([]);
	await watch('2030-01-17');
	await watch('2030-01-18');
	expect((await reminders()).toSorted()).toEqual([
		'eva: Het advies komt eraan',
		'nel: Uw advies is bijna nodig',
		'piet: Uw advies is bijna nodig'
	]);
	await watch('2030-01-28');
	await watch('2030-01-31');
	expect(await reminders()).toHaveLength(6);
	await Promise.all([watch('2030-02-01'), watch('2030-02-01'), watch('2030-02-03')]);
	const all = await reminders();
	expect(all).toHaveLength(9);
	expect(all).toContain('nel: Uw advies is te laat');
	expect(all).toContain('eva: Het advies is te laat');
});

test('what was sent is not sent again, also when the sending broke off half way', async () => {
	const { editor, consultationId } = await town();
	await ask(editor, consultationId, { dueOn: '2030-01-31' });
	const got: string[] = [];
	let broken = true;
	const send = ({ recipient, subject }: { recipient: string; subject: string }) => {
		if (broken && got.length === 2) {
			broken = false;
			return Promise.reject(new Error('no line'));
		}
		got.push(`${recipient} ${subject}`);
		return Promise.resolve();
	};
	for (const hour of ['08', '09', '10'])
		await at(`2030-02-01T${hour}:00Z`, async () => {
			await watchTerms();
			await sendDueMails(send);
		});
	expect(got).toHaveLength(5);
	expect(new Set(got).size).toBe(5);
});

test('a term that was moved is watched anew, and the old one no more', async () => {
	const { editor, consultationId } = await town();
	const { id } = await ask(editor, consultationId, { dueOn: '2030-01-31' });
	await at('2030-01-15T12:00Z', () => moveTerm(editor, id, { toDay: '2030-03-31', reason: 'Vakantie.' }));
	await watch('2030-01-28');
	expect(await reminders()).toEqual([]);
	await watch('2030-03-17');
	expect(await reminders()).toHaveLength(3);
});

test('the redactie hears that an answer must come, until each point has one', async () => {
	const { editor, member, chair, consultationId } = await town();
	const { id } = await ask(editor, consultationId);
	await point(member, id, 'Eén.', 'Twee.');
	const ids = await at('2029-11-01T12:00Z', () => submitAdvice(chair, id));
	await watch('2029-11-29');
	expect(await reminders()).toEqual(['eva: De adviesraad wacht op antwoord']);
	const [mail] = await db.select().from(mails).where(like(mails.subjectKey, 'advice-reply:%')).orderBy(asc(mails.id));
	expect(mail!.text).toContain('2 punten hebben nog geen antwoord');
	expect(mail!.text).toContain('13 december 2029');

	expect(await at('2029-12-14T08:00Z', () => countWork(editor))).toEqual({
		lateAdvices: 0,
		waiting: 1,
		lateReplies: 1
	});
	for (const contributionId of ids)
		await at('2029-12-12T12:00Z', () =>
			reply(editor, { onceKey: newOnceKey(), contributionId, verdict: 'adopted', reason: 'Ja.', paragraphs: [] })
		);
	await watch('2029-12-14');
	expect(await reminders()).toHaveLength(1);
	expect(await at('2029-12-14T08:00Z', () => countWork(editor))).toEqual({
		lateAdvices: 0,
		waiting: 0,
		lateReplies: 0
	});
});

test('what is written shows in no reminder', async () => {
	const { editor, member, consultationId } = await town();
	const { id } = await ask(editor, consultationId, { dueOn: '2030-01-31' });
	await point(member, id, 'Kanarie punt');
	await watch('2030-01-30');
	await watch('2030-02-01');
	expect(JSON.stringify(await db.select().from(mails))).not.toContain('anarie');
});
