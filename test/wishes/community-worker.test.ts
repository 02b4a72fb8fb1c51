import { expect, test } from 'vitest';
import { readModeration, readOne } from '#lib/chain/moderation.server.ts';
import { readWijkDesk } from '#lib/chain/wijk-desk.server.ts';
import { listWaiting } from '#lib/chain/waiting.server.ts';
import { findContribution } from '#lib/contributions/contributions.server.ts';
import { approveUnlessDecided } from '#lib/decisions/approval.server.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { decideAdoption, endAdoption, listOffers, offerAdoption } from '#lib/wishes/adopting.server.ts';
import { enterCard } from '#lib/wishes/cards/entering.server.ts';
import { printCards, readCards, takeCards } from '#lib/wishes/cards/cards.server.ts';
import { changeEdition } from '#lib/wishes/changing.server.ts';
import {
	answerEdition,
	closeEdition,
	findEditionOf,
	listEditionsOf,
	listWishTrees,
	openEdition,
	plantTree,
	reopenEdition
} from '#lib/wishes/editions.server.ts';
import { answerWish } from '#lib/wishes/fates.server.ts';
import { hideRead, keepRead, undoRead } from '#lib/wishes/judging.server.ts';
import { addKiosk, listKiosks, stopWishKiosk } from '#lib/wishes/kiosk/kiosks.server.ts';
import { listLate } from '#lib/wishes/kiosk/late.server.ts';
import { chooseLooking } from '#lib/wishes/looking/looking.server.ts';
import { mergeWishes, unmergeWish } from '#lib/wishes/merging.server.ts';
import { answerWithPicture } from '#lib/wishes/picturing.server.ts';
import type { WishEdition } from '#lib/wishes/wish.ts';
import { hangWish, listHung } from '#lib/wishes/wishes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { say } from '#test/support/contributions.ts';
import { join } from '#test/support/people.ts';

/** A tree in Noord with an opbouwwerker of that wijk, one of Zuid, and a tree there. */
async function begin() {
	const bea = await join('Bea', 'administrator');
	const wijk = (name: string) => addNeighbourhood(bea, { name, description: '', population: 0 });
	const [noord, zuid] = [await wijk('Noord'), await wijk('Zuid')];
	const eva = await join('Eva', 'editor');
	const consultation = await newConsultation(eva);
	const plant = (slug: string, neighbourhoodId?: string) =>
		openEdition(eva, {
			...{ consultationId: consultation.id, slug, name: `De Hal ${slug}`, place: 'Buurthuis', year: 2026 },
			...{ rule: 'Wensen voor de hal.', introduction: 'Wat wenst u?', neighbourhoodId }
		});
	return {
		...{ eva, consultation, zuid },
		tree: await plant('noord', noord.id),
		other: await plant('zuid', zuid.id),
		nowhere: await plant('nergens'),
		yara: await join('Yara', ['community_worker', noord.id]),
		zoe: await join('Zoe', ['community_worker', zuid.id])
	};
}

async function hang(edition: WishEdition, text: string) {
	await hangWish(edition, { onceKey: newOnceKey(), text, author: '', neighbourhoodId: undefined, email: '' });
	return (await listHung(edition)).at(-1)!;
}

const refused = { status: 404 };

test('an opbouwwerker reads the wishes of their own tree first, and nothing else', async () => {
	const { yara, zoe, tree, other, nowhere, consultation } = await begin();
	const own = await hang(tree, 'Een bankje');
	await hang(other, 'Een schommel');
	await hang(nowhere, 'Een boom');
	const letter = await say(consultation, 'Een brief', { status: 'pending' });
	const { queue } = await readModeration(yara, 1, 1);
	expect(queue.rows.map(({ text }) => text)).toEqual(['Een bankje']);
	expect((await readOne(yara, 0)).waiting?.text).toBe('Een bankje');
	expect((await listWaiting(yara))[0]).toMatchObject({ count: 1, label: 'wens wacht op u' });

	await expect(approveUnlessDecided(yara, letter)).rejects.toMatchObject(refused);
	for (const judge of [
		(by: Person) => approveUnlessDecided(by, own.contributionId),
		(by: Person) => undoRead(by, own.contributionId),
		(by: Person) => hideRead(by, own.contributionId, 'Er staat een naam in.'),
		(by: Person) => approveUnlessDecided(by, own.contributionId),
		(by: Person) => keepRead(by, own.contributionId)
	]) {
		await expect(judge(zoe)).rejects.toMatchObject(refused);
		await judge(yara);
	}
	expect((await findContribution(own.contributionId)).status).toBe('public');
	const words = async (by: Person) => (await readModeration(by, 1, 1, { words: 'bankje' })).found!.total;
	expect([await words(yara), await words(zoe)]).toEqual([1, 0]);
});

test('a redacteur still reads no wish first', async () => {
	const { eva, tree } = await begin();
	const { contributionId } = await hang(tree, 'Een bankje');
	await expect(approveUnlessDecided(eva, contributionId)).rejects.toMatchObject(refused);
	await expect(hideRead(eva, contributionId, 'Reclame')).rejects.toMatchObject(refused);
});

test('an opbouwwerker says what becomes of the wishes of their own tree, and nobody of another', async () => {
	const { yara, zoe, tree } = await begin();
	const [wish, double] = [await hang(tree, 'Een bankje'), await hang(tree, 'Een bank')];
	for (const { contributionId } of [wish, double]) await approveUnlessDecided(yara, contributionId);
	const offer = () =>
		offerAdoption(wish.id, { onceKey: newOnceKey(), name: 'Els', plan: 'Ik timmer.', email: 'els@example.org' });
	await offer();
	const [adoption] = await listOffers(yara, tree);
	const about = { id: adoption!.id };
	for (const work of [
		(by: Person) => listOffers(by, tree),
		(by: Person) => decideAdoption(by, { ...about, decision: 'confirm', reason: '' }),
		(by: Person) => endAdoption(by, about.id, 'Els verhuist.'),
		(by: Person) => answerWish(by, { id: wish.id, fate: 'come_true', reason: 'Het bankje staat er.' }),
		(by: Person) => answerWithPicture(by, { id: wish.id, fate: 'come_true', reason: 'Er staan er twee.', alt: '' }),
		(by: Person) => mergeWishes(by, { id: double.id, intoId: wish.id }),
		(by: Person) => unmergeWish(by, double.id)
	]) {
		await expect(work(zoe)).rejects.toMatchObject(refused);
		await work(yara);
	}
});

test('an opbouwwerker prints and types cards and sets up kiosks for their own tree, and nobody of another', async () => {
	const { yara, zoe, tree } = await begin();
	const card = {
		number: 1,
		text: 'Een bankje',
		author: '',
		neighbourhoodId: undefined,
		writtenOn: '',
		description: ''
	};
	const kiosk = { id: '' };
	for (const work of [
		async (by: Person) => takeCards(by, tree, { onceKey: newOnceKey(), count: 2 }),
		(by: Person) => printCards(by, tree, { from: 1, to: 2, origin: 'https://samen.example' }),
		async (by: Person) => enterCard(by, tree, { ...card, onceKey: newOnceKey() }),
		(by: Person) => readCards(by, tree),
		async (by: Person) => Object.assign(kiosk, await addKiosk(by, tree, { onceKey: newOnceKey(), name: 'Hal' })),
		async (by: Person) => listKiosks(by, tree),
		(by: Person) => listLate(by, tree),
		async (by: Person) => stopWishKiosk(by, tree, kiosk.id)
	]) {
		await expect(work(zoe)).rejects.toMatchObject(refused);
		await work(yara);
	}
	expect((await readCards(yara, tree)).used).toBe(1);
});

test('trees and their years stay with the redactie', async () => {
	const { yara, tree, other, consultation } = await begin();
	const words = { name: 'X', place: 'X', rule: 'X', introduction: 'X', year: 2026, onceKey: newOnceKey() };
	for (const work of [
		() => plantTree(yara, consultation.id, { ...words, neighbourhoodId: undefined }),
		() => openEdition(yara, { ...words, consultationId: consultation.id, slug: 'noord', year: 2027 }),
		() => changeEdition(yara, tree.id, words),
		async () => chooseLooking(yara, tree, 'after'),
		() => closeEdition(yara, tree),
		() => reopenEdition(yara, tree),
		() => answerEdition(yara, tree)
	])
		await expect(work()).rejects.toMatchObject(refused);
	const { editions, trees } = await listWishTrees(yara, consultation);
	expect([editions.map(({ id }) => id), trees]).toEqual([[tree.id], []]);
	expect(await listEditionsOf(yara, consultation.id)).toHaveLength(1);
	const at = { slug: consultation.slug, jaar: '2026' };
	expect(await findEditionOf(yara, { ...at, plek: tree.tree.slug })).toMatchObject({ id: tree.id });
	await expect(findEditionOf(yara, { ...at, plek: other.tree.slug })).rejects.toMatchObject(refused);
});

test('the start page of an opbouwwerker says what is to do in each of their wijken, and in no other', async () => {
	const { yara, eva, zoe, tree, other } = await begin();
	for (const edition of [tree, other]) {
		const { contributionId } = await hang(edition, 'Een bankje');
		await approveUnlessDecided(edition === tree ? yara : zoe, contributionId);
	}
	const { wijken, running } = await readWijkDesk(yara);
	expect(wijken).toMatchObject([{ name: 'Noord', work: [{ count: 1, label: 'wens zonder bericht' }] }]);
	expect(running).toHaveLength(1);
	expect(wijken[0]!.takesPoints, 'nobody would look at a point').toBe(false);
	await join('Karim', ['platform_chair', tree.tree.neighbourhoodId!]);
	expect((await readWijkDesk(yara)).wijken[0]!.takesPoints).toBe(true);
	await expect(readWijkDesk(eva)).rejects.toMatchObject(refused);
});
