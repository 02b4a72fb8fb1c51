import { now } from '#lib/clock.ts';
import type { Download } from '#lib/documents/download.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import type { Cell } from '#lib/spreadsheets/table.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { Managed } from '../questionnaires.server.ts';
import { codebookSheet, explained, explainedQuestion } from './codebook.ts';
import { fileOf } from './files.ts';
import type { AnswersChoice, SheetForm } from './forms.ts';
import type { Layout } from './layout.ts';
import { countPerVersion, findSent, layoutFor, type Sought } from './listing.server.ts';
import type { Ids } from './order.ts';
import { reasonCodes } from './reasons.ts';
import { drawSent, readSent, type ThemesOfAnswers } from './reading.server.ts';
import { findWeights } from './weighting.server.ts';

/** Themes lie in a higher layer: whoever asks for a file says where they are. */
type FindThemes = (questionnaireId: string) => Promise<ThemesOfAnswers>;
const nobodySorted: FindThemes = () => Promise.resolve(new Map());

/** What was answered on all versions, a row for each inzending. The log says who asked for it. */
export async function downloadAnswers(
	editor: Person,
	sought: Sought,
	{ form, withoutLeftOut, withoutOwnWords }: AnswersChoice,
	findThemes: FindThemes = nobodySorted
): Promise<Download> {
	const list = await findSent(editor, sought);
	const weighting = await findWeights(list);
	const layout = await layoutFor(list, { ownWords: !withoutOwnWords, weighted: !!weighting });
	const codebook = codebookSheet(layout, await countPerVersion(list), weighting?.notes);
	const ids = await drawSent(list.versions, { leftOut: !withoutLeftOut });
	if ((form === 'xlsx' || form === 'ods') && ids.length > MOST_ON_A_SHEET) refuse('conflict', TOO_MANY);
	await record('answers.downloaded', {
		subject: list,
		consultationId: list.consultationId,
		actor: editor,
		particulars: { form, rows: ids.length, withoutLeftOut, withoutOwnWords }
	});
	const rows = rowsOf(layout, ids, list, { weighting, themes: await findThemes(list.id) });
	return fileOf(form, fileName('antwoorden', list), { name: 'antwoorden', columns: layout.columns, rows }, codebook);
}

/** What the columns and codes of the answers mean. Nobody's answers are in it, so the log does not say it. */
export async function downloadCodebook(editor: Person, sought: Sought, form: SheetForm): Promise<Download> {
	const list = await findSent(editor, sought);
	const weighting = await findWeights(list);
	const layout = await layoutFor(list, { ownWords: true, weighted: !!weighting });
	return fileOf(form, fileName('codeboek', list), codebookSheet(layout, await countPerVersion(list), weighting?.notes));
}

/** The same, to read on a page. */
export async function readCodebook(editor: Person, sought: Sought) {
	const list = await findSent(editor, sought);
	const weighting = await findWeights(list);
	const { before, questions, after } = await layoutFor(list, { ownWords: true, weighted: !!weighting });
	const sent = await countPerVersion(list);
	return {
		list: { slug: list.slug, title: list.draft.title },
		reasons: reasonCodes,
		before: before.map(({ column }) => explained(column)),
		questions: questions.map((question) => explainedQuestion(question, sent)),
		after: after.map(({ column }) => ({ ...explained(column), notes: weighting?.notes ?? [] }))
	};
}

/** `antwoorden-uw-buurt-2026-03-01`. */
export const fileName = (what: string, { slug }: Pick<Managed, 'slug'>) => `${what}-${slug}-${dayOf(now())}`;

/** The first row names the columns. */
const MOST_ON_A_SHEET = 1_048_575;
const TOO_MANY = 'Zoveel inzendingen passen niet op één blad. Kies CSV.';

async function* rowsOf(
	layout: Layout,
	ids: Ids,
	{ versions }: Managed,
	beside: Parameters<typeof readSent>[2]
): AsyncGenerator<Cell[]> {
	let place = 0;
	for await (const sent of readSent(ids, versions, beside)) yield layout.row(sent, ++place);
}
