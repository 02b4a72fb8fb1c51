import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
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

/**
 * Keeps a file in the place of what said something else. All of it is there, or nothing. When another process was first,
 * its file is the one: returns the bytes that everybody gets.
 */
export async function keep(versionId: string, kind: FileKind, basis: string, bytes: Buffer): Promise<Buffer> {
	return transaction(async () => {
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

const ofKind = (versionId: string, { format, withSources }: FileKind) =>
	and(
		eq(versionFiles.versionId, versionId),
		eq(versionFiles.format, format),
		eq(versionFiles.withSources, withSources)
	);
