import { desc, asc, eq, and, isNotNull } from 'drizzle-orm';
import { didNotPass, waysOut } from '#lib/language-checks/judged.ts';
import { MOST_FAILED, type JudgedTexts } from '#lib/language-checks/tally.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { findVersion } from './policies.server.ts';
import { openDocument } from './reading.server.ts';
import { policies, policyVersions } from './tables.ts';

/** What was measured of a version when it went out, and of those before and after it that this person may read. */
export async function readReadability(slug: string, number: string, person: Person | undefined) {
	const { policy, versions } = await openDocument(slug, person);
	const version = await findVersion(policy.id, number, person);
	return { policy, version, versions: versions.filter(({ frozenAt }) => frozenAt) };
}

/** The versions that everybody may read, by their stored verdicts. */
export async function listJudgedVersions(kind: (typeof policies.$inferSelect)['kind']): Promise<JudgedTexts> {
	const isMeant = and(eq(policies.kind, kind), isNotNull(policyVersions.publicAt));
	const { columns, ways } = waysOut(policyVersions);
	const groups = await db
		.select(columns)
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(isMeant)
		.groupBy(...ways)
		.orderBy(...ways);
	const failed = await db
		.select({
			id: policyVersions.id,
			slug: policies.slug,
			title: policies.title,
			number: policyVersions.number,
			override: policyVersions.languageOverride
		})
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(didNotPass(policyVersions, isMeant))
		.orderBy(desc(policyVersions.publicAt), asc(policyVersions.id))
		.limit(MOST_FAILED);
	return {
		groups,
		failed: failed.map(({ id, slug, title, number, override }) => ({
			...{ id, override },
			title: `${title}, versie ${number}`,
			href: `/beleid/${slug}/versies/${number}/leesbaar`
		}))
	};
}
