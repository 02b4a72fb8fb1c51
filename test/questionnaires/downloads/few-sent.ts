import type { Answers } from '#lib/questionnaires/definition.ts';
import type { Edition } from '#lib/questionnaires/downloads/known-question.ts';
import { layoutOf, type LayoutChoice } from '#lib/questionnaires/downloads/layout.ts';
import type { Sent } from '#lib/questionnaires/downloads/response-columns.ts';
import { everyType, listOfEveryType } from '#test/support/everything-asked.ts';

// Two versions of a vragenlijst of every type, and few people who sent it: for files that must stay the same.

const [first, ...rest] = everyType;

/** The second asks a new question, no longer asks the first, and offers something else before what it offered. */
export const editions: Edition[] = [
	{ number: 1, definition: listOfEveryType() },
	{
		number: 2,
		definition: listOfEveryType([
			{ id: 'nieuw', type: 'open', label: 'Wat is nieuw?', hint: '', required: false, maxLength: 50, short: true },
			...rest.map((question) =>
				question.id === 'een' && 'options' in question
					? { ...question, options: [{ id: 'werk', label: 'Werk' }, ...question.options.slice(1)] }
					: question
			)
		])
	}
];

export const gone = first!;

export const wijken = new Map([['w1', { slug: 'de-hoven', name: 'De Hoven' }]]);

const HOSTILE = `=HYPERLINK("http://x.example";"klik")\r\nen; 'dan', "zo" \u0007<b>&amp; é 🌳`;

const everything: Answers = {
	dag: HOSTILE,
	intern: '+31 6',
	uren: '1.5',
	mail: '?given',
	een: 'groen',
	meer: ['groen', 'rust'],
	cijfer: '4',
	'tabel.bus': 'slecht',
	'tabel.fiets': '?unknown',
	volgorde: ['rust', 'groen'],
	'punten.groen': '60',
	'punten.zorg': '40',
	'punten.rust': '0',
	sinds: '2001-02-03',
	wijk: 'w1',
	'post-code': '1234',
	plek: 'w1',
	'plek.street': '@Dorpsstraat',
	'plek.point': '5.66412,51.96832',
	foto: ['019a0000-0000-7000-8000-000000000001'],
	mag: 'yes'
};

const sent = (number: number, answers: Answers, more: Partial<Sent> = {}): Sent => ({
	edition: editions[number - 1]!,
	answers,
	channel: 'online',
	language: 'nl',
	submittedAt: new Date('2026-03-01T23:30Z'),
	correctedAt: null,
	timings: {},
	leftOut: false,
	paper: null,
	standOf: () => undefined,
	...more
});

export const fewSent: Sent[] = [
	sent(1, everything, {
		timings: { p1: 61, p2: 9 },
		standOf: (id) => (id === 'dag' ? 4 : undefined),
		themesOf: (id) => (id === 'dag' ? ['Groen', 'Verkeer'] : undefined)
	}),
	sent(
		1,
		{ dag: '?refused', uren: '?refused', een: '?unknown', meer: ['?refused'] },
		{ channel: 'paper', paper: '=7' }
	),
	sent(2, { een: 'iets', 'een.other': '-1+1', nieuw: 'Alles' }, { leftOut: true }),
	sent(2, { een: 'werk' })
];

export const layout = (choice: Partial<LayoutChoice> = {}) =>
	layoutOf(editions, wijken, { ownWords: true, weighted: false, ...choice });
