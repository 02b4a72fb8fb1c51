import { listIn, numberIn, textIn, thing, things, type Thing } from '../bounded-json.ts';
import { isSilent, type Given, type GivenList, type GivenOption, type GivenPage, type Source } from '../given.ts';
import { markdownOf, plainOf } from '../words/html.ts';

// OpenStad has two kinds: a keuzewijzer (choice guide) with groups of questions, and an enquête whose fields stand in `items`.

export const isOpenStad = (value: unknown) => {
	const { questiongroups, items, questions, widgets } = thing(value);
	return [questiongroups, items, questions, widgets].some(Array.isArray);
};

/** A keuzewijzer or enquête of OpenStad as a list. */
export function listOfOpenStad(value: unknown): GivenList {
	const guide = thing(value);
	const groups = things(guide.questiongroups);
	const items = things(listIn(guide.items).length ? guide.items : guide.questions);
	const notes = groups.some(({ choices }) => listIn(choices).length)
		? [
				'Een keuzewijzer laat zien welke keuze bij de antwoorden past. Dat kan hier niet: het is nu een gewone vragenlijst.'
			]
		: [];
	return {
		title: said(textIn(guide.title) || textIn(guide.name)),
		introduction: { '': markdownOf(textIn(guide.description) || textIn(guide.intro)) },
		thanks: { '': markdownOf(textIn(guide.afterSubmitText) || textIn(thing(guide.confirmation).message)) },
		language: 'nl',
		pages: [
			...groups.map(pageOf),
			...(items.length ? [{ title: said(textIn(guide.title)), sources: items.map(sourceOf) }] : [])
		],
		notes
	};
}

const said = (html: string) => ({ '': plainOf(html) });

function pageOf(group: Thing): GivenPage {
	const introduction = { '': markdownOf(textIn(group.description)) };
	const questions = things(group.questions).toSorted((a, b) => (numberIn(a.seqnr) ?? 0) - (numberIn(b.seqnr) ?? 0));
	return {
		title: said(textIn(group.title)),
		...(isSilent(introduction) ? {} : { introduction }),
		sources: questions.map(sourceOf)
	};
}

function sourceOf(item: Thing): Source {
	const notes: string[] = [];
	const tell = (note: string) => notes.push(note);
	const name = textIn(item.fieldKey) || textIn(item.trigger) || `vraag-${textIn(item.id)}`;
	const label = said(textIn(item.title) || textIn(item.label));
	if (/\.(jpe?g|png|webp|gif)/i.test(JSON.stringify([item.images, item.values, item.options])))
		tell('De afbeeldingen kunnen niet mee. Voeg ze opnieuw toe.');
	const base: Omit<Given, 'as'> = {
		name,
		label,
		hint: said(textIn(item.description)),
		required: item.required === true || item.fieldRequired === true
	};
	const type = textIn(item.questionType) || textIn(item.type);
	const make = Object.hasOwn(makers, type) ? makers[type] : undefined;
	if (!make) tell(`Het soort “${type.slice(0, 40) || 'zonder naam'}” kennen wij niet.`);
	return { name, label, made: make ? make(item, base, tell) : [], notes };
}

type Tell = (note: string) => void;
type Maker = (item: Thing, base: Omit<Given, 'as'>, tell: Tell) => Given[];

const makers: Record<string, Maker> = {
	'a-to-b': (item, base, tell) => {
		tell('Dit was een schuif van A naar B, van 0 tot 100. Nu kiezen mensen uit vijf stappen.');
		const { A, B } = thing(item.values);
		return [
			{
				...base,
				as: {
					type: 'scale',
					from: 1,
					to: 5,
					fromLabel: said(textIn(item.minLabel) || textIn(thing(A).label) || 'A'),
					toLabel: said(textIn(item.maxLabel) || textIn(thing(B).label) || 'B'),
					look: 'dilemma'
				}
			}
		];
	},
	continuous: (item, base, tell) => {
		tell('Dit was een schuif. Nu kiezen mensen uit vijf stappen.');
		const ends = { fromLabel: said(textIn(item.minLabel) || 'laag'), toLabel: said(textIn(item.maxLabel) || 'hoog') };
		return [{ ...base, as: { type: 'scale', from: 1, to: 5, ...ends } }];
	},
	'enum-radio': (item, base) => [{ ...base, as: { type: 'one', options: optionsOf(item) } }],
	open: (item, base) => [{ ...base, as: openOf(item) }],
	text: (item, base) => [{ ...base, as: openOf(item) }],
	scale: (_, base) => [
		{ ...base, as: { type: 'scale', from: 1, to: 5, fromLabel: said('slecht'), toLabel: said('goed'), look: 'faces' } }
	],
	'tickmark-slider': (item, base) => {
		const labels = optionsOf(item).map(({ label }) => label);
		const [first = said('laag'), last = said('hoog')] = [labels[0], labels.at(-1)];
		const named = labels.length > 2 && labels.length <= 10 ? { labels } : {};
		return [
			{
				...base,
				as: { type: 'scale', from: 1, to: named.labels ? labels.length : 5, fromLabel: first, toLabel: last, ...named }
			}
		];
	},
	multiplechoice: one,
	radiobox: one,
	select: one,
	dropdown: one,
	images: (item, base, tell) => {
		tell('De afbeeldingen kunnen niet mee. Voeg ze opnieuw toe.');
		return one(item, base, tell);
	},
	multiple: several,
	checkbox: several,
	sort: (item, base) => [{ ...base, as: { type: 'ranking', options: optionsOf(item) } }],
	map: (_, base) => [{ ...base, as: { type: 'place' } }],
	imageUpload: (_, base) => [{ ...base, as: { type: 'file', most: 1, photosOnly: true } }],
	documentUpload: (_, base) => [{ ...base, as: { type: 'file', most: 1 } }],
	matrix: (item, base) => {
		const { rows, columns } = thing(item.matrix);
		const parts = (list: unknown) =>
			things(list).map((part, i) => ({ name: textIn(part.trigger) || String(i + 1), label: said(textIn(part.text)) }));
		return [{ ...base, as: { type: 'matrix', rows: parts(rows), options: parts(columns) } }];
	},
	none: note,
	pagination: () => [],
	info: note
};

function one(item: Thing, base: Omit<Given, 'as'>, _: Tell): Given[] {
	return [{ ...base, as: { type: 'one', options: optionsOf(item) } }];
}

function several(item: Thing, base: Omit<Given, 'as'>, _: Tell): Given[] {
	const most = numberIn(item.maxChoices);
	return [
		{
			...base,
			as: { type: 'several', options: optionsOf(item), ...(most && most > 0 ? { atMost: Math.round(most) } : {}) }
		}
	];
}

function note(item: Thing, { name }: Omit<Given, 'as'>, _: Tell): Given[] {
	const text = [
		textIn(item.title) && `## ${plainOf(textIn(item.title))}`,
		markdownOf(textIn(item.description) || textIn(item.infoBlock))
	];
	return [{ name, label: {}, as: { type: 'text', text: { '': text.filter(Boolean).join('\n\n') } } }];
}

function openOf(item: Thing): Given['as'] {
	const longest = numberIn(item.maxCharacters) ?? numberIn(item.maxLength);
	const maxLength = longest && longest > 0 ? { maxLength: Math.min(5000, Math.round(longest)) } : {};
	return { type: 'open', ...(textIn(item.variant) === 'text input' ? { short: true } : {}), ...maxLength };
}

function optionsOf(item: Thing): GivenOption[] {
	const given = listIn(item.options).length
		? listIn(item.options)
		: listIn(item.choices).length
			? listIn(item.choices)
			: listIn(item.values);
	return given.map((option, i) => {
		const { title, titles, text, label, value, trigger, isOtherOption } = thing(option);
		const [first] = things(titles);
		const words =
			textIn(option) || textIn(title) || textIn(text) || textIn(label) || textIn(first?.key) || textIn(value);
		const other = isOtherOption === true || first?.isOtherOption === true;
		return { name: textIn(value) || textIn(trigger) || String(i + 1), label: said(words), ...(other ? { other } : {}) };
	});
}
