import { type Thing, listIn, numberIn, textIn, thing } from '../bounded-json.ts';
import { type Given, type GivenOption, type GivenPart, isSilent } from '../given.ts';
import { both } from '../words/joining.ts';
import type { Base, Tell } from './parts.ts';
import { plain } from './texts.ts';

export function one(element: Thing, base: Base, tell: Tell): Given[] {
	const options = optionsOf(element, tell);
	return [
		{ ...base, parts: [commentPart(base.name)], as: { type: 'one', options, ...shuffled(element) } },
		...commentOn(element, base)
	];
}

export function several(element: Thing, base: Base, tell: Tell): Given[] {
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

const commentPart = (name: string): GivenPart => ({ name: `${name}-Comment`, other: true });

export function optionsOf(element: Thing, tell: Tell): GivenOption[] {
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

export function itemOf(choice: unknown): GivenOption {
	const { value, text: words } = thing(choice);
	const name = textIn(choice) || textIn(value);
	return { name, label: isSilent(plain(words)) ? { '': name } : plain(words) };
}

export const yesNo = (element: Thing): GivenOption[] => [
	{
		name: 'true',
		label: isSilent(plain(element.labelTrue)) ? { '': 'Ja', nl: 'Ja', en: 'Yes' } : plain(element.labelTrue)
	},
	{
		name: 'false',
		label: isSilent(plain(element.labelFalse)) ? { '': 'Nee', nl: 'Nee', en: 'No' } : plain(element.labelFalse)
	}
];

export const said = (value: unknown, otherwise: string) => (isSilent(plain(value)) ? { '': otherwise } : plain(value));

export const shuffled = ({ choicesOrder }: Thing) => (choicesOrder === 'random' ? { shuffled: true } : {});
