import { and, eq, ne } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '#lib/people/person.ts';
import {
	changeParagraph,
	linkSource,
	mergeParagraphs,
	moveParagraph,
	removeParagraph,
	splitParagraph,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { hashOf } from '#lib/policies/hash.ts';
import { createPolicy, findNewestVersion, listVersions, readVersion } from '#lib/policies/policies.server.ts';
import type { Policy } from '#lib/policies/policy.ts';
import { paragraphLinks, policyVersions } from '#lib/policies/tables.ts';
import { whereIs } from '#lib/policies/whereabouts.server.ts';
import { allAsOfNow } from '#lib/replies/landing.ts';
import { landingsOf } from '#lib/replies/landings.server.ts';
import { db } from '#lib/storage/index.ts';
import { say, write } from '#test/policies/support.ts';
import { explainAll, published } from '#test/support/publishing.ts';
import { begin, give } from '#test/support/replies.ts';

const because = 'Zo is het beter.';

/** One document that somebody works on, with what was said behind it and what was answered with it. */
interface Desk {
	eva: Person;
	policy: Policy;
	consultationId: string;
	sources: Set<string>;
	/** Those under a paragraph that somebody took out: that is the one way to lose a place in a draft. */
	takenOut: Set<string>;
	replyIds: string[];
}

/** `a` and `b`: which of the paragraphs that stand there. */
type Step = (desk: Desk, a: string, b: string) => Promise<unknown>;

const steps: Record<string, Step> = {
	async add(desk) {
		const { eva, policy, consultationId, sources } = desk;
		const [id, said] = [await write(eva, policy, 'Een zin. Nog een zin.'), await say(consultationId, 'Iets')];
		await linkSource(eva, policy.id, id, { contributionId: said });
		sources.add(said);
	},
	async edit({ eva, policy }, a) {
		await changeParagraph(eva, policy.id, a, `Anders ${performance.now()}.`);
	},
	split: ({ eva, policy }, a) => splitParagraph(eva, policy.id, a, 'Het begin.', 'Het eind.'),
	async merge({ eva, policy }, a, b) {
		if (a !== b) await mergeParagraphs(eva, policy.id, a, b, 'Samen een zin.');
	},
	move: ({ eva, policy }, a, b) => moveParagraph(eva, policy.id, a, b),
	async remove(desk, a, b) {
		if (a === b) return;
		const { links } = (await readDraft(desk)).find(({ paragraphId }) => paragraphId === a)!;
		for (const { contributionId } of links) if (contributionId) desk.takenOut.add(contributionId);
		await removeParagraph(desk.eva, desk.policy.id, a);
	},
	async answer({ eva, policy, consultationId, replyIds }, a) {
		const contributionId = await say(consultationId, `Een vraag ${replyIds.length}`);
		const { id: versionId } = await findNewestVersion(policy.id, eva);
		const paragraphs = [{ versionId, paragraphId: a }];
		replyIds.push((await give(eva, { contributionId, alike: 'apart', paragraphs })).id);
	},
	async freeze(desk) {
		await explainAll(desk.eva, desk.policy, because);
		await freezeDraft(desk.eva, desk.policy.id, published);
		await assertFollowed(desk);
		await startDraft(desk.eva, desk.policy.id);
	}
};

const readDraft = async ({ eva, policy }: Desk) => readVersion((await findNewestVersion(policy.id, eva)).id);

async function assertFollowed(desk: Desk) {
	const { policy, replyIds, sources, takenOut } = desk;
	const versions = await listVersions(policy.id);
	const standing = (await readVersion(versions[0]!.id)).flatMap(({ paragraphId, removed }) =>
		removed ? [] : paragraphId
	);
	const landings = await landingsOf(replyIds);
	for (const replyId of replyIds) {
		const now = allAsOfNow(landings.get(replyId) ?? []);
		expect(now, 'an answer always leads somewhere').toHaveLength(1);
		for (const { paragraphId, removed, why } of now)
			if (removed) expect(why, 'what is gone says why').toBe(because);
			else expect(standing, 'what stands, stands in the newest text').toContain(paragraphId);
	}

	const places = await frozenPlaces(policy.id);
	for (const source of sources) {
		const own = places.filter(({ contributionId }) => contributionId === source);
		if (!own.length) expect(takenOut, 'only taking out takes a place away').toContain(source);
		for (const { paragraphId } of own)
			expect(await whereIs(policy.slug, paragraphId, undefined)).toMatch(new RegExp(`^/beleid/${policy.slug}[?/]`));
	}
	for (const version of versions) expect(hashOf(await readVersion(version.id))).toBe(version.hash);
}

const frozenPlaces = (policyId: string) =>
	db
		.selectDistinct({ contributionId: paragraphLinks.contributionId, paragraphId: paragraphLinks.paragraphId })
		.from(paragraphLinks)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphLinks.versionId))
		.where(and(eq(policyVersions.policyId, policyId), ne(policyVersions.status, 'draft')))
		.orderBy(paragraphLinks.paragraphId, paragraphLinks.contributionId);

/** What makes a way hard to follow comes often. */
const named = fc.constantFrom('add', 'edit', 'split', 'merge', 'merge', 'move', 'remove', 'answer', 'answer', 'freeze');

test('rule 4: whatever is done to a text, each answer and each source is followed to where it is now, or to why it went', async () => {
	const { eva, consultationId } = await begin();
	let documents = 0;
	const way = fc.array(fc.tuple(named, fc.nat(), fc.nat()), { minLength: 6, maxLength: 14 });
	await fc.assert(
		fc.asyncProperty(way, async (moves) => {
			const policy = await createPolicy(eva, consultationId, `Tekst ${++documents}`);
			const desk = {
				eva,
				policy,
				consultationId,
				sources: new Set<string>(),
				takenOut: new Set<string>(),
				replyIds: []
			};
			for (const name of ['add', 'add']) await steps[name]!(desk, '', '');
			for (const [name, a, b] of [...moves, ['freeze', 0, 0] as const]) {
				const ids = (await readDraft(desk)).flatMap(({ paragraphId, removed }) => (removed ? [] : paragraphId));
				await steps[name]!(desk, ids[a % ids.length]!, ids[b % ids.length]!);
			}
		}),
		{ numRuns: 40, interruptAfterTimeLimit: 3000 }
	);
});
