import { setImmediate } from 'node:timers/promises';
import { and, asc, count, eq, gt, isNull, isNotNull } from 'drizzle-orm';
import { assertAllowed } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { screensOf } from '../engine/screens.ts';
import { mayManage } from '../questionnaire.ts';
import { invitations, responses } from '../tables.ts';
import { listVersions, type Version } from '../versions.server.ts';
import { ProgressCounting } from './progress.ts';
import { dayIn } from './reading.server.ts';

/** How it goes, for the redactie: what was begun and sent, where people stop, and how long it takes. */
export async function progressOf(editor: Person, questionnaireId: string) {
	assertAllowed(mayManage(editor));
	const versions = await listVersions(questionnaireId);
	const newest = versions.at(-1);
	const screens = newest ? screensOf(newest.definition) : [];
	const counting = new ProgressCounting(
		screens.map(({ key, page, questions }) => ({
			key,
			title: questions.find(({ id }) => id === key)?.label ?? page.title
		}))
	);
	for (const version of versions) await visitBegun(version, counting, version === newest);
	return { ...counting.result(), ...(await countInvited(questionnaireId)), version: newest?.number };
}

const AT_ONCE = 5000;

/** In the order of their ids, which is that in which they began. */
async function visitBegun({ id }: Version, counting: ProgressCounting, isNewest: boolean) {
	let after = '';
	for (;;) {
		const rows = await begunAfter(id, after);
		for (const { startedAt, submittedAt, ...row } of rows)
			counting.add({ ...row, begun: dayIn(startedAt), sent: submittedAt ? dayIn(submittedAt) : undefined }, isNewest);
		if (rows.length < AT_ONCE) return;
		after = rows.at(-1)!.id;
		await setImmediate();
	}
}

const begunAfter = (versionId: string, after: string) =>
	db
		.select({
			id: responses.id,
			startedAt: responses.startedAt,
			submittedAt: responses.submittedAt,
			reached: responses.reached,
			channel: responses.channel,
			language: responses.language,
			timings: responses.timings
		})
		.from(responses)
		.where(and(eq(responses.versionId, versionId), gt(responses.id, after), isNull(responses.withdrawnAt)))
		.orderBy(asc(responses.id))
		.limit(AT_ONCE);

/** How many were asked by a code of their own, and how many of those sent their answers. */
async function countInvited(questionnaireId: string) {
	const ofList = eq(invitations.questionnaireId, questionnaireId);
	const invited = await db.$count(invitations, ofList);
	if (!invited) return { invited, came: 0 };
	const [found] = await db
		.select({ came: count() })
		.from(invitations)
		.innerJoin(responses, eq(responses.visitorHash, invitations.visitorHash))
		.where(and(ofList, isNotNull(responses.submittedAt)));
	return { invited, came: found!.came };
}
