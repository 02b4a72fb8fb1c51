import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at, now } from '#lib/clock.ts';
import { followInitiative } from '#lib/initiatives/behind-code.server.ts';
import { yearsBetween } from '#lib/initiatives/check-up.ts';
import { answerCheckUp, judgeStory, listCheckUps, replyToCheckUp } from '#lib/initiatives/check-ups.server.ts';
import { forgetOldInitiatives } from '#lib/initiatives/contacts.server.ts';
import { readDesk } from '#lib/initiatives/desk.server.ts';
import { listPublicInitiatives, readPublicInitiative, tallyInitiatives } from '#lib/initiatives/public.server.ts';
import { initiativeContacts, initiativeQuestions } from '#lib/initiatives/tables.ts';
import { watchInitiatives } from '#lib/initiatives/watching.server.ts';
import { eraseInitiative, withdrawInitiative } from '#lib/initiatives/withdrawing.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { everythingStored } from '#test/support/everything.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { ask, begin, decideOn, statusOf } from './support.ts';

const inDays = (days: number) => new Date(now().getTime() + days * 24 * 3600_000);
const watch = (days: number) => at(inDays(days), watchInitiatives);

const well = { turn: 'on_course' as const, needs: '', story: '', description: '' };
const answerAt = (days: number, { code, secret }: { code: string; secret: string }, change = {}) =>
	at(inDays(days), () => answerCheckUp(code, secret, { onceKey: newOnceKey(), ...well, ...change }));

/** A question and its answer, as if before the decision. */
const askedAndAnswered = (editor: { id: string }, { id }: { id: string }) =>
	db.insert(initiativeQuestions).values({
		...{ id: newId(), initiativeId: id, text: 'Welke aarde is de beste?', answer: 'De zwarte is de beste.' },
		...{ askedAt: now(), askedById: editor.id, answeredAt: now() }
	});

async function granted() {
	const made = await begin();
	const asked = await ask(made.fund);
	await decideOn(made.editor, asked.id, { outcome: 'granted' });
	await db.delete(mails);
	return { ...made, ...asked };
}

test('a year lies between two days when the day itself came again', () => {
	expect(yearsBetween('2025-03-01', '2026-02-28')).toBe(0);
	expect(yearsBetween('2025-03-01', '2026-03-01')).toBe(1);
	expect(yearsBetween('2024-02-29', '2025-03-01')).toBe(1);
});

test('a year after the yes the municipality asks once how it goes, and reminds once who is late', async () => {
	const { id, editor, ...asked } = await granted();
	await watch(360);
	expect(await db.$count(mails)).toBe(0);
	await watch(367);
	await watch(367);
	await watch(368);
	expect(await db.$count(mails)).toBe(1);
	expect((await at(inDays(370), () => readDesk(editor))).checkUps).toEqual([]);
	await watch(398);
	await watch(399);
	expect(await db.$count(mails)).toBe(2);
	expect(only((await at(inDays(398), () => readDesk(editor))).checkUps).initiativeId).toBe(id);
	await answerAt(400, asked);
	expect((await at(inDays(400), () => readDesk(editor))).checkUps).toEqual([]);
	const [shown] = await listPublicInitiatives({});
	expect(shown?.lastTurn).toMatchObject({ turn: 'on_course' });
	await watch(740);
	expect((await listCheckUps(id)).map(({ number }) => number)).toEqual([1, 2]);
});

test('who stopped is asked no more', async () => {
	const asked = await granted();
	await watch(367);
	await answerAt(368, asked, { turn: 'stopped' });
	expect(await statusOf(answerAt(369, asked))).toBe(409);
	await watch(800);
	expect(await db.$count(mails)).toBe(1);
	expect(only(await listPublicInitiatives({})).ended).toBe(true);
});

test('a story is public once the redactie let it through, and what is needed stays between the two', async () => {
	const { id, editor, mo, ...asked } = await granted();
	await watch(367);
	await answerAt(368, asked, { story: 'Wij aten samen soep.', needs: 'Een kraan' });
	const [year] = await listCheckUps(id);
	expect(only((await readPublicInitiative(id)).years).story).toBe('');
	const act = { id: year!.id, act: 'public' as const, reason: '' };
	expect(await statusOf(judgeStory(mo, id, act))).toBe(404);
	await judgeStory(editor, id, act);
	await replyToCheckUp(editor, id, { id: year!.id, reply: 'Die komt in mei.' });
	expect(await statusOf(replyToCheckUp(editor, id, { id: year!.id, reply: 'Toch niet.' }))).toBe(409);
	const page = await readPublicInitiative(id);
	expect(only(page.years).story).toBe('Wij aten samen soep.');
	expect(JSON.stringify(page)).not.toMatch(/kraan|in mei\./);
	expect(only((await followInitiative(asked.code, asked.secret)).years).reply).toBe('Die komt in mei.');
	await judgeStory(editor, id, { ...act, act: 'hidden', reason: 'Er staat een naam in.' });
	expect(only((await readPublicInitiative(id)).years)).toMatchObject({
		story: '',
		hiddenReason: 'Er staat een naam in.'
	});
});

test('the redactie hears of a decision that is nearly due, and of one that is late, once each', async () => {
	const { fund } = await begin();
	await ask(fund, { email: '', phone: '06 1234 5678' });
	expect(await db.$count(mails), 'who left no address gets no mail').toBe(0);
	await watch(40);
	expect(await db.$count(mails)).toBe(0);
	await watch(54);
	await watch(55);
	expect(await db.$count(mails)).toBe(1);
	await watch(58);
	await watch(59);
	expect(await db.$count(mails)).toBe(2);
});

test('who asked takes back all words of what got no yes', async () => {
	const { fund, editor } = await begin();
	const { code, id, secret } = await ask(fund);
	expect(await withdrawInitiative(code, 'x'.repeat(26))).toBe(false);
	expect(await withdrawInitiative(code, secret)).toBe(true);
	expect(await everythingStored()).not.toMatch(/Tuin achter|samen een tuin|Samira|fatima@|De tuingroep/);
	expect((await followInitiative(code)).status).toBe('withdrawn');
	expect(await tallyInitiatives()).toMatchObject({ asked: 1, withdrawn: 1 });
	expect(await statusOf(decideOn(editor, id, { outcome: 'granted' }))).toBe(409);
});

test('what got a yes stays public; the name beside it goes', async () => {
	const { id, code, secret, editor } = await granted();
	expect(await withdrawInitiative(code, secret)).toBe(true);
	expect((await readPublicInitiative(id)).initiative).toMatchObject({ title: 'Tuin achter de flat', publicName: '' });
	await eraseInitiative(editor, id);
	expect(await statusOf(eraseInitiative(await join('Anna'), id))).toBe(404);
});

test('who takes back what got a yes leaves no name, no address and no private word behind', async () => {
	const { id, editor, ...asked } = await granted();
	await askedAndAnswered(editor, { id });
	await watch(367);
	await answerAt(368, asked, { story: 'Mijn nicht Loes helpt.', needs: 'Een kraan' });
	const [year] = await listCheckUps(id);
	await replyToCheckUp(editor, id, { id: year!.id, reply: 'Die komt in mei.' });
	expect(await withdrawInitiative(asked.code, asked.secret)).toBe(true);
	expect(await everythingStored()).not.toMatch(
		/Samira|Fatima|fatima@|De tuingroep|Aarde: 500|kraan|in mei\.|Loes|de beste/
	);
	expect((await readPublicInitiative(id)).initiative).toMatchObject({
		plan: 'Wij maken samen een tuin.',
		granted: 500
	});
	await db.delete(mails);
	await watch(740);
	expect(await db.$count(mails), 'nobody is written to').toBe(0);
});

test('name and address go when their time is over, with the words that nobody may read', async () => {
	const { fund, editor } = await begin();
	const refused = await ask(fund, { title: 'Een stille vraag', email: 'stil@example.org' });
	await decideOn(editor, refused.id, { outcome: 'refused' });
	const waiting = await ask(fund, { title: 'Nog open' });
	await at(inDays(179), forgetOldInitiatives);
	expect(await db.$count(initiativeContacts)).toBe(2);
	await at(inDays(181), forgetOldInitiatives);
	expect(await everythingStored()).not.toMatch(/stille vraag|stil@/);
	const left = await db.select().from(initiativeContacts);
	expect(only(left).initiativeId).toBe(waiting.id);
	expect(await tallyInitiatives()).toMatchObject({ asked: 2, no: 1, waiting: 1 });
});

test('a plan that goes on keeps its address while somebody answers, and loses it when nobody does', async () => {
	const { id, ...asked } = await granted();
	const contact = () => db.$count(initiativeContacts, eq(initiativeContacts.initiativeId, id));
	await watch(367);
	await answerAt(370, asked);
	await at(inDays(800), forgetOldInitiatives);
	expect(await contact()).toBe(1);
	await at(inDays(1105), forgetOldInitiatives);
	expect(await contact()).toBe(0);
	expect((await readPublicInitiative(id)).initiative.title).toBe('Tuin achter de flat');
});
