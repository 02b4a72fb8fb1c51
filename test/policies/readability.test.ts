import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readPublishedLanguage } from '#lib/chain/published-language.server.ts';
import type { LanguageVerdict } from '#lib/language-checks/verdict.ts';
import { readDesk } from '#lib/policies/desk.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { nameCause, startDraft } from '#lib/policies/drafting.server.ts';
import { readReadability } from '#lib/policies/readability.server.ts';
import { policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { begin, write } from './support.ts';

const failed: LanguageVerdict = { method: 'regels-1', passed: false, sentences: 20, rules: [] };
const reason = 'De raad wil deze woorden van de wet houden.';

const judge = (id: string, language: LanguageVerdict | null, languageOverride = '') =>
	db.update(policyVersions).set({ language, languageOverride }).where(eq(policyVersions.id, id));

test('only what everybody may read counts, by the verdict that was stored with it', async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, 'Wij helpen u snel.');
	const first = await freezeDraft(editor, policy.id, { status: 'published', summary: 'De eerste tekst.' });
	await judge(first.id, failed, reason);
	await startDraft(editor, policy.id);
	const added = await write(editor, policy, 'Wij bellen u.');
	await nameCause(editor, policy.id, added, { cause: 'municipality', text: 'Zo is het duidelijker.' });
	await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Nog niet openbaar.' });

	const { tallies, share } = await readPublishedLanguage();
	expect(tallies[0]).toMatchObject({
		...{ total: 1, old: 1, counts: { passed: 0, with_reason: 1 } },
		failed: [{ href: `/beleid/${policy.slug}/versies/1/leesbaar`, override: reason }]
	});
	expect(share).toMatchObject({ passed: 0, judged: 1 });

	const anna = await readReadability(policy.slug, '1', undefined);
	expect(anna.versions.map(({ number }) => number)).toEqual([1]);
	const eva = await readReadability(policy.slug, '1', editor);
	expect(eva.versions.map(({ number }) => number)).toEqual([2, 1]);
	await expect(readReadability(policy.slug, '2', undefined)).rejects.toMatchObject({ status: 404 });
});

test('a version without a verdict is counted as not checked, never as passed', async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, 'Wij helpen u snel.');
	const { id } = await freezeDraft(editor, policy.id, { status: 'published', summary: 'De eerste tekst.' });
	await judge(id, null);
	expect((await readPublishedLanguage()).share).toMatchObject({ passed: 0, judged: 0, unchecked: 1 });
});

test('each advice on a draft leads to the paragraph in which its words stand first', async () => {
	const { editor, consultation, policy } = await begin();
	await write(editor, policy, 'Wij helpen u snel.');
	const hard = await write(editor, policy, 'Thans is er niets.');
	await write(editor, policy, 'Thans is er nog steeds niets.');
	const { draft } = await readDesk(editor, consultation.slug, policy.slug);
	expect(draft!.advice.map(({ words, partId }) => [words, partId])).toEqual([['Thans', hard]]);
});
