import { and, asc, count, eq, inArray, max, ne, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { counting } from '#lib/contributions/status.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { assertRewordable, assertSourcesStay, holdFinding } from './settling.server.ts';
import { isCounted, uncounted, withoutStatus } from './sources.server.ts';
import { findings, findingSources, themes } from './tables.ts';
import type { Stance } from './stance.ts';
import type { Finding, FindingInput } from './theme.ts';
import { assertOfConsultation, chunks, findTheme } from './themes.server.ts';

/** The findings in their order, with their theme and how many contributions stand behind and against them. */
export const listFindings = (consultationId: string) => withCounts(eq(findings.consultationId, consultationId));

export type CountedFinding = Awaited<ReturnType<typeof listFindings>>[number];

export async function findFinding(id: string): Promise<CountedFinding> {
	const [finding] = await withCounts(eq(findings.id, id));
	return finding ?? refuse('not_found');
}

function withCounts(wanted: ReturnType<typeof eq>) {
	const counted = (stance: Stance) =>
		count(sql`case when ${findingSources.stance} = ${stance} and ${isCounted} then 1 end`);
	return db
		.select({
			id: findings.id,
			consultationId: findings.consultationId,
			themeId: findings.themeId,
			theme: themes.name,
			number: findings.number,
			sentence: findings.sentence,
			dissent: findings.dissent,
			settledAt: findings.settledAt,
			createdAt: findings.createdAt,
			supporting: counted('supports'),
			dissenting: counted('dissents')
		})
		.from(findings)
		.leftJoin(themes, eq(themes.id, findings.themeId))
		.leftJoin(findingSources, eq(findingSources.findingId, findings.id))
		.leftJoin(...uncounted(withoutStatus(...counting)))
		.where(wanted)
		.groupBy(findings.id, themes.name)
		.orderBy(asc(findings.number), asc(findings.id));
}

/** In which findings each of these contributions counts, by its id. */
export async function findingsOf(contributionIds: string[]) {
	const rows = [];
	for (const ids of chunks(contributionIds))
		rows.push(
			...(await db
				.select({
					contributionId: findingSources.contributionId,
					stance: findingSources.stance,
					id: findings.id,
					number: findings.number,
					sentence: findings.sentence
				})
				.from(findingSources)
				.innerJoin(findings, eq(findings.id, findingSources.findingId))
				.where(inArray(findingSources.contributionId, ids))
				.orderBy(asc(findings.number), asc(findings.id)))
		);
	return Map.groupBy(rows, ({ contributionId }) => contributionId);
}

export async function createFinding(
	editor: Person,
	consultationId: string,
	{ onceKey, ...input }: FindingInput
): Promise<Finding> {
	assertAllowed(mayEdit(editor));
	const make = async () => {
		await assertTheme(consultationId, input.themeId);
		const number = await nextNumber(consultationId);
		const finding = { id: newId(), consultationId, ...input, number, createdAt: now() };
		await db.insert(findings).values(finding);
		await record('finding.created', { subject: finding, consultationId, actor: editor, particulars: { number } });
		return finding.id;
	};
	const id = await (onceKey ? once(onceKey, make) : transaction(make));
	const [made] = await db.select().from(findings).where(eq(findings.id, id));
	return made ?? refuse('not_found');
}

// Writing to the row of the consultation makes two redacteuren take turns, so that each number is given once.
async function nextNumber(consultationId: string) {
	const found = await db
		.update(consultations)
		.set({ createdAt: sql`${consultations.createdAt}` })
		.where(eq(consultations.id, consultationId))
		.returning({ id: consultations.id });
	if (!found.length) refuse('not_found');
	const [last] = await db
		.select({ number: max(findings.number) })
		.from(findings)
		.where(eq(findings.consultationId, consultationId));
	return (last?.number ?? 0) + 1;
}

async function assertTheme(consultationId: string, themeId: string | undefined) {
	if (themeId && (await findTheme(themeId)).consultationId !== consultationId) refuse('not_found');
}

export async function changeFinding(editor: Person, id: string, { themeId, sentence, dissent }: FindingInput) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const finding = await holdFinding(id);
		const { consultationId } = finding;
		assertRewordable(finding, { sentence, dissent });
		await assertTheme(consultationId, themeId);
		await db
			.update(findings)
			.set({ themeId: themeId ?? null, sentence, dissent })
			.where(eq(findings.id, id));
		await record('finding.changed', { subject: { id }, consultationId, actor: editor });
	});
}

/** Puts contributions behind a finding, or against it. Who was on the other side changes sides. */
export async function addFindingSources(editor: Person, findingId: string, contributionIds: string[], stance: Stance) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const finding = await holdFinding(findingId);
		const { consultationId } = finding;
		await assertOfConsultation(consultationId, contributionIds);
		await assertSourcesStay(finding, contributionIds, stance);
		for (const ids of chunks([...new Set(contributionIds)]))
			await db
				.insert(findingSources)
				.values(ids.map((contributionId) => ({ findingId, contributionId, stance, addedAt: now() })))
				.onConflictDoUpdate({
					target: [findingSources.findingId, findingSources.contributionId],
					set: { stance, addedAt: now() },
					setWhere: ne(findingSources.stance, stance)
				});
		await record('finding.changed', {
			subject: { id: findingId },
			consultationId,
			actor: editor,
			particulars: { stance, added: contributionIds }
		});
	});
}

export async function removeFindingSource(editor: Person, findingId: string, contributionId: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const finding = await holdFinding(findingId);
		const { consultationId } = finding;
		await assertSourcesStay(finding, [contributionId]);
		const removed = await db
			.delete(findingSources)
			.where(and(eq(findingSources.findingId, findingId), eq(findingSources.contributionId, contributionId)))
			.returning();
		if (!removed.length) return;
		await record('finding.changed', {
			subject: { id: findingId },
			consultationId,
			actor: editor,
			particulars: { removed: [contributionId] }
		});
	});
}
