import { and, asc, eq, isNotNull, or } from 'drizzle-orm';
import { receipts } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { people } from '#lib/people/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { withAddresses } from '../filling/addresses.server.ts';
import { stackWith } from '../paper/stacks.server.ts';
import { mayManage } from '../questionnaire.ts';
import { findOf } from '../questionnaires.server.ts';
import { questionnaireVersions, responses } from '../tables.ts';
import { readVersion, type Version } from '../versions.server.ts';
import { asNumber, stateOf } from './entry.ts';

/** In the words of the address: of which traject, which vragenlijst. */
export interface ListAt {
	slug: string;
	lijst: string;
}

interface Meant {
	versionId?: string;
	/** As it stands on the paper. */
	paper?: string;
}

/** The vragenlijst with the version that is meant: that of the paper when it is one of ours, else this one, else the newest. */
export async function findForEntry(
	editor: Person,
	{ slug, lijst }: ListAt,
	{ versionId = '', paper = '' }: Meant = {}
) {
	const list = await findOf(editor, slug, lijst);
	const newest = list.versions.at(-1) ?? refuse('not_found');
	const stack = await stackWith(list.id, paper);
	const printed = list.versions.find(({ number }) => number === stack?.version);
	const version: Version = printed ?? list.versions.find(({ id }) => id === versionId) ?? newest;
	return { list, version, stack };
}

const columns = {
	id: responses.id,
	versionId: responses.versionId,
	answers: responses.answers,
	paper: responses.paper,
	channel: responses.channel,
	language: responses.language,
	enteredBy: responses.enteredBy,
	secondEntry: responses.secondEntry,
	checkedAt: responses.checkedAt,
	submittedAt: responses.submittedAt,
	withdrawnAt: responses.withdrawnAt,
	receiptId: responses.receiptId,
	code: receipts.code,
	by: people.name
};

const select = () =>
	db
		.select(columns)
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.leftJoin(receipts, eq(receipts.id, responses.receiptId))
		.leftJoin(people, eq(people.id, responses.enteredBy));

const entered = (questionnaireId: string) =>
	and(
		eq(questionnaireVersions.questionnaireId, questionnaireId),
		isNotNull(responses.submittedAt),
		or(isNotNull(responses.enteredBy), isNotNull(responses.paper))
	);

/** All that staff typed in of this vragenlijst, in the order in which it was. */
export async function listEntries(editor: Person, questionnaireId: string) {
	assertAllowed(mayManage(editor));
	const rows = await select().where(entered(questionnaireId)).orderBy(asc(responses.submittedAt), asc(responses.id));
	return rows.map((row) => ({ ...row, state: stateOf(row) }));
}

/** The same with the newest first. `typed`: the number of a paper or a receipt to look for; empty for all. */
export async function findPapers(editor: Person, at: ListAt, typed: string) {
	const { list } = await findForEntry(editor, at);
	const all = await listEntries(editor, list.id);
	const sought = asNumber(typed);
	const papers = all.filter(({ paper, code }) => !sought || paper === sought || code === sought);
	return { list, papers: papers.toReversed(), sought, all: all.length };
}

/** One of them, with its answers as they were typed. */
export async function findEntry(editor: Person, questionnaireId: string, id: string) {
	assertAllowed(mayManage(editor));
	if (!isId(id)) refuse('not_found');
	const [row] = await select().where(and(entered(questionnaireId), eq(responses.id, id)));
	const found = row ?? refuse('not_found');
	const { definition } = await readVersion(found.versionId);
	return { ...found, definition, answers: await withAddresses(found), state: stateOf(found) };
}

export type FoundEntry = Awaited<ReturnType<typeof findEntry>>;

/** Nothing when no paper with this number was typed in. */
export async function findByPaper(questionnaireId: string, paper: string) {
	const [row] = await select()
		.where(and(entered(questionnaireId), eq(responses.paper, paper)))
		.orderBy(asc(responses.id));
	return row;
}
