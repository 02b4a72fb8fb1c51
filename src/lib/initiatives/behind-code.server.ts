import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { isLateCheckUp } from './check-up.ts';
import { findOpenCheckUp, listCheckUps } from './check-ups.server.ts';
import { findContact } from './contacts.server.ts';
import { listDecisions } from './deciding.server.ts';
import { findByCode } from './finding.server.ts';
import { isShown } from './initiative.ts';
import { listQuestions } from './questions.server.ts';
import { funds } from './tables.ts';
import { hasYes } from './withdrawing.server.ts';

/**
 * What became of a request. Who holds the code reads where it is, what the municipality asks and what it decided; of the
 * words of the request only what everybody may read: a code is written on paper and may be found by another.
 */
export async function followInitiative(typed: string) {
	const initiative = await findByCode(typed);
	const { id, kind, code, status, askedAt, dueOn, fundId, title, hiddenReason, endedAt } = initiative;
	const [fund] = fundId
		? await db.select({ name: funds.name, slug: funds.slug }).from(funds).where(eq(funds.id, fundId))
		: [];
	const shown = isShown(initiative);
	const questions = await listQuestions(id);
	return {
		...{ id, kind, code, status, askedAt, dueOn, fund, shown },
		title: shown && hiddenReason === null ? title : '',
		hasYes: hasYes(initiative),
		ended: endedAt !== null,
		questions: questions.map(({ id, text, askedAt, answeredAt }) => ({ id, text, askedAt, answeredAt })),
		decisions: status === 'withdrawn' ? [] : await listDecisions(id),
		years: (await listCheckUps(id)).map(asOwnYear),
		checkUp: status === 'decided' && !endedAt ? await findOpenCheckUp(id) : undefined
	};
}

/** What they wrote they know themselves; what the municipality answered is there for who holds the code. */
const asOwnYear = ({
	id,
	askedAt,
	dueOn,
	turn,
	answeredAt,
	reply,
	repliedAt,
	needs,
	storyStatus,
	storyReason
}: YearRow) => ({
	...{ id, askedAt, dueOn, turn, answeredAt, reply, repliedAt, storyStatus, storyReason },
	asksSomething: needs !== '',
	late: isLateCheckUp({ answeredAt, dueOn }, dayOf(now()))
});

type YearRow = Awaited<ReturnType<typeof listCheckUps>>[number];

/** What somebody reads who has just asked. `own`: the same browser, who may know that there comes a mail. */
export async function readAskedThanks(typed: string, own: boolean) {
	const { id, code, kind, dueOn } = await findByCode(typed);
	return { code, kind, dueOn, mailed: own && Boolean((await findContact(id))?.email) };
}
