import { and, asc, count, desc, eq } from 'drizzle-orm';
import { findContribution } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { findingsOf } from '#lib/themes/findings.server.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { findTheme } from '#lib/themes/themes.server.ts';
import { wantsAnswer } from './answered.server.ts';
import { listChoices, type Choice } from './choices.server.ts';
import type { Reply } from './reply.ts';
import { isOn, readSubject, type Named } from './subject.server.ts';
import { replies } from './tables.ts';
import { servedBy } from './telling.server.ts';
import { firstTwins, type Twin } from './twins.server.ts';

/** What a redacteur is about to answer, with all that helps. */
export interface Question {
	contributionId: string | undefined;
	findingId: string | undefined;
	themeId: string | undefined;
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
	/** Who said the same in the same words, and is not served by this answer. */
	twins: Twin[];
	/** Of one contribution: the rode draden that it is in, with how many others and what was answered there. */
	joined: Joined[];
	/** The replies so far, the newest first. */
	earlier: Reply[];
	choices: Choice[];
}

/** The question behind `?inbreng=`, `?rode-draad=` with `&kant=tegen` for who does not agree, or `?heel-thema=`; nothing when the address names none. */
export async function readQuestion(consultationId: string, { searchParams }: URL): Promise<Question | undefined> {
	const [contributionId, findingId] = [searchParams.get('inbreng'), searchParams.get('rode-draad')];
	if (contributionId !== null) return aboutContribution(consultationId, contributionId);
	const stance = searchParams.get('kant') === 'tegen' ? 'dissents' : 'supports';
	if (findingId !== null) return aboutFinding(consultationId, findingId, stance);
	const themeId = searchParams.get('heel-thema');
	return themeId === null ? undefined : aboutTheme(consultationId, themeId);
}

async function aboutContribution(consultationId: string, id: string): Promise<Question> {
	const contribution = isId(id) ? await findContribution(id) : refuse('not_found');
	if (contribution.consultationId !== consultationId) refuse('not_found');
	return {
		contributionId: id,
		findingId: undefined,
		themeId: undefined,
		stance: 'supports',
		text: contribution.text,
		beside: contribution.prompt,
		confidential: contribution.status === 'confidential',
		serves: 1,
		quotes: [],
		twins: await twinsOf({ contributionId: id }),
		joined: await joinedBy(id),
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
		themeId: undefined,
		stance,
		text: finding!.sentence,
		beside: finding!.dissent,
		confidential: false,
		serves: all!.count,
		quotes: quotes.map(({ text }) => text),
		twins: await twinsOf({ findingId: id, stance }),
		joined: [],
		earlier: await listReplies({ findingId: id, stance }),
		// What rests on the finding is no answer to who does not agree with it.
		choices: stance === 'supports' ? choices : choices.map((choice) => ({ ...choice, linked: false }))
	};
}

async function aboutTheme(consultationId: string, id: string): Promise<Question> {
	const theme = isId(id) ? await findTheme(id) : refuse('not_found');
	if (theme.consultationId !== consultationId) refuse('not_found');
	const about = await readSubject({ themeId: id });
	const left = and(wantsAnswer(), servedBy(about));
	const quotes = await db
		.select({ text: contributions.text })
		.from(contributions)
		.where(left)
		.orderBy(asc(contributions.handedInAt), asc(contributions.id))
		.limit(QUOTES);
	return {
		...{ contributionId: undefined, findingId: undefined, themeId: id, stance: 'supports' },
		text: theme.name,
		beside: theme.description,
		confidential: false,
		serves: await db.$count(contributions, left),
		quotes: quotes.map(({ text }) => text),
		twins: await twinsOf({ themeId: id }),
		joined: [],
		earlier: await listReplies({ themeId: id }),
		choices: await listChoices(consultationId, undefined)
	};
}

/** Of what is hidden or taken back nobody has to weigh anything. */
const twinsOf = async (subject: Named) => {
	const about = await readSubject(subject).catch(() => undefined);
	return about ? firstTwins(about) : [];
};

interface Joined {
	id: string;
	number: number;
	sentence: string;
	stance: Stance;
	/** How many others are on that side. */
	others: number;
	/** What was answered to them all. */
	told: Pick<Reply, 'verdict' | 'reason'> | undefined;
}

async function joinedBy(contributionId: string): Promise<Joined[]> {
	const found = (await findingsOf([contributionId])).get(contributionId) ?? [];
	const all: Joined[] = [];
	for (const { id, number, sentence, stance } of found) {
		const onSide = and(eq(findingSources.findingId, id), eq(findingSources.stance, stance));
		const others = (await db.$count(findingSources, onSide)) - 1;
		all.push({ id, number, sentence, stance, others, told: (await listReplies({ findingId: id, stance }))[0] });
	}
	return all;
}

const listReplies = (subject: Named) =>
	db.select().from(replies).where(isOn(replies, subject)).orderBy(desc(replies.number));
