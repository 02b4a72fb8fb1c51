import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { checkWords } from '#lib/policies/checks.server.ts';
import { compareVersions } from '#lib/policies/comparison.server.ts';
import { compareParagraphs } from '#lib/policies/comparison.ts';
import {
	addParagraph,
	changeParagraph,
	mergeParagraphs,
	nameCause,
	removeParagraph,
	restoreParagraph,
	splitParagraph,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { findWords } from '#lib/policies/finding-words.ts';
import { driftIn } from '#lib/policies/formal/drifting.server.ts';
import { hashOf } from '#lib/policies/hash.ts';
import { readVersion } from '#lib/policies/policies.server.ts';
import { readDocument, readParagraph } from '#lib/policies/reading.server.ts';
import { paragraphVersions } from '#lib/policies/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { beginPair, FORMAL, PLAIN } from './support.ts';

const NEWER_FORMAL = 'Het college beslist binnen zes weken na de melding.';

test('the hash of a version covers its formal texts, and one without them has the hash that it had', async () => {
	const row = { paragraphId: 'a', kind: 'text' as const, text: PLAIN, removed: false };
	const old = createHash('sha256').update(`[["a","text","${PLAIN}"]]`).digest('base64url');
	expect(hashOf([row])).toBe(old);
	expect(hashOf([{ ...row, details: null, formalText: '' }])).toBe(old);
	expect(hashOf([{ ...row, formalText: FORMAL }])).not.toBe(old);
	const { agree, freeze, ...pair } = await beginPair();
	await agree(PLAIN, FORMAL);
	const version = await freeze();
	expect(hashOf(await readVersion(version.id))).toBe(version.hash);
	const formalText = 'Wat anders.';
	const change = db.update(paragraphVersions).set({ formalText }).where(eq(paragraphVersions.paragraphId, pair.id));
	await expect(change).rejects.toThrow();
});

test('a formal text goes along to the next version, and through taking out and putting back', async () => {
	const { editor, policy, id, agree, freeze, row } = await beginPair();
	await agree(PLAIN, FORMAL);
	await freeze();
	await startDraft(editor, policy.id);
	await removeParagraph(editor, policy.id, id);
	await restoreParagraph(editor, policy.id, id);
	expect(await row()).toMatchObject({ text: PLAIN, formalText: FORMAL, removed: false });
});

test('a change of the formal text alone is a change of the paragraph: it needs a reason and is shown as such', async () => {
	const { agree, freeze, change, explain, ...pair } = await beginPair();
	await agree(PLAIN, FORMAL);
	const first = await freeze();
	await startDraft(pair.editor, pair.policy.id);
	await change(PLAIN, NEWER_FORMAL);
	await agree(PLAIN, NEWER_FORMAL);
	await expect(freeze()).rejects.toMatchObject({ status: 409, body: { message: expect.stringContaining('reden') } });
	await explain();
	const second = await freeze();
	const { changes } = await compareVersions(first.id, second.id);
	const [changed] = changes;
	expect(changed).toMatchObject({ fate: 'changed', because: [{ cause: 'municipality' }] });
	expect(changed!.parts).toEqual([{ kind: 'same', text: PLAIN }]);
	expect(changed!.formalParts.map(({ kind }) => kind)).toContain('added');
	const { history } = await readParagraph(pair.policy.slug, '2', pair.id, undefined);
	expect(history.map(({ fate, formalParts }) => [fate, formalParts.length > 0])).toEqual([
		['changed', true],
		['added', false]
	]);
});

test('searching in a text finds words in both, and says where', async () => {
	const { agree, freeze, policy } = await beginPair();
	await agree(PLAIN, FORMAL);
	await freeze();
	const found = async (words: string) => {
		const view = { at: undefined, whole: false, words };
		const document = await readDocument(policy.slug, undefined, undefined, view);
		return document.found.map(({ around, inFormal }) => [around[1], inFormal]);
	};
	expect(await found('besluit')).toEqual([['besluit', false]]);
	expect(await found('college')).toEqual([['college', true]]);
	expect(await found('besluit college')).toEqual([['college', true]]);
	expect(await found('zwembad')).toEqual([]);
	expect(findWords([], 'x')).toEqual([]);
});

test('the language check measures the plain text, and not the formal one', async () => {
	const hard = 'Ten aanzien van de participatie dient opgemerkt te worden dat deze in het kader van de wet geschiedt. ';
	const { editor, policy, id, change } = await beginPair();
	const rows = async () => readVersion((await startDraft(editor, policy.id)).id);
	await change(PLAIN, '');
	const without = await checkWords(await rows());
	await change(PLAIN, hard.repeat(10));
	expect((await checkWords(await rows())).verdict).toEqual(without.verdict);
	expect(id).toBeTruthy();
});

test('a heading has no formal text, nor has what stands without a plain text', async () => {
	const { editor, policy } = await beginPair();
	const add = (kind: 'chapter' | 'text', text: string) =>
		addParagraph(editor, policy.id, { kind, text, formalText: FORMAL });
	await expect(add('chapter', 'Kop')).rejects.toMatchObject({ status: 400 });
	await expect(add('text', ' ')).rejects.toMatchObject({ status: 400 });
});

test('whatever changes in two texts, both old and new can be read back from the comparison', () => {
	const words = fc
		.array(fc.constantFrom('de', 'bus', 'rijdt', 'elk', 'uur'), { maxLength: 6 })
		.map((all) => all.join(' '));
	const one = fc.record({ text: words, formalText: words });
	const standing = (said: { text: string; formalText: string }[]) =>
		said.map((texts, i) => ({ paragraphId: String(i), kind: 'text' as const, ...texts }));
	const kin = [{ paragraphId: '1', splitFromId: '0', mergedIntoId: null }];
	fc.assert(
		fc.property(fc.array(one, { maxLength: 3 }), fc.array(one, { maxLength: 3 }), fc.boolean(), (old, fresh, split) => {
			const changes = compareParagraphs(standing(old), standing(fresh), split ? kin : []);
			const side = (leaves: string) =>
				changes
					.flatMap(({ formalParts }) => formalParts.filter(({ kind }) => kind !== leaves))
					.map(({ text }) => text)
					.join('')
					.replace(/\s/g, '');
			const isFamily = split && changes.some(({ fate }) => fate === 'split' || fate === 'merged');
			const unlike = (all: typeof old, others: typeof old) =>
				all
					.filter(({ formalText }, i) => formalText !== others[i]?.formalText)
					.map(({ formalText }) => formalText)
					.join('')
					.replace(/\s/g, '');
			if (!isFamily) {
				expect(side('added')).toBe(unlike(old, fresh));
				expect(side('removed')).toBe(unlike(fresh, old));
			}
			for (const { formalParts } of changes) for (const { text } of formalParts) expect(text).not.toBe('');
		})
	);
});

/** Each walk begins with the same document. */
const undone = (work: () => Promise<void>) =>
	transaction(async () => {
		await work();
		throw new Undone();
	}).catch((error: unknown) => {
		if (!(error instanceof Undone)) throw error;
	});

class Undone extends Error {}

test('whatever a writer does, no formal word is lost, and what is frozen was looked at', async () => {
	const { editor, policy, id, agree, freeze } = await beginPair();
	await agree(PLAIN, FORMAL);
	await freeze();
	const { id: versionId } = await startDraft(editor, policy.id);

	async function take({ what, at }: { what: string; at: number }, n: number) {
		const rows = await readVersion(versionId);
		const standing = rows.filter(({ removed }) => !removed);
		const some = what === 'back' ? rows : standing;
		const row = some[at % Math.max(1, some.length)];
		if (!row) return;
		const { paragraphId: of, text, formalText } = row;
		const next = standing[standing.indexOf(row) + 1];
		if (what === 'plain') await changeParagraph(editor, policy.id, of, `${text} Zin ${n}.`);
		if (what === 'formal')
			await changeParagraph(editor, policy.id, of, { text, formalText: `${formalText} Lid ${n}.`.trim() });
		if (what === 'split') await splitParagraph(editor, policy.id, of, text, `Deel ${n}.`);
		if (what === 'merge' && next) await mergeParagraphs(editor, policy.id, next.paragraphId, of, `Samen ${n}.`);
		if (what === 'out' && of !== id) await removeParagraph(editor, policy.id, of);
		if (what === 'back') await restoreParagraph(editor, policy.id, of);
		if (what === 'agree') await agree(text, formalText, of);
	}

	const act = fc.record({
		what: fc.constantFrom('plain', 'formal', 'split', 'merge', 'out', 'back', 'agree'),
		at: fc.nat(5)
	});
	await fc.assert(
		fc.asyncProperty(fc.array(act, { maxLength: 12 }), (acts) =>
			undone(async () => {
				for (const [n, one] of acts.entries()) await take(one, n);
				const end = await readVersion(versionId);
				expect(end.map(({ formalText }) => formalText).join('\n')).toContain(FORMAL);
				for (const { paragraphId } of end)
					await nameCause(editor, policy.id, paragraphId, { cause: 'municipality', text: 'Dit is beter.' });
				const drift = await driftIn(end, undefined);
				const frozen = await freeze().catch(({ status }: { status: number }) => status);
				expect(frozen === 409 || !end.some((row) => row.pairUnsure && !row.removed)).toBe(true);
				if (!drift.size) expect(frozen).toMatchObject({ status: 'published' });
			})
		),
		{ numRuns: 12 }
	);
});
