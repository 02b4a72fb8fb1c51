import { expect, test } from 'vitest';
import * as v from 'valibot';
import { at, now } from '#lib/clock.ts';
import { findCode, elsewhereOf } from '#lib/chain/following.server.ts';
import { askForMoney } from '#lib/initiatives/asking.server.ts';
import { followInitiative } from '#lib/initiatives/behind-code.server.ts';
import { readDesk } from '#lib/initiatives/desk.server.ts';
import { changeFund, findFund, makeFund, setFundYear, thisYear } from '#lib/initiatives/funds.server.ts';
import { AskForm } from '#lib/initiatives/initiative.ts';
import { answerBack, askBack, findOpenQuestion } from '#lib/initiatives/questions.server.ts';
import { mailKeyOf } from '#lib/initiatives/opening.server.ts';
import { initiatives } from '#lib/initiatives/tables.ts';
import { withdrawInitiative } from '#lib/initiatives/withdrawing.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { only } from '#test/support/only.ts';
import { ask, begin, decideOn, plan, statusOf } from './support.ts';

const inDays = (days: number) => new Date(now().getTime() + days * 24 * 3600_000);

test('who asks money gets a code that is followed like any other, and a mail without their words', async () => {
	const { fund } = await begin();
	const { code } = await ask(fund);
	expect(await findCode(code.toLowerCase())).toBe(code);
	expect(await elsewhereOf(code)).toBe(`/initiatieven/volg/${code}`);
	const mail = only(await db.select().from(mails));
	expect(mail.recipient).toBe('fatima@example.org');
	expect(mail.text).toContain(code);
	expect(mail.text).not.toContain('tuin');
});

test('asking twice with one form is asking once', async () => {
	const { fund } = await begin();
	const onceKey = newOnceKey();
	const codes = await Promise.all([1, 2, 3].map(() => askForMoney(fund, { ...plan, onceKey })));
	expect(new Set(codes).size).toBe(1);
	expect(await db.$count(initiatives)).toBe(1);
});

test('nobody gets many mails because another fills in their address', async () => {
	const { fund } = await begin();
	for (let i = 0; i < 5; i++) await ask(fund, { email: 'Anna@example.org' });
	expect(await statusOf(ask(fund, { email: 'anna@example.org' }))).toBe(429);
	expect(await statusOf(ask(fund, { email: 'bram@example.org' }))).toBe(200);
	expect(await db.$count(mails)).toBe(6);
});

test('nobody asks more than the maximum, or of a fund that is closed or empty', async () => {
	const { fund, bea, slug, editor } = await begin();
	expect(await statusOf(ask(fund, { amount: 801 }))).toBe(400);
	const { amount: _, ...rules } = { ...plan, ...fund, neighbourhoodId: undefined };
	const opensOn = dayAfter(dayOf(now()), 3);
	await changeFund(bea, slug, { ...rules, opensOn, closesOn: '' });
	expect(await statusOf(ask(fund))).toBe(409);
	expect(await statusOf(at(inDays(4), () => ask(fund)))).toBe(200);
	await changeFund(bea, slug, { ...rules, opensOn: '', closesOn: dayAfter(dayOf(now()), -1) });
	expect(await statusOf(ask(fund))).toBe(409);
	await changeFund(bea, slug, { ...rules, opensOn: '', closesOn: '' });
	await setFundYear(bea, slug, { year: thisYear(), total: 500 });
	const { id } = await ask(fund);
	await decideOn(editor, id, { outcome: 'granted' });
	expect(await statusOf(ask(fund))).toBe(409);
});

test('one can be reached by mail or by phone, and must by one of them', () => {
	const reach = (email: string, phone: string) =>
		v.safeParse(AskForm, { ...plan, amount: '500', showRefused: 'ja', onceKey: newOnceKey(), email, phone });
	expect(reach('', '06 1234 5678').success).toBe(true);
	expect(reach('a@example.org', '').success).toBe(true);
	const { issues } = reach('', '');
	expect(issues?.[0].path?.[0]?.key).toBe('email');
});

test('a question stops the term until the answer comes, and one waits for the other', async () => {
	const { fund, editor } = await begin();
	const { id, code, secret } = await ask(fund);
	const { dueOn } = await followInitiative(code);
	expect(dueOn).toBe(dayAfter(dayOf(now()), 56));
	const question = { onceKey: newOnceKey(), text: 'Wie helpt u?' };
	await askBack(editor, id, question);
	expect(await statusOf(askBack(editor, id, { ...question, onceKey: newOnceKey() }))).toBe(409);
	expect(only((await readDesk(editor)).open).waitsForAsker).toBe(true);

	const open = await findOpenQuestion(id);
	await at(inDays(10), () => answerBack(code, secret, { id: open!.id, answer: 'Mijn buren.' }));
	expect((await followInitiative(code)).dueOn).toBe(dayAfter(dueOn, 10));
	expect(only((await readDesk(editor)).open).waitsForAsker).toBe(false);
	expect(await statusOf(answerBack(code, secret, { id: open!.id, answer: 'Nog eens.' }))).toBe(409);
});

test('only a beheerder makes a fund, and only the redactie sees who asked', async () => {
	const { editor, mo, bea, fund } = await begin();
	await ask(fund);
	const other = { ...fund, onceKey: newOnceKey(), name: 'Ander fonds', opensOn: '', closesOn: '', neighbourhoodId: '' };
	for (const person of [editor, mo])
		expect(await statusOf(makeFund(person, { ...other, neighbourhoodId: undefined }))).toBe(404);
	for (const person of [bea, mo]) expect(await statusOf(readDesk(person))).toBe(404);
	expect(await statusOf(findFund('ander-fonds'))).toBe(404);
});

test('who finds a code sees how far it is, and reads and answers nothing without the secret or our mail', async () => {
	const { fund, editor } = await begin();
	const { id, code, secret } = await ask(fund);
	await askBack(editor, id, { onceKey: newOnceKey(), text: 'Helpt Samira u?' });
	const open = await findOpenQuestion(id);
	const found = await followInitiative(code);
	expect(found).toMatchObject({ opened: false, asksYou: true, status: 'asked' });
	for (const proof of ['', 'x'.repeat(26), 'é'.repeat(22), code, await mailKeyOf({ id: newId() })]) {
		expect(JSON.stringify(await followInitiative(code, proof))).not.toContain('Samira');
		expect(await statusOf(answerBack(code, proof, { id: open!.id, answer: 'Ja.' })), proof).toBe(409);
	}
	const mail = (await db.select().from(mails)).find(({ subject }) => subject.includes('vraag over'));
	const [, key = ''] = mail!.text.match(/sleutel=([\w-]{22})/) ?? [];
	for (const proof of [secret.toLowerCase(), key])
		expect(only((await followInitiative(code, proof)).questions).text).toBe('Helpt Samira u?');
	await answerBack(code, key, { id: open!.id, answer: 'Ja.' });
	await decideOn(editor, id, { outcome: 'refused', reason: 'Het past niet bij Samira.' });
	expect(await followInitiative(code)).toMatchObject({ decisions: [], decidedAt: expect.any(Date) });
	expect(only((await followInitiative(code, key)).decisions).reason).toContain('Samira');
	expect(await withdrawInitiative(code, key), 'taking back asks the secret itself').toBe(false);
	await withdrawInitiative(code, secret);
	expect((await followInitiative(code, key)).opened, 'the address is gone, and so is its key').toBe(false);
});
