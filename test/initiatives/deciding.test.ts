import { expect, test } from 'vitest';
import { listDecisions } from '#lib/initiatives/deciding.server.ts';
import { findFund, grantedIn, setFundYear, thisYear } from '#lib/initiatives/funds.server.ts';
import { hideWords, listForModerator, showWords } from '#lib/initiatives/hiding.server.ts';
import { readForWijk, readOverview } from '#lib/initiatives/overview.server.ts';
import {
	listPublicInitiatives,
	PAGE_SIZE,
	readPublicInitiative,
	tallyInitiatives
} from '#lib/initiatives/public.server.ts';
import { changeInitiativeSettings, readInitiativeSettings } from '#lib/initiatives/settings.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { ask, begin, decideOn, statusOf, takeOver } from './support.ts';

test('a fund never gives more than there is, also when two redacteuren decide at once', async () => {
	const { fund, editor, slug } = await begin();
	const asked = [];
	for (const amount of [600, 600, 300, 300]) asked.push(await ask(fund, { amount }));
	const outcomes = await Promise.all(asked.map(({ id }) => statusOf(decideOn(editor, id, { outcome: 'granted' }))));
	expect(outcomes.filter((status) => status === 200).length).toBeLessThan(4);
	expect(new Set(outcomes)).toEqual(new Set([200, 409]));
	const granted = await grantedIn(fund.id, thisYear());
	expect(granted).toBeLessThanOrEqual(1000);
	expect((await findFund(slug)).left).toBe(1000 - granted);
});

test('what was granted does not become less by a smaller fund', async () => {
	const { fund, editor, bea, slug } = await begin();
	const { id } = await ask(fund);
	await decideOn(editor, id, { outcome: 'granted' });
	expect(await statusOf(setFundYear(bea, slug, { year: thisYear(), total: 499 }))).toBe(409);
	expect(await statusOf(setFundYear(bea, slug, { year: thisYear(), total: 500 }))).toBe(200);
});

test('a part is less than what was asked, and a correction stands beside the decision', async () => {
	const { fund, editor, slug } = await begin();
	const { id, code } = await ask(fund);
	expect(await statusOf(decideOn(editor, id, { outcome: 'partly', amount: 500 }))).toBe(400);
	expect(await statusOf(decideOn(editor, id, { outcome: 'talking' }))).toBe(400);
	await decideOn(editor, id, { outcome: 'partly', amount: 300, conditions: 'U begint in mei.' });
	await decideOn(editor, id, { outcome: 'granted', reason: 'Wij rekenden verkeerd. U krijgt het hele bedrag.' });
	const [first, second] = await listDecisions(id);
	expect([first?.amount, second?.amount]).toEqual([300, 500]);
	expect((await findFund(slug)).left, 'the old decision costs nothing any more').toBe(500);
	const { decisions } = await readPublicInitiative(id);
	expect(decisions.map(({ number }) => number)).toEqual([1, 2]);
	const told = (await db.select().from(mails)).filter(({ subject }) => subject.startsWith('Ons besluit'));
	expect(told.map(({ text }) => text.includes(code))).toEqual([true, true]);
	expect(told[0]!.text).toContain('zes weken');
});

test('a decision by one form is one decision', async () => {
	const { fund, editor } = await begin();
	const { id } = await ask(fund);
	const onceKey = newOnceKey();
	await Promise.all([1, 2].map(() => decideOn(editor, id, { outcome: 'granted', onceKey })));
	expect(await listDecisions(id)).toHaveLength(1);
});

test('nothing of a request is public before the decision, and of a no only what who asked agreed with', async () => {
	const { fund, editor, wijk } = await begin();
	const yes = await ask(fund, { neighbourhoodId: wijk.id });
	const open = await ask(fund, { showRefused: true });
	const closed = await ask(fund);
	expect(await listPublicInitiatives({})).toEqual([]);
	for (const { id } of [yes, open, closed]) expect(await statusOf(readPublicInitiative(id))).toBe(404);

	await decideOn(editor, yes.id, { outcome: 'granted' });
	await decideOn(editor, open.id, { outcome: 'refused' });
	await decideOn(editor, closed.id, { outcome: 'refused' });
	const shown = await listPublicInitiatives({});
	expect(shown.map(({ id }) => id).toSorted()).toEqual([yes.id, open.id].toSorted());
	expect(JSON.stringify(await readOverview(null, 1)), 'who asked is nobody’s business').not.toMatch(/Fatima|Samira/);
	expect(await statusOf(readPublicInitiative(closed.id))).toBe(404);
	expect(await tallyInitiatives()).toMatchObject({ asked: 3, yes: 1, no: 2, waiting: 0 });
});

test('a moderator hides words with a public reason, and the amount stays', async () => {
	const { fund, editor, mo } = await begin();
	const { id } = await ask(fund, { plan: 'Bel mevrouw Jansen op 06 1234 5678.' });
	expect(await statusOf(hideWords(mo, id, 'Te vroeg'))).toBe(404);
	await decideOn(editor, id, { outcome: 'granted' });
	expect(only((await listForModerator(mo, 1)).initiatives).traces.map(({ kind }) => kind)).toContain('phone');
	await hideWords(mo, id, 'Er staat een telefoonnummer in.');
	const { initiative } = await readPublicInitiative(id);
	expect(initiative).toMatchObject({ plan: '', granted: 500, hiddenReason: 'Er staat een telefoonnummer in.' });
	expect(await statusOf(hideWords(editor, id, 'Nee'))).toBe(404);
	await showWords(mo, id);
	expect((await readPublicInitiative(id)).initiative.plan).toContain('Jansen');
});

test('inwoners who want to take over a task talk first, and get a yes or a no later', async () => {
	const { editor, bea } = await begin();
	const rules = await readInitiativeSettings();
	await changeInitiativeSettings(bea, { ...rules, objection: 'Ga naar het loket.' });
	const { id } = await takeOver();
	expect(await statusOf(decideOn(editor, id, { outcome: 'partly', amount: 5 }))).toBe(400);
	await decideOn(editor, id, { outcome: 'talking' });
	await decideOn(editor, id, { outcome: 'granted' });
	expect(await statusOf(decideOn(editor, id, { outcome: 'talking' }))).toBe(409);
	const { initiative, decisions } = await readPublicInitiative(id);
	expect(initiative).toMatchObject({ kind: 'challenge', outcome: 'granted', granted: 0 });
	expect(decisions.map(({ objection }) => objection)).toEqual(['', 'Ga naar het loket.']);
	expect(await statusOf(changeInitiativeSettings(editor, rules))).toBe(404);
});

test('however many plans there are, a page shows some of them, by wijk and with the same number', async () => {
	const { fund, editor, wijk } = await begin({ total: 100_000 });
	const of = (i: number) => (i % 3 ? { neighbourhoodId: wijk.id } : {});
	for (let i = 0; i < PAGE_SIZE + 6; i++) {
		const { id } = await ask(fund, {
			...of(i),
			title: `Plan ${i}`,
			amount: 1,
			showRefused: i % 2 === 0,
			email: '',
			phone: '06 1'
		});
		await decideOn(editor, id, { outcome: i < 6 ? 'refused' : 'granted' });
	}
	const seen = [1, 2, 3].map((page) => readOverview(null, page));
	const [first, second, last] = await Promise.all(seen);
	const titles = (view: typeof first) =>
		view!.groups.flatMap(({ initiatives }) => initiatives.map(({ title }) => title));
	expect(first).toMatchObject({ page: 1, pages: 2 });
	expect(titles(first)).toHaveLength(PAGE_SIZE);
	expect(new Set([...titles(first), ...titles(second)]).size, 'three a no that may be read').toBe(PAGE_SIZE + 3);
	expect(last!.page, 'after the last page comes the last page').toBe(2);
	const elsewhere = await readOverview('', 1);
	expect(elsewhere).toMatchObject({ chosen: '', pages: 1 });
	expect(titles(elsewhere)).toHaveLength(9);
	const onWijk = await readForWijk(wijk);
	expect(onWijk.initiatives).toHaveLength(6);
	expect(onWijk.all).toBe(titles(await readOverview('molenveld', 1)).length);
});
