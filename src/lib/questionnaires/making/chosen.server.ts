import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import { counted } from '#lib/text/numbers.ts';
import { db } from '#lib/storage/index.ts';
import type { Answers } from '../definition.ts';
import { questionnaireVersions, responses } from '../tables.ts';
import { listed } from '../types/behaviour.ts';
import type { Difference } from './changes.ts';

const AT_ONCE = 1000;

/** The differences with how many people gave the answers that no longer fit, in words. */
export async function withPeople(questionnaireId: string, differences: Difference[]): Promise<Difference[]> {
	const counts = new Map(differences.filter(({ question }) => question).map((one) => [one, 0]));
	if (!counts.size) return differences;
	let after = '';
	for (;;) {
		const rows = await sentAfter(questionnaireId, after);
		for (const { answers } of rows)
			for (const [one, count] of counts) if (isAbout(answers, one)) counts.set(one, count + 1);
		if (rows.length < AT_ONCE) break;
		after = rows.at(-1)!.id;
	}
	return differences.map((one) => ({ ...one, text: `${one.text}${peopleIn(one, counts.get(one))}` }));
}

function peopleIn({ option }: Difference, count: number | undefined) {
	if (count === undefined) return '';
	if (!count) return option ? ' Nog niemand koos dit.' : ' Nog niemand gaf hier antwoord.';
	return ` ${counted(count, 'persoon', 'mensen')} ${verb(count, !!option)}.`;
}

const verb = (count: number, isOption: boolean) =>
	isOption ? (count === 1 ? 'koos dit' : 'kozen dit') : count === 1 ? 'gaf hier antwoord' : 'gaven hier antwoord';

/** Whether these answers are to the question, or have chosen the option, whatever the type. */
function isAbout(answers: Answers, { question = '', option }: Difference): boolean {
	const own = Object.entries(answers).filter(([key]) => key === question || key.startsWith(`${question}.`));
	if (option === undefined) return own.some(([, answer]) => answer.length);
	return own.some(
		([key, answer]) =>
			(key === `${question}.${option}` && answer.length > 0 && answer !== '0') || listed(answer).includes(option)
	);
}

const sentAfter = (questionnaireId: string, after: string) =>
	db
		.select({ id: responses.id, answers: responses.answers })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(
			and(
				eq(questionnaireVersions.questionnaireId, questionnaireId),
				isNotNull(responses.submittedAt),
				isNull(responses.withdrawnAt),
				gt(responses.id, after)
			)
		)
		.orderBy(asc(responses.id))
		.limit(AT_ONCE);
