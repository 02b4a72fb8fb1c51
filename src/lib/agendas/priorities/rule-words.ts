import { counted } from '#lib/text/numbers.ts';
import type { Rule } from './counting/outcome.ts';
import { FEWEST_BALLOTS, type Poll } from './poll.ts';

/** A rule of counting in words, with a small sum for who wants to see it work. */
export interface RuleWords {
	name: string;
	/** Sentences, one after the other. */
	rule: string[];
	example: string[];
}

/** How a poll counts. `places`: how many there are to give. */
export function ruleWords({ kind, points, rule }: Pick<Poll, 'kind' | 'points' | 'rule'>, places: number): RuleWords {
	if (kind === 'points') return pointsWords(points);
	return kind === 'ranking' ? rankingWords(places) : budgetRules[rule];
}

const pointsWords = (points: number): RuleWords => ({
	name: 'Punten optellen',
	rule: [
		`Iedereen verdeelt ${counted(points, 'punt', 'punten')}. Zo telt elke stem even zwaar.`,
		'Wij tellen voor elk plan alle punten op. Wat de meeste punten krijgt, komt bovenaan.',
		'Kregen twee even veel? Dan delen zij dezelfde plaats.'
	],
	example: [
		'Anna geeft de bank 6 punten en de speeltuin 4. Bram geeft de bank 1 punt en de speeltuin 9.',
		'De bank heeft 7 punten, de speeltuin 13. De speeltuin komt bovenaan.'
	]
});

const rankingWords = (places: number): RuleWords => ({
	name: 'Plaatsen optellen',
	rule: [
		places === 1
			? 'Iedereen zet één plan op plaats 1. Dat plan krijgt 1 punt.'
			: `Op plaats 1 krijgt een plan ${counted(places, 'punt', 'punten')}. Op plaats 2 krijgt het ${counted(places - 1, 'punt', 'punten')}, en zo verder. De laatste plaats geeft 1 punt.`,
		'Zet u minder op volgorde? Dan krijgt uw eerste keuze toch alle punten van plaats 1. Een plan zonder plaats krijgt niets.',
		'Wij tellen alle punten op. Kregen twee even veel? Dan delen zij dezelfde plaats.'
	],
	example: [
		'Er zijn 3 plaatsen. Anna zet de bank op 1 en de speeltuin op 2. Bram zet alleen de speeltuin op 1.',
		'De bank heeft 3 punten. De speeltuin heeft 2 en 3, dus 5 punten. De speeltuin komt bovenaan.'
	]
});

const SUM =
	'Er is 10.000 euro. De speeltuin kost 8.000 euro en krijgt 30 stemmen. De bank en de lamp kosten elk 4.000 euro en krijgen elk 20 stemmen.';

/** The two ways to divide a wijkbudget. */
export const budgetRules: Record<Rule, RuleWords> = {
	together: {
		name: 'Samen de meeste stemmen',
		rule: [
			'Wij zoeken de plannen die samen de meeste stemmen hebben en samen binnen het budget passen.',
			'Zo krijgen zo veel mogelijk keuzes van mensen geld. Een duur plan heeft daarvoor wel veel stemmen nodig.',
			'Zijn er meer keuzes met even veel stemmen? Dan gaat de goedkoopste voor. Kosten zij even veel, dan gaat voor wat eerder op de agenda staat.',
			'Een plan zonder stemmen krijgt geen geld.'
		],
		example: [
			SUM,
			'De bank en de lamp hebben samen 40 stemmen. Dat is meer dan de 30 van de speeltuin. Wij betalen de bank en de lamp.'
		]
	},
	'one-by-one': {
		name: 'De meeste stemmen gaat voor',
		rule: [
			'Wij beginnen bij het plan met de meeste stemmen. Past het binnen het budget? Dan betalen wij het.',
			'Daarna kijken wij naar het volgende plan. Past het niet meer, dan slaan wij het over.',
			'Kregen twee even veel stemmen? Dan gaat het goedkoopste voor. Kosten zij even veel, dan gaat voor wat eerder op de agenda staat.',
			'Een plan zonder stemmen krijgt geen geld.'
		],
		example: [
			SUM,
			'De speeltuin heeft de meeste stemmen. Die betalen wij. Er blijft 2.000 euro over. Daar past de bank niet in, en de lamp ook niet.'
		]
	}
};

/** What holds for each of them. */
export const FEW_BALLOTS = `Komen er minder dan ${FEWEST_BALLOTS} stemmen binnen? Dan is er geen uitslag. Anders was te zien wat iemand koos.`;
