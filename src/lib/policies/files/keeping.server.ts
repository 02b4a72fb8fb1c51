import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findVersionById } from '../policies.server.ts';
import type { PolicyVersion } from '../policy.ts';
import { policyVersions } from '../tables.ts';
import { versionFileBytes, versionFiles } from './tables.ts';
import type { FileKind } from './file.ts';

/** The file of a version that says just this; nothing when there is none. */
export async function findKept(versionId: string, kind: FileKind, basis: string): Promise<Buffer | undefined> {
	const [row] = await db
		.select({ bytes: versionFileBytes.bytes })
		.from(versionFiles)
		.innerJoin(versionFileBytes, eq(versionFileBytes.fileId, versionFiles.id))
		.where(and(ofKind(versionId, kind), eq(versionFiles.basis, basis)));
	return row?.bytes;
}

type Read = Pick<PolicyVersion, 'id' | 'wipedAt'>;

/**
 * Keeps a file in the place of what said something else. All of it is there, or nothing. When another process was first,
 * its file is the one: returns the bytes that everybody gets. `version`: as it was read to make the file.
 */
export async function keep(version: Read, kind: FileKind, basis: string, bytes: Buffer): Promise<Buffer> {
	const { id: versionId } = version;
	return transaction(async () => {
		await hold(policyVersions, versionId);
		await assertSaysTheSame(version);
		const known = await findKept(versionId, kind, basis);
		if (known) return known;
		await db.delete(versionFiles).where(ofKind(versionId, kind));
		const hash = createHash('sha256').update(bytes).digest('base64url');
		const row = { id: newId(), versionId, ...kind, basis, size: bytes.length, hash, madeAt: now() };
		const [kept] = await db.insert(versionFiles).values(row).onConflictDoNothing().returning({ id: versionFiles.id });
		if (!kept) return (await findKept(versionId, kind, basis)) ?? bytes;
		await db.insert(versionFileBytes).values({ fileId: kept.id, bytes });
		return bytes;
	});
}

/** What was taken back while the file was being made stands in it: nobody gets it, and it is not kept. */
async function assertSaysTheSame({ id, wipedAt }: Read) {
	const standing = await findVersionById(id);
	if (standing.wipedAt?.getTime() !== wipedAt?.getTime()) refuse('conflict', CHANGED);
}

const CHANGED = 'Iemand haalde net iets uit deze tekst weg. Vraag het bestand nog een keer. Dan maken wij het opnieuw.';

const ofKind = (versionId: string, { format, withSources }: FileKind) =>
	and(
		eq(versionFiles.versionId, versionId),
		eq(versionFiles.format, format),
		eq(versionFiles.withSources, withSources)
	);
