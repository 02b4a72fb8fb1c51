import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { createPolicy, findNewestVersion, findPolicyById } from '#lib/policies/policies.server.ts';
import type { Policy } from '#lib/policies/policy.ts';
import { paragraphLinks, paragraphs, paragraphVersions } from '#lib/policies/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { Piece } from '../policy-markdown.ts';

export interface ReadInNota {
	consultationId: string;
	title: string;
	pieces: Piece[];
	/** Where the text comes from: it becomes the origin of each paragraph. Without it they have none yet. */
	reason: string;
	onceKey: string;
}

/** A nota that was read in becomes the first draft of a document of its own: all of it, or nothing. */
export async function createFromNota(editor: Person, nota: ReadInNota): Promise<Policy> {
	assertAllowed(mayEdit(editor));
	const { consultationId, title, pieces, reason, onceKey } = nota;
	if (!pieces.some(({ kind }) => kind === 'text')) refuse('invalid', 'Er blijft geen tekst over. Laat minder weg.');
	const id = await once(onceKey, async () => {
		const policy = await createPolicy(editor, consultationId, title);
		const { id: versionId } = await findNewestVersion(policy.id, editor);
		await addPieces(policy.id, versionId, pieces, reason);
		const particulars = { paragraphs: pieces.length };
		await record('import.done', { subject: policy, consultationId, actor: editor, particulars });
		return policy.id;
	});
	return findPolicyById(id);
}

async function addPieces(policyId: string, versionId: string, pieces: Piece[], reason: string) {
	const rows = pieces.map(({ kind, text, formalText = '' }, i) => ({
		...{ versionId, paragraphId: newId(), position: i + 1, kind, text, formalText }
	}));
	const sources = rows
		.filter(({ kind }) => reason && kind === 'text')
		.map(({ paragraphId }) => ({ id: newId(), versionId, paragraphId, role: 'source' as const, reason }));
	await inParts(rows, (some) =>
		db.insert(paragraphs).values(some.map(({ paragraphId: id }) => ({ id, policyId, createdAt: now() })))
	);
	await inParts(rows, (some) => db.insert(paragraphVersions).values(some));
	await inParts(sources, (some) => db.insert(paragraphLinks).values(some));
}

const SOME = 500;

async function inParts<T>(all: T[], insert: (some: T[]) => Promise<unknown>) {
	for (let i = 0; i < all.length; i += SOME) await insert(all.slice(i, i + SOME));
}
