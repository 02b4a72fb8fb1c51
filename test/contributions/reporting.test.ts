import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { readOne, readModeration } from '#lib/chain/moderation.server.ts';
import { listWaiting } from '#lib/chain/waiting.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { keep, report, undoJudgement } from '#lib/contributions/reporting.server.ts';
import { alerts, contributions } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { openEdition } from '#lib/wishes/editions.server.ts';
import { chooseLooking } from '#lib/wishes/looking/looking.server.ts';
import { findEditionById, hangWish, listWishes } from '#lib/wishes/wishes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

async function tree() {
	const eva = await join('Eva', 'editor');
	const mo = await join('Mo', 'moderator');
	const { id } = await newConsultation(eva);
	const place = { slug: 'hal', name: 'De Hal', place: 'Buurthuis', rule: 'Wensen voor de hal.', introduction: '' };
	const edition = await openEdition(eva, { consultationId: id, year: 2026, ...place });
	const hang = async (text: string) => {
		const onceKey = newOnceKey();
		const code = await hangWish(edition, { text, onceKey, author: '', neighbourhoodId: undefined, email: '' });
		const wish = (await db.select().from(contributions)).find((one) => one.text === text)!;
		return { id: wish.id, code, onceKey };
	};
	return { eva, mo, edition, hang };
}

const statusOf = async (id: string) => (await db.select().from(contributions)).find((one) => one.id === id)!.status;
const says = (reason: string) => ({ onceKey: newOnceKey(), reason });

test('in a tree where a moderator looks after, a wish hangs at once and waits in the queue', async () => {
	const { eva, mo, edition, hang } = await tree();
	await hang('Eerst lezen');
	await chooseLooking(eva, edition, 'after');
	const { id } = await hang('Meteen te zien');
	expect((await listWishes(edition)).map(({ text }) => text)).toEqual(['Meteen te zien']);
	const { alerted, queue } = await readModeration(mo, 1, 1);
	expect(alerted.rows.map(({ text }) => text)).toEqual(['Meteen te zien']);
	expect(
		queue.rows.map(({ text }) => text),
		'what waited, waits on'
	).toEqual(['Eerst lezen']);
	expect((await listWaiting(mo))[0]!.count).toBe(2);

	await keep(mo, id);
	expect((await readModeration(mo, 1, 1)).alerted.total).toBe(0);
	expect(await statusOf(id)).toBe('public');
	await expect(chooseLooking(mo, edition, 'before')).rejects.toMatchObject({ status: 404 });
	expect((await findEditionById(edition.id)).tree.looking).toBe('after');
});

test('a report hides nothing; a moderator reads why, and decides', async () => {
	const { mo, hang } = await tree();
	const { id } = await hang('Een bankje voor buurman Jan');
	await expect(report(id, says('Wacht nog')), 'what is not public cannot be reported').rejects.toMatchObject({
		status: 404
	});
	await approve(mo, id);
	const same = says('Zijn naam staat erin.');
	await Promise.all([1, 2, 3].map(() => report(id, same)));
	await report(id, says('Ik ben Jan.'));
	expect(await statusOf(id)).toBe('public');
	const waiting = (await readOne(mo, 0)).waiting!;
	expect(waiting.alerts.map(({ reason }) => reason)).toEqual(['Zijn naam staat erin.', 'Ik ben Jan.']);
	expect(waiting.flags).toContainEqual({ kind: 'name', words: 'buurman Jan' });
	expect(waiting.rule).toBe('Wensen voor de hal.');

	await hide(mo, id, 'De tekst noemt iemand die daar niet om vroeg.');
	expect((await readOne(mo, 0)).total).toBe(0);
	expect(await db.$count(contributions)).toBe(1);
});

test('who reports one wish a hundred times gives a moderator no more than twenty to read', async () => {
	const { mo, hang } = await tree();
	const { id } = await hang('Een bankje');
	await approve(mo, id);
	for (let i = 0; i < 30; i++) await report(id, says(`Melding ${i}`));
	expect(await db.$count(alerts)).toBe(20);
});

test('one at a time: what was reported goes first, and what a moderator skips comes back', async () => {
	const { mo, hang } = await tree();
	const [first, second, third] = [await hang('Een'), await hang('Twee'), await hang('Drie')];
	await approve(mo, third.id);
	await report(third.id, says('Kijk even'));
	const at = async (skipped: number) => (await readOne(mo, skipped)).waiting?.text;
	expect([await at(0), await at(1), await at(2), await at(3)]).toEqual(['Drie', 'Een', 'Twee', undefined]);
	await approve(mo, first.id);
	expect(await at(1)).toBe('Twee');
	await hide(mo, second.id, 'Reclame');
	expect((await readOne(mo, 0)).total).toBe(1);
});

test('a moderator undoes their last decision, for an hour, and nobody else does', async () => {
	const { mo, hang } = await tree();
	const lies = await join('Lies', 'moderator');
	const { id } = await hang('Een bankje');
	await approve(mo, id);
	await expect(undoJudgement(lies, id)).rejects.toMatchObject({ status: 409 });
	await undoJudgement(mo, id);
	expect(await statusOf(id)).toBe('pending');
	await expect(undoJudgement(mo, id), 'twice').rejects.toMatchObject({ status: 409 });

	await approve(mo, id);
	await report(id, says('Kijk even'));
	await hide(mo, id, 'Toch niet');
	await undoJudgement(mo, id);
	const again = (await readOne(mo, 0)).waiting!;
	expect(again).toMatchObject({ id, status: 'public', statusReason: '' });
	expect(again.alerts, 'the report is open again').toHaveLength(1);
	await keep(mo, id);
	await undoJudgement(mo, id);
	expect((await readOne(mo, 0)).waiting!.alerts).toHaveLength(1);

	await keep(mo, id);
	const later = new Date(Date.now() + 2 * 3600_000);
	await expect(at(later, () => undoJudgement(mo, id))).rejects.toMatchObject({ status: 409 });
});

test('who undoes what was hidden before decides anew, with a reason', async () => {
	const { mo, hang } = await tree();
	const { id } = await hang('Een bankje');
	await hide(mo, id, 'Past niet');
	await approve(mo, id);
	await undoJudgement(mo, id);
	expect(await statusOf(id)).toBe('pending');
});

test('what people wrote in a report goes with the words', async () => {
	const { mo, hang } = await tree();
	const { id, code, onceKey } = await hang('Een bankje');
	await approve(mo, id);
	await report(id, says('Dit gaat over mij, Jan'));
	await withdraw(code, secretOf(onceKey));
	expect(only(await db.select().from(alerts))).toMatchObject({ reason: '' });
	expect((await readOne(mo, 0)).total).toBe(0);
	await expect(keep(mo, id)).rejects.toMatchObject({ status: 409 });
});

test('only a moderator keeps and undoes', async () => {
	const { eva, mo, hang } = await tree();
	const { id } = await hang('Een bankje');
	await approve(mo, id);
	await expect(keep(eva, id)).rejects.toMatchObject({ status: 404 });
	await expect(undoJudgement(eva, id)).rejects.toMatchObject({ status: 404 });
});
