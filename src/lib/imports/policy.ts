import { asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { startDraft } from '#lib/policies/drafting.server.ts';
import { keepConfirmations } from '#lib/policies/formal/confirming.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy, listPoliciesOf, listVersions } from '#lib/policies/policies.server.ts';
import type { Policy, PolicyVersion } from '#lib/policies/policy.ts';
import { paragraphLinks, paragraphs, paragraphVersions } from '#lib/policies/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import { applyCauses, type GivenCause } from './policy-causes.ts';
import { TAKEN_OVER } from './taken-over.ts';
import { nextRows, type Row } from './policy-rows.ts';
import { piecesOf, sameWords, titleOf, type Piece } from './policy-markdown.ts';

export interface PolicyFile {
	name: string;
	markdown: string;
}

export interface PolicyImport {
	/** A redacteur, in whose name it happens. */
	editor: Person;
	/** Without it the first heading of the first file. */
	title?: string | undefined;
	/** Why what changed, beside the files. */
	causes?: GivenCause[] | undefined;
	/** Hears what was done, a line at a time. */
	progress?: (line: string) => void;
}

/**
 * Several files become the successive versions of one document, each published. All of it is read, or nothing; what
 * was read before is not read again.
 */
export async function importPolicy(
	files: PolicyFile[],
	consultationSlug: string,
	{ editor, title, causes = [], progress = () => {} }: PolicyImport
) {
	assertAllowed(mayEdit(editor));
	const read = files.map(({ name, markdown }) => ({ name, pieces: piecesOf(markdown) }));
	const empty = read.find(({ pieces }) => !pieces.some(({ kind }) => kind === 'text'));
	if (empty || !read.length) refuse('invalid', `${empty?.name ?? 'Geen bestand'}: hier staat geen tekst in.`);

	return transaction(async () => {
		const consultation = await findConsultation(consultationSlug, editor);
		const policy = await findOrCreate(editor, consultation.id, title ?? titleOf(read[0]!.pieces));
		const known = (await listVersions(policy.id, editor)).filter(({ status }) => status !== 'draft').toReversed();
		await assertSame(known, read);
		for (const file of read.slice(known.length)) {
			const number = read.indexOf(file) + 1;
			const unused = await addVersion(
				editor,
				policy,
				file,
				causes.filter(({ version }) => version === number)
			);
			for (const line of unused) progress(`${file.name}: ${line}`);
			progress(`${file.name}: ${file.pieces.length} alinea’s en koppen`);
		}
		const added = Math.max(0, read.length - known.length);
		if (added)
			await record('import.done', {
				subject: policy,
				consultationId: consultation.id,
				actor: editor,
				particulars: { versions: added }
			});
		return { policy, added };
	});
}

async function findOrCreate(editor: Person, consultationId: string, title: string): Promise<Policy> {
	const known = (await listPoliciesOf(editor, consultationId)).find(({ slug }) => slug === slugOf(title));
	return known ?? createPolicy(editor, consultationId, title);
}

interface ReadFile {
	name: string;
	pieces: Piece[];
}

/** What was read before must be what these files begin with. */
async function assertSame(known: PolicyVersion[], read: ReadFile[]) {
	for (const [i, version] of known.slice(0, read.length).entries()) {
		const { name, pieces } = read[i]!;
		const standing = (await rowsOf(version.id)).filter(({ removed }) => !removed);
		const same = standing.length === pieces.length && standing.every((row, j) => sameWords(row, pieces[j]!));
		if (!same) refuse('conflict', `${name}: versie ${version.number} van dit beleid bestaat al, met een andere tekst.`);
	}
}

const SOME = 500;

/** Returns which causes led to nothing, a sentence each. */
async function addVersion(editor: Person, policy: Policy, { name, pieces }: ReadFile, causes: GivenCause[]) {
	const draft = await startDraft(editor, policy.id);
	const before = await rowsOf(draft.id);
	const { rows, news } = nextRows(before, pieces, `Ingelezen uit ${name}`);
	const { behind, unused } = await applyCauses(rows, causes, policy.consultationId);

	await db.delete(paragraphVersions).where(eq(paragraphVersions.versionId, draft.id));
	await inParts(news, (some) =>
		db
			.insert(paragraphs)
			.values(some.map(({ paragraphId }) => ({ id: paragraphId, policyId: policy.id, createdAt: now() })))
	);
	await inParts(rows, (some) =>
		db.insert(paragraphVersions).values(some.map((row) => ({ ...row, versionId: draft.id })))
	);
	await inParts(news, (some) =>
		db.insert(paragraphLinks).values(
			some.map(({ paragraphId }) => ({
				...{ id: newId(), versionId: draft.id, paragraphId, reason: `Ingelezen uit ${name}` },
				role: 'source' as const
			}))
		)
	);
	const said = [...behind].flatMap(([{ paragraphId, removed }, ids]) =>
		ids.flatMap((contributionId) =>
			(removed ? (['cause'] as const) : (['cause', 'source'] as const)).map((role) => ({
				...{ id: newId(), versionId: draft.id, paragraphId, contributionId, role }
			}))
		)
	);
	await inParts(said, (some) => db.insert(paragraphLinks).values(some));
	// The file says that they belong together, in the name of who reads it in.
	const pairs = rows.filter(({ formalText, removed }) => formalText && !removed);
	await keepConfirmations(
		editor,
		pairs.map((row) => ({ ...row, details: null }))
	);
	await freezeDraft(editor, policy.id, {
		status: 'published',
		summary: `Ingelezen uit ${name}.`,
		languageOverride: TAKEN_OVER
	});
	return unused;
}

const rowsOf = (versionId: string): Promise<Row[]> =>
	db
		.select({
			paragraphId: paragraphVersions.paragraphId,
			position: paragraphVersions.position,
			kind: paragraphVersions.kind,
			text: paragraphVersions.text,
			formalText: paragraphVersions.formalText,
			removed: paragraphVersions.removed
		})
		.from(paragraphVersions)
		.where(eq(paragraphVersions.versionId, versionId))
		.orderBy(asc(paragraphVersions.position));

async function inParts<T>(all: T[], insert: (some: T[]) => Promise<unknown>) {
	for (let i = 0; i < all.length; i += SOME) await insert(all.slice(i, i + SOME));
}
