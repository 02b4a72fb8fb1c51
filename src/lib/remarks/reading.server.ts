import { and, asc, desc, eq, inArray, or } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { listVersions, readVersion } from '#lib/policies/policies.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { inChapters } from './chapters.ts';
import { inTwo, proposable } from './proposal.ts';
import { questionsSeenBy, type QuestionView } from './questions.server.ts';
import type { Round } from './round.ts';
import { findOwnRound, findRound, findRoundOf, listOwnRounds } from './rounds.server.ts';
import { remarks } from './tables.ts';

/** The concept of a round, with under each paragraph what this person may see that was said and asked. */
export async function readRound(id: string, person: Person | undefined) {
	const round = await findRound(id, person);
	const said = Map.groupBy(await remarksSeenBy(person!, round), ({ paragraphId }) => paragraphId);
	const questions = await questionsSeenBy(person!, round);
	const asked = Map.groupBy(questions, ({ paragraphId }) => paragraphId);
	const paragraphs = (await readVersion(round.versionId))
		.filter(({ removed }) => !removed)
		.map(({ paragraphId: id, kind, text: own, formalText, body: text, cause, causeText }) => ({
			...{ id, kind, text, formalText, cause, causeText },
			proposable: proposable({ kind, text: own }),
			remarks: said.get(id) ?? noRemarks,
			questions: asked.get(id) ?? noQuestions
		}));
	const versions = await listVersions(round.policy.id, person);
	return {
		round,
		/** The version before that this person may read, to compare with. */
		before: versions.find(({ number, status }) => number < round.number && status !== 'draft')?.number,
		paragraphs,
		chapters: inChapters(paragraphs),
		questions,
		remarkIds: paragraphs.flatMap(({ remarks }) => remarks.map(({ id }) => id))
	};
}

const noRemarks: SeenRemark[] = [];
const noQuestions: QuestionView[] = [];

export type RoundReading = Awaited<ReturnType<typeof readRound>>;
export type RoundParagraph = RoundReading['paragraphs'][number];

const remarkColumns = {
	id: contributions.id,
	text: contributions.text,
	author: contributions.author,
	personId: contributions.personId,
	handedInAt: contributions.handedInAt,
	status: contributions.status,
	paragraphId: remarks.paragraphId,
	stance: remarks.stance,
	proposalAt: remarks.proposalAt
};

/** The redactie sees all; who takes part sees their own, and those of others unless the redactie alone reads along. */
async function remarksSeenBy(person: Person, { id, mode }: Pick<Round, 'id' | 'mode'>) {
	const whole = mayEdit(person) || mode !== 'editors';
	const own = or(eq(contributions.personId, person.id), eq(contributions.status, 'public'));
	const rows = await db
		.select(remarkColumns)
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.where(
			and(eq(remarks.roundId, id), inArray(contributions.status, ['confidential', 'public']), whole ? undefined : own)
		)
		.orderBy(asc(contributions.handedInAt), asc(contributions.id));
	return rows.map(({ personId, ...row }) => ({ ...row, ...inTwo(row), isOwn: personId === person.id }));
}

export type SeenRemark = Awaited<ReturnType<typeof remarksSeenBy>>[number];

/** What this person said in the rounds in which they take part, the newest first. */
export async function listOwnRemarks(person: Person) {
	const own = (await listOwnRounds(person)).map(({ id }) => id);
	return db
		.select({
			...remarkColumns,
			prompt: contributions.prompt,
			roundId: remarks.roundId,
			title: policies.title,
			number: policyVersions.number
		})
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.innerJoin(policyVersions, eq(policyVersions.id, remarks.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(contributions.personId, person.id), inArray(remarks.roundId, own)))
		.orderBy(desc(contributions.handedInAt), desc(contributions.id));
}

/** One paragraph of a round, with what this person may see that was said and asked of it. */
export async function readRoundParagraph(id: string, paragraphId: string, person: Person) {
	const { round, paragraphs, chapters } = await readRound(id, person);
	const paragraph = paragraphs.find((one) => one.id === paragraphId) ?? refuse('not_found');
	const chapter = chapters.find((one) => one.id === paragraphId || one.paragraphs.includes(paragraph));
	return { round, paragraph, chapter: chapter!.number };
}

/** One chapter of a round, as it stands in an address, for who takes part: with its heading, and what comes around it. */
export async function readOwnChapter(id: string, number: string, person: Person) {
	const { id: roundId } = await findOwnRound(id, person);
	const { round, chapters } = await readRound(roundId, person);
	const at = chapters.findIndex((one) => String(one.number) === number);
	const chapter = chapters[at] ?? refuse('not_found');
	return {
		...{ round, chapter, total: chapters.length },
		shown: chapter.paragraphs,
		previous: placeOf(chapters[at - 1]),
		next: placeOf(chapters[at + 1])
	};
}

const placeOf = (chapter: { number: number; title: string } | undefined) =>
	chapter && { number: chapter.number, title: chapter.title };

/** The same, when the round belongs to this consultation. */
export async function readRoundOf(consultationId: string, id: string, editor: Person) {
	await findRoundOf(editor, consultationId, id);
	return readRound(id, editor);
}
