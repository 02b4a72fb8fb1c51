import { and, desc, eq } from 'drizzle-orm';
import { makeCopies } from '#lib/documents/paper.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { events } from '#lib/events/tables.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { asDate } from '#lib/text/dates.ts';
import { questionsOf, type Definition } from '../definition.ts';
import { neighbourhoodsFor } from '../filling/finding.server.ts';
import { linesIn } from '../making/options.ts';
import { findOf, type Managed } from '../questionnaires.server.ts';
import { questionnaires } from '../tables.ts';
import { languagesOf } from '../texts.ts';
import type { Language } from '../words/language.ts';
import type { Papers } from './choices.ts';
import { listOnPaper } from './form.ts';
import { isOnPaper } from './words.ts';

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
	if (!versions.length) refuse('conflict', 'Deze vragenlijst is nog niet gepubliceerd. Bekijk het voorbeeld.');
	return once(onceKey, async (): Promise<Papers> => {
		await hold(questionnaires, id);
		const from = 1 + ((await listStacks(id))[0]?.to ?? 0);
		const to = from + copies - 1;
		const particulars = { from, to, language: choices.language, large: choices.large };
		await record('papers.made', { subject: { id }, consultationId, actor: editor, particulars });
		return { from, to, ...choices };
	});
}

/** The papers that were made before, the newest first. */
export async function listStacks(questionnaireId: string) {
	const rows = await db
		.select({ particulars: events.particulars, at: events.happenedAt })
		.from(events)
		.where(and(eq(events.subjectId, questionnaireId), eq(events.action, 'papers.made')))
		.orderBy(desc(events.happenedAt), desc(events.id));
	return rows
		.map(({ particulars, at }) => ({
			from: Number(particulars.from),
			to: Number(particulars.to),
			language: String(particulars.language),
			large: particulars.large === true,
			at
		}))
		.toSorted((a, b) => b.to - a.to);
}

const LARGE = 16;

/** The papers with these numbers in one PDF, of the newest published version. */
export async function printPapers(editor: Person, place: Place, papers: Papers): Promise<Uint8Array> {
	const list = await findOf(editor, place.slug, place.lijst);
	const { definition } = list.versions.at(-1) ?? refuse('not_found');
	const form = await onPaper(definition, list, place, papers);
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
	const form = await onPaper(list.draft, list, place, choices, true);
	const copy = { ...form, number: '', qrUrl: `${place.origin}/vragenlijsten/${place.lijst}` };
	return makeCopies([copy], large ? LARGE : undefined);
}

async function onPaper(
	definition: Definition,
	{ closesAt, slug }: Managed,
	{ origin }: Place,
	{ language, sendTo }: Pick<Papers, 'language' | 'sendTo'>,
	isExample = false
) {
	if (!languagesOf(definition).includes(language) || !isOnPaper(language)) refuse('not_found');
	return listOnPaper(definition, {
		language,
		wijken: await neighbourhoodsFor(questionsOf(definition)),
		sendTo: linesIn(sendTo),
		before: closesAt ? asDate(closesAt) : undefined,
		url: `${origin.replace(/^https?:\/\//, '')}/vragenlijsten/${slug}`,
		isExample
	});
}
