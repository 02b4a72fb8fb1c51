import { and, count, eq, isNotNull, max } from 'drizzle-orm';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { LEAST_SHOWN } from '#lib/statistics/suppression.ts';
import { db } from '#lib/storage/index.ts';
import { countWithdrawn } from '../filling/withdrawing.server.ts';
import { publicOutcomes as keptOutcomes, questionnaireVersions, responses } from '../tables.ts';
import { listVersions } from '../versions.server.ts';
import { gather } from './counting.server.ts';
import { countLeftOut } from './leaving-out.server.ts';
import { publicOutcomes, type PublicNumbers } from './public.ts';
import { countSent, type Step } from './reading.server.ts';
import { lastStep, STEP } from './stepping.server.ts';
import { findWeighting } from './weighting.server.ts';
import { groupingBy } from './weighting.ts';

// What everybody reads is kept, and counted anew only when ten people came or went: who looks before and after one person
// takes back their answers would read what they were. Only numbers that may be shown are kept.

const reading = new Map<string, Promise<PublicNumbers>>();

/** The numbers as everybody reads them now. Working them out takes a while: who asks meanwhile waits for the same. */
export function readNumbers(questionnaireId: string, open: boolean): Promise<PublicNumbers> {
	const key = `${questionnaireId} ${open}`;
	const numbers = reading.get(key) ?? renewed(questionnaireId, open).finally(() => reading.delete(key));
	reading.set(key, numbers);
	return numbers;
}

async function renewed(questionnaireId: string, open: boolean): Promise<PublicNumbers> {
	const until = open ? await lastStep(questionnaireId) : undefined;
	const counting = await countingOf(questionnaireId);
	const marks = {
		answersMark: JSON.stringify([until, await lastChange(questionnaireId, open)]),
		shapeMark: JSON.stringify([FORM, counting.weighting.chosen, counting.wijken.map(({ name }) => name)])
	};
	const kept = await findKept(questionnaireId);
	if (!kept) return keep(questionnaireId, marks, await workOut(questionnaireId, counting, until));
	const isSameShape = kept.shapeMark === marks.shapeMark;
	if (kept.answersMark === marks.answersMark && isSameShape) return kept.numbers;
	const people = await countSent(counting.versions, until);
	// The same answers may be divided otherwise; others only when they are many.
	if (kept.answersMark !== marks.answersMark && Math.abs(people - kept.people) < STEP)
		return isSameShape ? kept.numbers : withoutParts(kept.numbers);
	return keep(questionnaireId, marks, await workOut(questionnaireId, counting, until), kept);
}

const withoutParts = ({ outcomes, ...rest }: PublicNumbers): PublicNumbers => ({
	...rest,
	outcomes: { ...outcomes, split: undefined, parts: [] }
});

async function countingOf(questionnaireId: string) {
	const weighting = await findWeighting(questionnaireId);
	return { weighting, wijken: await listNeighbourhoods(), versions: await listVersions(questionnaireId) };
}

async function workOut(
	questionnaireId: string,
	{ weighting, wijken, versions }: Awaited<ReturnType<typeof countingOf>>,
	until: Step | undefined
): Promise<PublicNumbers> {
	const { split } = weighting.chosen;
	const name = split === 'age' ? 'leeftijd' : 'wijk';
	const dimension = split === 'none' ? undefined : weighting.dimensions.find((one) => one.name === name);
	const grouping = dimension && groupingBy([dimension]);
	const gathering = await gather(questionnaireId, { until, grouping });
	return {
		outcomes: publicOutcomes({ gathering, versions, wijken, dimension }),
		leftOut: await countLeftOut(questionnaireId),
		withdrawn: await countWithdrawn(questionnaireId)
	};
}

/** Raise it when `PublicNumbers` gets another form: what was kept in the old one cannot be shown any more. */
const FORM = 1;

async function findKept(questionnaireId: string): Promise<Kept | undefined> {
	const own = eq(keptOutcomes.questionnaireId, questionnaireId);
	const [found] = await db.select().from(keptOutcomes).where(own);
	if (!found || found.shapeMark.startsWith(`[${FORM},`)) return found;
	await db.delete(keptOutcomes).where(own);
	return undefined;
}

type Kept = typeof keptOutcomes.$inferSelect;

/** Whoever keeps first decides what is read. Of so few people that nothing is told, nothing is kept. */
async function keep(
	questionnaireId: string,
	marks: Pick<Kept, 'answersMark' | 'shapeMark'>,
	numbers: PublicNumbers,
	before?: Kept
): Promise<PublicNumbers> {
	const { people } = numbers.outcomes;
	if (!before && people < LEAST_SHOWN) return numbers;
	const made = { ...marks, people, numbers };
	if (before)
		await db
			.update(keptOutcomes)
			.set(made)
			.where(
				and(
					eq(keptOutcomes.questionnaireId, questionnaireId),
					eq(keptOutcomes.answersMark, before.answersMark),
					eq(keptOutcomes.shapeMark, before.shapeMark)
				)
			);
	else
		await db
			.insert(keptOutcomes)
			.values({ questionnaireId, ...made })
			.onConflictDoNothing();
	return (await findKept(questionnaireId))?.numbers ?? numbers;
}

/** Another one when anything was corrected, left out or taken back; and once it is closed, sent. */
async function lastChange(questionnaireId: string, open: boolean) {
	const [found] = await db
		.select({
			sent: count(responses.submittedAt),
			lastSent: max(responses.submittedAt),
			withdrawn: count(responses.withdrawnAt),
			leftOut: count(responses.leftOutAt),
			lastCorrected: max(responses.correctedAt),
			lastLeftOut: max(responses.leftOutAt),
			lastVersion: max(questionnaireVersions.number)
		})
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(and(eq(questionnaireVersions.questionnaireId, questionnaireId), isNotNull(responses.submittedAt)));
	const { sent, lastSent, ...others } = found!;
	return open ? others : { sent, lastSent, ...others };
}
