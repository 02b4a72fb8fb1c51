import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { Contribution } from '#lib/contributions/contribution.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { VersionStatus } from '#lib/policies/paragraph.ts';
import { paragraphLinks, paragraphs, paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';

// Rows of neighbouring features, as plainly as they can be, for tests of what follows on them.

/** Someone says something; with an address when they want an answer by mail. */
export const say = (
	consultationId: string,
	text: string,
	{
		email,
		...change
	}: Partial<Pick<Contribution, 'status' | 'channel' | 'prompt'>> & {
		email?: string;
		personId?: string;
	} = {}
) =>
	transaction(async () => {
		const onceKey = newOnceKey();
		const { id: receiptId, code } = await issueReceipt({ consultationId, onceKey, email });
		const said = { consultationId, text, channel: 'wish', status: 'public', receiptId, ...change } as const;
		return { id: await receive(said), code, onceKey };
	});

export async function draw(
	consultationId: string,
	sentence: string,
	contributionIds: string[],
	against: string[] = []
) {
	const number = (await db.$count(findings)) + 1;
	const finding = { id: newId(), consultationId, number, sentence, createdAt: now() };
	await db.insert(findings).values(finding);
	for (const contributionId of contributionIds)
		await db.insert(findingSources).values({ findingId: finding.id, contributionId, stance: 'supports' });
	for (const contributionId of against)
		await db.insert(findingSources).values({ findingId: finding.id, contributionId, stance: 'dissents' });
	return finding;
}

type NewLink = Pick<typeof paragraphLinks.$inferInsert, 'role' | 'findingId'>;

/**
 * A policy of which each version is a list of texts by the name of the paragraph. `parts`: which was split from which.
 * Returns the ids.
 */
export async function write(
	consultationId: string,
	versions: {
		status: VersionStatus;
		texts: Record<string, string>;
		links?: Record<string, NewLink[]>;
		parts?: Record<string, string>;
	}[],
	title = 'Samen leven'
) {
	const policy = { id: newId(), consultationId, slug: title.toLowerCase().replaceAll(' ', '-'), title };
	await db.insert(policies).values({ ...policy, createdAt: now() });
	const ids = new Map<string, string>();
	const versionIds: string[] = [];
	for (const [i, { status, texts, links = {}, parts = {} }] of versions.entries()) {
		const versionId = newId();
		const draft = { id: versionId, policyId: policy.id, number: i + 1, status: 'draft' } as const;
		await db.insert(policyVersions).values({ ...draft, createdAt: now() });
		for (const [position, [name, text]] of Object.entries(texts).entries()) {
			if (!ids.has(name)) {
				ids.set(name, newId());
				await db.insert(paragraphs).values({ id: ids.get(name)!, policyId: policy.id, createdAt: now() });
			}
			const splitFromId = ids.get(parts[name] ?? '') ?? null;
			const row = { versionId, paragraphId: ids.get(name)!, position, kind: 'text', text, splitFromId } as const;
			await db.insert(paragraphVersions).values(row);
			for (const link of links[name] ?? [])
				await db.insert(paragraphLinks).values({ id: newId(), versionId, paragraphId: row.paragraphId, ...link });
		}
		const isPublic = status === 'published' || status === 'adopted';
		const frozen = { status, frozenAt: now(), publicAt: isPublic ? now() : null };
		if (status !== 'draft') await db.update(policyVersions).set(frozen).where(eq(policyVersions.id, versionId));
		versionIds.push(versionId);
	}
	const place = (version: number, name: string) => ({
		versionId: versionIds[version - 1]!,
		paragraphId: ids.get(name)!
	});
	return { ...policy, place };
}
