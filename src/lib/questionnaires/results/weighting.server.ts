import { eq } from 'drizzle-orm';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { listPopulation } from '#lib/neighbourhoods/population.server.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { mayManage } from '../questionnaire.ts';
import { questionnaires, weightings } from '../tables.ts';
import type { Grouping } from './gathering.ts';
import { dimensionsOf, groupingBy, weighedBy, type Chosen, type Dimension } from './weighting.ts';

export interface FoundWeighting {
	chosen: Chosen;
	dimensions: Dimension[];
	grouping: Grouping;
	/** Of when the population figures are and whose; nothing when there are none. */
	source: { year: number; source: string } | undefined;
}

const nothing: Chosen = { ageQuestion: '', ages: {}, wijkQuestion: '', split: 'none' };

/** What the maker chose, with the people who live here. Whoever calls this decides who may know. */
export async function findWeighting(questionnaireId: string): Promise<FoundWeighting> {
	const [found] = await db.select().from(weightings).where(eq(weightings.questionnaireId, questionnaireId));
	const chosen = found ?? nothing;
	const population = await listPopulation();
	const dimensions = dimensionsOf(chosen, await listNeighbourhoods(), population);
	return { chosen, dimensions, grouping: groupingBy(dimensions), source: population[0] };
}

/** `people`: how many answered, by group. Nothing when there is nothing to weigh with. */
export const weigh = ({ dimensions, source }: FoundWeighting, people: Uint32Array) =>
	dimensions.length && source ? weighedBy(dimensions, people) : undefined;

/** Chooses with which questions the outcome is weighted, and by which of them everybody can look at a part. */
export async function saveWeighting(
	editor: Person,
	questionnaireId: string,
	{ onceKey, ...chosen }: Chosen & { onceKey: string }
) {
	assertAllowed(mayManage(editor));
	return once(onceKey, async () => {
		const [list] = await db
			.select({ id: questionnaires.id, consultationId: questionnaires.consultationId })
			.from(questionnaires)
			.where(eq(questionnaires.id, questionnaireId));
		const { consultationId } = list ?? refuse('not_found');
		if (chosen.split === 'age' && !chosen.ageQuestion) refuse('invalid', 'Kies eerst de vraag naar de leeftijd.');
		if (chosen.split === 'wijk' && !chosen.wijkQuestion) refuse('invalid', 'Kies eerst de vraag naar de wijk.');
		await db
			.insert(weightings)
			.values({ questionnaireId, ...chosen })
			.onConflictDoUpdate({ target: weightings.questionnaireId, set: chosen });
		const { ageQuestion, wijkQuestion, split } = chosen;
		const particulars = { ageQuestion, wijkQuestion, split };
		await record('questionnaire.weighted', {
			subject: { id: questionnaireId },
			consultationId,
			actor: editor,
			particulars
		});
		return questionnaireId;
	});
}
