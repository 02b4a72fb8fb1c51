import { and, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import type { Action } from '#lib/events/actions.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { askedIn, questionsOf, type Answers, type Values } from '../definition.ts';
import { keepAddresses, removeAddresses, withoutAddresses } from '../filling/addresses.server.ts';
import { aboutFor, today, wijkIn } from '../filling/finding.server.ts';
import { openWords, replaceWords } from '../filling/said.server.ts';
import { responses } from '../tables.ts';
import type { Entered } from './entering.server.ts';
import { findEntry, findForEntry, type FoundEntry, type ListAt } from './finding.server.ts';
import { onPaperKey, readPaper } from './reading.ts';
import { typedOf } from './typed.ts';

/** Whether what was typed in can still be mended by who looks at it: on the day itself, and until it was checked. */
export const mayAmend = ({ submittedAt, checkedAt, withdrawnAt }: FoundEntry) =>
	!checkedAt && !withdrawnAt && !!submittedAt && dayOf(submittedAt) === dayOf(now());

/** What stands in the fields to mend an entry, and of which questions staff said that the paper has it so. */
export async function fieldsOf({ definition, answers }: FoundEntry) {
	const about = await aboutFor(questionsOf(definition), 'nl');
	const typed: Values = Object.assign({}, ...askedIn(definition).map((question) => typedOf(question, answers)));
	const { doubtful } = readPaper(definition, typed, about, today());
	const sure = Object.fromEntries(doubtful.map((id) => [onPaperKey(id), 'ja']));
	return { typed: { ...typed, ...sure }, doubtful, wijken: about.wijken };
}

/** Mends what was typed in wrong. The receipt stays. */
export async function amendEntry(editor: Person, at: ListAt, id: string, values: Values): Promise<Entered> {
	const { list } = await findForEntry(editor, at);
	const entry = await findEntry(editor, list.id, id);
	if (!mayAmend(entry)) refuse('closed', 'U kunt dit papier alleen verbeteren op de dag zelf, tot het is nagekeken.');
	const about = await aboutFor(questionsOf(entry.definition), 'nl');
	const { answers, problems, doubtful } = readPaper(entry.definition, values, about, today());
	if (problems.length) return { problems, doubtful };
	await transaction(() => replaceEntry(editor, list.consultationId, entry, answers, 'response.amended'));
	return { id, code: entry.code ?? '' };
}

/** Puts these answers in place of what was typed in first. Inside the transaction of who decided so. */
export async function replaceEntry(
	editor: Person,
	consultationId: string,
	entry: FoundEntry,
	answers: Answers,
	action: Action
) {
	const { kept, addresses } = withoutAddresses(entry.definition, answers);
	const isChecked = action === 'response.checked';
	const changed = await db
		.update(responses)
		.set({ answers: kept, changedAt: now(), secondEntry: null, checkedAt: isChecked ? now() : null })
		.where(and(eq(responses.id, entry.id), isNull(responses.withdrawnAt), isNull(responses.checkedAt)))
		.returning({ id: responses.id });
	if (!changed.length) refuse('conflict', 'Iemand anders keek dit papier intussen na. Open de pagina opnieuw.');
	await removeAddresses(entry.id);
	await keepAddresses(entry.id, addresses);
	const counts = await replaceWords(entry.id, openWords(entry.definition, answers), {
		consultationId,
		author: '',
		neighbourhoodId: wijkIn(askedIn(entry.definition), answers),
		receiptId: entry.receiptId ?? refuse('not_found')
	});
	await record(action, { subject: entry, consultationId, actor: editor, particulars: counts });
}
