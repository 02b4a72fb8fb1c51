import { and, asc, count, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { canMakePdf } from '#lib/documents/typesetter.ts';
import { db } from '#lib/storage/index.ts';
import { readDocument } from '../reading.server.ts';
import { policies, policyVersions, versionFiles } from '../tables.ts';
import { fileKinds } from './file.ts';
import { keptFile } from './version-files.server.ts';

/** So many versions at a time: each takes a second or more of this machine. */
const AT_ONCE = 1;

/**
 * Makes the files of public versions before anybody asks for them. Who comes first does not wait, and the page says how
 * large they are. Returns how many there were to make.
 */
export async function makeMissingFiles(origin: string): Promise<number> {
	const kinds = fileKinds.filter(({ format }) => format !== 'pdf' || canMakePdf());
	const lacking = await findLacking(kinds.length);
	for (const { slug, number } of lacking) {
		const document = await readDocument(slug, String(number), undefined);
		for (const kind of kinds) await keptFile(document, kind, origin);
	}
	return lacking.length;
}

/** Newest first: that is what people come for. */
const findLacking = (most: number) =>
	db
		.select({ slug: policies.slug, number: policyVersions.number })
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.leftJoin(versionFiles, eq(versionFiles.versionId, policyVersions.id))
		.where(and(isNotNull(policyVersions.publicAt)))
		.groupBy(policies.slug, policyVersions.number, policyVersions.publicAt)
		.having(lt(count(versionFiles.id), most))
		.orderBy(sql`${policyVersions.publicAt} desc`, asc(policies.slug))
		.limit(AT_ONCE);
