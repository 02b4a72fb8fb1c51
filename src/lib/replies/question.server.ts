import { and, asc, count, desc, eq } from 'drizzle-orm';
import { findContribution } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { wantsAnswer } from './answered.server.ts';
import { listChoices, type Choice } from './choices.server.ts';
import type { Reply } from './reply.ts';
import { replies } from './tables.ts';

/** What a redacteur is about to answer, with all that helps. */
export interface Question {
	contributionId: string | undefined;
	findingId: string | undefined;
	/** What was said, or the sentence of the finding. */
	text: string;
	/** What was asked, or what others said against it. */
	beside: string;
	/** Only who may read what was said reads the answer, until the decision. */
	confidential: boolean;
	/** How many contributions the answer serves. */
	serves: number;
	/** Some of what stands behind a finding. */
	quotes: string[];
	/** The replies so far, the newest first. */
	earlier: Reply[];
	choices: Choice[];
}

/** The question behind `?inbreng=` or `?rode-draad=`; nothing when the address names neither. */
export async function readQuestion(consultationId: string, { searchParams }: URL): Promise<Question | undefined> {
	const [contributionId, findingId] = [searchParams.get('inbreng'), searchParams.get('rode-draad')];
	if (contributionId !== null) return aboutContribution(consultationId, contributionId);
	return findingId === null ? undefined : aboutFinding(consultationId, findingId);
}

async function aboutContribution(consultationId: string, id: string): Promise<Question> {
	const contribution = isId(id) ? await findContribution(id) : refuse('not_found');
	if (contribution.consultationId !== consultationId) refuse('not_found');
	return {
		contributionId: id,
		findingId: undefined,
		text: contribution.text,
		beside: contribution.prompt,
		confidential: contribution.status === 'confidential',
		serves: 1,
		quotes: [],
		earlier: await listReplies({ contributionId: id }),
		choices: await listChoices(consultationId, { contributionId: id })
	};
}

const QUOTES = 5;

async function aboutFinding(consultationId: string, id: string): Promise<Question> {
	const [finding] = isId(id) ? await db.select().from(findings).where(eq(findings.id, id)) : [];
	if (finding?.consultationId !== consultationId) refuse('not_found');
	const sources = and(eq(findingSources.findingId, id), wantsAnswer());
	const quotes = await db
		.select({ text: contributions.text })
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(sources)
		.orderBy(asc(findingSources.contributionId))
		.limit(QUOTES);
	const [all] = await db
		.select({ count: count() })
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(sources);
	return {
		contributionId: undefined,
		findingId: id,
		text: finding!.sentence,
		beside: finding!.dissent,
		confidential: false,
		serves: all!.count,
		quotes: quotes.map(({ text }) => text),
		earlier: await listReplies({ findingId: id }),
		choices: await listChoices(consultationId, { findingId: id })
	};
}

export type Subject = { contributionId: string } | { findingId: string };

const listReplies = (subject: Subject) =>
	db
		.select()
		.from(replies)
		.where(
			'findingId' in subject
				? eq(replies.findingId, subject.findingId)
				: eq(replies.contributionId, subject.contributionId)
		)
		.orderBy(desc(replies.number));
