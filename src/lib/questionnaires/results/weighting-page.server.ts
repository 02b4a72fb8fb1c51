import type { Person } from '#lib/people/person.ts';
import { assertAllowed } from '#lib/errors.ts';
import { askedIn, type Definition } from '../definition.ts';
import { mayManage } from '../questionnaire.ts';
import { gather } from './counting.server.ts';
import { likelyAge } from './weighting.ts';
import { findWeighting, weigh } from './weighting.server.ts';

/** Who took part beside who live here, and the questions with which that can be said: for the redactie. */
export async function representationOf(editor: Person, questionnaireId: string, definition: Definition | undefined) {
	assertAllowed(mayManage(editor));
	const weighting = await findWeighting(questionnaireId);
	const { people } = await gather(questionnaireId, { grouping: weighting.grouping });
	const questions = definition ? askedIn(definition) : [];
	const named = (type: string) =>
		questions.filter((one) => one.type === type).map(({ id, label }) => ({ value: id, label }));
	const age = questions.find(({ id }) => id === weighting.chosen.ageQuestion);
	return {
		chosen: weighting.chosen,
		source: weighting.source,
		weighed: weigh(weighting, people),
		people: people.reduce((sum, count) => sum + count, 0),
		ageQuestions: named('one'),
		wijkQuestions: named('neighbourhood'),
		// What is not chosen yet is guessed, and only counts when it is saved.
		ageOptions: (age?.type === 'one' ? age.options : []).map(({ id, label }) => ({
			id,
			label,
			group: Object.keys(weighting.chosen.ages).length ? (weighting.chosen.ages[id] ?? '') : (likelyAge(label) ?? '')
		}))
	};
}
