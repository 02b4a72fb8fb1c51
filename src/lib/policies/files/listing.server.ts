import { asc, inArray } from 'drizzle-orm';
import { canMakePdf } from '#lib/documents/typesetter.ts';
import { db } from '#lib/storage/index.ts';
import type { Policy, PolicyVersion } from '../policy.ts';
import { versionFiles } from './tables.ts';
import { fileKinds, hasFiles, hrefOf, labelOf, type FileLink } from './file.ts';

/** What can be downloaded of each of these versions, by the number of the version. The size is there once it is made. */
export async function listFiles(policy: Policy, versions: PolicyVersion[]): Promise<Map<number, FileLink[]>> {
	const made = await sizesOf(versions.map(({ id }) => id));
	const kinds = fileKinds.filter(({ format }) => format !== 'pdf' || canMakePdf());
	return new Map(
		versions.filter(hasFiles).map((version) => [
			version.number,
			kinds.map((kind) => ({
				href: hrefOf(policy, version, kind),
				label: labelOf(kind.format, made.get(keyOf(version.id, kind))),
				withSources: kind.withSources
			}))
		])
	);
}

async function sizesOf(versionIds: string[]) {
	if (!versionIds.length) return new Map<string, number>();
	const { versionId, format, withSources, size } = versionFiles;
	const rows = await db
		.select({ versionId, format, withSources, size })
		.from(versionFiles)
		.where(inArray(versionId, versionIds))
		.orderBy(asc(versionFiles.id));
	return new Map(rows.map((row) => [keyOf(row.versionId, row), row.size]));
}

const keyOf = (versionId: string, { format, withSources }: { format: string; withSources: boolean }) =>
	`${versionId} ${format} ${withSources}`;
