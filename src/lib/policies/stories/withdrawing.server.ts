import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, type SQL } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { hashSecret } from '#lib/contributions/code.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { Details } from '../kinds/details.ts';
import { saysTheSame, unread } from '../kinds/kinds.ts';
import { mayWrite, type ParagraphVersion, type Policy } from '../policy.ts';
import { paragraphs, paragraphVersions, policies, policyVersions } from '../tables.ts';
import { versionFiles } from '../files/tables.ts';
import { stories, storytellers } from './tables.ts';
import { isKept } from '../taking-out.server.ts';
import { findStory } from './consent.server.ts';
import type { Story } from './story.ts';

// What somebody told is theirs: it goes out of every version, also of those that are frozen. That there was a story,
// and on which day it went, stays.

/** What who told it sees of it: where it stands, or that it is gone. */
export async function readStory(typed: string) {
	const story = (await findStory(typed)) ?? refuse('not_found');
	const places = await db
		.select({ slug: policies.slug, title: policies.title, number: policyVersions.number })
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(
			and(
				eq(paragraphVersions.paragraphId, story.paragraphId),
				eq(paragraphVersions.removed, false),
				isNotNull(policyVersions.publicAt)
			)
		)
		.orderBy(asc(policies.slug), desc(policyVersions.number));
	const { code, paragraphId, givenOn, withdrawnAt } = story;
	return { code, paragraphId, givenOn, withdrawnAt, places };
}

/** Takes a story back, with the code and the secret. False: a wrong secret. Twice is the same as once. */
export async function withdrawStory(code: string, secret: string): Promise<boolean> {
	return transaction(async () => {
		const story = (await findStory(code)) ?? refuse('not_found');
		if (story.secretHash !== hashSecret(secret)) return false;
		await wipe(story, await policyOf(story));
		return true;
	});
}

/** The same by the redactie, when who told it asks so. The log says who did it. */
export async function withdrawStoryOnRequest(editor: Person, policyId: string, paragraphId: string) {
	return transaction(async () => {
		const [story] = await db.select().from(stories).where(eq(stories.paragraphId, paragraphId));
		const policy = story && (await policyOf(story));
		if (!story || policy?.id !== policyId) refuse('not_found');
		assertAllowed(mayWrite(editor, policy));
		await wipe(story, policy, editor);
	});
}

async function policyOf({ paragraphId }: Story): Promise<Policy> {
	const [row] = await db
		.select({ policy: policies })
		.from(policies)
		.innerJoin(paragraphs, eq(paragraphs.policyId, policies.id))
		.where(eq(paragraphs.id, paragraphId));
	return row!.policy;
}

async function wipe({ id, paragraphId }: Story, { consultationId }: Policy, actor?: Person) {
	const [gone] = await db
		.update(stories)
		.set({ withdrawnAt: now(), purpose: '' })
		.where(and(eq(stories.id, id), isNull(stories.withdrawnAt)))
		.returning({ id: stories.id });
	if (!gone) return;
	await db.delete(storytellers).where(eq(storytellers.storyId, id));
	await wipeWords(paragraphId);
	await record(actor ? 'story.erased' : 'story.withdrawn', { subject: { id: paragraphId }, consultationId, actor });
}

/** Why a version changed may name who told it, so those words go too. */
const WHY = 'Een verhaal, dat intussen is teruggenomen.';

async function wipeWords(paragraphId: string) {
	const own = eq(paragraphVersions.paragraphId, paragraphId);
	await holdVersions(own);
	const rows = await db.select().from(paragraphVersions).where(own).orderBy(asc(paragraphVersions.versionId));
	const details: Details = { kind: 'story', name: '', about: '', withdrawnOn: dayOf(now()) };
	await db.update(paragraphVersions).set({ text: '', details }).where(own);
	await db
		.update(paragraphVersions)
		.set({ causeText: WHY })
		.where(and(own, isNotNull(paragraphVersions.cause)));
	// Files that were made of it hold its words too. They are made anew.
	await db.delete(versionFiles).where(inArray(versionFiles.versionId, versionsOf(rows)));
	const told = rows.filter((row) => !saysTheSame(row, unread('story')));
	await db
		.update(policyVersions)
		.set({ wipedAt: now() })
		.where(frozenAmong(versionsOf(told)));
	// Nobody but the writers ever read it, and no answer leads to it: then there is nothing to leave a place for.
	const isFrozen = (await db.$count(policyVersions, frozenAmong(versionsOf(rows)))) > 0;
	if (!isFrozen && !(await isKept(paragraphId))) await db.delete(paragraphVersions).where(own);
}

const versionsOf = (rows: ParagraphVersion[]) => rows.map(({ versionId }) => versionId);

const frozenAmong = (ids: string[]) => and(inArray(policyVersions.id, ids), ne(policyVersions.status, 'draft'));

/** Who freezes a version meanwhile waits, and then reads that the words are gone. */
async function holdVersions(where: SQL) {
	const rows = await db
		.select({ id: paragraphVersions.versionId })
		.from(paragraphVersions)
		.where(where)
		.orderBy(asc(paragraphVersions.versionId));
	for (const { id } of rows) await hold(policyVersions, id);
}
