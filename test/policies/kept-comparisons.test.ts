import { beforeEach, expect, test, vi } from 'vitest';
import { at } from '#lib/clock.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { forgetLimits } from '#lib/limits/limit.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { readCompareView } from '#lib/policies/compare-view.ts';
import { readComparison } from '#lib/policies/comparing.server.ts';
import { compareVersions } from '#lib/policies/comparison.server.ts';
import { addParagraph, changeParagraph, nameCause, startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import {
	compareOnce,
	forgetComparisons,
	keptBytes,
	MOST_KEPT,
	removeOldComparisons
} from '#lib/policies/kept-comparisons.ts';
import { recordConsent } from '#lib/policies/stories/consent.server.ts';
import { withdrawStory } from '#lib/policies/stories/withdrawing.server.ts';
import { join } from '#test/support/people.ts';
import { published } from '#test/support/publishing.ts';
import { begin, write } from './support.ts';

beforeEach(() => {
	forgetLimits();
	forgetComparisons();
});

const view = readCompareView(new URLSearchParams());
const WORDS = 'Soms zei ik een dag lang niets.';

/** Two public versions: in the second the story of Ria is longer. */
async function twice() {
	const begun = await begin();
	const { editor, policy } = begun;
	await write(editor, policy, 'Wij helpen u.');
	const details = { kind: 'story', name: 'Ria', about: '' } as const;
	const id = await addParagraph(editor, policy.id, { kind: 'story', text: WORDS, details });
	const onceKey = newOnceKey();
	const given = { onceKey, name: 'Maria', contact: '06', way: 'paper', givenOn: '2026-01-02' } as const;
	const code = await recordConsent(editor, policy.id, id, { ...given, purpose: 'Dit.' });
	const first = await freezeDraft(editor, policy.id, published);
	await startDraft(editor, policy.id);
	await changeParagraph(editor, policy.id, id, `${WORDS} Nu niet meer.`);
	await nameCause(editor, policy.id, id, { cause: 'editorial', text: 'Ria vulde haar verhaal aan.' });
	const second = await freezeDraft(editor, policy.id, published);
	const compare = (again: () => void) => compareVersions(first.id, second.id, again);
	return { ...begun, id, compare, code, secret: secretOf(onceKey) };
}

test('two versions are compared once, for everybody', async () => {
	const { compare } = await twice();
	const again = vi.fn();
	const { changes } = await compare(again);
	expect((await compare(again)).changes).toEqual(changes);
	expect(again).toHaveBeenCalledTimes(1);
	await at(new Date(Date.now() + 2 * 3600_000), async () => {
		removeOldComparisons();
		expect(keptBytes()).toBe(0);
		await compare(again);
	});
	expect(again).toHaveBeenCalledTimes(2);
});

test('what somebody took back stands in no comparison that was kept', async () => {
	const { compare, code, secret, policy } = await twice();
	const read = async () =>
		JSON.stringify([
			await compare(() => undefined),
			await readComparison(policy.slug, ['1', '2'], { view, person: undefined })
		]);
	expect(await read()).toContain(WORDS);
	await withdrawStory(code, secret);
	const after = await read();
	for (const gone of ['Ria', 'dag lang', 'Nu niet meer']) expect(after).not.toContain(gone);
	expect(after).toContain('teruggenomen');
});

test('a comparison with a draft that was kept is not there for who may not read that draft', async () => {
	const { editor, policy } = await twice();
	await startDraft(editor, policy.id);
	await write(editor, policy, 'Nog geheim.');
	const read = (person?: typeof editor) => readComparison(policy.slug, ['2', '3'], { view, person });
	expect(JSON.stringify(await read(editor))).toContain('Nog geheim');
	for (const person of [undefined, await join('Fatima')])
		await expect(read(person)).rejects.toMatchObject({ status: 404 });
});

test('what was kept never takes more room than was set apart for it', () => {
	const text = 'Wij helpen u in uw eigen wijk. '.repeat(20_000);
	const standing = [{ paragraphId: 'a', kind: 'text' as const, text, formalText: '' }];
	for (let i = 0; i < 20; i++) {
		compareOnce(String(i), { before: [], after: standing, kin: [] }, () => undefined);
		expect(keptBytes()).toBeLessThanOrEqual(MOST_KEPT);
	}
	expect(keptBytes()).toBeGreaterThan(MOST_KEPT / 2);
	const huge = [{ ...standing[0]!, text: text.repeat(10) }];
	compareOnce('huge', { before: [], after: huge, kin: [] }, () => undefined);
	expect(keptBytes()).toBeLessThanOrEqual(MOST_KEPT);
});

test('one address does not keep us comparing, and what was compared already stays quick for it', async () => {
	const { policy } = await twice();
	const address = '192.0.2.7';
	const read = (by = address) => readComparison(policy.slug, ['1', '2'], { view, person: undefined, address: by });
	for (let i = 0; i < 60; i++) {
		forgetComparisons();
		await read();
	}
	await read();
	forgetComparisons();
	await expect(read()).rejects.toMatchObject({
		status: 429,
		body: { message: expect.stringContaining('U opent veel') }
	});
	await read('192.0.2.8');
	await read();
});
