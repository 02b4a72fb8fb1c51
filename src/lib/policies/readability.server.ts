import { desc, asc, eq, and, isNotNull } from 'drizzle-orm';
import type { JudgedText } from '#lib/language-checks/tally.ts';
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

/** Every version that everybody may read, with its stored verdict, the newest first. */
export async function listJudgedVersions(kind: (typeof policies.$inferSelect)['kind']): Promise<JudgedText[]> {
	const rows = await db
		.select({
			id: policyVersions.id,
			slug: policies.slug,
			title: policies.title,
			number: policyVersions.number,
			language: policyVersions.language,
			override: policyVersions.languageOverride
		})
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(policies.kind, kind), isNotNull(policyVersions.publicAt)))
		.orderBy(desc(policyVersions.publicAt), asc(policyVersions.id));
	return rows.map(({ id, slug, title, number, language, override }) => ({
		...{ id, language, override },
		title: `${title}, versie ${number}`,
		href: `/beleid/${slug}/versies/${number}/leesbaar`
	}));
}
