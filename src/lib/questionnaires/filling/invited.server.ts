import { and, eq } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { invitations } from '../tables.ts';

/** Whether who is known by this hash got a code for this vragenlijst. */
export const isInvited = async (questionnaireId: string, visitorHash: string) =>
	!!visitorHash &&
	(await db.$count(
		invitations,
		and(eq(invitations.questionnaireId, questionnaireId), eq(invitations.visitorHash, visitorHash))
	)) > 0;
