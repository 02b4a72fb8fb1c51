import { readFileSync, globSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at, now } from '#lib/clock.ts';
import { followCode } from '#lib/chain/following.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { keep, report } from '#lib/contributions/reporting.server.ts';
import { contacts } from '#lib/contributions/tables.ts';
import { howLong, keptFor } from '#lib/keeping.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { wipeWhatIsOver } from '#lib/privacy/cleaning.server.ts';
import { db } from '#lib/storage/index.ts';
import { decideAdoption, endAdoption, offerAdoption } from '#lib/wishes/adopting.server.ts';
import { wishAdoptions } from '#lib/wishes/tables.ts';
import { beAtWork } from '#lib/writing/at-work.server.ts';
import { writingPresences } from '#lib/writing/tables.ts';
import { everythingStored } from '#test/support/everything.ts';
import { join } from '#test/support/people.ts';
import { only } from '#test/support/only.ts';
import { plantedTree } from '#test/support/tree.ts';

const inDays = (days: number) => new Date(now().getTime() + days * 24 * 3600_000);
const isStored = async (words: string) => (await everythingStored()).includes(words);

test('what somebody wrote who reported something goes a month after a moderator looked, and not before', async () => {
	const { moderator, hang } = await plantedTree();
	const { contributionId } = await hang('Een bankje');
	await report(contributionId, { onceKey: newOnceKey(), reason: 'Dit gaat over mijn buurman Kees' });
	await at(inDays(300), wipeWhatIsOver);
	expect(await isStored('buurman Kees'), 'nobody looked yet').toBe(true);

	await keep(moderator, contributionId);
	await at(inDays(29), wipeWhatIsOver);
	expect(await isStored('buurman Kees')).toBe(true);
	await at(inDays(31), wipeWhatIsOver);
	expect(await isStored('buurman Kees')).toBe(false);
});

async function offered() {
	const tree = await plantedTree();
	const wish = await tree.hang('Een bankje');
	const onceKey = newOnceKey();
	const given = { onceKey, name: 'Truus Timmer', plan: 'Ik timmer het.', email: 'truus@example.org' };
	const code = await offerAdoption(wish.id, given);
	return { ...tree, code, onceKey, adoption: only(await db.select().from(wishAdoptions)) };
}

const no = (id: string) => ({ id, decision: 'refuse', reason: 'Er is al een groep.' }) as const;
const countAddresses = () => db.$count(contacts, eq(contacts.email, 'truus@example.org'));

test('who may not take a wish up loses the address at once and the name a month later; the reason stays to be followed', async () => {
	const { editor, code, onceKey, adoption } = await offered();
	await decideAdoption(editor, no(adoption.id));
	expect(await countAddresses()).toBe(0);
	await at(inDays(29), wipeWhatIsOver);
	expect(await isStored('Truus Timmer')).toBe(true);
	await at(inDays(31), wipeWhatIsOver);
	expect(await isStored('Truus Timmer')).toBe(false);
	expect(await isStored('Ik timmer het.')).toBe(false);
	expect((await followCode(code)).offered).toMatchObject([{ status: 'refused', statusReason: 'Er is al een groep.' }]);

	expect(await withdraw(code, secretOf(onceKey))).toBe(true);
	expect(await isStored('Er is al een groep.')).toBe(false);
	expect(only(await db.select().from(wishAdoptions))).toMatchObject({ status: 'ended', statusReason: '' });
});

test('an offer that nobody answered does not stay longer than the address', async () => {
	await offered();
	await at(inDays(729), wipeWhatIsOver);
	expect(await isStored('Truus Timmer')).toBe(true);
	await at(inDays(731), wipeWhatIsOver);
	expect(await isStored('Truus')).toBe(false);
});

test('who stops with a wish is written to no more', async () => {
	const { editor, adoption } = await offered();
	await decideAdoption(editor, { id: adoption.id, decision: 'confirm', reason: '' });
	expect(await countAddresses()).toBe(1);
	await endAdoption(editor, adoption.id, 'Truus is verhuisd.');
	expect(await countAddresses()).toBe(0);
});

test('who was at work on a text is not remembered', async () => {
	const eva = await join('Eva', 'editor');
	await beAtWork(eva, { document: 'nota', subject: 'alinea', place: 'in hoofdstuk 2' });
	await wipeWhatIsOver();
	expect(await db.$count(writingPresences)).toBe(1);
	await at(inDays(1), wipeWhatIsOver);
	expect(await isStored('in hoofdstuk 2')).toBe(false);
	expect(await isStored('alinea')).toBe(false);
});

test('what cannot be wiped keeps nothing else from being wiped', async () => {
	const wiped: string[] = [];
	const work = {
		first: () => Promise.reject(new Error('the disk is full')),
		second: () => Promise.resolve(wiped.push('second'))
	};
	await expect(wipeWhatIsOver(work)).rejects.toThrow('1 of 2 failed');
	expect(wiped).toEqual(['second']);
});

test('the privacy page says how long each thing is kept', () => {
	const page = globSync('src/lib/privacy/kept/*.ts')
		.map((file) => readFileSync(file, 'utf8'))
		.join('');
	const said = new Set([...page.matchAll(/howLong\('(\w+)'\)/g)].map(([, kept]) => kept));
	// What came of a form is a code or an id: nothing of a person.
	expect(Object.keys(keptFor).filter((kept) => !said.has(kept))).toEqual(['sentForm']);
	expect(howLong('address')).toBe('730 dagen (2 jaar)');
	expect([howLong('staffSession'), howLong('staffIdle')]).toEqual(['12 uur', '30 minuten']);
});
