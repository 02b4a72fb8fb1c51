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
import { opens } from './opening.server.ts';
import { listQuestions } from './questions.server.ts';
import { funds } from './tables.ts';
import { hasYes } from './withdrawing.server.ts';

/**
 * What became of a request. Who holds the code reads how far it is, and what everybody may read: a code is written on paper
 * and may be found by another. With a `proof` that `opens` it also what the municipality asks, decided and answered.
 */
export async function followInitiative(typed: string, proof = '') {
	const initiative = await findByCode(typed);
	const opened = await opens(initiative, proof);
	const { id, kind, code, status, askedAt, dueOn, fundId, title, hiddenReason, endedAt } = initiative;
	const [fund] = fundId
		? await db.select({ name: funds.name, slug: funds.slug }).from(funds).where(eq(funds.id, fundId))
		: [];
	const shown = isShown(initiative);
	const [questions, decisions] = [await listQuestions(id), await listDecisions(id)];
	const checkUp = status === 'decided' && !endedAt ? await findOpenCheckUp(id) : undefined;
	const last = decisions.at(-1)?.decidedAt;
	return {
		...{ id, kind, code, status, askedAt, dueOn, fund, shown, opened },
		title: shown && hiddenReason === null ? title : '',
		hasYes: hasYes(initiative),
		ended: endedAt !== null,
		questions: questions.map(({ id, text, answeredAt }) => ({ id, text: opened ? text : '', answeredAt })),
		decidedAt: status === 'decided' ? last : undefined,
		decisions: status === 'decided' && (opened || shown) ? decisions : [],
		years: (await listCheckUps(id)).map((year) => asOwnYear(year, opened)),
		checkUp: checkUp && { dueOn: checkUp.dueOn },
		/** Something waits for who asked. */
		asksYou: Boolean(checkUp) || (status === 'asked' && questions.some(({ answeredAt }) => !answeredAt))
	};
}

/** What they wrote they know themselves; what the municipality answered is there for who can open it. */
const asOwnYear = (
	{ id, dueOn, turn, answeredAt, reply, needs, storyStatus, storyReason }: YearRow,
	opened: boolean
) => ({
	...{ id, dueOn, turn, answeredAt, storyStatus, storyReason },
	reply: opened ? reply : '',
	asksSomething: opened && needs !== '',
	late: isLateCheckUp({ answeredAt, dueOn }, dayOf(now()))
});

type YearRow = Awaited<ReturnType<typeof listCheckUps>>[number];

/** What somebody reads who has just asked. `own`: the same browser, who may know that there comes a mail. */
export async function readAskedThanks(typed: string, own: boolean) {
	const { id, code, kind, dueOn } = await findByCode(typed);
	return { code, kind, dueOn, mailed: own && Boolean((await findContact(id))?.email) };
}
