import { and, eq } from 'drizzle-orm';
import type { Amendment } from '#lib/policies/amendment.ts';
import { listAmendments } from '#lib/policies/amendments.server.ts';
import { listNewest } from '#lib/policies/newest.server.ts';
import { policies } from '#lib/policies/tables.ts';
import type { VersionStatus } from '#lib/policies/paragraph.ts';
import { countAnswered, unanswered } from '#lib/replies/replies.server.ts';

const SHOWN = 15;

/** Whether the council can adopt: the texts, and the first contributions that hold it up. */
export async function readReadiness(consultationId: string) {
	const { answered, total } = await countAnswered(consultationId);
	const waiting = await unanswered(consultationId, { most: SHOWN });
	return {
		answered,
		total,
		waiting: waiting.map(({ id, text, channel, status }) => ({ id, text, channel, status })),
		texts: await listTexts(consultationId)
	};
}

interface Text {
	id: string;
	slug: string;
	title: string;
	/** Of the newest version. */
	number: number;
	status: VersionStatus;
	decision: string;
	amendments: Amendment[];
}

async function listTexts(consultationId: string): Promise<Text[]> {
	const newest = await listNewest(and(eq(policies.consultationId, consultationId), eq(policies.kind, 'framework')));
	return Promise.all(
		newest.map(async ({ policy: { id, slug, title }, version: { number, status, decision } }) => ({
			...{ id, slug, title, number, status, decision },
			amendments: await listAmendments(id)
		}))
	);
}
