import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { keptOverride } from '#lib/language-checks/passing.server.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { settleFindings } from '#lib/themes/settling.server.ts';
import { assertNotAdopted, assertRunning } from './adopted.server.ts';
import { settleCauses } from './causes.server.ts';
import { checkRows, checkWords, versionBefore } from './checks.server.ts';
import { isFrameworkPublic } from './clusters/public.server.ts';
import { holdDraft, type Draft } from './draft.server.ts';
import { driftedAmong } from './formal/drifting.server.ts';
import { assertFinished } from './finishing.server.ts';
import { hashOf } from './hash.ts';
import { findPolicyById, listVersions, readVersion } from './policies.server.ts';
import { freezable, mayPublish, type Decision, type Freeze, type Policy, type PolicyVersion } from './policy.ts';
import { assertReady } from './ready.ts';
import { paragraphLinks, policyVersions } from './tables.ts';
import { withholdUnread } from './taking-out.server.ts';

/** From here on nothing in this version changes; a correction is a new version beside it. */
export async function freezeDraft(editor: Person, policyId: string, freeze: Freeze): Promise<PolicyVersion> {
	if (!freezable.includes(freeze.status)) refuse('invalid');
	// With an agenda its items come into the chain too: that is the work of who publishes agendas.
	if ((await findPolicyById(policyId)).kind === 'agenda') refuse('not_found');
	return freezeAs(editor, policyId, freeze);
}

/** A version of a wijkagenda. For publishing it alone, which makes contributions of its items. */
export const freezeAgenda = (chair: Person, policyId: string, freeze: Omit<Freeze, 'status' | 'embargoUntil'>) =>
	freezeAs(chair, policyId, { ...freeze, status: 'published' });

/** What the council adopted. For the decision alone, which first sees to it that all have their answer. */
export const freezeAdopted = (editor: Person, policyId: string, adopted: Omit<Ending, 'status'>) =>
	freezeAs(editor, policyId, { ...adopted, status: 'adopted' });

interface Ending extends Omit<Freeze, 'status'>, Partial<Decision> {
	status: Freeze['status'] | 'adopted';
}

async function freezeAs(editor: Person, policyId: string, ending: Ending): Promise<PolicyVersion> {
	assertAllowed(mayPublish(editor, await findPolicyById(policyId)));
	await readAhead(editor, policyId);
	return transaction(async () => {
		const policy = await findPolicyById(policyId);
		await assertOpen(policy);
		await assertForPlan(policy, ending);
		const draft = await holdDraft(policyId);
		await settleCited(draft);
		const rows = await readVersion(draft.id);
		const before = await versionBefore(draft);
		const frozenBefore = before && { version: before, rows: await readVersion(before.id) };
		const checks = checkRows(rows, frozenBefore?.rows, ending.status);
		const drifted = await driftedAmong(rows, frozenBefore);
		const { verdict: language } = await checkWords(rows);
		assertReady({ ...checks, language, drifted }, ending);
		await assertFinished(rows);
		await settleCauses(draft, rows, checks, ending.status);
		await withholdUnread(draft, rows);

		const { status, summary, decision = '', decisionNumber = '', decidedOn, votes, withoutAdvice = '' } = ending;
		const [frozen] = await db
			.update(policyVersions)
			.set({
				...{ status, summary, decision, hash: hashOf(rows), language },
				...{ decisionNumber, decidedOn, votes, withoutAdvice },
				embargoUntil: status === 'concept' ? ending.embargoUntil : null,
				languageOverride: keptOverride(language, ending.languageOverride),
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

/** A long text takes half a second. The measure keeps what it read, so that nobody waits for that later on. */
async function readAhead(editor: Person, policyId: string) {
	const [newest] = await listVersions(policyId, editor);
	if (newest) await checkWords(await readVersion(newest.id));
}

/**
 * In a consultation in preparation a text is only ever a draft: a frozen version is there for the raad and a published
 * one for everybody, and with it they would learn that the consultation is there. After the decision of the council
 * there is nothing to freeze: that text stands. Only an uitvoeringsplan goes on.
 */
async function assertOpen(policy: Policy) {
	if (policy.kind === 'framework') await assertNotAdopted(policy);
	if (policy.kind === 'agenda') await assertRunning(policy);
	const { status } = await findConsultationById(policy.consultationId);
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
