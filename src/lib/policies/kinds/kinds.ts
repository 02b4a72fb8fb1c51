import { refuse } from '#lib/errors.ts';
import { excerpt } from '../excerpt.ts';
import { MUNICIPALITY, type PolicyKind } from '../paragraph.ts';
import { additionBy } from './addition.ts';
import { chapter } from './chapter.ts';
import { areDetails, type Details, isSame } from './details.ts';
import { figure } from './figure.ts';
import { item } from './item.ts';
import type { Name, ParagraphKind, Saying } from './kind.ts';
import { result } from './result.ts';
import { statement } from './statement.ts';
import { story } from './story.ts';
import { text } from './text.ts';
import { value } from './value.ts';

/** In the order in which a redacteur chooses. */
const all = {
	...{ text, chapter, result, value, story, figure, addition: additionBy(MUNICIPALITY) },
	...{ item, statement }
} satisfies Record<Name, ParagraphKind>;

export const kindNames = Object.keys(all) as [Name, ...Name[]];

const ofAgenda = ['item', 'statement', 'text', 'chapter', 'figure'] satisfies Name[];
const ofOthers = kindNames.filter((name) => name !== 'item' && name !== 'statement');

/** What one can add to a document, in the order in which one chooses. */
export const kindsIn = (document: PolicyKind): Name[] => (document === 'agenda' ? ofAgenda : ofOthers);

/** Whether a paragraph of a document can have a formal text: what a wijk wants has no legal words. */
export const takesFormal = (name: Name, document: PolicyKind) =>
	document !== 'agenda' && kindOf(name).takesFormal === true;

/** `by`: whose document it stands in. */
export const kindOf = (name: Name, by = MUNICIPALITY): ParagraphKind =>
	name === 'addition' ? additionBy(by) : all[name];

/** What a paragraph says in plain words, as Markdown, with all that belongs to its kind; of a chapter its bare title. */
export const bodyOf = (saying: Saying) => kindOf(saying.kind).markdown(saying);

/** The same as it stands in a document as a whole: a chapter is a heading of the second level. */
export const plainMarkdownOf = (saying: Saying) => (saying.kind === 'chapter' ? `## ${saying.text}` : bodyOf(saying));

/** A paragraph named: “Mensen zoals Fatima”, or its first words. */
export const titleOf = (saying: Saying, most?: number) =>
	kindOf(saying.kind).title?.(saying) || excerpt(saying.text, most);

/** What is left of a paragraph that was taken out before anybody read it. A story stays one: who told it can take it back. */
export const unread = (name: Name): Saying =>
	name === 'story'
		? { kind: 'story', text: '', formalText: '', details: { kind: 'story', name: '', about: '' } }
		: { kind: 'text', text: 'Deze alinea is niet in de tekst gekomen.', formalText: '', details: null };

/** What a paragraph has to say still, before it can be read: “hoe u het meet”. */
export const lacksOf = (saying: Saying) => kindOf(saying.kind).missing(saying);

/** Whether two say the very same, layout included. */
export const saysTheSame = (a: Saying, b: Saying) =>
	a.text === b.text && a.formalText === b.formalText && a.kind === b.kind && isSame(a.details, b.details);

/** Where one goes on after adding a paragraph: to its consent, to its sources, or nowhere. */
export const nextPage = (name: Name) =>
	name === 'story' ? 'toestemming' : kindOf(name).isText ? 'bronnen' : undefined;

/** A kind that is only text has no page for more. */
export function assertHasDetails(name: Name) {
	if (!kindOf(name).form) refuse('not_found');
}

/** Nothing else has somebody who told it. */
export function assertStory(name: Name) {
	if (name !== 'story') refuse('not_found');
}

/** A formal text stands beside a plain one, and only where its kind has room for it. */
export const fitsFormal = (name: Name, { text, formalText }: Pick<Saying, 'text' | 'formalText'>) =>
	formalText === '' || (kindOf(name).takesFormal === true && text.trim() !== '');

/** Details are always those of the kind; a kind without any has none. */
export const fits = (name: Name, details: Details | null) =>
	kindOf(name).form ? details?.kind === name && areDetails(details) : details === null;
