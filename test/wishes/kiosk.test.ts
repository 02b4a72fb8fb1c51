import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { whyUnknown } from '#lib/chain/unknown-code.server.ts';
import { withdrawOnRequest } from '#lib/chain/withdrawing.server.ts';
import { codeOf } from '#lib/contributions/code-signs.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { onceKeys } from '#lib/once/tables.ts';
import { db } from '#lib/storage/index.ts';
import { closeEdition, openEdition } from '#lib/wishes/editions.server.ts';
import { bringSealed, hangAtKiosk } from '#lib/wishes/kiosk/bringing.server.ts';
import { addKiosk, kioskWith, listKiosks, startWishKiosk, stopWishKiosk } from '#lib/wishes/kiosk/kiosks.server.ts';
import { findLate, forgetLateWishes, hangLate, listLate } from '#lib/wishes/kiosk/late.server.ts';
import { newKeys, seal, unseal } from '#lib/wishes/kiosk/sealing.ts';
import { lateWishes } from '#lib/wishes/kiosk/tables.ts';
import { wishes } from '#lib/wishes/tables.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { everythingStored } from '#test/support/everything.ts';

async function tree(title = 'Samen leven') {
	const eva = await join('Eva', 'editor');
	const consultation = await newConsultation(eva, { title });
	const edition = await openEdition(eva, {
		consultationId: consultation.id,
		name: 'De Spil',
		place: 'Molenweg 12',
		rule: 'Over elkaar ontmoeten.',
		slug: `de-spil-${crypto.randomUUID()}`,
		year: 2026,
		introduction: 'Waar ontmoet u elkaar?'
	});
	return { eva, edition };
}

async function kiosk() {
	const { eva, edition } = await tree();
	const { code } = await addKiosk(eva, edition, { onceKey: newOnceKey(), name: 'Tablet bij de koffie' });
	const token = (await startWishKiosk(edition, code))!;
	return { eva, edition, code, token, device: (await kioskWith(token))! };
}

const waiting = (text: string) => ({
	onceKey: newOnceKey(),
	text,
	author: 'Riet',
	neighbourhoodId: '',
	code: codeOf(crypto.getRandomValues(new Uint8Array(12))),
	writtenAt: '2026-03-01T10:00:00.000Z'
});

test('what waits on a kiosk is read by the server alone', async () => {
	const { publicKey, privateKey } = await newKeys();
	const sealed = await seal(publicKey, 'Een bankje 🌳');
	expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('bankje');
	expect(await unseal(privateKey, sealed)).toBe('Een bankje 🌳');
	expect(await unseal((await newKeys()).privateKey, sealed)).toBeUndefined();
	expect(await unseal(privateKey, `${sealed.slice(0, -2)}AA`)).toBeUndefined();
	expect(await unseal(privateKey, 'geen slot')).toBeUndefined();
});

test('a code makes one device a kiosk, once and within a day, and is kept nowhere', async () => {
	const { eva, edition } = await tree();
	const add = () => addKiosk(eva, edition, { onceKey: newOnceKey(), name: 'Tablet' });
	const { code } = await add();
	expect(await everythingStored()).not.toContain(code);
	const { edition: other } = await tree('Iets anders');
	expect(await startWishKiosk(other, code), 'of another tree').toBeUndefined();
	expect(await startWishKiosk(edition, code.toLowerCase().replaceAll('-', ' '))).toBeTruthy();
	expect(await startWishKiosk(edition, code), 'a second device').toBeUndefined();
	const late = await at(new Date(Date.now() - 25 * 3600_000), add);
	expect(await startWishKiosk(edition, late.code), 'after a day').toBeUndefined();
	expect(await startWishKiosk(edition, '')).toBeUndefined();
});

test('rule 7: a wish that a kiosk sends ten times hangs once, with the code that the screen showed', async () => {
	const { eva, edition, device } = await kiosk();
	const wish = waiting('Een lange tafel');
	const sealed = await seal(device.publicKey, JSON.stringify(wish));
	const heard = await Promise.all(Array.from({ length: 10 }, () => bringSealed(device.id, sealed)));
	for (const one of heard) expect(one).toEqual(heard[0]);
	expect(heard[0]).toMatchObject({ code: wish.code });
	const hung = await db.select().from(wishes);
	expect(hung.map(({ way }) => way)).toEqual(['kiosk']);
	expect((await listKiosks(eva, edition))[0]!.brought).toBe(1);

	await db.delete(onceKeys);
	expect(await bringSealed(device.id, sealed), 'also when the keys of forms are forgotten').toEqual(heard[0]);
	expect(await db.$count(contributions)).toBe(1);
});

test('a code that somebody else has is not given to another', async () => {
	const { device } = await kiosk();
	const wish = waiting('De eerste');
	await bringSealed(device.id, await seal(device.publicKey, JSON.stringify(wish)));
	const other = { ...waiting('De tweede'), code: wish.code };
	expect(await bringSealed(device.id, await seal(device.publicKey, JSON.stringify(other)))).toEqual({ refused: true });
	expect(await db.$count(receipts)).toBe(1);
});

test('what a database or a calendar does not know keeps no wish behind it waiting', async () => {
	const { device } = await kiosk();
	const bring = async (change: object) =>
		bringSealed(device.id, await seal(device.publicKey, JSON.stringify({ ...waiting('Een\0 boom'), ...change })));
	expect(await bring({})).toMatchObject({ code: expect.any(String) });
	expect((await db.select().from(contributions)).map(({ text }) => text)).toEqual(['Een boom']);
	expect(await bring({ writtenAt: '2026-01-01T00:00:00+23' })).toEqual({ refused: true });
	expect(await bring({ text: [] })).toEqual({ refused: true });
});

test('a wish that comes when the tree is closed is kept for the redactie, who hangs it once under its code', async () => {
	const { eva, edition, device } = await kiosk();
	const wish = waiting('Te laat');
	const sealed = await seal(device.publicKey, JSON.stringify(wish));
	await closeEdition(eva, edition);
	for (let i = 0; i < 2; i++) expect(await bringSealed(device.id, sealed)).toEqual({ late: true });
	expect(await db.$count(wishes)).toBe(0);
	expect(await findLate(wish.code)).toBeDefined();
	const [late] = await listLate(eva, edition);
	expect(late).toMatchObject({ text: 'Te laat', author: 'Riet' });

	await expect(hangLate(eva, edition, late!.id)).rejects.toMatchObject({ status: 409 });
	const { tree: of, consultationId } = edition;
	const again = { ...of, consultationId, year: 2027, introduction: 'En nu?', slug: of.slug };
	const next = await openEdition(eva, again);
	for (let i = 0; i < 2; i++) await hangLate(eva, edition, late!.id);
	const hung = await db.select().from(wishes);
	expect(hung.map(({ editionId, way }) => ({ editionId, way }))).toEqual([{ editionId: next.id, way: 'kiosk' }]);
	expect((await db.select().from(receipts)).map(({ code }) => code)).toEqual([wish.code]);
	expect(await findLate(wish.code)).toBeUndefined();
	await expect(hangLate(await join('Karim'), edition, late!.id)).rejects.toMatchObject({ status: 404 });

	await withdrawOnRequest(eva, only(hung).contributionId);
	const stored = await everythingStored();
	for (const words of ['Te laat', 'Riet']) expect(stored).not.toContain(words);
});

test('the words of a wish that came too late and hangs nowhere go after 90 days, and who follows it reads so', async () => {
	const { eva, edition, device } = await kiosk();
	const [early, later] = [waiting('Een schommel van Riet'), waiting('Een glijbaan van Riet')];
	await closeEdition(eva, edition);
	for (const [wish, day] of [
		[early, 1],
		[later, 2]
	] as const)
		await at(new Date(Date.UTC(2026, 2, day)), async () =>
			bringSealed(device.id, await seal(device.publicKey, JSON.stringify(wish)))
		);
	await at(new Date('2026-05-29T23:00:00Z'), forgetLateWishes);
	expect(
		(await listLate(eva, edition)).map(({ text }) => text),
		'not a day too early'
	).toEqual([early.text, later.text]);

	await at(new Date('2026-05-30T00:00:00Z'), forgetLateWishes);
	const [gone, kept] = await listLate(eva, edition);
	expect(gone).toMatchObject({ text: '', author: '', code: early.code });
	expect(kept).toMatchObject({ text: later.text, author: 'Riet' });
	expect(await everythingStored()).not.toContain(early.text);
	expect((await whyUnknown(early.code)).message).toContain('Na 90 dagen wisten wij uw woorden.');
	expect((await whyUnknown(later.code)).message).toContain('Hij is bewaard.');
	await openEdition(eva, {
		...edition.tree,
		consultationId: edition.consultationId,
		year: 2027,
		introduction: 'En nu?'
	});
	await expect(hangLate(eva, edition, gone!.id)).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(wishes)).toBe(0);
});

test('what still waits on a kiosk that was turned off is kept too', async () => {
	const { eva, edition, device } = await kiosk();
	await stopWishKiosk(eva, edition, device.id);
	await bringSealed(device.id, await seal(device.publicKey, JSON.stringify(waiting('Nog onderweg'))));
	expect((await db.select().from(lateWishes)).map(({ text }) => text)).toEqual(['Nog onderweg']);
	expect(await startWishKiosk(edition, 'ABCD')).toBeUndefined();
});

test('what no kiosk of ours locked is refused, and keeps nothing else from coming', async () => {
	const { device } = await kiosk();
	const wrong = [{ ...waiting('x'), text: '' }, { ...waiting('x'), code: 'AAAA-AAAA-AAAAA' }, 'geen wens'];
	for (const one of wrong)
		expect(await bringSealed(device.id, await seal(device.publicKey, JSON.stringify(one)))).toEqual({ refused: true });
	expect(await bringSealed(device.id, 'AAAA')).toEqual({ refused: true });
	expect(await db.$count(contributions)).toBe(0);
});

test('a form that is sent twice from a kiosk is one wish, and counts once', async () => {
	const { eva, edition, device } = await kiosk();
	const wish = { onceKey: newOnceKey(), text: 'Een bank', author: '', neighbourhoodId: undefined };
	const codes = [await hangAtKiosk(device, wish), await hangAtKiosk(device, wish)];
	expect(codes[0]).toBe(codes[1]);
	expect((await listKiosks(eva, edition))[0]!.brought).toBe(1);
});

test('only the redactie adds and stops kiosks, and a closed tree gets none', async () => {
	const { eva, edition, device } = await kiosk();
	const karim = await join('Karim');
	const given = { onceKey: newOnceKey(), name: 'Tablet' };
	await expect(addKiosk(karim, edition, given)).rejects.toMatchObject({ status: 404 });
	await expect(stopWishKiosk(karim, edition, device.id)).rejects.toMatchObject({ status: 404 });
	await closeEdition(eva, edition);
	await expect(addKiosk(eva, { ...edition, status: 'closed' }, given)).rejects.toMatchObject({ status: 409 });
});
