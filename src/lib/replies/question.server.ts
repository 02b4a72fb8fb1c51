import { and, asc, count, desc, eq } from 'drizzle-orm';
import { findContribution } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { wantsAnswer } from './answered.server.ts';
import { listChoices, type Choice } from './choices.server.ts';
import type { Reply } from './reply.ts';
import { replies } from './tables.ts';

/** What a redacteur is about to answer, with all that helps. */
export interface Question {
	contributionId: string | undefined;
	findingId: string | undefined;
	/** Of a finding: those who say this, or those who do not agree. */
	stance: Stance;
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

/** The question behind `?inbreng=` or `?rode-draad=`, with `&kant=tegen` for who does not agree; nothing when the address names neither. */
export async function readQuestion(consultationId: string, { searchParams }: URL): Promise<Question | undefined> {
	const [contributionId, findingId] = [searchParams.get('inbreng'), searchParams.get('rode-draad')];
	if (contributionId !== null) return aboutContribution(consultationId, contributionId);
	const stance = searchParams.get('kant') === 'tegen' ? 'dissents' : 'supports';
	return findingId === null ? undefined : aboutFinding(consultationId, findingId, stance);
}

async function aboutContribution(consultationId: string, id: string): Promise<Question> {
	const contribution = isId(id) ? await findContribution(id) : refuse('not_found');
	if (contribution.consultationId !== consultationId) refuse('not_found');
	return {
		contributionId: id,
		findingId: undefined,
		stance: 'supports',
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

async function aboutFinding(consultationId: string, id: string, stance: Stance): Promise<Question> {
	const [finding] = isId(id) ? await db.select().from(findings).where(eq(findings.id, id)) : [];
	if (finding?.consultationId !== consultationId) refuse('not_found');
	const sources = and(eq(findingSources.findingId, id), eq(findingSources.stance, stance), wantsAnswer());
	const choices = await listChoices(consultationId, { findingId: id });
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
		stance,
		text: finding!.sentence,
		beside: finding!.dissent,
		confidential: false,
		serves: all!.count,
		quotes: quotes.map(({ text }) => text),
		earlier: await listReplies({ findingId: id, stance }),
		// What rests on the finding is no answer to who does not agree with it.
		choices: stance === 'supports' ? choices : choices.map((choice) => ({ ...choice, linked: false }))
	};
}

const listReplies = (subject: { contributionId: string } | { findingId: string; stance: Stance }) =>
	db
		.select()
		.from(replies)
		.where(
			'findingId' in subject
				? and(eq(replies.findingId, subject.findingId), eq(replies.stance, subject.stance))
				: eq(replies.contributionId, subject.contributionId)
		)
		.orderBy(desc(replies.number));
