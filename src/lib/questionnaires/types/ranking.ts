import type { Answers, RankingQuestion, Values } from '../definition.ts';
import { type Behaviour, listed, listOf, textOf } from './behaviour.ts';
import { escapeIn, readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';

/** How many places there are to give. */
export const placesOf = ({ options, most = options.length }: RankingQuestion) => Math.min(most, options.length);

export const placeKey = (id: string, option: string) => `${id}.${option}`;

export const ranking: Behaviour<RankingQuestion> = {
	keys: ({ id }) => [id],
	read(question, values, { words }) {
		const { id, label, options } = question;
		const problem = (message: string, field = id) => ({ problems: [{ field, message }] });
		const places = placesGiven(question, values);
		const strange = places.filter(({ place }) => !(place >= 1 && place <= placesOf(question)));
		if (strange.length)
			return {
				problems: strange.map((option) => ({
					field: placeKey(id, option.id),
					message: words.noSuchPlace(option.label, placesOf(question))
				}))
			};
		const sorted = places.toSorted((a, b) => a.place - b.place);
		const double = sorted.find(({ place }, i) => sorted[i - 1]?.place === place);
		if (double) return problem(words.placeTwice(label, double.place), placeKey(id, double.id));
		const gap = sorted.findIndex(({ place }, i) => place !== i + 1);
		if (gap >= 0) return problem(words.placeSkipped(label, gap + 1), placeKey(id, sorted[gap]!.id));
		const order = sorted.map((option) => option.id);
		const known = order.length ? order : listOf(values, id).filter((one) => options.some((o) => o.id === one));
		return readEscape(question, values, words, { [id]: known.slice(0, placesOf(question)) });
	},
	missing: (question, answers, words) => {
		if (escapeIn(answers[question.id])) return [];
		return listed(answers[question.id]).length === placesOf(question)
			? []
			: [{ field: question.id, message: words.rankAll(question.label, placesOf(question)) }];
	},
	lines: linesOrEscape((question, answers) => orderOf(question, answers).map(({ label }, i) => `${i + 1}. ${label}`)),
	value: ({ id }, answers, part) => {
		const order = listed(answers[id]);
		if (part) return order.includes(part) ? order.indexOf(part) + 1 : undefined;
		return order.length ? order : undefined;
	}
};

/** The options in the order that was given; those without a place are not among them. */
export const orderOf = ({ id, options }: RankingQuestion, answers: Answers) =>
	listed(answers[id]).flatMap((given) => options.find((option) => option.id === given) ?? []);

const placesGiven = ({ id, options }: RankingQuestion, values: Values) =>
	options.flatMap((option) => {
		const typed = textOf(values, placeKey(id, option.id));
		return typed ? [{ ...option, place: /^\d{1,3}$/.test(typed) ? Number(typed) : 0 }] : [];
	});
