import { and, count, countDistinct, eq, min, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { newCodes } from '#lib/contributions/code.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayManage } from '../questionnaire.ts';
import { invitations, questionnaires, responses } from '../tables.ts';
import { hashOf } from './visitor-hash.ts';
import { readImported } from './imported-codes.ts';

/** How many codes, or the text with codes that were made elsewhere: one on each line, in the first column. */
export type Wanted = { count: number; codes?: undefined } | { codes: string; count?: undefined };

const MOST = 50_000;

/**
 * Makes codes for letters. They are here once: only a hash of each is stored, so nobody can show them again.
 * `batch`: how this stack of letters is called.
 */
export async function makeInvitations(
	editor: Person,
	questionnaireId: string,
	{ batch, ...wanted }: Wanted & { batch: string }
): Promise<string[]> {
	assertAllowed(mayManage(editor));
	const codes = wanted.codes === undefined ? countedCodes(wanted.count) : importedCodes(wanted.codes);
	return transaction(async () => {
		await hold(questionnaires, questionnaireId);
		const { slug, access, consultationId } = await findList(questionnaireId);
		if (access !== 'code') refuse('conflict', 'Deze vragenlijst vraagt niet om een code uit een brief.');
		if (await isMade(questionnaireId, batch)) refuse('conflict', 'Er is al een stapel met deze naam. Kies een andere.');
		await keep(
			codes.map((code) => ({ ...{ questionnaireId, batch }, visitorHash: hashOf(slug, code), createdAt: now() }))
		);
		const particulars = { batch, count: codes.length };
		await record('invitations.made', { subject: { id: questionnaireId }, consultationId, actor: editor, particulars });
		return codes;
	});
}

function countedCodes(wanted: number) {
	if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST)
		refuse('conflict', 'Vul een aantal in van 1 tot 50.000.');
	return newCodes(wanted);
}

function importedCodes(text: string) {
	const { codes, problems } = readImported(text, MOST);
	return problems.length ? refuse('conflict', problems.slice(0, 5).join(' ')) : codes;
}

const AT_ONCE = 200;

async function keep(rows: (typeof invitations.$inferInsert)[]) {
	for (let i = 0; i < rows.length; i += AT_ONCE) {
		const some = rows.slice(i, i + AT_ONCE);
		const kept = await db
			.insert(invitations)
			.values(some)
			.onConflictDoNothing()
			.returning({ visitorHash: invitations.visitorHash });
		if (kept.length < some.length) refuse('conflict', 'Een of meer van deze codes waren er al. Er is niets bewaard.');
	}
}

const isMade = async (questionnaireId: string, batch: string) =>
	(await db.$count(invitations, isOf(questionnaireId, batch))) > 0;

const isOf = (questionnaireId: string, batch: string) =>
	and(eq(invitations.questionnaireId, questionnaireId), eq(invitations.batch, batch));

async function findList(id: string) {
	const [found] = await db
		.select({
			slug: questionnaires.slug,
			access: questionnaires.access,
			consultationId: questionnaires.consultationId
		})
		.from(questionnaires)
		.where(eq(questionnaires.id, id));
	return found ?? refuse('not_found');
}

/** The stacks of a vragenlijst, the oldest first: how many codes each has, how many began with one and how many sent. */
export async function listBatches(editor: Person, questionnaireId: string) {
	assertAllowed(mayManage(editor));
	return db
		.select({
			batch: invitations.batch,
			made: count(),
			begun: countDistinct(responses.id),
			used: count(responses.submittedAt),
			createdAt: min(invitations.createdAt)
		})
		.from(invitations)
		.leftJoin(responses, eq(responses.visitorHash, invitations.visitorHash))
		.where(eq(invitations.questionnaireId, questionnaireId))
		.groupBy(invitations.batch)
		.orderBy(sql`min(${invitations.createdAt})`, invitations.batch);
}

/** Takes away a stack with which nobody began, such as one of which the codes were lost before they were printed. */
export async function removeBatch(editor: Person, questionnaireId: string, batch: string) {
	assertAllowed(mayManage(editor));
	return transaction(async () => {
		await hold(questionnaires, questionnaireId);
		const { consultationId } = await findList(questionnaireId);
		const found =
			(await listBatches(editor, questionnaireId)).find((one) => one.batch === batch) ?? refuse('not_found');
		if (found.begun) refuse('conflict', 'Met een code van deze stapel is iemand al begonnen. De codes blijven.');
		await db.delete(invitations).where(isOf(questionnaireId, batch));
		const particulars = { batch, count: found.made };
		await record('invitations.removed', {
			subject: { id: questionnaireId },
			consultationId,
			actor: editor,
			particulars
		});
	});
}
