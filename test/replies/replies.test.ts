import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { countAnswered, reply, repliesTo, unanswered } from '#lib/replies/replies.server.ts';
import { asOfNow } from '#lib/replies/landing.ts';
import type { ReplyInput } from '#lib/replies/reply.ts';
import { replies } from '#lib/replies/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { findingSources } from '#lib/themes/tables.ts';
import { draw, say, write } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const answer = (change: Partial<ReplyInput>): ReplyInput => ({
	onceKey: newOnceKey(),
	verdict: 'rejected',
	reason: 'Daar is geen geld voor.',
	paragraphs: [],
	...change
});

async function begin() {
	const editor = await join('Eva', 'editor');
	const { id } = await newConsultation(editor);
	return { editor, consultationId: id };
}

const toldTo = async (contributionId: string) => (await repliesTo([contributionId])).get(contributionId);

test('nobody is told different things than the next person under the same finding', async () => {
	const { editor, consultationId } = await begin();
	const people = await Promise.all(['Anna', 'Bas', 'Cem'].map((name) => say(consultationId, `Bankje voor ${name}`)));
	const ids = people.map(({ id }) => id);
	const finding = await draw(consultationId, 'Meer bankjes', ids);
	const given = await reply(editor, answer({ findingId: finding.id }));

	const told = await repliesTo(ids);
	expect(ids.map((id) => told.get(id)?.id)).toEqual([given.id, given.id, given.id]);
	expect(told.get(ids[0]!)).toMatchObject({ reason: 'Daar is geen geld voor.', finding: { sentence: 'Meer bankjes' } });

	const corrected = await reply(editor, answer({ findingId: finding.id, reason: 'Er komt toch geld.' }));
	const toldAgain = await repliesTo(ids);
	expect(ids.map((id) => toldAgain.get(id)?.id)).toEqual([corrected.id, corrected.id, corrected.id]);
});

test('who has an answer of their own is told that one, also when the finding is answered later', async () => {
	const { editor, consultationId } = await begin();
	const anna = await say(consultationId, 'Bankje voor Anna', { email: 'anna@example.org' });
	const bas = await say(consultationId, 'Bankje voor Bas', { email: 'bas@example.org' });
	const finding = await draw(consultationId, 'Meer bankjes', [anna.id, bas.id]);
	const own = await reply(editor, answer({ contributionId: anna.id, verdict: 'adopted' }));
	const shared = await reply(editor, answer({ findingId: finding.id }));

	expect((await toldTo(anna.id))?.id).toBe(own.id);
	expect((await toldTo(bas.id))?.id).toBe(shared.id);
	const sent = await db.select({ to: mails.recipient, about: mails.subjectKey }).from(mails);
	expect(sent.map(({ to, about }) => [to, about.split(':')[1]])).toEqual([
		['anna@example.org', own.id],
		['bas@example.org', shared.id]
	]);
});

test('of two findings the newest answer counts', async () => {
	const { editor, consultationId } = await begin();
	const anna = await say(consultationId, 'Bankje');
	const first = await draw(consultationId, 'Meer bankjes', [anna.id]);
	const second = await draw(consultationId, 'Meer rust', [anna.id]);
	await reply(editor, answer({ findingId: first.id }));
	const later = await reply(editor, answer({ findingId: second.id }));
	expect((await toldTo(anna.id))?.id).toBe(later.id);
});

test('rule 5: a reply is never altered, a correction stands beside it', async () => {
	const { editor, consultationId } = await begin();
	const { id } = await say(consultationId, 'Bankje');
	const first = await reply(editor, answer({ contributionId: id }));
	await reply(editor, answer({ contributionId: id, verdict: 'adopted', reason: 'Het komt er toch.' }));

	const all = await db.select().from(replies).orderBy(replies.number);
	expect(all.map(({ number, verdict }) => [number, verdict])).toEqual([
		[1, 'rejected'],
		[2, 'adopted']
	]);
	expect(all[0]).toEqual(first);
	expect(await toldTo(id)).toMatchObject({ number: 2, verdict: 'adopted' });
	await expect(db.update(replies).set({ reason: 'Nooit gezegd.' })).rejects.toThrow();
});

test('rule 7: an answer that is sent ten times is one answer and one mail', async () => {
	const { editor, consultationId } = await begin();
	const { id } = await say(consultationId, 'Bankje', { email: 'anna@example.org' });
	const same = answer({ contributionId: id });
	const given = await Promise.all(Array.from({ length: 10 }, () => reply(editor, same)));

	expect(new Set(given.map((one) => one.id)).size).toBe(1);
	expect(given[9]).toEqual(given[0]);
	expect(await db.$count(replies)).toBe(1);
	expect(await db.$count(mails)).toBe(1);
});

test('rule 6: who left an address gets a mail with the way to the answer, also when it is no', async () => {
	const { editor, consultationId } = await begin();
	const anna = await say(consultationId, 'Mijn buurman maakt herrie', { email: 'anna@example.org' });
	await reply(editor, answer({ contributionId: anna.id }), 'https://samen.lindewaard.example');

	const mail = only(await db.select().from(mails));
	expect(mail.recipient).toBe('anna@example.org');
	expect(mail.text).toContain('niet overgenomen');
	expect(mail.text).toContain('Daar is geen geld voor.');
	expect(mail.text).toContain(`https://samen.lindewaard.example/volg/${anna.code}`);
	expect(mail.text, 'what someone said stays out of the mail').not.toContain('buurman');
});

test('a receipt with three contributions under one finding gets one mail', async () => {
	const { editor, consultationId } = await begin();
	const anna = await say(consultationId, 'Bankje', { email: 'anna@example.org' });
	const [{ receiptId } = { receiptId: null }] = await db.select().from(contributions);
	const more = await say(consultationId, 'Nog een bankje');
	await db.update(contributions).set({ receiptId }).where(eq(contributions.id, more.id));
	const finding = await draw(consultationId, 'Meer bankjes', [anna.id, more.id]);
	await reply(editor, answer({ findingId: finding.id }));
	expect(await db.$count(mails)).toBe(1);
});

test('what was taken back needs no answer, gets none and brings no mail', async () => {
	const { editor, consultationId } = await begin();
	const anna = await say(consultationId, 'Bankje', { email: 'anna@example.org' });
	const finding = await draw(consultationId, 'Meer bankjes', [anna.id]);
	await withdraw(anna.code, secretOf(anna.onceKey));

	expect(await countAnswered(consultationId)).toEqual({ answered: 0, total: 0 });
	await expect(reply(editor, answer({ contributionId: anna.id }))).rejects.toMatchObject({ status: 409 });
	await reply(editor, answer({ findingId: finding.id }));
	expect(await db.$count(mails)).toBe(0);
});

test('rule 11: what waits or is confidential is counted as unanswered too', async () => {
	const { editor, consultationId } = await begin();
	const first = await say(consultationId, 'Een', { status: 'pending' });
	const second = await say(consultationId, 'Twee', { status: 'confidential' });
	const third = await say(consultationId, 'Drie');
	await say(consultationId, 'Vier', { status: 'hidden' });
	await reply(editor, answer({ contributionId: third.id }));

	expect(await countAnswered(consultationId)).toEqual({ answered: 1, total: 3 });
	expect((await unanswered(consultationId)).map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('an answer points at paragraphs of its own consultation only', async () => {
	const { editor, consultationId } = await begin();
	const other = await newConsultation(editor, { title: 'Iets anders' });
	const { id } = await say(consultationId, 'Bankje');
	const own = await write(consultationId, [{ status: 'published', texts: { bench: 'Er komt een bank.' } }]);
	const strange = await write(other.id, [{ status: 'published', texts: { road: 'Een weg.' } }], 'Wegen');

	const wrong = answer({ contributionId: id, paragraphs: [strange.place(1, 'road')] });
	await expect(reply(editor, wrong)).rejects.toMatchObject({ status: 400 });
	await reply(editor, answer({ contributionId: id, paragraphs: [own.place(1, 'bench')] }));
	expect((await toldTo(id))?.landings).toMatchObject([{ slug: 'samen-leven', number: 1, text: 'Er komt een bank.' }]);
});

test('where it landed is told with what stood there before, in versions that everybody may read', async () => {
	const { editor, consultationId } = await begin();
	const { id } = await say(consultationId, 'Bankje');
	const policy = await write(consultationId, [
		{ status: 'published', texts: { bench: 'Er komt een bank.' } },
		{ status: 'concept', texts: { bench: 'Geheim: er komen banken.', new: 'Een fontein.' } },
		{ status: 'published', texts: { bench: 'Er komen tien banken.', new: 'Een fontein.' } },
		{ status: 'draft', texts: { bench: 'Geheim: er komen geen banken.' } }
	]);
	const places = [policy.place(2, 'bench'), policy.place(2, 'new')];
	await reply(editor, answer({ contributionId: id, verdict: 'adopted', paragraphs: places }));

	expect((await toldTo(id))?.landings).toMatchObject([
		{ number: 3, text: 'Er komen tien banken.', before: { number: 1, text: 'Er komt een bank.' } },
		{ number: 3, text: 'Een fontein.', before: undefined }
	]);
});

test('rule 4: where it landed in a part of a paragraph, what stood there before is the whole', async () => {
	const { editor, consultationId } = await begin();
	const { id } = await say(consultationId, 'Van lampen slaap ik slecht.');
	const policy = await write(consultationId, [
		{ status: 'published', texts: { path: 'Er loopt een pad. Er komen lampen.' } },
		{ status: 'concept', texts: { path: 'Er loopt een pad.', lamps: 'Geheim.' }, parts: { lamps: 'path' } },
		{ status: 'published', texts: { path: 'Er loopt een pad.', lamps: 'De lampen gaan uit.' } },
		{ status: 'adopted', texts: { path: 'Er loopt een pad.', lamps: 'De lampen gaan om elf uur uit.' } }
	]);
	const told = async (version: number, name: string) => {
		await reply(editor, answer({ contributionId: id, paragraphs: [policy.place(version, name)] }));
		return (await toldTo(id))!.landings;
	};
	const whole = { number: 1, text: 'Er loopt een pad. Er komen lampen.', formalText: '', longer: true };
	expect(await told(3, 'lamps')).toMatchObject([{ number: 3, text: 'De lampen gaan uit.', before: whole }]);
	const [later] = await told(4, 'lamps');
	expect(later?.before).toEqual({ number: 3, text: 'De lampen gaan uit.', formalText: '' });
});

test('a paragraph that changed again later is told as it stands today, and in which version that was', async () => {
	const { editor, consultationId } = await begin();
	const { id } = await say(consultationId, 'Vaker');
	const policy = await write(consultationId, [
		{ status: 'published', texts: { walk: 'Wij lopen elk jaar.' } },
		{ status: 'published', texts: { walk: 'Wij lopen elke maand.' } },
		{ status: 'adopted', texts: { walk: 'Wij lopen elke twee weken.' } },
		{ status: 'draft', texts: { walk: 'Geheim: wij lopen niet.' } }
	]);
	await reply(editor, answer({ contributionId: id, paragraphs: [policy.place(2, 'walk')] }));
	const [landing] = (await toldTo(id))!.landings;
	expect(landing).toMatchObject({ number: 2, text: 'Wij lopen elke maand.', changedIn: 3 });
	expect(asOfNow(landing!)).toMatchObject({
		number: 3,
		text: 'Wij lopen elke twee weken.',
		before: { number: 1, text: 'Wij lopen elk jaar.' }
	});
});

test('rule 10: a paragraph that is still being written is told to nobody', async () => {
	const { editor, consultationId } = await begin();
	const { id } = await say(consultationId, 'Bankje');
	const policy = await write(consultationId, [{ status: 'draft', texts: { bench: 'Geheim' } }]);
	await reply(editor, answer({ contributionId: id, paragraphs: [policy.place(1, 'bench')] }));
	expect((await toldTo(id))?.landings).toEqual([]);
});

test('only a redacteur answers, and it is recorded without what people said', async () => {
	const { editor, consultationId } = await begin();
	const moderator = await join('Mo', 'moderator');
	const { id } = await say(consultationId, 'Bankje');
	await expect(reply(moderator, answer({ contributionId: id }))).rejects.toMatchObject({ status: 404 });
	await reply(editor, answer({ contributionId: id }));
	const happened = (await db.select().from(events)).filter(({ action }) => action === 'reply.given');
	expect(only(happened)).toMatchObject({ consultationId, actorId: editor.id });
	expect(only(happened).particulars).toEqual({ contributionId: id, findingId: null, number: 1, verdict: 'rejected' });
});

test('an answer is on one thing: not on nothing, not on two', async () => {
	const { editor, consultationId } = await begin();
	const { id } = await say(consultationId, 'Bankje');
	const finding = await draw(consultationId, 'Meer bankjes', [id]);
	await expect(reply(editor, answer({}))).rejects.toMatchObject({ status: 400 });
	const two = answer({ contributionId: id, findingId: finding.id });
	await expect(reply(editor, two)).rejects.toMatchObject({ status: 400 });
});

test('a finding over five thousand contributions is answered and counted at once', async () => {
	const { editor, consultationId } = await begin();
	const finding = await draw(consultationId, 'Meer bankjes', []);
	const moments = { statusAt: new Date(), handedInAt: new Date() };
	const ids = Array.from({ length: 5_000 }, () => newId());
	for (let i = 0; i < 5_000; i += 500) {
		const part = ids.slice(i, i + 500);
		await db
			.insert(contributions)
			.values(
				part.map(
					(id) => ({ id, consultationId, channel: 'wish', text: 'Bankje', status: 'public', ...moments }) as const
				)
			);
		await db
			.insert(findingSources)
			.values(part.map((contributionId) => ({ findingId: finding.id, contributionId, stance: 'supports' }) as const));
	}
	expect((await countAnswered(consultationId)).answered).toBe(0);
	const given = await reply(editor, answer({ findingId: finding.id }));
	expect(await countAnswered(consultationId)).toEqual({ answered: 5_000, total: 5_000 });
	const told = await repliesTo(ids);
	expect(told.size).toBe(5_000);
	expect(told.get(ids[4_999]!)?.id).toBe(given.id);
});
