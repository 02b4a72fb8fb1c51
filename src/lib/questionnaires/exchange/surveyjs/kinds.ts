import { listIn, numberIn, textIn, thing, things, type Thing } from '../bounded-json.ts';
import { isSilent, type Given, type GivenOption, type GivenPart } from '../given.ts';
import { both } from '../words/joining.ts';
import { markdown, plain } from './texts.ts';

type Tell = (note: string) => void;
type Base = Omit<Given, 'as'>;
type Maker = (element: Thing, base: Base, tell: Tell) => Given[];

/** The questions of ours that an element of SurveyJS becomes; none when there is no such thing here. */
export function madeOf(element: Thing, base: Base, tell: Tell): Given[] {
	const type = textIn(element.type);
	if (element.visible === false) {
		tell('Deze vraag was verborgen: mensen zagen hem niet.');
		return [];
	}
	const make = Object.hasOwn(makers, type) ? makers[type] : undefined;
	if (make) return make(element, base, tell);
	tell(left[type] ?? `Het soort “${type.slice(0, 40) || 'zonder naam'}” kennen wij niet.`);
	return [];
}

const left: Record<string, string> = {
	expression: 'Dit is geen vraag maar een berekening.',
	signaturepad: 'Een handtekening zetten kan hier niet.',
	image: 'Een losse afbeelding kan niet mee. Voeg hem opnieuw toe.'
};

const makers: Record<string, Maker> = {
	text,
	comment: (element, base) => [{ ...base, as: { type: 'open', ...lengthOf(element) } }],
	radiogroup: one,
	dropdown: one,
	buttongroup: one,
	checkbox: several,
	tagbox: several,
	imagepicker: (element, base, tell) => {
		tell('De afbeeldingen kunnen niet mee. Voeg ze opnieuw toe.');
		return element.multiSelect === true ? several(element, base, tell) : one(element, base, tell);
	},
	boolean: (element, base) => [{ ...base, as: { type: 'one', look: 'yesno', options: yesNo(element) } }],
	rating,
	ranking: (element, base, tell) => {
		const most = numberIn(element.maxSelectedChoices);
		return [
			{
				...base,
				as: { type: 'ranking', options: optionsOf(element, tell), ...shuffled(element), ...(most ? { most } : {}) }
			}
		];
	},
	slider: (element, base) => [{ ...base, as: numberOf(element) }],
	matrix,
	matrixdropdown,
	matrixdynamic: (element, base, tell) => {
		tell('Mensen konden hier regels toevoegen. Dat kan hier niet, er is één regel.');
		return columnsOf(element, base, tell);
	},
	multipletext: (element, base, tell) => {
		tell('De velden zijn elk een eigen vraag.');
		return things(element.items).flatMap((item) => {
			const name = textIn(item.name);
			const title = isSilent(plain(item.title)) ? { '': name } : plain(item.title);
			return text(item, { ...base, name: `${base.name}.${name}`, label: title, within: base.label }, tell);
		});
	},
	file: (element, base, tell) => {
		const most = element.allowMultiple === true ? (numberIn(element.maxFiles) ?? 5) : 1;
		const accepted = textIn(element.acceptedTypes);
		if (accepted && !/image|pdf|\.(jpe?g|png)/i.test(accepted))
			tell('Hier kunnen mensen alleen foto’s en pdf’s toevoegen.');
		const photosOnly = /image/.test(accepted) && !/pdf/.test(accepted);
		return [
			{
				...base,
				as: { type: 'file', most: Math.min(5, Math.max(1, Math.round(most))), ...(photosOnly ? { photosOnly } : {}) }
			}
		];
	},
	html: (element, base) => [
		{
			name: base.name,
			label: {},
			...(base.showIf ? { showIf: base.showIf } : {}),
			as: { type: 'text', text: markdown(element.html) }
		}
	]
};

function text(element: Thing, base: Base, tell: Tell): Given[] {
	const type = textIn(element.inputType);
	if (type === 'number' || type === 'range') return [{ ...base, as: numberOf(element) }];
	if (type === 'email' || things(element.validators).some((one) => textIn(one.type) === 'email'))
		return [{ ...base, as: { type: 'email' } }];
	if (type === 'date') return [{ ...base, as: { type: 'date', ...daysOf(element) } }];
	if (things(element.validators).some((one) => textIn(one.type) === 'numeric'))
		return [{ ...base, as: numberOf(element) }];
	if (type && !['text', 'tel', 'url', 'search'].includes(type))
		tell(`Dit was een veld voor “${type.slice(0, 30)}”. Nu is het een kort antwoord.`);
	return [{ ...base, as: { type: 'open', short: true, ...lengthOf(element) } }];
}

function lengthOf(element: Thing) {
	const longest =
		numberIn(element.maxLength) ??
		things(element.validators)
			.map((one) => numberIn(one.maxLength))
			.find(Boolean);
	return longest && longest > 0 ? { maxLength: Math.min(5000, Math.max(1, Math.round(longest))) } : {};
}

function numberOf(element: Thing): Extract<Given['as'], { type: 'number' }> {
	const numeric = things(element.validators).find((one) => textIn(one.type) === 'numeric') ?? {};
	const least = numberIn(element.min) ?? numberIn(numeric.minValue);
	const most = numberIn(element.max) ?? numberIn(numeric.maxValue);
	const isWhole = element.step !== undefined && Number.isInteger(numberIn(element.step));
	return {
		type: 'number',
		decimals: isWhole ? 0 : 2,
		...(least === undefined ? {} : { least }),
		...(most === undefined ? {} : { most })
	};
}

function daysOf(element: Thing) {
	const day = (value: unknown) => /^\d{4}-\d{2}-\d{2}/.exec(textIn(value))?.[0];
	const [earliest, latest] = [day(element.min), day(element.max)];
	return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) };
}

const commentPart = (name: string): GivenPart => ({ name: `${name}-Comment`, other: true });

function one(element: Thing, base: Base, tell: Tell): Given[] {
	const options = optionsOf(element, tell);
	return [
		{ ...base, parts: [commentPart(base.name)], as: { type: 'one', options, ...shuffled(element) } },
		...commentOn(element, base)
	];
}

function several(element: Thing, base: Base, tell: Tell): Given[] {
	const [most, least] = [numberIn(element.maxSelectedChoices), numberIn(element.minSelectedChoices)];
	if (element.hasSelectAll === true || element.showSelectAllItem === true) tell('“Alles kiezen” kan hier niet.');
	return [
		{
			...base,
			parts: [commentPart(base.name)],
			as: {
				type: 'several',
				options: optionsOf(element, tell),
				...shuffled(element),
				...(most && most > 0 ? { atMost: Math.round(most) } : {}),
				...(least && least > 0 ? { atLeast: Math.round(least) } : {})
			}
		},
		...commentOn(element, base)
	];
}

/** A field for words beside any question. */
function commentOn(element: Thing, { name, showIf, label }: Base): Given[] {
	if (element.hasComment !== true && element.showCommentArea !== true) return [];
	const said = isSilent(plain(element.commentText)) ? { '': 'Wilt u iets toelichten?' } : plain(element.commentText);
	return [
		{
			name: `${name}-comment`,
			label: both(label, said),
			...(showIf ? { showIf } : {}),
			as: { type: 'open', maxLength: 1000 }
		}
	];
}

const shuffled = ({ choicesOrder }: Thing) => (choicesOrder === 'random' ? { shuffled: true } : {});

const yesNo = (element: Thing): GivenOption[] => [
	{
		name: 'true',
		label: isSilent(plain(element.labelTrue)) ? { '': 'Ja', nl: 'Ja', en: 'Yes' } : plain(element.labelTrue)
	},
	{
		name: 'false',
		label: isSilent(plain(element.labelFalse)) ? { '': 'Nee', nl: 'Nee', en: 'No' } : plain(element.labelFalse)
	}
];

function optionsOf(element: Thing, tell: Tell): GivenOption[] {
	if (Object.keys(thing(element.choicesByUrl)).length)
		tell('De antwoorden kwamen van een ander adres. Vul ze hier zelf in.');
	if (textIn(element.choicesFromQuestion)) tell('De antwoorden kwamen uit een andere vraag. Vul ze hier zelf in.');
	const given = listIn(element.choices);
	if (given.some((choice) => textIn(thing(choice).visibleIf)))
		tell('Sommige antwoorden waren er alleen voor sommige mensen. Nu ziet iedereen ze.');
	const options = given.map(itemOf);
	const none = element.hasNone === true || element.showNoneItem === true;
	const other = element.hasOther === true || element.showOtherItem === true;
	return [
		...options,
		...(other ? [{ name: 'other', label: said(element.otherText, 'Anders, namelijk'), other: true }] : []),
		...(none ? [{ name: 'none', label: said(element.noneText, 'Geen van deze'), alone: true }] : [])
	];
}

const said = (value: unknown, otherwise: string) => (isSilent(plain(value)) ? { '': otherwise } : plain(value));

function itemOf(choice: unknown): GivenOption {
	const { value, text: words } = thing(choice);
	const name = textIn(choice) || textIn(value);
	return { name, label: isSilent(plain(words)) ? { '': name } : plain(words) };
}

function rating(element: Thing, base: Base, tell: Tell): Given[] {
	const values = listIn(element.rateValues).map(itemOf);
	const [from, to] = [numberIn(element.rateMin) ?? 1, numberIn(element.rateMax) ?? numberIn(element.rateCount) ?? 5];
	const ends = {
		fromLabel: said(element.minRateDescription, 'laag'),
		toLabel: said(element.maxRateDescription, 'hoog')
	};
	const isPlain = values.every(({ name }, i) => name === String(i + 1));
	if (values.length && isPlain && values.length > 1 && values.length <= 10)
		return [
			{ ...base, as: { type: 'scale', from: 1, to: values.length, ...ends, labels: values.map(({ label }) => label) } }
		];
	if (values.length) return [{ ...base, as: { type: 'one', options: values } }];
	if ((from !== 0 && from !== 1) || to < 2 || to > 10 || !Number.isInteger(to)) {
		const options = Array.from({ length: Math.min(100, Math.max(0, Math.round(to - from) + 1)) }, (_, i) =>
			itemOf(String(from + i))
		);
		tell('Deze schaal past hier niet. Het is nu een keuze uit cijfers.');
		return [{ ...base, as: { type: 'one', options } }];
	}
	const isFaces = to === 5 && from === 1 && (element.rateType === 'smileys' || element.rateDisplayMode === 'smileys');
	return [{ ...base, as: { type: 'scale', from, to, ...ends, ...(isFaces ? { look: 'faces' } : {}) } }];
}

const MOST_ROWS = 40;

function matrix(element: Thing, base: Base, tell: Tell): Given[] {
	const rows = listIn(element.rows).map(itemOf);
	const options = listIn(element.columns).map(itemOf);
	const isSeveral = element.cellType === 'checkbox';
	if (isSeveral || options.length > 11 || options.length < 2 || rows.length > MOST_ROWS) {
		tell('Elke regel van deze tabel is nu een eigen vraag.');
		return rows.map((row) => ({
			...base,
			name: `${base.name}.${row.name}`,
			label: row.label,
			within: base.label,
			as: { type: isSeveral ? 'several' : 'one', options }
		}));
	}
	const parts = rows.map((row) => ({ name: `${base.name}.${row.name}`, row: row.name }));
	const required = base.required === true || element.isAllRowRequired === true || element.eachRowRequired === true;
	return [{ ...base, required, parts, as: { type: 'matrix', rows, options } }];
}

/** Rows with columns of several kinds: a question for each cell. */
function matrixdropdown(element: Thing, base: Base, tell: Tell): Given[] {
	return listIn(element.rows)
		.map(itemOf)
		.flatMap((row) =>
			columnsOf(element, { ...base, name: `${base.name}.${row.name}`, label: both(base.label, row.label) }, tell)
		);
}

function columnsOf(element: Thing, base: Base, tell: Tell): Given[] {
	tell('Van deze tabel is elk vak een eigen vraag.');
	return things(element.columns).flatMap((column) => {
		const name = textIn(column.name);
		const label = both(base.label, isSilent(plain(column.title)) ? { '': name } : plain(column.title));
		const type = textIn(column.cellType) || textIn(element.cellType) || 'dropdown';
		const choices = listIn(column.choices).length ? column.choices : element.choices;
		const within = { ...column, type, choices };
		if (type === 'matrix' || type.startsWith('matrixd')) return [];
		return madeOf(within, { ...base, name: `${base.name}.${name}`, label, required: column.isRequired === true }, tell);
	});
}
