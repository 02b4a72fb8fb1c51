import { and, count, desc, eq, isNotNull, max } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { refuse } from '#lib/errors.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { db } from '#lib/storage/index.ts';
import { countWithdrawn } from '../filling/withdrawing.server.ts';
import { isOpen } from '../questionnaire.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';
import { listVersions } from '../versions.server.ts';
import { gather } from './counting.server.ts';
import type { Step } from './reading.server.ts';
import { countLeftOut } from './leaving-out.server.ts';
import { publicOutcomes, type PublicOutcomes } from './public.ts';
import { lastStep } from './stepping.server.ts';
import { findWeighting } from './weighting.server.ts';
import { groupingBy } from './weighting.ts';

/**
 * The outcome of a vragenlijst as everybody may read it, when the maker opened it: nothing before. `part`: which group is
 * looked at, where the maker allows that.
 */
export async function readOutcome(slug: string, part = '') {
	const [found] = await db
		.select({
			list: questionnaires,
			consultation: { slug: consultations.slug, title: consultations.title, status: consultations.status }
		})
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(questionnaires.slug, slug));
	if (!found || !isPublic(found.list, found.consultation)) return undefined;
	const { list, consultation } = found;
	const open = isOpen(list, consultation);
	const { outcomes, leftOut, withdrawn } = await readTogether(list.id, open);
	const versions = await listVersions(list.id);
	return {
		slug,
		title: versions.at(-1)!.definition.title,
		consultation,
		open,
		people: outcomes.people,
		split: outcomes.split,
		parts: outcomes.parts.map(({ label }) => label),
		part: outcomes.parts.find(({ label }) => label === part)?.label ?? '',
		questions: outcomes.parts.find(({ label }) => label === part)?.questions ?? outcomes.questions,
		silent: outcomes.silent,
		leftOut,
		withdrawn
	};
}

export type PublicOutcome = NonNullable<Awaited<ReturnType<typeof readOutcome>>>;

/** The same, or the 404 of a page that is not there. */
export const findOutcome = async (slug: string, part = ''): Promise<PublicOutcome> =>
	(await readOutcome(slug, part)) ?? refuse('not_found');

/** Whether everybody may read the outcome now. While people answer it may sway them, unless the maker wants it. */
function isPublic(
	list: typeof questionnaires.$inferSelect,
	consultation: { status: 'draft' | 'running' | 'finished' }
) {
	if (list.status === 'draft' || consultation.status === 'draft' || list.outcome === 'never') return false;
	return list.outcome === 'now' || !isOpen(list, consultation);
}

const reading = new Map<string, ReturnType<typeof readNumbers>>();

/** Looking whether something changed takes a while too when a hundred thousand sent: who asks meanwhile shares it. */
function readTogether(questionnaireId: string, open: boolean) {
	const key = `${questionnaireId} ${open}`;
	const numbers = reading.get(key) ?? readNumbers(questionnaireId, open).finally(() => reading.delete(key));
	reading.set(key, numbers);
	return numbers;
}

const readNumbers = async (questionnaireId: string, open: boolean) => ({
	outcomes: await readOutcomes(questionnaireId, open),
	leftOut: await countLeftOut(questionnaireId),
	withdrawn: await countWithdrawn(questionnaireId)
});

/**
 * What everybody reads is worked out once and kept until something changed, since anybody can ask for it as often as they
 * like and a hundred thousand answers take a second. Only numbers that may be shown are in it.
 */
const known = new Map<string, { mark: string; outcomes: Promise<PublicOutcomes> }>();
const MOST_KNOWN = 20;

async function readOutcomes(questionnaireId: string, open: boolean): Promise<PublicOutcomes> {
	const weighting = await findWeighting(questionnaireId);
	const wijken = await listNeighbourhoods();
	const until = open ? await lastStep(questionnaireId) : undefined;
	const change = until ?? (await lastChange(questionnaireId));
	const mark = JSON.stringify([change, weighting.chosen, wijken.map(({ name }) => name)]);
	const found = known.get(questionnaireId);
	if (found?.mark === mark) return found.outcomes;
	// Whoever asks meanwhile waits for the same.
	const outcomes = workOut(questionnaireId, weighting, wijken, until);
	if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
	known.set(questionnaireId, { mark, outcomes });
	outcomes.catch(() => known.delete(questionnaireId));
	return outcomes;
}

async function workOut(
	questionnaireId: string,
	weighting: Awaited<ReturnType<typeof findWeighting>>,
	wijken: Awaited<ReturnType<typeof listNeighbourhoods>>,
	until: Step | undefined
): Promise<PublicOutcomes> {
	const split = weighting.dimensions.find(
		({ name }) => name === (weighting.chosen.split === 'age' ? 'leeftijd' : 'wijk')
	);
	const dimension = weighting.chosen.split === 'none' ? undefined : split;
	return publicOutcomes({
		gathering: await gather(questionnaireId, { until, ...(dimension && { grouping: groupingOf(dimension) }) }),
		versions: await listVersions(questionnaireId),
		wijken,
		dimension
	});
}

const groupingOf = (dimension: Parameters<typeof groupingBy>[0][number]) => groupingBy([dimension]);

/** Another one when anything was sent, corrected, left out or taken back. */
async function lastChange(questionnaireId: string) {
	const [found] = await db
		.select({
			sent: count(responses.submittedAt),
			withdrawn: count(responses.withdrawnAt),
			leftOut: count(responses.leftOutAt),
			lastSent: max(responses.submittedAt),
			lastCorrected: max(responses.correctedAt),
			lastLeftOut: max(responses.leftOutAt),
			lastVersion: max(questionnaireVersions.number)
		})
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(and(eq(questionnaireVersions.questionnaireId, questionnaireId), isNotNull(responses.submittedAt)));
	return found;
}

/** The vragenlijst that a receipt was given for, and whether its outcome can be read yet. */
export async function outcomeBehind(receiptId: string) {
	const [found] = await db
		.select({
			withdrawnAt: responses.withdrawnAt,
			slug: questionnaires.slug,
			status: questionnaires.status,
			opensAt: questionnaires.opensAt,
			closesAt: questionnaires.closesAt,
			definition: questionnaireVersions.definition,
			consultation: { status: consultations.status }
		})
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(responses.receiptId, receiptId))
		.orderBy(desc(responses.id));
	if (!found) return undefined;
	const { slug, closesAt, definition } = found;
	const open = isOpen(found, found.consultation);
	return { slug, title: definition.title, withdrawn: found.withdrawnAt !== null, open, closesAt };
}
