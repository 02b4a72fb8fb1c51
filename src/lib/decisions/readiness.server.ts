import { and, asc, desc, eq } from 'drizzle-orm';
import type { Amendment } from '#lib/policies/amendment.ts';
import { listAmendments } from '#lib/policies/amendments.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import type { VersionStatus } from '#lib/policies/paragraph.ts';
import { countAnswered, unanswered } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';

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
	const rows = await db
		.select({
			id: policies.id,
			slug: policies.slug,
			title: policies.title,
			number: policyVersions.number,
			status: policyVersions.status,
			decision: policyVersions.decision
		})
		.from(policies)
		.innerJoin(policyVersions, eq(policyVersions.policyId, policies.id))
		.where(and(eq(policies.consultationId, consultationId), eq(policies.kind, 'framework')))
		.orderBy(asc(policies.createdAt), asc(policies.id), desc(policyVersions.number));
	const newest = rows.filter(({ id }, i) => rows.findIndex((row) => row.id === id) === i);
	return Promise.all(newest.map(async (text) => ({ ...text, amendments: await listAmendments(text.id) })));
}
