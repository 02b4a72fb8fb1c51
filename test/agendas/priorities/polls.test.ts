import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ballotsFile, fingerprintOf } from '#lib/agendas/priorities/ballots-file.ts';
import { CHOSEN, fieldOf } from '#lib/agendas/priorities/ballot.ts';
import { giveBudget, listBudgets } from '#lib/agendas/priorities/budgets.server.ts';
import { castBallot, hasVoted, isInBox, isWithCode } from '#lib/agendas/priorities/casting.server.ts';
import { closeDuePolls } from '#lib/agendas/priorities/closing.server.ts';
import { listCodeBatches, makeCodes } from '#lib/agendas/priorities/codes.server.ts';
import { openPoll, withdrawPoll } from '#lib/agendas/priorities/opening.server.ts';
import { NewPollForm } from '#lib/agendas/priorities/poll.ts';
import {
	changePoll,
	chooseItems,
	createPoll,
	findHeldPoll,
	findPollById,
	findOwnPoll,
	listHeldPolls,
	pollWords,
	removePoll
} from '#lib/agendas/priorities/polls.server.ts';
import {
	findPollAt,
	listPublicPolls,
	readBallotsFile,
	readFiguresFile,
	readPoll
} from '#lib/agendas/priorities/public-polls.server.ts';
import { simulate } from '#lib/agendas/priorities/simulating.server.ts';
import { pollBallots, pollCodes, pollReceipts, polls, pollVoters } from '#lib/agendas/priorities/tables.ts';
import { listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { at } from '#lib/clock.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { events } from '#lib/events/tables.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { nameCause, removeParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { isPostgres } from '#lib/storage/columns.ts';
import { db } from '#lib/storage/index.ts';
import { asEuros } from '#lib/text/euros.ts';
import { everythingStored } from '#test/support/everything.ts';
import { join } from '#test/support/people.ts';
import { publishing } from '../support.ts';
import { after, before, castAs, draftPollIn, during, settings, wijkWithAgenda } from './held.ts';

const place = { slug: 'molenveld', ronde: 'wat-eerst' };
/** As polls of before could be. */
const takeBothWays = (id: string) => db.update(polls).set({ access: 'both' }).where(eq(polls.id, id));
const typedSettings = { ...settings, points: '10', places: '3', opensOn: '1-3-2026', closesOn: '31-3-2026' };
const refused = (status: number) => expect.objectContaining({ status });

test('the chair makes and opens a poll; members look, and nobody else knows of it', async () => {
	const wijk = await wijkWithAgenda();
	const { karim, sanne, eva, toos, agenda } = wijk;
	const { id, items } = await draftPollIn(wijk);
	expect(items.map(({ title }) => title)).toEqual(['Een bank', 'Een tuin', 'Een lamp']);
	expect((await findHeldPoll(sanne, agenda.id, id)).phase).toBe('draft');
	for (const other of [eva, toos]) {
		await expect(listHeldPolls(other, agenda.id)).rejects.toEqual(refused(404));
		await expect(findHeldPoll(other, agenda.id, id)).rejects.toEqual(refused(404));
	}
	for (const other of [sanne, eva, toos]) {
		await expect(createPoll(other, agenda.id, { onceKey: newOnceKey(), ...settings })).rejects.toEqual(refused(404));
		await expect(changePoll(other, id, settings)).rejects.toEqual(refused(404));
		await expect(chooseItems(other, id, [])).rejects.toEqual(refused(404));
		await expect(openPoll(other, id)).rejects.toEqual(refused(404));
		await expect(removePoll(other, id)).rejects.toEqual(refused(404));
		await expect(makeCodes(other, id, { batch: 'A', count: 1 })).rejects.toEqual(refused(404));
		await expect(withdrawPoll(other, id, 'Daarom.')).rejects.toEqual(refused(404));
	}
	await expect(readPoll(place), 'a draft is not there').rejects.toEqual(refused(404));
	expect(await listPublicPolls([agenda])).toEqual([]);
	await at(before, () => openPoll(karim, id));
	expect((await at(before, () => readPoll(place))).phase).toBe('ahead');
	expect((await at(during, () => readPoll(place))).phase).toBe('open');
});

test('from opening on the plans, the costs and the rule stay as they are', async () => {
	const wijk = await wijkWithAgenda();
	const { karim, agenda } = wijk;
	const { id, items } = await draftPollIn(wijk, { kind: 'budget' });
	await at(before, () => openPoll(karim, id));
	const frozen = await findHeldPoll(karim, agenda.id, id);
	await expect(changePoll(karim, id, { ...settings, rule: 'one-by-one' })).rejects.toEqual(refused(409));
	await expect(chooseItems(karim, id, [{ itemId: items[0]!.itemId, cost: 1 }])).rejects.toEqual(refused(409));
	await expect(removePoll(karim, id)).rejects.toEqual(refused(409));
	await expect(openPoll(karim, id)).rejects.toEqual(refused(409));
	await at(during, () => giveBudget(wijk.eva, agenda.id, { amount: 99, about: 'Minder.', isNew: false }));
	const now = await findHeldPoll(karim, agenda.id, id);
	expect([now.poll, now.items]).toEqual([frozen.poll, frozen.items]);
	expect(now.poll.budget).toBe(10_000);
	const [opened] = await db.select().from(events).where(eq(events.action, 'poll.opened'));
	expect(opened!.particulars).toMatchObject({ rule: 'together', budget: 10_000 });
});

test('of two polls about one wijkbudget that open at once, one opens', async () => {
	const wijk = await wijkWithAgenda();
	const first = await draftPollIn(wijk, { kind: 'budget' });
	const second = await draftPollIn(wijk, { kind: 'budget', title: 'Nog eens' });
	const opening = ({ id }: { id: string }) => at(during, () => openPoll(wijk.karim, id));
	const both = await Promise.allSettled([opening(first), opening(second)]);
	expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('who types a code where none is asked is counted as everybody without one', () => {
	const typed = { code: 'K7QX-M3PA-9RTVB' };
	expect(isWithCode({ access: 'open' }, typed)).toBe(false);
	expect(isWithCode({ access: 'both' }, typed)).toBe(true);
	expect(isWithCode({ access: 'both' }, { code: '' })).toBe(false);
});

test('a poll that cannot be held does not open, and says why', async () => {
	const wijk = await wijkWithAgenda();
	const { karim, eva, agenda } = wijk;
	const { id, items } = await draftPollIn(wijk, { kind: 'budget' });
	const choose = (costs: (number | null)[]) =>
		chooseItems(
			karim,
			id,
			costs.map((cost, i) => ({ itemId: items[i]!.itemId, cost }))
		);
	const opening = () => at(before, () => openPoll(karim, id));
	const because = (words: string) => expect.objectContaining({ body: { message: expect.stringContaining(words) } });
	await choose([4000]);
	await expect(opening()).rejects.toEqual(because('minstens twee plannen'));
	await choose([4000, null]);
	await expect(opening()).rejects.toEqual(because('Vul in wat “Een tuin” kost'));
	await choose([4000, 10_001]);
	await expect(opening()).rejects.toEqual(because(`meer dan het hele wijkbudget van ${asEuros(10_000)}`));
	await choose([4000, 6000]);
	await expect(opening()).rejects.toEqual(because('Een stemronde is niet nodig'));
	await choose([4000, 6001]);
	await expect(at(after, () => openPoll(karim, id))).rejects.toEqual(because('De laatste dag is al voorbij'));
	await opening();

	const again = await at(before, () =>
		createPoll(karim, agenda.id, { onceKey: newOnceKey(), ...settings, title: 'Nog eens', kind: 'budget' })
	);
	await at(before, () =>
		chooseItems(
			karim,
			again,
			items.map(({ itemId }) => ({ itemId, cost: 9000 }))
		)
	);
	await expect(at(before, () => openPoll(karim, again))).rejects.toEqual(because('al een stemronde'));
	const give = (amount: number, isNew: boolean) =>
		at(during, () => giveBudget(eva, agenda.id, { amount, about: 'Nog eens.', isNew }));
	for (const amount of [10_000, 12_000]) {
		await give(amount, false);
		await expect(
			at(during, () => openPoll(karim, again)),
			'the same money'
		).rejects.toEqual(because('al een stemronde'));
	}
	await give(12_000, true);
	await at(during, () => openPoll(karim, again));

	const letters = await draftPollIn(wijk, { title: 'Met brieven', access: 'code' });
	await expect(at(before, () => openPoll(karim, letters.id))).rejects.toEqual(because('Er zijn nog geen codes'));
	const [hidden] = (await listPublicAgendas(wijk.wijk))[0]!.items;
	await hide(await join('Mo', 'moderator'), hidden!.contributionId, 'Noemt een naam.');
	const gone = await draftPollIn(wijk, { title: 'Met een verborgen plan' });
	expect(gone.items.map(({ title }) => title)).toEqual(['Een tuin', 'Een lamp']);
	expect(JSON.stringify(await at(during, () => readPoll(place)))).not.toContain('Een bank');
});

test('only who works for the municipality gives a wijk money', async () => {
	const { eva, bea, karim, sanne, agenda } = await wijkWithAgenda();
	for (const other of [karim, sanne]) {
		await expect(giveBudget(other, agenda.id, { amount: 5, about: 'Ik.', isNew: true })).rejects.toEqual(refused(404));
		await expect(listBudgets(other)).rejects.toEqual(refused(404));
	}
	await giveBudget(bea, agenda.id, { amount: 100, about: 'Begroting.', isNew: false });
	await giveBudget(eva, agenda.id, { amount: 200, about: 'Meer.', isNew: false });
	expect((await listBudgets(eva)).map(({ budget }) => budget?.amount)).toEqual([200]);
});

test('who changes a poll does not wipe out what another changed meanwhile', async () => {
	const wijk = await wijkWithAgenda();
	const { id } = await draftPollIn(wijk);
	const { poll } = await findOwnPoll(wijk.karim, wijk.agenda.id, id);
	const seen = sealOf(...pollWords(poll));
	await changePoll(wijk.karim, id, { ...settings, points: 20 }, seen);
	await expect(changePoll(wijk.karim, id, { ...settings, points: 5 }, seen)).rejects.toEqual(refused(409));
	await expect(changePoll(wijk.karim, id, { ...settings, closesOn: '2026-02-01' })).rejects.toEqual(refused(409));
});

test('a browser votes once, sending twice counts once, and after the last day nobody votes', async () => {
	const wijk = await wijkWithAgenda();
	const { id } = await draftPollIn(wijk);
	await at(before, () => openPoll(wijk.karim, id));
	await expect(at(before, () => castAs(wijk, id, [10]))).rejects.toEqual(refused(409));
	const found = await findPollAt(place);
	const given = { onceKey: newOnceKey(), code: '', [fieldOf(found.items[0]!.itemId)]: '10' };
	const cast = () => at(during, () => castBallot(found, given, { hash: () => 'anna' }));
	const [first, ...others] = await Promise.all([cast(), cast(), cast(), cast()]);
	for (const other of others) expect(other).toEqual(first);
	await expect(at(during, () => castAs(wijk, id, [0, 10], { hash: 'anna' }))).rejects.toEqual(refused(409));
	expect(await db.$count(pollBallots)).toBe(1);
	expect(await isInBox(id, first.receipt!.toLowerCase().replaceAll('-', ' '))).toBe(true);
	expect(await isInBox(id, 'K7QX-M3PA-9RTVB')).toBe(false);
	expect(await hasVoted(id, ['anna'])).toBe(true);
	expect(await hasVoted(id, ['bram'])).toBe(false);
	await expect(at(after, () => castAs(wijk, id, [10]))).rejects.toEqual(refused(409));
});

test('a code votes once, and only in its own poll', async () => {
	const wijk = await wijkWithAgenda();
	const { id } = await draftPollIn(wijk, { access: 'code' });
	const other = await draftPollIn(wijk, { title: 'Een andere', access: 'code' });
	const [code = '', second = ''] = await at(before, () => makeCodes(wijk.karim, id, { batch: 'Flats', count: 3 }));
	const [elsewhere = ''] = await at(before, () => makeCodes(wijk.karim, other.id, { batch: 'Flats', count: 1 }));
	await at(before, () => openPoll(wijk.karim, id));
	const cast = (typed: string) => at(during, () => castAs(wijk, id, [10], { code: typed }));
	expect(await cast('')).toMatchObject({ problems: [{ field: 'code' }] });
	expect(await cast('K7QX')).toMatchObject({ problems: [{ field: 'code' }] });
	await expect(cast(elsewhere)).rejects.toEqual(refused(409));
	const twice = await Promise.allSettled([cast(code), cast(code.toLowerCase().replaceAll('-', ''))]);
	expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	await cast(second);
	expect(await db.$count(pollBallots)).toBe(2);
	expect(await listCodeBatches(id)).toMatchObject([{ name: 'Flats', made: 3, used: 2 }]);
});

test('a chair makes no votes: no codes once the poll is open, never more than inwoners, and everybody sees how many', async () => {
	const wijk = await wijkWithAgenda();
	const { karim, sanne, eva, bea } = wijk;
	const { id } = await draftPollIn(wijk, { access: 'code' });
	const make = (batch: string, count: number, by = karim) => makeCodes(by, id, { batch, count });
	const codes = await make('Flats', 300);
	await expect(make('Flats', 1), 'a stack has a name of its own').rejects.toEqual(refused(409));
	for (const other of [sanne, eva, bea]) await expect(make('Meer', 1, other)).rejects.toEqual(refused(404));
	await expect(make('Heel veel', 5001), '5,300 people live there').rejects.toMatchObject({
		body: { message: 'Voor uw wijk zijn hoogstens 5.300 codes. U kunt er nog 5.000 maken.' }
	});
	expect((await Promise.allSettled([make('A', 3000), make('B', 3000)])).map(({ status }) => status).toSorted()).toEqual(
		['fulfilled', 'rejected']
	);
	await at(before, () => openPoll(karim, id));
	await expect(make('Meer', 1)).rejects.toEqual(refused(409));
	const [opened] = await db.select().from(events).where(eq(events.action, 'poll.opened'));
	expect(opened!.particulars).toMatchObject({ codes: 3300 });
	expect((await at(during, () => readPoll(place))).codes.made).toBe(3300);
	await expect(at(during, () => readFiguresFile(place))).rejects.toEqual(refused(404));
	for (const code of codes.slice(0, 6)) await at(during, () => castAs(wijk, id, [10], { code }));
	await at(after, closeDuePolls);
	const file = String((await at(after, () => readFiguresFile(place))).pieces);
	expect(file.split('\r\n').slice(1, -1)).toEqual([
		'"Stemmen";6',
		'"Stemmen met een code uit een brief";6',
		'"Stemmen zonder brief";0',
		'"Codes die het wijkplatform maakte";3300',
		'"Codes die zijn gebruikt";6',
		'"Inwoners van de wijk";5300'
	]);
});

test('nobody votes with a letter and once more without: a poll takes one of both', async () => {
	const wijk = await wijkWithAgenda();
	for (const access of ['open', 'code', 'both'])
		expect(v.safeParse(NewPollForm, { onceKey: newOnceKey(), ...typedSettings, access }).success).toBe(
			access !== 'both'
		);
	const { id } = await draftPollIn(wijk, { access: 'code' });
	await makeCodes(wijk.karim, id, { batch: 'Flats', count: 3 });
	await takeBothWays(id);
	await expect(
		at(before, () => openPoll(wijk.karim, id)),
		'one of before that was not open yet'
	).rejects.toMatchObject({
		body: { message: expect.stringContaining('Kies bij “Wijzig de ronde” wie mag stemmen.') }
	});
	await changePoll(wijk.karim, id, { ...settings, access: 'code' });
	await at(before, () => openPoll(wijk.karim, id));
});

test('a ballot cannot be traced to a code, a browser, a receipt or a moment', async () => {
	const wijk = await wijkWithAgenda();
	const { id } = await draftPollIn(wijk, { access: 'code' });
	const codes = await at(before, () => makeCodes(wijk.karim, id, { batch: 'Flats', count: 12 }));
	await at(before, () => openPoll(wijk.karim, id));
	await takeBothWays(id);
	const receipts: string[] = [];
	for (const [i, code] of codes.entries())
		for (const by of [{ code }, { hash: `browser-${i}` }]) {
			const { receipt } = await at(during, () => castAs(wijk, id, [i % 11, 10 - (i % 11)], by));
			receipts.push(receipt!);
		}
	const ballots = await db.select().from(pollBallots);
	expect(Object.keys(ballots[0]!).toSorted()).toEqual(['choices', 'id', 'pollId']);
	// The columns of the others: nothing in them is in a ballot, but the poll itself.
	const beside = [
		...(await db.select().from(pollCodes)),
		...(await db.select().from(pollVoters)),
		...(await db.select().from(pollReceipts))
	];
	const shared = new Set(beside.flatMap((row) => Object.values(row)));
	for (const { id: number } of ballots) expect(shared.has(String(number))).toBe(false);
	const asKept = async () => (await db.select({ id: pollBallots.id }).from(pollBallots)).map((row) => row.id);
	const drawn = (await asKept()).toSorted((a, b) => a - b);
	// PostgreSQL keeps rows as they come: there the order goes at the count.
	if (!isPostgres) expect(await asKept(), 'in the order of numbers drawn by lot').toEqual(drawn);
	const stored = await everythingStored();
	for (const secret of [...codes, ...receipts]) expect(stored).not.toContain(secret);
	expect(await db.$count(events, eq(events.action, 'poll.codes_made'))).toBe(1);
	expect((await db.select().from(events)).filter(({ happenedAt }) => happenedAt >= new Date(during))).toEqual([]);

	await at(after, closeDuePolls);
	expect(await asKept(), 'in the order of numbers drawn by lot').toEqual(drawn);
	expect(await db.$count(pollCodes), 'who might vote is forgotten').toBe(0);
	expect(await db.$count(pollVoters)).toBe(0);
	expect(await at(after, () => isInBox(id, receipts[3]!))).toBe(true);
	expect(await listCodeBatches(id)).toMatchObject([{ made: 12, used: 12 }]);
	expect((await at(after, () => readPoll(place))).poll).toMatchObject({ letterBallots: 12, openBallots: 12 });
});

test('nobody sees how an open vote goes: not the chair, not in a trial, not in a file', async () => {
	const wijk = await wijkWithAgenda();
	const { karim, agenda } = wijk;
	const { id } = await draftPollIn(wijk);
	await at(before, () => openPoll(karim, id));
	const trial = { count: 40, seed: 3 };
	const look = async () => {
		const page = await readPoll(place);
		const { isReal, now, then } = await simulate(karim, agenda.id, id, trial);
		return { poll: page.poll, items: page.items, isReal, now, then, held: await findHeldPoll(karim, agenda.id, id) };
	};
	const empty = await at(during, look);
	for (let i = 0; i < 6; i++) await at(during, () => castAs(wijk, id, [0, 10]));
	expect(await at(during, look), 'the same as before anybody voted').toEqual(empty);
	expect((await at(during, () => readPoll(place))).ballots).toBe(6);
	await expect(at(during, () => readBallotsFile(place))).rejects.toEqual(refused(404));
	expect(await at(after, look), 'also not between the last day and the count').toMatchObject({ isReal: false });
	await at(during, closeDuePolls);
	expect((await at(during, () => readPoll(place))).phase).toBe('open');
});

test('when the last day is over it is counted once, with a hash of the ballots in the log', async () => {
	const wijk = await wijkWithAgenda();
	const { id } = await draftPollIn(wijk);
	await at(before, () => openPoll(wijk.karim, id));
	const said = [[6, 4], [1, 3, 6], [0, 0, 10], [10], [2, 4, 4]];
	for (const numbers of said) await at(during, () => castAs(wijk, id, numbers));
	await at(after, () => Promise.all([closeDuePolls(), closeDuePolls()]));
	const { poll, phase, items } = await at(after, () => readPoll(place));
	expect(phase).toBe('closed');
	expect(poll.outcome!.standings.map(({ score, place }) => [score, place])).toEqual([
		[20, 1],
		[19, 2],
		[11, 3]
	]);
	const file = String((await readBallotsFile(place)).pieces);
	expect(file).toBe('\uFEFF"Een bank";"Een tuin";"Een lamp"\r\n10;;\r\n1;3;6\r\n2;4;4\r\n6;4;\r\n;;10\r\n');
	expect(poll.ballotsHash).toBe(fingerprintOf(file));
	const closed = await db.select().from(events).where(eq(events.action, 'poll.closed'));
	expect(closed.map(({ particulars }) => particulars)).toEqual([
		{ ballots: 5, letters: 0, open: 5, sha256: fingerprintOf(file) }
	]);
	expect(ballotsFile(items, []), 'titles are no formulas').not.toContain('"=');
	expect(ballotsFile([{ itemId: 'a', title: '=1+1' }], [])).toContain(`"'=1+1"`);
});

test('rule 10: the words of a plan that was hidden are not in the file either; of one that was taken off they are', async () => {
	const wijk = await wijkWithAgenda();
	const { karim, agenda } = wijk;
	const { id, items } = await draftPollIn(wijk);
	await at(before, () => openPoll(karim, id));
	for (let i = 0; i < 5; i++) await at(during, () => castAs(wijk, id, [10]));
	await at(after, async () => {
		await closeDuePolls();
		const [bank] = (await listPublicAgendas(wijk.wijk))[0]!.items;
		await hide(await join('Mo', 'moderator'), bank!.contributionId, 'Noemt een naam.');
		await startDraft(karim, agenda.id);
		await removeParagraph(karim, agenda.id, items[1]!.itemId);
		await nameCause(karim, agenda.id, items[1]!.itemId, { cause: 'municipality', text: 'Die is er al.' });
		await publishAgenda(karim, agenda.id, publishing);
		const titles = ['Een plan dat verborgen is', 'Een tuin', 'Een lamp'];
		expect((await readPoll(place)).items.map(({ title }) => title)).toEqual(titles);
		const file = String((await readBallotsFile(place)).pieces);
		expect(file.split('\r\n')[0]).toBe(`\uFEFF${titles.map((title) => `"${title}"`).join(';')}`);
	});
});

test('a wijkbudget is spent by the rule that stood before, and the ties are there to see', async () => {
	const wijk = await wijkWithAgenda();
	const { id, items } = await draftPollIn(wijk, { kind: 'budget' });
	await at(before, () => openPoll(wijk.karim, id));
	const found = await findPollAt(place);
	const [bank, garden, lamp] = items.map(({ itemId }) => itemId);
	const cast = (...chosen: (string | undefined)[]) =>
		at(during, () =>
			castBallot(
				found,
				{ onceKey: newOnceKey(), code: '', [CHOSEN]: chosen.flatMap((one) => one ?? []) },
				{ hash: newOnceKey }
			)
		);
	expect(await cast(bank, garden)).toMatchObject({
		problems: [
			{ message: `Wat u koos, kost samen ${asEuros(12_000)}. Dat is ${asEuros(2000)} te veel. Haal iets weg.` }
		]
	});
	expect(await cast('of a plan that is not there')).toMatchObject({
		problems: [{ message: 'Kies minstens één plan.' }]
	});
	for (const chosen of [[bank, lamp], [garden], [garden], [garden], [garden], [bank], [lamp]]) await cast(...chosen);
	await at(after, closeDuePolls);
	const { poll } = await at(after, () => readPoll(place));
	expect(poll.outcome!.spending).toEqual({
		...{ budget: 10_000, rule: 'together', paid: [bank, lamp], cost: 8000, votes: 4 },
		...{ others: [{ paid: [garden], cost: 8000 }], more: false, undecided: [] }
	});
	const richer = await at(after, () => simulate(wijk.sanne, wijk.agenda.id, id, { budget: 12_000, count: 1, seed: 1 }));
	expect(richer).toMatchObject({ isReal: true, now: poll.outcome! });
	expect(richer.then.spending!.paid).toEqual([bank, garden]);
	const other = { rule: 'one-by-one', count: 1, seed: 1 } as const;
	const tried = await at(after, () => simulate(wijk.sanne, wijk.agenda.id, id, other));
	expect(tried.then.spending!.paid).toEqual([garden]);
});

test('with fewer than five ballots there is no outcome, and they go', async () => {
	const wijk = await wijkWithAgenda();
	const { id } = await draftPollIn(wijk);
	await at(before, () => openPoll(wijk.karim, id));
	for (let i = 0; i < 4; i++) await at(during, () => castAs(wijk, id, [10]));
	await at(after, closeDuePolls);
	const { poll, ballots } = await at(after, () => readPoll(place));
	expect(poll).toMatchObject({ status: 'closed', outcome: null, ballotsHash: null });
	expect(ballots).toBe(4);
	expect(await db.$count(pollBallots)).toBe(0);
	await expect(readBallotsFile(place)).rejects.toEqual(refused(404));
	expect(await at(after, () => simulate(wijk.karim, wijk.agenda.id, id, { count: 3, seed: 1 }))).toMatchObject({
		isReal: false
	});
});

test('nothing is counted when there is a ballot too many, and no other poll waits for it', async () => {
	const wijk = await wijkWithAgenda();
	const { id, items } = await draftPollIn(wijk);
	await at(before, () => openPoll(wijk.karim, id));
	for (let i = 0; i < 5; i++) await at(during, () => castAs(wijk, id, [10]));
	await db.insert(pollBallots).values({ id: 7, pollId: id, choices: { [items[0]!.itemId]: 10 } });
	const whole = await draftPollIn(wijk, { title: 'Later' });
	await at(before, () => openPoll(wijk.karim, whole.id));
	const failed = await at(after, closeDuePolls).catch((error: unknown) => error);
	expect(failed, 'the job says so').toBeInstanceOf(AggregateError);
	expect(String((failed as AggregateError).errors)).toContain('6 ballots, 5 voters and 5 receipts');
	expect((await findPollById(id))!.status).toBe('open');
	expect((await findPollById(whole.id))!.status, 'the other is counted all the same').toBe('closed');
});

test('a poll that stops says why, and its ballots go', async () => {
	const wijk = await wijkWithAgenda();
	const { id } = await draftPollIn(wijk);
	await at(before, () => openPoll(wijk.karim, id));
	for (let i = 0; i < 6; i++) await at(during, () => castAs(wijk, id, [10]));
	await at(during, () => withdrawPoll(wijk.karim, id, 'Een plan is al klaar.'));
	expect(await at(during, () => readPoll(place))).toMatchObject({
		phase: 'withdrawn',
		poll: { reason: 'Een plan is al klaar.', outcome: null },
		ballots: 0
	});
	await expect(at(during, () => castAs(wijk, id, [10]))).rejects.toEqual(refused(409));
	await expect(at(during, () => withdrawPoll(wijk.karim, id, 'Nog eens.'))).rejects.toEqual(refused(409));
	const [stopped] = await db.select().from(events).where(eq(events.action, 'poll.withdrawn'));
	expect(stopped!.particulars).toEqual({ reason: 'Een plan is al klaar.', ballots: 6 });
	await at(after, closeDuePolls);
	expect((await at(after, () => readPoll(place))).phase).toBe('withdrawn');
});
