import { parse } from 'node-html-parser';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import ContributionPath from '#lib/chain/ContributionPath.svelte';
import { followCode } from '#lib/chain/following.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import {
	addParagraph,
	changeParagraph,
	mergeParagraphs,
	nameCause,
	removeParagraph,
	restoreParagraph,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy, findNewestVersion, readVersion } from '#lib/policies/policies.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { recordConsent } from '#lib/policies/stories/consent.server.ts';
import { readStory, withdrawStory } from '#lib/policies/stories/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { allAsOfNow } from '#lib/replies/landing.ts';
import { say } from '#test/support/chain.ts';
import { only } from '#test/support/only.ts';
import { explainAll, published } from '#test/support/publishing.ts';
import { begin as beginReplies, give } from '#test/support/replies.ts';
import { write } from '#test/policies/support.ts';

const because = { cause: 'municipality', text: 'Dit doet het Rijk al.' } as const;

/** Anna asked for a bench; the answer leads to a paragraph that only the redactie can read. */
async function promised(text = 'Er komen bankjes in het park.') {
	const { eva, consultationId } = await beginReplies();
	const policy = await createPolicy(eva, consultationId, 'Samen buiten');
	const other = await write(eva, policy, 'Wij houden het park schoon.');
	const bench = await write(eva, policy, text);
	const anna = await say(consultationId, 'Een bankje in het park');
	const draft = await findNewestVersion(policy.id, eva);
	await give(eva, { contributionId: anna.id, paragraphs: [{ versionId: draft.id, paragraphId: bench }] });
	/** What Anna reads with her code. */
	const told = async () => {
		const { lines, ahead } = await followCode(anna.code);
		const { body } = render(ContributionPath, { props: { line: only(lines), ahead } });
		return parse(body).textContent.replace(/\s+/g, ' ');
	};
	const landings = async () => only((await followCode(anna.code)).lines).reply!.landings;
	return { eva, policy, consultationId, anna, draft, other, bench, landings, told };
}

describe('an answer that leads to a paragraph that nobody read yet', () => {
	test('leads to where its words went when it is merged', async () => {
		const { eva, policy, other, bench, landings, told } = await promised();
		await mergeParagraphs(eva, policy.id, bench, other, 'Wij houden het park schoon. Er komen bankjes.');
		await freezeDraft(eva, policy.id, published);
		expect(await landings()).toMatchObject([
			{ paragraphId: other, number: 1, text: 'Wij houden het park schoon. Er komen bankjes.', mergedIn: 1 }
		]);
		expect(await told()).toContain('In versie 1 ging deze alinea samen met een andere alinea.');

		await startDraft(eva, policy.id);
		await changeParagraph(eva, policy.id, other, 'Er komen tien bankjes.');
		await nameCause(eva, policy.id, other, because);
		await freezeDraft(eva, policy.id, published);
		expect(allAsOfNow(await landings())).toMatchObject([
			{ paragraphId: other, number: 2, text: 'Er komen tien bankjes.' }
		]);
	});

	test('says why when it is taken out, and shows nobody what only the redactie read', async () => {
		const { eva, policy, bench, landings, told } = await promised('Geheim: er komen bankjes.');
		await removeParagraph(eva, policy.id, bench);
		const unexplained = { status: 409, body: { message: expect.stringContaining('zonder reden') } };
		await expect(freezeDraft(eva, policy.id, published)).rejects.toMatchObject(unexplained);
		await nameCause(eva, policy.id, bench, because);
		await freezeDraft(eva, policy.id, published);

		expect(await landings()).toMatchObject([{ paragraphId: bench, removed: true, why: because.text }]);
		const words = await told();
		expect(words).toContain('Dit is niet in de tekst gekomen');
		expect(words).toContain(`Deze alinea is weggehaald. ${because.text}`);
		expect(words).not.toContain('Dit staat nu in de tekst.');
		const document = await readDocument(policy.slug, undefined, undefined);
		expect(document.removed).toMatchObject([{ paragraphId: bench, causeText: because.text }]);
		expect(JSON.stringify([document, await landings()])).not.toContain('Geheim');
	});

	test('can be put back as long as the version is written', async () => {
		const { eva, policy, bench, draft, landings } = await promised();
		await removeParagraph(eva, policy.id, bench);
		await restoreParagraph(eva, policy.id, bench);
		expect((await readVersion(draft.id)).map(({ removed }) => removed)).toEqual([false, false]);
		await freezeDraft(eva, policy.id, published);
		expect(await landings()).toMatchObject([{ removed: false, text: 'Er komen bankjes in het park.' }]);
	});

	test('follows what was merged, or went, in a concept that never became public', async () => {
		const { eva, policy, other, bench, landings } = await promised();
		await freezeDraft(eva, policy.id, { ...published, status: 'concept' });
		await startDraft(eva, policy.id);
		await mergeParagraphs(eva, policy.id, bench, other, 'Samen.');
		for (const id of [bench, other]) await nameCause(eva, policy.id, id, because);
		await freezeDraft(eva, policy.id, { ...published, status: 'concept' });
		expect(await landings()).toEqual([]);
		await startDraft(eva, policy.id);
		await changeParagraph(eva, policy.id, other, 'Openbaar.');
		await nameCause(eva, policy.id, other, because);
		await freezeDraft(eva, policy.id, published);
		expect(await landings()).toMatchObject([{ paragraphId: other, number: 3, text: 'Openbaar.' }]);

		await startDraft(eva, policy.id);
		await write(eva, policy, 'Iets anders.');
		await removeParagraph(eva, policy.id, other);
		await explainAll(eva, policy, because.text);
		await freezeDraft(eva, policy.id, { ...published, status: 'concept' });
		await startDraft(eva, policy.id);
		await freezeDraft(eva, policy.id, published);
		expect(allAsOfNow(await landings())).toMatchObject([
			{ paragraphId: other, number: 5, removed: true, text: '', why: '' }
		]);
	});
});

test('the code of a story that was taken out before anybody read it says so, and keeps no name', async () => {
	const { eva, policy } = await promised();
	const details = { kind: 'story', name: 'Fatima', about: '' } as const;
	const told = await addParagraph(eva, policy.id, { kind: 'story', text: 'Ik zat er graag.', details });
	const onceKey = newOnceKey();
	const consent = {
		onceKey,
		name: 'F. Echt',
		contact: '',
		way: 'paper',
		givenOn: '2026-01-01',
		purpose: 'Lezen'
	} as const;
	const code = await recordConsent(eva, policy.id, told, consent);
	await removeParagraph(eva, policy.id, told);
	expect(await readStory(code)).toMatchObject({ places: [], withdrawnAt: null });
	expect(await withdrawStory(code, secretOf(onceKey))).toBe(true);
});
