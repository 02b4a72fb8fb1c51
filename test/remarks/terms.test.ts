import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { events } from '#lib/events/tables.ts';
import { mails } from '#lib/mail/tables.ts';
import { changeTerm } from '#lib/remarks/opening.server.ts';
import { rounds } from '#lib/remarks/tables.ts';
import { db } from '#lib/storage/index.ts';
import { consultationBusy, keepBusy, pause, untilSomebodyWaits } from '#test/support/busy.ts';
import { round } from './support.ts';

// The last day of a round, moved while something else happens to it. On PostgreSQL both run side by side.

const decision = {
	summary: 'Zo is het.',
	decision: 'Besluit 1.',
	languageOverride: 'Deze tekst is te kort om te meten.'
};

const moves = () => db.$count(events, eq(events.action, 'round.changed'));

test('two redacteuren who choose the same last day at once move it once, and each member hears it once', async () => {
	const { editor, consultation, round: own } = await round('members', '2099-12-31');
	const release = await keepBusy('select 1 from rounds where id = $1 for update', own.id);
	const move = () => changeTerm(editor, consultation.id, own.id, '2099-11-30');
	const both = Promise.all([move(), move()]);
	await untilSomebodyWaits();
	await pause(200);
	await release();
	await both;
	const told = (await db.select().from(mails)).filter(({ subjectKey }) => subjectKey.startsWith('round-term:'));
	expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(['aylin@example.org', 'ruben@example.org']);
	expect(await moves()).toBe(1);
});

test('a last day that moves while the council decides is moved before it, or not at all', async () => {
	const { editor, consultation, policy, round: own } = await round('members', '2099-12-31');
	const release = await consultationBusy(consultation.id);
	const adopting = adoptPolicy(editor, policy.id, decision);
	await untilSomebodyWaits();
	const moving = changeTerm(editor, consultation.id, own.id, '2099-11-30').catch((error: unknown) => error);
	await pause(200);
	await release();
	await adopting;
	expect(await moving).toMatchObject({
		status: 409,
		body: { message: expect.stringContaining('De ronde is voorbij') }
	});
	const [left] = await db.select().from(rounds).where(eq(rounds.id, own.id));
	expect([left!.closesOn, await moves()]).toEqual(['2099-12-31', 0]);
});
