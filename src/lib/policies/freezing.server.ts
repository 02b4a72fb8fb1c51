import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertUndecided, findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { asDate, dayOf } from '#lib/text/dates.ts';
import { settleFindings } from '#lib/themes/settling.server.ts';
import { checkRows, kinOf, versionBefore, type DraftChecks } from './checks.server.ts';
import { changeRow, holdDraft, type Draft } from './draft.server.ts';
import { isFrameworkPublic } from './clusters/public.server.ts';
import { excerpt } from './excerpt.ts';
import { assertFinished } from './finishing.server.ts';
import { hashOf } from './hash.ts';
import { DECIDED, findPolicyById, findVersionById, readVersion, type ReadParagraph } from './policies.server.ts';
import {
	freezable,
	isUnderEmbargo,
	SHORTEST_OVERRIDE,
	type Decision,
	type Freeze,
	type Policy,
	type PolicyVersion
} from './policy.ts';
import { paragraphLinks, policyVersions } from './tables.ts';

/** From here on nothing in this version changes; a correction is a new version beside it. */
export async function freezeDraft(editor: Person, policyId: string, freeze: Freeze): Promise<PolicyVersion> {
	if (!freezable.includes(freeze.status)) refuse('invalid');
	return freezeAs(editor, policyId, freeze);
}

/** What the council adopted. For the decision alone, which first sees to it that all have their answer. */
export const freezeAdopted = (editor: Person, policyId: string, adopted: Omit<Ending, 'status'>) =>
	freezeAs(editor, policyId, { ...adopted, status: 'adopted' });

interface Ending extends Omit<Freeze, 'status'>, Partial<Decision> {
	status: Freeze['status'] | 'adopted';
}

async function freezeAs(editor: Person, policyId: string, ending: Ending): Promise<PolicyVersion> {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const policy = await findPolicyById(policyId);
		await assertOpen(policy);
		await assertForPlan(policy, ending);
		const draft = await holdDraft(policyId);
		await settleCited(draft);
		const rows = await readVersion(draft.id);
		const before = await versionBefore(draft);
		const checks = checkRows(rows, before && (await readVersion(before.id)), ending.status);
		assertReady(checks, ending);
		await assertFinished(rows);
		await settleCauses(draft, rows, checks);

		const { status, summary, decision = '', decisionNumber = '', decidedOn, votes } = ending;
		const [frozen] = await db
			.update(policyVersions)
			.set({
				...{ status, summary, decision, hash: hashOf(rows), language: checks.language },
				...{ decisionNumber, decidedOn, votes },
				embargoUntil: status === 'concept' ? ending.embargoUntil : null,
				languageOverride: checks.language.passed ? '' : (ending.languageOverride?.trim() ?? ''),
				...{ frozenById: editor.id, frozenAt: now(), publicAt: status === 'concept' ? null : now() },
				// Until a round opens it is for the redactie alone.
				...{ handedInAt: null, forCouncil: false }
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

/**
 * In a consultation in preparation a text is only ever a draft: a frozen version is there for the raad and a published
 * one for everybody, and with it they would learn that the consultation is there. After the decision of the council
 * there is nothing to freeze: that text stands. Only an uitvoeringsplan goes on.
 */
async function assertOpen({ consultationId, kind }: Policy) {
	const { status } =
		kind === 'plan' ? await findConsultationById(consultationId) : await assertUndecided(consultationId, DECIDED);
	if (status === 'draft')
		refuse(
			'conflict',
			'Dit traject is nog in voorbereiding. Open eerst het traject. Daarna kunt u een versie vastleggen.'
		);
}

/** The council decides on the beleidskader, not on how somebody carries it out. */
async function assertForPlan({ kind, clusterId }: Policy, { status }: Ending) {
	if (kind !== 'plan') return;
	if (status !== 'published')
		refuse('conflict', 'Een uitvoeringsplan kunt u alleen publiceren. De raad stelt het niet vast.');
	// Whoever reads a plan learns of the document that it is a part of.
	if (!(await isFrameworkPublic(clusterId!)))
		refuse('conflict', 'Het beleidskader is nog niet openbaar. Maak dat eerst openbaar. Publiceer daarna het plan.');
}

/** The rode draden that this version cites stay as they are from here on. First, so that nobody changes them meanwhile. */
async function settleCited(draft: Draft) {
	const links = await db
		.select({ findingId: paragraphLinks.findingId })
		.from(paragraphLinks)
		.where(and(eq(paragraphLinks.versionId, draft.id), isNotNull(paragraphLinks.findingId)))
		.orderBy(asc(paragraphLinks.findingId));
	await settleFindings(links.map(({ findingId }) => findingId!));
}

function assertReady(
	{ hasText, unsourced, unexplained, language }: DraftChecks,
	{ status, languageOverride = '' }: Ending
) {
	if (!hasText) refuse('conflict', 'Er staat nog geen tekst in deze versie.');
	if (unsourced.length)
		refuse(
			'conflict',
			`Zeg eerst waar elke alinea vandaan komt. Nog zonder bron: ${names(unsourced)}. ${sourceHint(unsourced)}`.trim()
		);
	if (unexplained.length)
		refuse(
			'conflict',
			`Zeg eerst bij elke wijziging waarom. Nog zonder reden: ${names(unexplained)}. ${causeHint(unexplained)}`.trim()
		);
	if (status !== 'concept' && !language.passed && languageOverride.trim().length < SHORTEST_OVERRIDE)
		refuse(
			'conflict',
			`De tekst is nog niet in gewone taal. Maak de tekst eenvoudiger, of leg in minstens ${SHORTEST_OVERRIDE} tekens uit waarom dat niet kan.`
		);
}

const sourceHint = (rows: ReadParagraph[]) =>
	rows.some(({ links }) => links.some(({ role }) => role === 'source'))
		? 'Wat verborgen, teruggenomen of nog vertrouwelijk is, telt niet als bron.'
		: '';

const causeHint = (rows: ReadParagraph[]) =>
	rows.some(({ cause }) => cause === 'council')
		? 'Een wijziging van de raad zelf kan alleen in de tekst die de raad vaststelt.'
		: '';

const NAMED = 8;

function names(rows: ReadParagraph[]) {
	const named = rows.slice(0, NAMED).map(({ text }) => `“${excerpt(text)}”`);
	return rows.length > NAMED ? `${named.join(', ')} en nog ${rows.length - NAMED}` : named.join(', ');
}

/** What was split or merged shares its reason; what neither changed nor moved in the end needs none. */
async function settleCauses(draft: Draft, rows: ReadParagraph[], { changed, moved }: DraftChecks) {
	const needless = rows.filter((row) => row.cause !== null && !changed.includes(row) && !moved.includes(row));
	for (const { paragraphId } of needless) await changeRow(draft, paragraphId, { cause: null, causeText: '' });
	const gone = needless.flatMap(({ links }) => links.filter(({ role }) => role === 'cause').map(({ id }) => id));
	if (gone.length) await db.delete(paragraphLinks).where(inArray(paragraphLinks.id, gone));

	for (const row of changed.filter(({ cause }) => cause === null)) {
		const kin = kinOf(row, rows).find(({ cause }) => cause !== null)!;
		await changeRow(draft, row.paragraphId, { cause: kin.cause, causeText: kin.causeText });
		for (const { role, findingId, contributionId, amendmentId } of kin.links)
			if (role === 'cause')
				await db.insert(paragraphLinks).values({
					...{ id: newId(), versionId: draft.id, paragraphId: row.paragraphId, role },
					...{ findingId, contributionId, amendmentId }
				});
	}
}

/**
 * Lets everybody read a concept. Opening twice is the same as opening once. Before its embargo ends the redactie must
 * say that it means to: `early`.
 */
export async function openVersion(editor: Person, versionId: string, early = false): Promise<PolicyVersion> {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const version = await findVersionById(versionId);
		if (version.status === 'draft') refuse('conflict', 'Leg deze versie eerst vast.');
		if (version.publicAt) return version;
		if (isUnderEmbargo(version, dayOf(now())) && !early)
			refuse(
				'conflict',
				`Dit concept is vertrouwelijk tot en met ${asDate(version.embargoUntil)}. Wilt u het toch nu openen? Vink dat dan aan.`
			);
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
