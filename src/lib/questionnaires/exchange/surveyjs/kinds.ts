import { type Thing, listIn, numberIn, textIn, things } from '../bounded-json.ts';
import { type Given, isSilent } from '../given.ts';
import { both } from '../words/joining.ts';
import { shuffled, itemOf, one, optionsOf, several, yesNo } from './choices.ts';
import { lengthOf, numberOf, rating, text } from './fields.ts';
import type { Base, Maker, Tell } from './parts.ts';
import { markdown, plain } from './texts.ts';

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
