import { asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { hashSecret, newCode, secretOf } from '#lib/contributions/code.ts';
import { readCode } from '#lib/contributions/code-signs.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import { type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { findStanding, holdDraft } from '../draft.server.ts';
import { withdrawnOn } from '../kinds/story.ts';
import { findPolicyById } from '../policies.server.ts';
import { mayWrite } from '../policy.ts';
import { paragraphs } from '../tables.ts';
import { stories, storytellers } from './tables.ts';
import type { Consent, Story } from './story.ts';

/**
 * Keeps that somebody may read this story. Returns the code, to give to who told it, with the secret that follows from
 * `onceKey`.
 */
export async function recordConsent(editor: Person, policyId: string, paragraphId: string, consent: Consent) {
	const { onceKey, name, contact, way, givenOn, purpose } = consent;
	const policy = await findPolicyById(policyId);
	assertAllowed(mayWrite(editor, policy));
	return once(onceKey, async () => {
		const row = await findStanding(await holdDraft(policyId), paragraphId);
		if (row.kind !== 'story' || withdrawnOn(row)) refuse('not_found');
		const story = { id: newId(), paragraphId, code: newCode(), secretHash: hashSecret(secretOf(onceKey)) };
		const [kept] = await db
			.insert(stories)
			.values({ ...story, way, givenOn, purpose, recordedById: editor.id, recordedAt: now() })
			.onConflictDoNothing()
			.returning();
		if (!kept) refuse('conflict', 'De toestemming voor dit verhaal is al vastgelegd.');
		await db.insert(storytellers).values({ storyId: kept.id, name, contact });
		await record('story.consented', {
			subject: { id: paragraphId },
			consultationId: policy.consultationId,
			actor: editor,
			particulars: { way }
		});
		return story.code;
	});
}

/** The consent for a story with who told it, for who writes the document; nothing when there is none yet. */
export async function readConsent(editor: Person, policyId: string, paragraphId: string) {
	assertAllowed(mayWrite(editor, await findPolicyById(policyId)));
	const [row] = await db
		.select({ story: stories, teller: { name: storytellers.name, contact: storytellers.contact } })
		.from(stories)
		.innerJoin(paragraphs, eq(paragraphs.id, stories.paragraphId))
		.leftJoin(storytellers, eq(storytellers.storyId, stories.id))
		.where(eq(stories.paragraphId, paragraphId))
		.orderBy(asc(stories.id));
	return row && { ...withoutSecret(row.story), teller: row.teller };
}

/** By what somebody typed from the paper that they got. */
export async function findStory(typed: string): Promise<Story | undefined> {
	const code = readCode(typed);
	const [story] = code ? await db.select().from(stories).where(eq(stories.code, code)) : [];
	return story;
}

const withoutSecret = ({ secretHash: _, ...story }: Story) => story;
