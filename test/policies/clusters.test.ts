import { asc } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { readReadiness } from '#lib/decisions/readiness.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import type { Person } from '#lib/people/person.ts';
import { readClusterDesk } from '#lib/policies/clusters/cluster-desk.server.ts';
import { readPlanDesk } from '#lib/policies/clusters/plan-desk.server.ts';
import { createCluster, removeCluster } from '#lib/policies/clusters/clusters.server.ts';
import {
	chooseResults,
	createPlan,
	handInPlan,
	listOwnClusters,
	returnPlan
} from '#lib/policies/clusters/plans.server.ts';
import { planResults } from '#lib/policies/clusters/tables.ts';
import { inviteWriter, removeWriter } from '#lib/policies/clusters/writers.server.ts';
import { readDesk, searchSources } from '#lib/policies/desk.server.ts';
import {
	addParagraph,
	changeParagraph,
	linkSource,
	mergeParagraphs,
	nameCause,
	removeParagraph,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { nameOf } from '#lib/policies/files/file.ts';
import { readVersionFile } from '#lib/policies/files/version-files.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { findPolicy, listPolicies, listPoliciesOf, listVersions } from '#lib/policies/policies.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { kindOf } from '#lib/policies/kinds/kinds.ts';
import { originInWords } from '#lib/policies/origin-words.ts';
import { causeLabel, causePhrase } from '#lib/policies/paragraph.ts';
import { db } from '#lib/storage/index.ts';
import { join } from '#test/support/people.ts';
import { explainAll, published } from '#test/support/publishing.ts';
import { begin, find, say, write } from './support.ts';

/** A published beleidskader with a chapter and a result, divided, and Tim who writes for De Schakel. */
async function divided() {
	const begun = await begin();
	const { editor, policy } = begun;
	const chapter = await addParagraph(editor, policy.id, { kind: 'chapter', text: 'Ontmoeten' });
	const details = {
		kind: 'result',
		title: 'Meedoen',
		indicator: 'a',
		measure: 'b',
		now: 'c',
		aim: 'd',
		by: 'e'
	} as const;
	const result = await addParagraph(editor, policy.id, { kind: 'result', text: 'U doet mee.', details });
	await linkSource(editor, policy.id, result, { reason: 'De raad vraagt dit.' });
	await freezeDraft(editor, policy.id, published);
	const cluster = await createCluster(editor, policy.id, {
		...{ onceKey: newOnceKey(), title: 'Ontmoeten', organisation: 'De Schakel', description: '' },
		chapterIds: [chapter]
	});
	const tim = await invite(editor, cluster, 'tim@schakel.example');
	return { ...begun, cluster, chapter, result, tim };
}

async function invite(editor: Person, cluster: string, email: string) {
	await inviteWriter(editor, cluster, { onceKey: newOnceKey(), name: 'Tim Vos', email }, 'http://samen.example');
	return (await findPersonByEmail(email))!;
}

const planOf = async ({ tim, cluster }: Awaited<ReturnType<typeof divided>>, title = 'Plan van De Schakel') =>
	findPolicy(await createPlan(tim, cluster, title, newOnceKey()));

describe('an uitvoeringsplan', () => {
	test('is written by the organisation, handed in, and published by the redactie', async () => {
		const all = await divided();
		const plan = await planOf(all);
		const { tim, editor, policy, result } = all;
		await write(tim, plan, 'Wij openen een huiskamer.');
		await chooseResults(tim, plan.id, [result]);
		await expect(freezeDraft(tim, plan.id, published)).rejects.toMatchObject({ status: 404 });
		await handInPlan(tim, plan.id);
		await handInPlan(tim, plan.id);
		await expect(write(tim, plan, 'Nog iets.')).rejects.toMatchObject({ status: 409 });
		await expect(chooseResults(tim, plan.id, [])).rejects.toMatchObject({ status: 409 });
		await freezeDraft(editor, plan.id, published);
		await expect(chooseResults(tim, plan.id, [])).rejects.toMatchObject({ status: 409 });

		const { plan: head } = await readDocument(plan.slug, undefined, undefined);
		expect(head).toMatchObject({ framework: { slug: policy.slug }, results: [{ title: 'Meedoen' }] });
		const { clusters } = await readDocument(policy.slug, undefined, undefined);
		expect(clusters).toMatchObject([{ organisation: 'De Schakel', plans: [{ slug: plan.slug }] }]);
	});

	test('tells its writers nothing of the plans of others: whatever there is, the outcome is the same', async () => {
		const all = await divided();
		const { editor, policy, tim, cluster } = all;
		const other = await createCluster(editor, policy.id, {
			...{ onceKey: newOnceKey(), title: 'Zorg', organisation: 'Lindezorg', description: '', chapterIds: [] }
		});
		const noor = await invite(editor, other, 'noor@lindezorg.example');
		await planOf(all, 'Geheim plan');
		const addresses = [
			await createPlan(noor, other, 'Geheim plan', newOnceKey()),
			await createPlan(noor, other, 'Ander plan', newOnceKey()),
			await createPlan(noor, other, policy.title, newOnceKey())
		].map((slug) => slug.replace(/\d{4}$/, '0000'));
		expect(addresses).toEqual(['geheim-plan-0000', 'ander-plan-0000', `${policy.slug}-0000`]);
		await expect(createPlan(tim, cluster, 'Geheim  Plan', newOnceKey())).rejects.toMatchObject({ status: 409 });
	});

	test('keeps in each version the results that it worked on, whatever one chooses for the next', async () => {
		const all = await divided();
		const plan = await planOf(all);
		const { tim, editor, policy, result } = all;
		await write(tim, plan, 'Wij openen een huiskamer.');
		await chooseResults(tim, plan.id, [result]);
		const first = await freezeDraft(editor, plan.id, published);
		const shown = async (number?: string) => (await readDocument(plan.slug, number, tim)).plan?.results;

		const next = await startDraft(tim, plan.id);
		expect(await shown(), 'the next version begins with what was chosen').toMatchObject([{ title: 'Meedoen' }]);
		await chooseResults(tim, plan.id, []);
		expect([await shown(), await shown('1')]).toMatchObject([[], [{ title: 'Meedoen' }]]);

		await startDraft(editor, policy.id);
		await removeParagraph(editor, policy.id, result);
		await nameCause(editor, policy.id, result, { cause: 'municipality', text: 'Dit doen wij niet meer.' });
		await write(editor, policy, 'Wij doen iets anders.');
		await explainAll(editor, policy, 'Dit doen wij niet meer.');
		await freezeDraft(editor, policy.id, published);
		expect(await shown('1'), 'also when the beleidskader dropped it').toMatchObject([{ title: 'Meedoen' }]);

		const row = { versionId: first.id, paragraphId: all.chapter };
		const frozen = { cause: expect.objectContaining({ message: expect.stringContaining('never altered') }) };
		await expect(db.insert(planResults).values(row)).rejects.toMatchObject(frozen);
		await expect(db.update(planResults).set(row)).rejects.toMatchObject(frozen);
		await expect(db.delete(planResults)).rejects.toMatchObject(frozen);
		await db.insert(planResults).values({ ...row, versionId: next.id });
	});

	test('comes back to its writers with what has to be done, by mail', async () => {
		const all = await divided();
		const plan = await planOf(all);
		await write(all.tim, plan, 'Wij openen een huiskamer.');
		await handInPlan(all.tim, plan.id);
		await returnPlan(all.editor, plan.id, 'Zet er een dag bij.', 'http://samen.example');
		await write(all.tim, plan, 'Op dinsdag.');
		const letters = await db.select().from(mails).orderBy(asc(mails.id));
		expect(letters.map(({ recipient }) => recipient)).toEqual(['tim@schakel.example', 'tim@schakel.example']);
		expect(letters[1]!.text).toContain('Zet er een dag bij.');
		for (const { text } of letters) expect(text).toMatch(/\n\nMet vriendelijke groet,\n.+$/);
	});

	test('and its draft are not there for anybody else, nor the beleidskader to write in for its writers', async () => {
		const all = await divided();
		const plan = await planOf(all);
		const { tim, editor, policy, consultation, result } = all;
		const other = await createCluster(editor, policy.id, {
			...{ onceKey: newOnceKey(), title: 'Zorg', organisation: 'Lindezorg', description: '', chapterIds: [] }
		});
		const noor = await invite(editor, other, 'noor@lindezorg.example');
		const aylin = await join('Aylin', 'council_member');
		for (const person of [undefined, aylin, noor]) {
			expect(await listVersions(plan.id, person)).toEqual([]);
			await expect(readDocument(plan.slug, undefined, person)).rejects.toMatchObject({ status: 404 });
		}
		for (const person of [aylin, noor]) {
			await expect(write(person, plan, 'Iets.')).rejects.toMatchObject({ status: 404 });
			await expect(readDesk(person, consultation.slug, plan.slug)).rejects.toMatchObject({ status: 404 });
			await expect(handInPlan(person, plan.id)).rejects.toMatchObject({ status: 404 });
			await expect(createPlan(person, all.cluster, 'Ander plan', newOnceKey())).rejects.toMatchObject({ status: 404 });
		}
		await expect(startDraft(tim, policy.id)).rejects.toMatchObject({ status: 404 });
		await startDraft(editor, policy.id);
		await expect(changeParagraph(tim, policy.id, result, 'Anders.')).rejects.toMatchObject({ status: 404 });
		await expect(readDesk(tim, consultation.slug, policy.slug)).rejects.toMatchObject({ status: 404 });
		expect((await listVersions(policy.id, tim)).map(({ number }) => number)).toEqual([1]);
	});

	test('names only what everybody may know as its source', async () => {
		const all = await divided();
		const { tim, editor, consultation } = all;
		const plan = await planOf(all);
		const id = await write(tim, plan, 'Wij openen een huiskamer.');
		const secret = await say(consultation.id, 'Een geheim plan', 'confidential');
		const open = await say(consultation.id, 'Een open plan');
		const note = await find(consultation.id, 'Een plan van de redactie', [open]);

		const choice = await searchSources(tim, consultation.id, 'plan');
		expect(choice).toMatchObject({ findings: [], contributions: [{ id: open }] });
		expect((await searchSources(editor, consultation.id, 'plan')).contributions).toHaveLength(2);
		await expect(linkSource(tim, plan.id, id, { contributionId: secret })).rejects.toMatchObject({ status: 404 });
		await expect(linkSource(tim, plan.id, id, { findingId: note })).rejects.toMatchObject({ status: 404 });
		await expect(
			nameCause(tim, plan.id, id, { cause: 'residents', text: 'Om dit.', contributionIds: [secret] })
		).rejects.toMatchObject({ status: 404 });
		await linkSource(tim, plan.id, id, { contributionId: open });
	});

	test('speaks in the name of its organisation where nobody else said something', async () => {
		const all = await divided();
		const { tim, editor, policy } = all;
		const plan = await planOf(all);
		await write(tim, plan, 'Wij openen een huiskamer.');
		await freezeDraft(editor, plan.id, published);
		expect([plan.by, policy.by]).toEqual(['De Schakel', 'de gemeente']);

		const name = nameOf(plan, { number: 1 }, { format: 'md', withSources: true });
		const file = await readVersionFile(
			{ slug: plan.slug, number: '1', name, origin: 'https://samen.example' },
			undefined
		);
		expect(file.bytes.toString()).toContain('Toevoeging van De Schakel: De wet vraagt dit van ons.');
		expect(file.bytes.toString()).not.toContain('de gemeente');
		expect(kindOf('addition', plan.by).label).toBe('Toevoeging van De Schakel');
		expect(causeLabel('municipality', plan.by)).toBe('Door De Schakel zelf');
		expect(causePhrase('municipality', plan.by)).toBe('door De Schakel zelf');
		expect(originInWords({ count: 0, reasons: ['De wet.'] }, plan.by)).toBe('van De Schakel');
	});

	test('names what it is a part of only when everybody may read that', async () => {
		const { editor, policy } = await begin('Geheim kader');
		const text = await addParagraph(editor, policy.id, { kind: 'text', text: 'Dit komt er.' });
		await linkSource(editor, policy.id, text, { reason: 'De wet.' });
		const cluster = await createCluster(editor, policy.id, {
			...{ onceKey: newOnceKey(), title: 'Zorg', organisation: 'Lindezorg', description: '', chapterIds: [] }
		});
		const noor = await invite(editor, cluster, 'noor@lindezorg.example');
		const plan = await findPolicy(await createPlan(noor, cluster, 'Plan van Lindezorg', newOnceKey()));
		const told = async () => [await listOwnClusters(noor), await readPlanDesk(noor, plan)];
		expect(JSON.stringify(await told())).not.toMatch(/geheim[ -]kader/i);
		await freezeDraft(editor, policy.id, { ...published, status: 'concept' });
		expect(JSON.stringify(await told())).not.toMatch(/geheim[ -]kader/i);

		await startDraft(editor, policy.id);
		await freezeDraft(editor, policy.id, published);
		expect(await listOwnClusters(noor)).toMatchObject([{ framework: { title: 'Geheim kader', slug: policy.slug } }]);
		expect(await readPlanDesk(noor, plan)).toMatchObject({ framework: { title: 'Geheim kader' } });
	});

	test('is not what the council adopts, and goes on after the decision', async () => {
		const all = await divided();
		const { tim, editor, policy, consultation } = all;
		const plan = await planOf(all);
		await write(tim, plan, 'Wij openen een huiskamer.');
		expect((await readReadiness(editor, consultation.id)).texts.map(({ id }) => id)).toEqual([policy.id]);
		expect((await listPoliciesOf(editor, consultation.id)).map(({ id }) => id)).toEqual([policy.id]);
		const adoption = { summary: 'Zo is het.', decision: 'Besluit 1', languageOverride: published.languageOverride };
		await expect(adoptPolicy(editor, plan.id, adoption)).rejects.toMatchObject({ status: 404 });
		await expect(freezeDraft(editor, plan.id, { ...published, status: 'concept' })).rejects.toMatchObject({
			status: 409
		});

		await adoptPolicy(editor, policy.id, adoption);
		await freezeDraft(editor, plan.id, published);
		await startDraft(tim, plan.id);
		expect(await listVersions(plan.id, tim)).toHaveLength(2);
		await expect(startDraft(editor, policy.id)).rejects.toMatchObject({ status: 409 });
	});

	test('is not written any more by who was taken off it', async () => {
		const all = await divided();
		const plan = await planOf(all);
		await removeWriter(all.editor, all.cluster, all.tim.id);
		const tim = (await findPersonByEmail(all.tim.email))!;
		await expect(write(tim, plan, 'Iets.')).rejects.toMatchObject({ status: 404 });
		await expect(listOwnClusters(tim)).rejects.toMatchObject({ status: 404 });
	});

	test('that is public keeps its cluster; one in the making goes along with it', async () => {
		const all = await divided();
		const plan = await planOf(all);
		await removeCluster(all.editor, all.cluster);
		await expect(findPolicy(plan.slug)).rejects.toMatchObject({ status: 404 });

		const again = await divided2(all);
		await expect(removeCluster(all.editor, again)).rejects.toMatchObject({ status: 409 });
		expect((await listPolicies()).map(({ kind }) => kind).sort()).toEqual(['framework', 'plan']);
	});
});

async function divided2({ editor, policy }: Awaited<ReturnType<typeof divided>>) {
	const cluster = await createCluster(editor, policy.id, {
		...{ onceKey: newOnceKey(), title: 'Zorg', organisation: 'Lindezorg', description: '', chapterIds: [] }
	});
	const plan = await findPolicy(await createPlan(editor, cluster, 'Plan van Lindezorg', newOnceKey()));
	await write(editor, plan, 'Wij komen bij u thuis.');
	await freezeDraft(editor, plan.id, published);
	return cluster;
}

test('a chapter that was merged into another stays with its cluster, for readers and for the redactie', async () => {
	const { editor, consultation, policy } = await begin();
	const chapter = (text: string) => addParagraph(editor, policy.id, { kind: 'chapter', text });
	const [meet, move] = [await chapter('Ontmoeten'), await chapter('Bewegen')];
	await write(editor, policy, 'Wij helpen u.');
	await freezeDraft(editor, policy.id, published);
	const words = { title: 'Welzijn', description: '', organisation: 'De Schakel', chapterIds: [move] };
	const id = await createCluster(editor, policy.id, { onceKey: newOnceKey(), ...words });
	await startDraft(editor, policy.id);
	await mergeParagraphs(editor, policy.id, move, meet, 'Ontmoeten en bewegen');
	const chosen = async () => (await readClusterDesk(editor, consultation.slug, id)).cluster.chapterIds;
	expect(await chosen()).toContain(meet);
	for (const paragraphId of [meet, move])
		await nameCause(editor, policy.id, paragraphId, { cause: 'editorial', text: 'Samen is korter.' });
	await freezeDraft(editor, policy.id, published);
	const shown = async (number: string) => {
		const { clusters, chapters } = await readDocument(policy.slug, number, undefined);
		return chapters.flatMap(({ heading }) =>
			heading && clusters[0]!.chapterIds.includes(heading.paragraphId) ? heading.text : []
		);
	};
	expect([await shown('1'), await shown('2')]).toEqual([['Bewegen'], ['Ontmoeten en bewegen']]);
});
