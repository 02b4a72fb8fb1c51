import { setImmediate as letOthersGo } from 'node:timers/promises';
import { and, asc, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { Download } from '#lib/documents/download.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import type { Cell, Column } from '#lib/spreadsheets/table.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { mayManage } from '../questionnaire.ts';
import { findOf, type Managed } from '../questionnaires.server.ts';
import { responseAddresses, responses } from '../tables.ts';
import { fileName } from './downloading.server.ts';
import { fileOf } from './files.ts';
import type { SheetForm } from './forms.ts';
import { knownQuestions } from './known-question.ts';
import { labelOf } from './layout.ts';
import type { Sought } from './listing.server.ts';

/** The questions for an e-mail address, of which there may be addresses to mail. */
export async function listAddressQuestions(editor: Person, { slug, lijst }: Sought) {
	const list = await findOf(editor, slug, lijst);
	return { list: { slug: list.slug, title: list.draft.title }, questions: [...questionsFor(list).values()] };
}

/**
 * The addresses of who gave one, for as long as they may be kept, with what they gave it for. They stand in the order of
 * the alphabet, each once: nothing leads from here to what somebody answered.
 */
export async function downloadAddresses(editor: Person, { slug, lijst }: Sought, form: SheetForm): Promise<Download> {
	assertAllowed(mayManage(editor));
	const list = await findOf(editor, slug, lijst);
	const labels = questionsFor(list);
	if (!labels.size) refuse('not_found');
	const rows = await readAddresses(list, labels);
	await record('addresses.downloaded', {
		subject: list,
		consultationId: list.consultationId,
		actor: editor,
		particulars: { form, rows: rows.length }
	});
	return fileOf(form, fileName('adressen', list), { name: 'adressen', columns, rows });
}

const columns: Column[] = [
	{ name: 'adres', label: 'E-mailadres', type: 'text', width: 254 },
	{ name: 'vraag', label: 'Waarvoor iemand het gaf', type: 'text', width: 300 },
	{ name: 'bewaren_tot', label: 'Tot wanneer u het mag bewaren', type: 'date' }
];

const questionsFor = ({ versions }: Pick<Managed, 'versions'>) =>
	new Map(
		knownQuestions(versions)
			.filter(({ question }) => question.type === 'email')
			.map((known) => [known.question.id, labelOf(known)])
	);

async function readAddresses({ versions }: Managed, labels: Map<string, string>): Promise<Cell[][]> {
	const found = new Map<string, [address: string, asked: string, last: string]>();
	for (const [questionId, asked] of labels)
		for await (const { address, keepUntil } of addressesAt(questionId, versions)) {
			const last = dayOf(keepUntil);
			const key = `${address.toLowerCase()} ${questionId}`;
			const known = found.get(key);
			// Who gave it twice, gave it until the later day.
			if (!known || known[2] < last) found.set(key, [address, asked, last]);
		}
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

const AT_ONCE = 500;

/** Of what was sent and not taken back, and only while their time lasts. */
async function* addressesAt(questionId: string, versions: Managed['versions']) {
	const ids = versions.map(({ id }) => id);
	for (let after = ''; ; await letOthersGo()) {
		const rows = await db
			.select({
				responseId: responseAddresses.responseId,
				address: responseAddresses.address,
				keepUntil: responseAddresses.keepUntil
			})
			.from(responseAddresses)
			.innerJoin(responses, eq(responses.id, responseAddresses.responseId))
			.where(
				and(
					eq(responseAddresses.questionId, questionId),
					gt(responseAddresses.responseId, after),
					gt(responseAddresses.keepUntil, now()),
					inArray(responses.versionId, ids),
					isNotNull(responses.submittedAt),
					isNull(responses.withdrawnAt)
				)
			)
			.orderBy(asc(responseAddresses.responseId))
			.limit(AT_ONCE);
		yield* rows;
		if (rows.length < AT_ONCE) return;
		after = rows.at(-1)!.responseId;
	}
}
