import { expect, test } from 'vitest';
import { findPublicItem, listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { reactToItem } from '#lib/agendas/reactions.server.ts';
import { readItemPage } from '#lib/agendas/wijk-page.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { changeParagraph, nameCause, removeParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { readComparison } from '#lib/policies/comparing.server.ts';
import { readCompareView } from '#lib/policies/compare-view.ts';
import { readVersionFile } from '#lib/policies/files/version-files.server.ts';
import { nameOf } from '#lib/policies/files/file.ts';
import { findPolicy } from '#lib/policies/policies.server.ts';
import { readDocument, readParagraph } from '#lib/policies/reading.server.ts';
import { wholeText } from '#lib/policies/reading-view.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { draftItem, published, publishing, reaction } from './support.ts';

/** The first item says something else now, the second is gone, and there is a third. */
async function inSecondVersion() {
	const begun = await published();
	const { chair, member, agenda, wijk, items } = begun;
	const [first, second] = items;
	await startDraft(member, agenda.id);
	await changeParagraph(member, agenda.id, first!.id, 'Drie banken is genoeg.');
	await removeParagraph(chair, agenda.id, second!.id);
	const third = await draftItem(chair, agenda.id, 'Bomen');
	for (const [id, text] of [
		[first!.id, 'Wij telden opnieuw.'],
		[second!.id, 'Er is al licht.'],
		[third, 'Dit kwam erbij.']
	] as const)
		await nameCause(chair, agenda.id, id, { cause: 'municipality', text });
	await publishAgenda(chair, agenda.id, { ...publishing, summary: 'Na een jaar.' });
	return { ...begun, first: first!, second: second!, third, now: only(await listPublicAgendas(wijk)) };
}

test('a new version shows its own words; what was there before keeps its contribution, what is new brings one in', async () => {
	const { now, first, third } = await inSecondVersion();
	expect(now).toMatchObject({ numbers: [2, 1], version: { number: 2, summary: 'Na een jaar.' } });
	expect(now.items.map(({ id, description }) => [id, description])).toEqual([
		[first.id, 'Drie banken is genoeg.'],
		[third, 'Wij willen Bomen.']
	]);
	expect(now.items[0]!.contributionId).toBe(first.contributionId);
	const said = await db.select().from(contributions).orderBy(contributions.id);
	expect(
		said.map(({ text }) => text),
		'as it was first said'
	).toEqual(['Banken.\n\nWij willen Banken.', 'Licht.\n\nWij willen Licht.', 'Bomen.\n\nWij willen Bomen.']);
});

test('an item that was taken off stays readable with why, and takes no reactions', async () => {
	const { wijk, now, second } = await inSecondVersion();
	expect(now.gone).toMatchObject([{ id: second.id, title: 'Licht', gone: { number: 2, why: 'Er is al licht.' } }]);
	expect((await findPublicItem(wijk, second.id)).item.gone).toEqual({ number: 2, why: 'Er is al licht.' });
	await expect(reactToItem(reaction(second.id))).rejects.toMatchObject({ status: 409 });
});

test('the page of an item tells what it rests on and how its words came to be', async () => {
	const { wijk, first } = await inSecondVersion();
	const page = await readItemPage(wijk.slug, first.id);
	expect(page.by).toBe('het wijkplatform Molenveld');
	expect(page.origin.reasons).toEqual(['Wij liepen door de wijk.']);
	expect(page.history.map(({ version, because }) => [version.number, because[0]?.text])).toEqual([
		[2, 'Wij telden opnieuw.'],
		[1, undefined]
	]);
});

test('rule 3: a change on an agenda names why, and neither adviesraad nor raad is a cause of it', async () => {
	const { chair, agenda, items } = await published();
	await startDraft(chair, agenda.id);
	await changeParagraph(chair, agenda.id, items[0]!.id, 'Anders.');
	const cause = { cause: 'council', text: 'De raad wil dit.', byDecision: true } as const;
	await expect(nameCause(chair, agenda.id, items[0]!.id, cause)).rejects.toMatchObject({ status: 400 });
	await expect(publishAgenda(chair, agenda.id, publishing)).rejects.toMatchObject({ status: 409 });
});

test('rule 10: what is written for the next version nobody reads yet', async () => {
	const { wijk, chair, agenda, items } = await published();
	await startDraft(chair, agenda.id);
	await changeParagraph(chair, agenda.id, items[0]!.id, 'Nog geheim.');
	await draftItem(chair, agenda.id, 'Ook geheim');
	expect(JSON.stringify(await listPublicAgendas(wijk))).not.toContain('eheim');
	expect(JSON.stringify(await readItemPage(wijk.slug, items[0]!.id))).not.toContain('eheim');
});

test('rule 11: an item that a moderator hides keeps its place with the reason; its words are read in no version, comparison or file', async () => {
	const { wijk, first, agenda } = await inSecondVersion();
	const mo = await join('Mo', 'moderator');
	await hide(mo, first.contributionId, 'Er staat een naam in.');
	const now = only(await listPublicAgendas(wijk));
	expect(now.items[0]).toMatchObject({ hidden: 'Er staat een naam in.', description: '' });
	await expect(findPublicItem(wijk, first.id)).rejects.toMatchObject({ status: 404 });
	await expect(reactToItem(reaction(first.id))).rejects.toMatchObject({ status: 404 });

	const policy = await findPolicy(agenda.slug);
	const name = nameOf(policy, { number: 1 }, { format: 'md', withSources: false });
	const wanted = { slug: agenda.slug, number: '1', name, origin: 'http://samen.example' };
	const view = readCompareView(new URLSearchParams());
	const read = [
		now,
		await readDocument(agenda.slug, '1', undefined, wholeText),
		await readParagraph(agenda.slug, '2', first.id, undefined),
		await readComparison(agenda.slug, ['1', '2'], { view, person: undefined }),
		(await readVersionFile(wanted, undefined)).bytes.toString()
	];
	for (const one of read) {
		expect(JSON.stringify(one)).not.toMatch(/Banken|banken/);
		expect(JSON.stringify(one)).toContain('Er staat een naam in');
	}
});

test('who made a version of an agenda public is not named: they live there', async () => {
	const { agenda } = await published();
	expect((await readDocument(agenda.slug, '1', undefined)).facts.frozenBy).toBe('');
});
