import { and, eq, exists, isNotNull, type SQL, sql } from 'drizzle-orm';
import { standing, type Status } from '#lib/contributions/status.ts';
import { hasRole, mayEdit, type Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { findings } from '#lib/themes/tables.ts';
import { paragraphLinks, policyVersions } from './tables.ts';

// What somebody may name as a source. Who writes for an organisation or a wijk knows no more than everybody does.

export const mayCite = (writer: Person) =>
	mayEdit(writer) || hasRole(writer, 'plan_writer', 'platform_member', 'platform_chair');

/** Of contributions. */
export const citable = (writer: Person): Status[] => (mayEdit(writer) ? [...standing] : ['public']);

/** Of findings: for who is not of the redactie those that a public text names. Nothing: all of them. */
export const citableFinding = (writer: Person): SQL | undefined => (mayEdit(writer) ? undefined : isNamedInPublic());

const isNamedInPublic = () =>
	exists(
		db
			.select({ one: sql`1` })
			.from(paragraphLinks)
			.innerJoin(policyVersions, eq(policyVersions.id, paragraphLinks.versionId))
			.where(and(eq(paragraphLinks.findingId, findings.id), isNotNull(policyVersions.publicAt)))
	);
