import { and, eq, isNull, sql } from 'drizzle-orm';
import { hash } from 'node:crypto';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { hashSecret, secretOf } from '#lib/contributions/code.ts';
import { findReceiptById, type Receipt } from '#lib/contributions/receipts.server.ts';
import { withRowsHeld } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { questionnaires, responses } from '../tables.ts';
import { readVersion } from '../versions.server.ts';
import { isOwn } from './owning.ts';

/** `key`: what the secret of the receipt follows from; nothing when this visitor cannot know it. */
export interface Sent {
	code: string;
	key?: string | undefined;
	/** In place of what was sent before. */
	corrected?: boolean;
}

/**
 * What the secret follows from: the code that people type over has too few bits for it alone, and the inzending has a
 * name of its own that no visitor sees. See docs/decisions/0009.
 */
export const keyOf = (token: string, responseId: string) =>
	hash('sha256', `ontvangst ${responseId}\n${token}`, 'base64url');

const RESENDING = 30 * 60_000;

/** The receipt again; with its key when this browser is the one that sent it. */
export function receiptOf(token: string, { response, questionnaire }: Found, { code, secretHash }: Receipt): Sent {
	// Who sends again does so at once; later it may be another who has the code of this letter.
	const since = now().getTime() - (response.submittedAt?.getTime() ?? now().getTime());
	if (!isOwn(questionnaire.access, token) && since > RESENDING) return { code };
	// The secret of what was sent before there were codes follows from the token alone.
	const key = [keyOf(token, response.id), token].find((one) => hashSecret(secretOf(one)) === secretHash);
	return { code, ...(key ? { key } : {}) };
}

export type Found = NonNullable<Awaited<ReturnType<typeof findResponse>>>;

/** What this browser holds, with its list and the receipt when it was sent. Held until the end of the transaction. */
export async function findResponse(visitorHash: string) {
	const [response] = await responseQuery().execute({ visitorHash });
	if (!response) return undefined;
	const { questionnaireId } = await readVersion(response.versionId);
	const [list] = await listQuery().execute({ questionnaireId });
	const receipt = response.receiptId ? await findReceiptById(response.receiptId) : undefined;
	return { response, ...list!, receipt };
}

// Held until the end: what another tab keeps meanwhile is either in it, or told that all was sent.
const responseQuery = prepared(() =>
	withRowsHeld(
		db
			.select({
				id: responses.id,
				versionId: responses.versionId,
				receiptId: responses.receiptId,
				answers: responses.answers,
				correction: responses.correction,
				submittedAt: responses.submittedAt
			})
			.from(responses)
			.where(eq(responses.visitorHash, sql.placeholder('visitorHash'))),
		responses
	)
);

const listQuery = prepared(() =>
	db
		.select({
			questionnaire: {
				id: questionnaires.id,
				access: questionnaires.access,
				status: questionnaires.status,
				opensAt: questionnaires.opensAt,
				closesAt: questionnaires.closesAt
			},
			consultation: { id: consultations.id, status: consultations.status }
		})
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(questionnaires.id, sql.placeholder('questionnaireId')))
);

/** Says that it was sent, once: nothing comes back when another was first. */
export const markQuery = prepared(() =>
	db
		.update(responses)
		.set({
			receiptId: sql`${sql.placeholder('receiptId')}`,
			answers: sql`${sql.param(sql.placeholder('answers'), responses.answers)}`,
			language: sql`${sql.placeholder('language')}`,
			submittedAt: sql`${sql.param(sql.placeholder('submittedAt'), responses.submittedAt)}`
		})
		.where(and(eq(responses.id, sql.placeholder('id')), isNull(responses.submittedAt)))
		.returning({ id: responses.id })
);
