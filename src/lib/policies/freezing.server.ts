import { eq, inArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { checkRows, kinOf, versionBefore, type DraftChecks } from './checks.server.ts';
import { changeRow, holdDraft, type Draft } from './draft.server.ts';
import { excerpt } from './excerpt.ts';
import { hashOf } from './hash.ts';
import { findPolicyById, findVersionById, readVersion, type ReadParagraph } from './policies.server.ts';
import { SHORTEST_OVERRIDE, type Freeze, type PolicyVersion } from './policy.ts';
import { paragraphLinks, policyVersions } from './tables.ts';

/** From here on nothing in this version changes; a correction is a new version beside it. */
export async function freezeDraft(editor: Person, policyId: string, freeze: Freeze): Promise<PolicyVersion> {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const draft = await holdDraft(policyId);
		const rows = await readVersion(draft.id);
		const before = await versionBefore(draft);
		const checks = checkRows(rows, before && (await readVersion(before.id)));
		assertReady(checks, freeze);
		await settleCauses(draft, rows, checks);

		const { status, summary, decision = '' } = freeze;
		const [frozen] = await db
			.update(policyVersions)
			.set({
				...{ status, summary, decision, hash: hashOf(rows), language: checks.language },
				languageOverride: checks.language.passed ? '' : (freeze.languageOverride?.trim() ?? ''),
				...{ frozenById: editor.id, frozenAt: now(), publicAt: status === 'concept' ? null : now() }
			})
			.where(eq(policyVersions.id, draft.id))
			.returning();
		await record('version.frozen', {
			subject: draft,
			consultationId: draft.consultationId,
			actor: editor,
			particulars: { number: draft.number, status, hash: frozen!.hash }
		});
		return frozen!;
	});
}

function assertReady(
	{ hasText, unsourced, unexplained, language }: DraftChecks,
	{ status, languageOverride = '' }: Freeze
) {
	if (!hasText) refuse('conflict', 'Er staat nog geen tekst in deze versie.');
	if (unsourced.length)
		refuse('conflict', `Zeg eerst waar elke alinea vandaan komt. Nog zonder bron: ${names(unsourced)}.`);
	if (unexplained.length)
		refuse('conflict', `Zeg eerst bij elke wijziging waarom. Nog zonder reden: ${names(unexplained)}.`);
	if (status !== 'concept' && !language.passed && languageOverride.trim().length < SHORTEST_OVERRIDE)
		refuse(
			'conflict',
			`De tekst is nog niet in gewone taal. Maak de tekst eenvoudiger, of leg in minstens ${SHORTEST_OVERRIDE} tekens uit waarom dat niet kan.`
		);
}

const NAMED = 8;

function names(rows: ReadParagraph[]) {
	const named = rows.slice(0, NAMED).map(({ text }) => `“${excerpt(text)}”`);
	return rows.length > NAMED ? `${named.join(', ')} en nog ${rows.length - NAMED}` : named.join(', ');
}

/** What was split or merged shares its reason; what did not change in the end needs none. */
async function settleCauses(draft: Draft, rows: ReadParagraph[], { changed }: DraftChecks) {
	const needless = rows.filter((row) => row.cause !== null && !changed.includes(row));
	for (const { paragraphId } of needless) await changeRow(draft, paragraphId, { cause: null, causeText: '' });
	const gone = needless.flatMap(({ links }) => links.filter(({ role }) => role === 'cause').map(({ id }) => id));
	if (gone.length) await db.delete(paragraphLinks).where(inArray(paragraphLinks.id, gone));

	for (const row of changed.filter(({ cause }) => cause === null)) {
		const kin = kinOf(row, rows).find(({ cause }) => cause !== null)!;
		await changeRow(draft, row.paragraphId, { cause: kin.cause, causeText: kin.causeText });
		for (const { role, findingId, contributionId } of kin.links)
			if (role === 'cause')
				await db
					.insert(paragraphLinks)
					.values({ id: newId(), versionId: draft.id, paragraphId: row.paragraphId, role, findingId, contributionId });
	}
}

/** Lets everybody read a concept. Opening twice is the same as opening once. */
export async function openVersion(editor: Person, versionId: string): Promise<PolicyVersion> {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const version = await findVersionById(versionId);
		if (version.status === 'draft') refuse('conflict', 'Leg deze versie eerst vast.');
		if (version.publicAt) return version;
		const [opened] = await db
			.update(policyVersions)
			.set({ publicAt: now() })
			.where(eq(policyVersions.id, versionId))
			.returning();
		const { consultationId } = await findPolicyById(version.policyId);
		await record('version.opened', {
			subject: version,
			consultationId,
			actor: editor,
			particulars: { number: version.number }
		});
		return opened!;
	});
}
