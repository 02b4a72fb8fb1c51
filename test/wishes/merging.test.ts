import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { readWishPage } from '#lib/chain/wish-page.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { listEditionsOf } from '#lib/wishes/editions.server.ts';
import { answerWish } from '#lib/wishes/fates.server.ts';
import { listLeaves } from '#lib/wishes/leaves.server.ts';
import { mergeWishes, unmergeWish } from '#lib/wishes/merging.server.ts';
import { readTree } from '#lib/wishes/reading.server.ts';
import { supportedBy, supportWish, unsupportWish } from '#lib/wishes/supporting.server.ts';
import { hangWish } from '#lib/wishes/wishes.server.ts';
import { only } from '#test/support/only.ts';
import { plantedTree } from '#test/support/tree.ts';

async function doubles() {
	const tree = await plantedTree();
	const bench = await tree.hang('Een bankje', 'anna@example.org');
	const seat = await tree.hang('Een zitplek bij de deur', 'bas@example.org');
	return { ...tree, bench, seat };
}

test('two wishes that say the same hang as one double leaf, with the words of both', async () => {
	const { editor, edition, bench, seat } = await doubles();
	await mergeWishes(editor, { id: seat.id, intoId: bench.id });
	const { listed, scene, count } = await readTree(edition, { page: 1 });
	expect(only(listed)).toMatchObject({ text: 'Een bankje', doubles: [{ text: 'Een zitplek bij de deur' }] });
	expect(count).toBe(1);
	expect(await listEditionsOf(editor, edition.consultationId)).toMatchObject([{ wishes: 1, untold: 1 }]);
	expect(only(scene.boughs).marks.map(({ form }) => form[0])).toEqual(['d']);
	expect((await readWishPage('hal', '2026', seat.id)).root.id).toBe(bench.id);
});

test('who supports two wishes that become one counts once, and so does who wished the other', async () => {
	const { editor, edition, bench, seat } = await doubles();
	for (const who of ['anna', 'bas']) await supportWish(edition, bench.contributionId, who);
	for (const who of ['anna', 'cor']) await supportWish(edition, seat.contributionId, who);
	await mergeWishes(editor, { id: seat.id, intoId: bench.id });
	const supporters = async () => (await listLeaves(edition)).find(({ id }) => id === bench.id)!.supporters;
	expect(await supporters(), 'anna, bas, cor and who wished the seat').toBe(4);

	await supportWish(edition, bench.contributionId, 'cor');
	expect(await supporters()).toBe(4);
	expect(await supportedBy(edition, ['cor'])).toEqual(new Set([bench.contributionId, seat.contributionId]));
	await unsupportWish(edition, bench.contributionId, 'anna');
	expect(await supporters(), 'anna takes back what she gave to both').toBe(3);
});

test('a browser that was known for one wish only does not support it again', async () => {
	const { edition, bench } = await doubles();
	await supportWish(edition, bench.contributionId, 'as before');
	await supportWish(edition, bench.contributionId, 'for the tree', ['as before']);
	expect((await listLeaves(edition))[0]!.supporters).toBe(1);
	await unsupportWish(edition, bench.contributionId, 'for the tree', ['as before']);
	expect((await listLeaves(edition))[0]!.supporters).toBe(0);
});

test('both who wished hear that their wishes are one, what comes of it, and that they are two again', async () => {
	const { editor, bench, seat } = await doubles();
	await mergeWishes(editor, { id: seat.id, intoId: bench.id }, 'https://samen.example');
	const told = await db.select().from(mails).orderBy(mails.recipient);
	expect(told.map(({ recipient }) => recipient)).toEqual(['anna@example.org', 'bas@example.org']);
	expect(told[1]!.text).toContain(`https://samen.example/volg/${seat.code}`);
	expect(told[1]!.stopUrl).toContain('/afmelden/');
	expect(only((await followCode(seat.code)).lines).wish?.mergedAt).not.toBeNull();

	await answerWish(editor, { id: bench.id, fate: 'come_true', reason: 'Het staat er.' });
	expect(await db.$count(mails)).toBe(4);
	expect(only((await followCode(seat.code)).lines).wish).toMatchObject({ fate: 'come_true' });
	await expect(answerWish(editor, { id: seat.id, fate: 'taken_up', reason: 'x' })).rejects.toMatchObject({
		status: 409
	});

	await unmergeWish(editor, seat.id);
	await unmergeWish(editor, seat.id);
	expect(await db.$count(mails)).toBe(6);
	expect(only((await followCode(seat.code)).lines).wish).toMatchObject({ fate: 'hanging', mergedAt: null });
});

test('what hangs with a wish comes along with it, and back when that is hidden or taken back', async () => {
	const { editor, moderator, edition, hang, bench, seat } = await doubles();
	const chair = await hang('Een stoel');
	await mergeWishes(editor, { id: seat.id, intoId: bench.id });
	await mergeWishes(editor, { id: bench.id, intoId: chair.id });
	const seen = async () => (await listLeaves(edition)).filter((leaf) => leaf.seen);
	expect((await seen()).map(({ id }) => id)).toEqual([chair.id]);
	expect((await seen())[0]!.doubles).toHaveLength(2);

	await hide(moderator, chair.contributionId, 'Past niet');
	expect(
		(await seen()).map(({ id }) => id),
		'nobody loses a wish by what another wrote'
	).toEqual([bench.id, seat.id]);
	expect(await withdraw(chair.code, secretOf(chair.onceKey))).toBe(true);
	await answerWish(editor, { id: seat.id, fate: 'taken_up', reason: 'Wij zijn bezig.' });
});

test('only a redacteur hangs wishes together, of one tree, and never a wish that waits', async () => {
	const { editor, moderator, edition, bench, seat } = await doubles();
	await expect(mergeWishes(moderator, { id: seat.id, intoId: bench.id })).rejects.toMatchObject({ status: 404 });
	await expect(mergeWishes(editor, { id: seat.id, intoId: seat.id })).rejects.toMatchObject({ status: 409 });
	const given = { onceKey: newOnceKey(), text: 'Wacht', author: '', neighbourhoodId: undefined, email: '' };
	await hangWish(edition, given);
	const waiting = (await listLeaves(edition)).at(-1)!;
	await expect(mergeWishes(editor, { id: waiting.id, intoId: bench.id })).rejects.toMatchObject({ status: 409 });
	await Promise.allSettled([
		mergeWishes(editor, { id: seat.id, intoId: bench.id }),
		mergeWishes(editor, { id: bench.id, intoId: seat.id })
	]);
	expect(
		(await listLeaves(edition)).filter((leaf) => leaf.seen),
		'one of the two, and no ring'
	).toHaveLength(1);
});
