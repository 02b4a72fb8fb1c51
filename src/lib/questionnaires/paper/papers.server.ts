import { makeCopies } from '#lib/documents/paper.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { dayOf } from '#lib/text/dates.ts';
import { questionsOf, type Definition } from '../definition.ts';
import { neighbourhoodsFor } from '../filling/finding.server.ts';
import { linesIn } from '../making/options.ts';
import { findOf, type Managed } from '../questionnaires.server.ts';
import { questionnaires } from '../tables.ts';
import { languagesOf } from '../texts.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import type { Papers } from './choices.ts';
import { listOnPaper } from './form.ts';
import { lastNumber, stackWith } from './stacks.server.ts';

/** What somebody chose for a stack of papers. */
export interface Stack extends Omit<Papers, 'from' | 'to'> {
	onceKey: string;
	copies: number;
}

/** In the words of the address: of which traject, which vragenlijst. `origin`: of this platform. */
export interface Place {
	slug: string;
	lijst: string;
	origin: string;
}

/** Gives out as many numbers as there will be papers, each once. What is on the papers is made when they are asked for. */
export async function takeNumbers(editor: Person, { slug, lijst }: Place, { onceKey, copies, ...choices }: Stack) {
	const { id, consultationId, versions } = await findOf(editor, slug, lijst);
	const newest =
		versions.at(-1) ?? refuse('conflict', 'Deze vragenlijst is nog niet gepubliceerd. Bekijk het voorbeeld.');
	return once(onceKey, async (): Promise<Papers> => {
		await hold(questionnaires, id);
		const from = 1 + (await lastNumber(id));
		const to = from + copies - 1;
		const { language, large } = choices;
		const particulars = { from, to, version: newest.number, language, large };
		await record('papers.made', { subject: { id }, consultationId, actor: editor, particulars });
		return { from, to, ...choices };
	});
}

const LARGE = 16;

/** The papers with these numbers in one PDF, of the version that was the newest when the numbers were given out. */
export async function printPapers(editor: Person, place: Place, papers: Papers): Promise<Uint8Array> {
	const list = await findOf(editor, place.slug, place.lijst);
	const stack = await stackWith(list.id, papers.from);
	if (!stack || papers.to > stack.to) refuse('not_found');
	const { definition, number: version } =
		list.versions.find(({ number }) => number === stack.version) ?? refuse('not_found');
	const form = await onPaper(definition, list, place, { ...papers, version });
	const entry = `${place.origin}/beheer/trajecten/${place.slug}/vragenlijsten/${place.lijst}/invoer?papier=`;
	const numbers = Array.from({ length: papers.to - papers.from + 1 }, (_, i) => String(papers.from + i));
	return makeCopies(
		numbers.map((number) => ({ ...form, number, qrUrl: entry + number })),
		papers.large ? LARGE : undefined
	);
}

/** One paper without a number: of what is being written, marked as an example. */
export async function printExample(editor: Person, place: Place, language: Language, large: boolean) {
	const list = await findOf(editor, place.slug, place.lijst);
	const choices = { language, sendTo: '' };
	const form = await onPaper(list.draft, list, place, choices);
	const copy = { ...form, number: '', qrUrl: `${place.origin}/vragenlijsten/${place.lijst}` };
	return makeCopies([copy], large ? LARGE : undefined);
}

async function onPaper(
	definition: Definition,
	{ closesAt, slug }: Managed,
	{ origin }: Place,
	{ language, sendTo, version }: Pick<Papers, 'language' | 'sendTo'> & { version?: number }
) {
	if (!languagesOf(definition).includes(language)) refuse('not_found');
	return listOnPaper(definition, {
		language,
		wijken: await neighbourhoodsFor(questionsOf(definition)),
		sendTo: linesIn(sendTo),
		before: closesAt ? wordsIn(language).date(dayOf(closesAt)) : undefined,
		url: `${origin.replace(/^https?:\/\//, '')}/vragenlijsten/${slug}`,
		...(version ? { version, isNumbered: true } : { isExample: true })
	});
}
