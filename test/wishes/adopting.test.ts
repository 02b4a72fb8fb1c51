import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { followCode } from '#lib/chain/following.server.ts';
import { stopMails } from '#lib/chain/stopping.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { removeOldContacts } from '#lib/contributions/receipts.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { decideAdoption, endAdoption, listAdopters, listOffers, offerAdoption } from '#lib/wishes/adopting.server.ts';
import { answerWish } from '#lib/wishes/fates.server.ts';
import { helpWith } from '#lib/wishes/helping.server.ts';
import { wishAdoptions, wishHelps } from '#lib/wishes/tables.ts';
import { everythingStored } from '#test/support/everything.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { findRow, plantedTree } from '#test/support/tree.ts';

const offer = () => ({
	onceKey: newOnceKey(),
	name: 'Vereniging de Molen',
	plan: 'Wij bouwen het.',
	email: 'molen@example.org'
});
const yes = (id: string) => ({ id, decision: 'confirm', reason: '' }) as const;
const help = (id: string) => ({
	onceKey: newOnceKey(),
	id,
	name: 'Cor',
	email: 'cor@example.org',
	message: 'Ik kan timmeren.'
});

async function offered() {
	const tree = await plantedTree();
	const wish = await tree.hang('Een bankje', 'anna@example.org');
	const given = offer();
	const code = await offerAdoption(wish.id, given);
	return { ...tree, wish, code, given, adoption: only(await db.select().from(wishAdoptions)) };
}

test('who takes a wish up shows after a yes; the wish is taken up then and who wished it hears so', async () => {
	const { editor, wish, adoption, code } = await offered();
	expect(await listAdopters([wish.id])).toEqual([]);
	expect((await findRow(wish.id)).fate).toBe('hanging');

	for (let i = 0; i < 2; i++) await decideAdoption(editor, yes(adoption.id), 'https://samen.example');
	expect(only(await listAdopters([wish.id]))).toMatchObject({
		name: 'Vereniging de Molen',
		reachable: true,
		helpers: 0
	});
	expect(await findRow(wish.id)).toMatchObject({
		fate: 'taken_up',
		fateReason: 'Vereniging de Molen pakt deze wens op. Wij bouwen het.'
	});
	const told = await db.select().from(mails).orderBy(mails.recipient);
	expect(told.map(({ recipient, subject }) => [recipient, subject])).toEqual([
		['anna@example.org', 'Uw wens: opgepakt'],
		['molen@example.org', 'U pakt een wens op']
	]);
	expect((await followCode(code)).offered).toMatchObject([{ status: 'confirmed' }]);
	expect(only((await followCode(wish.code)).lines).wish?.adopters).toHaveLength(1);
});

test('a no is told with its reason, and nobody else sees that there was an offer', async () => {
	const { moderator, wish, adoption, code } = await offered();
	await decideAdoption(moderator, { id: adoption.id, decision: 'refuse', reason: 'Er is al een groep.' });
	expect(await listAdopters([wish.id])).toEqual([]);
	expect(only(await db.select().from(mails)).text).toContain('Er is al een groep.');
	expect((await followCode(code)).offered).toMatchObject([{ status: 'refused', statusReason: 'Er is al een groep.' }]);
});

test('only staff and the wijkplatform of the wijk of the tree say yes or no', async () => {
	const { edition, adoption } = await offered();
	const anna = await join('Anna');
	await expect(decideAdoption(anna, yes(adoption.id))).rejects.toMatchObject({ status: 404 });
	await expect(listOffers(anna, edition)).rejects.toMatchObject({ status: 404 });
	await expect(listOffers(undefined, edition)).rejects.toMatchObject({ status: 404 });
});

test('who helps reaches who took the wish up by mail; no address is shown and that of the helper is not kept', async () => {
	const { editor, wish, adoption } = await offered();
	await expect(helpWith(help(adoption.id)), 'not before the yes').rejects.toMatchObject({ status: 404 });
	await decideAdoption(editor, yes(adoption.id));
	const cor = help(adoption.id);
	for (let i = 0; i < 2; i++) await helpWith(cor);
	const mail = (await db.select().from(mails)).find(({ subject }) => subject === 'Iemand wil meehelpen met de wens')!;
	expect(mail).toMatchObject({ recipient: 'molen@example.org' });
	expect(mail.text).toContain('cor@example.org');
	expect(mail.stopUrl).toContain('/afmelden/');
	expect(JSON.stringify(await listAdopters([wish.id]))).not.toContain('@');
	expect(only(await listAdopters([wish.id])).helpers).toBe(1);
	expect(JSON.stringify(await db.select().from(wishHelps))).not.toContain('Cor');
});

test('who stops the mails, or whose address is old, gets no more messages', async () => {
	const { editor, wish, adoption } = await offered();
	await decideAdoption(editor, yes(adoption.id));
	const [mail] = (await db.select().from(mails)).filter(({ recipient }) => recipient === 'molen@example.org');
	await stopMails(mail!.stopUrl.split('/afmelden/')[1]!);
	expect(only(await listAdopters([wish.id])).reachable).toBe(false);
	await expect(helpWith(help(adoption.id))).rejects.toMatchObject({ status: 409 });

	const second = await offerAdoption(wish.id, offer());
	expect((await followCode(second)).withdrawable).toBe(true);
	await at('2040-01-01', () => removeOldContacts());
	const later = (await db.select().from(wishAdoptions)).at(-1)!;
	await decideAdoption(editor, yes(later.id));
	expect((await listAdopters([wish.id])).map(({ reachable }) => reachable)).toEqual([false, false]);
});

test('nobody sends more than twenty messages a day to one address', async () => {
	const { editor, adoption } = await offered();
	await decideAdoption(editor, yes(adoption.id));
	for (let i = 0; i < 20; i++) await helpWith(help(adoption.id));
	await expect(helpWith(help(adoption.id))).rejects.toMatchObject({ status: 429 });
});

test('who took a wish up can stop, with the reason for all, or take the offer back so that nothing is left', async () => {
	const { editor, wish, adoption, code, given } = await offered();
	await decideAdoption(editor, yes(adoption.id));
	await endAdoption(editor, adoption.id, 'De groep stopt.');
	expect(await listAdopters([wish.id])).toMatchObject([
		{ status: 'ended', statusReason: 'De groep stopt.', reachable: false }
	]);
	expect(await withdraw(code, 'ANDERS')).toBe(false);
	expect(await withdraw(code, secretOf(given.onceKey))).toBe(true);
	expect(await listAdopters([wish.id])).toEqual([]);
	expect(await db.select().from(wishAdoptions)).toMatchObject([{ name: '', plan: '', status: 'ended' }]);
	expect((await followCode(code)).offered).toEqual([]);
});

test('who takes the offer back is named nowhere any more, also not in what became of the wish', async () => {
	const { editor, wish, adoption, code, given } = await offered();
	await decideAdoption(editor, yes(adoption.id));
	await db.delete(mails);
	await withdraw(code, secretOf(given.onceKey));
	expect(await findRow(wish.id)).toMatchObject({
		fate: 'taken_up',
		fateReason: 'Iemand pakte deze wens op, en nam dat later terug.'
	});
	const stored = await everythingStored();
	for (const words of [given.name, given.plan, given.email]) expect(stored).not.toContain(words);
});

test('the same offer twice is one, and of a wish that came true nobody takes it up', async () => {
	const { editor, wish, given } = await offered();
	await offerAdoption(wish.id, given);
	expect(await db.$count(wishAdoptions)).toBe(1);
	await answerWish(editor, { id: wish.id, fate: 'come_true', reason: 'Het is er.' });
	await expect(offerAdoption(wish.id, offer())).rejects.toMatchObject({ status: 409 });
});
