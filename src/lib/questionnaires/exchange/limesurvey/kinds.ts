import { mapSpoken, sayIn, type Given, type GivenOption, type GivenPart } from '../given.ts';
import { both } from '../words/joining.ts';
import type { LimeQuestion, Part } from './survey.ts';
import { markdown, plain } from './texts.ts';

type Tell = (note: string) => void;
type Base = Omit<Given, 'as'>;

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

type Maker = (question: LimeQuestion, base: Base, tell: Tell) => Given[];

const left: Record<string, string> = {
	I: 'Dit liet mensen een taal kiezen. Dat kan hier boven aan elke pagina.'
};

const yesNo = (): GivenOption[] => [
	{ name: 'Y', label: { nl: 'Ja', en: 'Yes', '': 'Ja' } },
	{ name: 'N', label: { nl: 'Nee', en: 'No', '': 'Nee' } }
];

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

function list(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const options = optionsOf(question.answers, tell);
	if (!options.length && !question.other) tell('Bij deze vraag staan geen antwoorden. Voeg ze toe.');
	return [
		{
			...base,
			...(question.other ? { parts: [{ name: `${question.title}_other`, other: true as const }] } : {}),
			as: { type: 'one', options: withOther(options, question, tell), ...shuffled(question) }
		}
	];
}

function several(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const alone = (question.attributes.exclude_all_others ?? '').split(';').filter((code) => code && code !== '0');
	const options = optionsOf(question.subquestions, tell).map((option) =>
		alone.includes(option.name) ? { ...option, alone: true } : option
	);
	const most = wholeIn(question.attributes.max_answers);
	const least = wholeIn(question.attributes.min_answers);
	const parts: GivenPart[] = options.flatMap(({ name }) =>
		namesOf(question, name).map((full) => ({ name: full, option: name }))
	);
	if (question.other) parts.push({ name: `${question.title}_other`, other: true });
	const [only] = options;
	if (only && options.length === 1 && !question.other) return [boxFor(question, base, only, tell)];
	return [
		{
			...base,
			parts,
			as: {
				type: 'several',
				options: withOther(options, question, tell),
				...shuffled(question),
				...(least ? { atLeast: least } : {}),
				...(most ? { atMost: most } : {})
			}
		}
	];
}

/** One thing to tick is no choice. */
function boxFor(question: LimeQuestion, base: Base, { name, label }: GivenOption, tell: Tell): Given {
	tell('Er was één antwoord om aan te kruisen. Nu is het een vakje.');
	return { ...base, label, within: base.label, aliases: namesOf(question, name), as: { type: 'consent' } };
}

const commentOn = ({ name, label, showIf }: Base): Given => ({
	name: `${name}_comment`,
	label: { ...suffixed(label, ': wilt u iets toelichten?', 'nl'), ...suffixed(label, ': your comments', 'en') },
	...(showIf ? { showIf } : {}),
	as: { type: 'open', maxLength: 1000 }
});

const suffixed = (label: Given['label'], words: string, language: string): Given['label'] =>
	Object.fromEntries(
		Object.entries(label)
			.filter(([code]) => (language === 'nl' ? code !== 'en' : code === 'en'))
			.map(([code, text]) => [code, `${text.replace(/[?.: ]+$/, '')}${words}`])
	);

function open(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const { type, attributes } = question;
	if (attributes.numbers_only === '1') return [{ ...base, as: numberOf(question) }];
	if (question.validation) tell(`De controle op het patroon kan niet mee. Er stond: ${question.validation}`);
	const longest = wholeIn(attributes.maximum_chars);
	const maxLength = longest ? { maxLength: Math.min(5000, longest) } : {};
	return [{ ...base, as: { type: 'open', ...(type === 'S' ? { short: true } : {}), ...maxLength } }];
}

function numberOf({ attributes, words }: LimeQuestion): Extract<Given['as'], { type: 'number' }> {
	const least = numberIn(attributes.min_num_value_n ?? attributes.min_num_value);
	const most = numberIn(attributes.max_num_value_n ?? attributes.max_num_value);
	return {
		type: 'number',
		decimals: attributes.num_value_int_only === '1' ? 0 : 2,
		...(least === undefined ? {} : { least }),
		...(most === undefined ? {} : { most }),
		...(words.suffix ? { unit: plain(words.suffix, () => undefined) } : {})
	};
}

function daysOf({ attributes }: LimeQuestion) {
	const [earliest, latest] = [attributes.date_min, attributes.date_max].map(
		(day) => /^\d{4}-\d{2}-\d{2}$/.exec(day ?? '')?.[0]
	);
	return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) };
}

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

const numbersTo = (most: number): GivenOption[] =>
	Array.from({ length: most }, (_, i) => ({ name: String(i + 1), label: { '': String(i + 1) } }));

const genders = (): GivenOption[] => [
	{ name: 'F', label: { nl: 'Vrouw', en: 'Female', '': 'Vrouw' } },
	{ name: 'M', label: { nl: 'Man', en: 'Male', '': 'Man' } }
];

const moreOrLess = (): GivenOption[] => [
	{ name: 'I', label: { nl: 'Meer', en: 'Increase', '': 'Meer' } },
	{ name: 'S', label: { nl: 'Hetzelfde', en: 'Same', '': 'Hetzelfde' } },
	{ name: 'D', label: { nl: 'Minder', en: 'Decrease', '': 'Minder' } }
];

/** The rows of one table. More than it can have become a question each, and so do more answers. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 11;

function matrix(
	question: LimeQuestion,
	base: Base,
	options: GivenOption[],
	tell: Tell,
	name = question.title
): Given[] {
	const rows = optionsOf(
		question.subquestions.filter(({ scale }) => scale === 0),
		tell
	).map(twoSided);
	if (options.length > MOST_COLUMNS || options.length < 2) {
		tell(`Een tabel heeft hier 2 tot ${MOST_COLUMNS} antwoorden. Elke regel is nu een eigen vraag.`);
		return rows.map((row) => ({
			...base,
			name: `${name}_${row.name}`,
			label: row.label,
			within: base.label,
			as: { type: 'one', options }
		}));
	}
	if (rows.length > MOST_ROWS)
		tell(`Een tabel heeft hier hoogstens ${MOST_ROWS} regels. Er zijn er nu meer, onder elkaar.`);
	return chunks(rows).map((some, i) => ({
		...base,
		name: i ? `${name}_${i + 1}` : name,
		parts: some.flatMap((row) =>
			namesOf({ ...question, title: name }, row.name).map((full) => ({ name: full, row: row.name }))
		),
		as: { type: 'matrix', rows: some, options }
	}));
}

/** A row between two ends is written as “warm|cold”. */
const twoSided = (row: GivenOption): GivenOption => ({
	...row,
	label: mapSpoken(row.label, (text) => text.replace(/\s*\|\s*/g, ' … '))
});

const chunks = (rows: GivenOption[]) =>
	Array.from({ length: Math.max(1, Math.ceil(rows.length / MOST_ROWS)) }, (_, i) =>
		rows.slice(i * MOST_ROWS, (i + 1) * MOST_ROWS)
	);

function dual(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	tell('Deze tabel had twee schalen. Elk is nu een tabel.');
	return [0, 1].flatMap((scale) => {
		const head = question.words[scale ? 'dualscale_headerB' : 'dualscale_headerA'];
		const options = optionsOf(
			question.answers.filter((answer) => answer.scale === scale),
			tell
		);
		const name = `${question.title}_${scale ? 'B' : 'A'}`;
		const made = matrix(
			question,
			{ ...base, name, label: head ? both(base.label, plain(head, tell)) : base.label },
			options,
			tell,
			name
		);
		return made.map((given): Given => ({
			...given,
			parts: (given.parts ?? []).flatMap((part) =>
				part.row === undefined
					? [part]
					: [
							part,
							{ name: `${question.title}_${part.row}_${scale}`, row: part.row },
							{ name: `${question.oldName}${part.row}#${scale}`, row: part.row }
						]
			)
		}));
	});
}

/** A table of fields: a question for each cell. */
function cells(question: LimeQuestion, base: Base, tell: Tell, type: 'open' | 'number'): Given[] {
	const rows = optionsOf(
		question.subquestions.filter(({ scale }) => scale === 0),
		tell
	);
	const columns = optionsOf(
		question.subquestions.filter(({ scale }) => scale === 1),
		tell
	);
	tell(
		`Dit was een tabel met velden. Er zijn nu ${rows.length * columns.length} vragen van gemaakt: een voor elk vak.`
	);
	const as: Given['as'] = type === 'open' ? { type, short: true } : numberOf(question);
	return rows.flatMap((row) =>
		columns.map((column): Given => ({
			...base,
			name: `${question.title}_${row.name}_${column.name}`,
			label: both(row.label, column.label),
			within: base.label,
			as
		}))
	);
}

/** Several fields under one question: points when they must add up to a whole, else a question each. */
function many(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const { type, attributes, subquestions, title } = question;
	const options = optionsOf(subquestions, tell);
	const total = wholeIn(attributes.equals_num_value);
	if (type === 'K' && total && total <= 1000 && options.length > 1 && options.length <= 20) {
		tell(`Mensen verdelen nu ${total} punten.`);
		return [{ ...base, parts: partsOf(question, options), as: { type: 'points', options, total } }];
	}
	for (const sum of ['equals_num_value', 'min_num_value', 'max_num_value'])
		if (type === 'K' && attributes[sum])
			tell(`De controle op het totaal kan niet mee. Er stond: ${sum} ${attributes[sum]}`);
	if (options.length > 1) tell('De velden zijn elk een eigen vraag.');
	const as: Given['as'] =
		type === 'K' || attributes.numbers_only === '1'
			? numberOf({ ...question, attributes: type === 'K' ? withoutSums(attributes) : attributes })
			: { type: 'open', short: true };
	return options.map((option) => ({
		...base,
		name: `${title}_${option.name}`,
		label: option.label,
		within: base.label,
		as
	}));
}

const withoutSums = ({ min_num_value: _, max_num_value: __, ...rest }: Record<string, string>) => rest;

function ranking(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const most = wholeIn(question.attributes.max_answers);
	return [
		{
			...base,
			as: {
				type: 'ranking',
				options: optionsOf(question.answers.length ? question.answers : question.subquestions, tell),
				...shuffled(question),
				...(most && most <= 30 ? { most } : {})
			}
		}
	];
}

const partsOf = (question: LimeQuestion, options: GivenOption[]): GivenPart[] =>
	options.flatMap(({ name }) => namesOf(question, name).map((full) => ({ name: full, row: name })));

/** By code, and as LimeSurvey wrote it before 1.92. */
const namesOf = ({ title, oldName }: LimeQuestion, code: string) => [
	`${title}_${code}`,
	...(oldName ? [`${oldName}${code}`] : [])
];

const optionsOf = (parts: Part[], tell: Tell): GivenOption[] =>
	parts.map(({ code, text }) => ({ name: code, label: plain(text, tell) }));

function withOther(options: GivenOption[], { other, words }: LimeQuestion, tell: Tell): GivenOption[] {
	if (!other) return options;
	const said = words.other_replace_text
		? plain(words.other_replace_text, tell)
		: { nl: 'Anders, namelijk', en: 'Other', '': 'Anders, namelijk' };
	return [...options, { name: '-oth-', label: said, other: true }];
}

const shuffled = ({ attributes }: LimeQuestion) =>
	attributes.random_order === '1' || attributes.answer_order === 'random' || attributes.subquestion_order === 'random'
		? { shuffled: true }
		: {};

const numberIn = (said: string | undefined) =>
	said && /^-?\d{1,12}([.,]\d{1,4})?$/.test(said.trim()) ? Number(said.replace(',', '.')) : undefined;

function wholeIn(said: string | undefined) {
	const number = numberIn(said);
	return number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
}
