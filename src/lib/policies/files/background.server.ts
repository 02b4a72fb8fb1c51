import { asc, count, desc, eq, isNotNull, lt } from 'drizzle-orm';
import { canMakePdf } from '#lib/documents/typesetter.ts';
import { db } from '#lib/storage/index.ts';
import { wholeText } from '../reading-view.ts';
import { readDocument } from '../reading.server.ts';
import { policies, policyVersions } from '../tables.ts';
import { versionFiles } from './tables.ts';
import { fileKinds } from './file.ts';
import { keptFile } from './version-files.server.ts';

// What could not be made now is left to who asks for it, so that it does not keep the others waiting.
const tried = new Set<string>();

/**
 * Makes the files of a public version before anybody asks for them: of one version a time, the newest first. Who comes
 * does not wait, and the page says how large they are. Says whether there was one to make.
 */
export async function makeMissingFiles(origin: string): Promise<boolean> {
	const kinds = fileKinds.filter(({ format }) => format !== 'pdf' || canMakePdf());
	const next = (await findLacking(kinds.length)).find(({ id }) => !tried.has(id));
	if (!next) return false;
	tried.add(next.id);
	const document = await readDocument(next.slug, String(next.number), undefined, wholeText);
	for (const kind of kinds) await keptFile(document, kind, origin);
	return true;
}

/** Newest first: that is what people come for. */
const findLacking = (most: number) =>
	db
		.select({ id: policyVersions.id, slug: policies.slug, number: policyVersions.number })
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.leftJoin(versionFiles, eq(versionFiles.versionId, policyVersions.id))
		.where(isNotNull(policyVersions.publicAt))
		.groupBy(policyVersions.id, policies.slug, policyVersions.number, policyVersions.publicAt)
		.having(lt(count(versionFiles.id), most))
		.orderBy(desc(policyVersions.publicAt), asc(policyVersions.id));
