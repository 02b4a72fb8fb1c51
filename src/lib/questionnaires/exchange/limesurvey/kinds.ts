import { type Given, sayIn } from '../given.ts';
import { commentOn, list, ranking, several } from './choices.ts';
import { daysOf, many, numberOf, open } from './fields.ts';
import { cells, dual, matrix } from './grids.ts';
import { type Base, type Maker, type Tell, genders, moreOrLess, numbersTo, optionsOf, yesNo } from './parts.ts';
import type { LimeQuestion } from './survey.ts';
import { markdown } from './texts.ts';

/** The questions of ours that one of LimeSurvey becomes; none when there is no such thing here. `tell` hears why. */
export function madeOf(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const { title, attributes } = question;
	const make = makers[question.type];
	if (question.type === '*') {
		tell(`Dit is geen vraag maar een berekening. Er stond: ${sayIn(question.text, '')}`);
		return [];
	}
	if (attributes.hidden === '1') {
		tell('Deze vraag was verborgen: mensen zagen hem niet.');
		return [];
	}
	if (!make) {
		tell(left[question.type] ?? `Het soort “${question.type || title}” kennen wij niet.`);
		return [];
	}
	return make(question, base, tell);
}

const left: Record<string, string> = {
	I: 'Dit liet mensen een taal kiezen. Dat kan hier boven aan elke pagina.'
};

const makers: Record<string, Maker> = {
	L: list,
	'!': list,
	O: (question, base, tell) => [...list(question, base, tell), commentOn(base)],
	Z: list,
	W: list,
	M: several,
	P: (question, base, tell) => {
		tell('Bij elk antwoord konden mensen iets schrijven. Daarvan is één veld gemaakt, onder de vraag.');
		return [...several(question, base, tell), commentOn(base)];
	},
	T: open,
	U: open,
	S: open,
	N: (question, base) => [{ ...base, as: numberOf(question) }],
	D: (question, base) => [{ ...base, as: { type: 'date', ...daysOf(question) } }],
	Y: (_, base) => [{ ...base, as: { type: 'one', look: 'yesno', options: yesNo() } }],
	G: (_, base) => [{ ...base, as: { type: 'one', options: genders() } }],
	5: (_, base) => [scaleOf(base, 5)],
	A: (question, base, tell) => matrix(question, base, numbersTo(5), tell),
	B: (question, base, tell) => matrix(question, base, numbersTo(10), tell),
	C: (question, base, tell) =>
		matrix(
			question,
			base,
			[...yesNo(), { name: 'U', label: { nl: 'Weet niet', en: 'Uncertain', '': 'Weet niet' } }],
			tell
		),
	E: (question, base, tell) => matrix(question, base, moreOrLess(), tell),
	F: (question, base, tell) => matrix(question, base, optionsOf(question.answers, tell), tell),
	H: (question, base, tell) => matrix(question, base, optionsOf(question.answers, tell), tell),
	1: dual,
	';': (question, base, tell) => cells(question, base, tell, 'open'),
	':': (question, base, tell) => cells(question, base, tell, 'number'),
	K: many,
	Q: many,
	R: ranking,
	X: (question, base, tell) => {
		const text = markdown(question.text, tell);
		return [
			{ name: base.name, label: {}, ...(base.showIf ? { showIf: base.showIf } : {}), as: { type: 'text', text } }
		];
	},
	'|': (question, base, tell) => {
		if (question.attributes.allowed_filetypes) tell('Hier kunnen mensen alleen foto’s en pdf’s toevoegen.');
		return [
			{
				...base,
				as: { type: 'file', most: Math.min(5, Math.max(1, Number(question.attributes.max_num_of_files) || 1)) }
			}
		];
	}
};

const scaleOf = (base: Base, to: number): Given => ({
	...base,
	as: {
		type: 'scale',
		from: 1,
		to,
		fromLabel: { nl: 'laag', en: 'low', '': 'laag' },
		toLabel: { nl: 'hoog', en: 'high', '': 'hoog' }
	}
});
