import { and, eq } from 'drizzle-orm';
import { assertAllowed } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import type { Amendment } from '#lib/policies/amendment.ts';
import { listAmendments, listWithoutChange } from '#lib/policies/amendments.server.ts';
import { listNewest } from '#lib/policies/newest.server.ts';
import { policies } from '#lib/policies/tables.ts';
import type { VersionStatus } from '#lib/policies/paragraph.ts';
import { countAnswered, countUnanswered, unanswered } from '#lib/replies/replies.server.ts';
import { readPendingAdvice } from './advice.server.ts';
import { mayAdopt } from './decision.ts';
import { listUndecided } from './frameworks.server.ts';

const SHOWN = 15;

/** Whether the council can adopt: the texts, and what holds it up. */
export async function readReadiness(editor: Person, consultationId: string) {
	assertAllowed(mayAdopt(editor));
	const { answered, total } = await countAnswered(consultationId);
	const waiting = await unanswered(consultationId, { most: SHOWN });
	const undecided = new Set((await listUndecided(consultationId)).map(({ id }) => id));
	return {
		answered,
		total,
		lacking: answered < total ? await countUnanswered(consultationId) : [],
		waiting: waiting.map(({ id, text, channel, status }) => ({ id, text, channel, status })),
		texts: (await listTexts(consultationId)).map((text) => ({ ...text, undecided: undecided.has(text.id) })),
		advice: await readPendingAdvice(editor, consultationId)
	};
}

/** `changesNothing`: adopted, and no paragraph names it as its reason yet. */
export type AmendmentRow = Amendment & { changesNothing: boolean };

interface Text {
	id: string;
	slug: string;
	title: string;
	/** Of the newest version. */
	number: number;
	status: VersionStatus;
	decision: string;
	amendments: AmendmentRow[];
}

async function listTexts(consultationId: string): Promise<Text[]> {
	const newest = await listNewest(and(eq(policies.consultationId, consultationId), eq(policies.kind, 'framework')));
	return Promise.all(
		newest.map(async ({ policy: { id, slug, title }, version: { number, status, decision } }) => ({
			...{ id, slug, title, number, status, decision },
			amendments: await amendmentsOf(id)
		}))
	);
}

async function amendmentsOf(policyId: string): Promise<AmendmentRow[]> {
	const idle = new Set((await listWithoutChange(policyId)).map(({ id }) => id));
	return (await listAmendments(policyId)).map((one) => ({ ...one, changesNothing: idle.has(one.id) }));
}
