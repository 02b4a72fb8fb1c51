import { and, asc, desc, eq, isNull, lt, ne, notExists, or } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { personalTraces } from '#lib/contributions/traces.ts';
import { assertAllowed } from '#lib/errors.ts';
import { checkLanguage } from '#lib/language-checks/checking.server.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { daysUntil } from '#lib/text/days-left.ts';
import { valueOf, type FormState } from '#lib/ui/form-state.ts';
import { findUploads } from '#lib/uploads/uploads.server.ts';
import { listCheckUps } from './check-ups.server.ts';
import { findContact } from './contacts.server.ts';
import { listDecisions } from './deciding.server.ts';
import { findInitiative } from './finding.server.ts';
import { findFundById, listFunds } from './funds.server.ts';
import { isShown, mayDecide, type Initiative } from './initiative.ts';
import { listQuestions } from './questions.server.ts';
import { checkUps, initiatives } from './tables.ts';
import { openQuestion, waitingForAsker } from './watching.server.ts';

/** How many that are decided show at the desk: the newest. */
const LATEST = 100;

/** All that waits for the redactie or for who asked, and what was decided last. */
export async function readDesk(editor: Person) {
	assertAllowed(mayDecide(editor));
	const open = await db
		.select()
		.from(initiatives)
		.where(eq(initiatives.status, 'asked'))
		.orderBy(asc(initiatives.dueOn), asc(initiatives.id));
	const decided = await db
		.select()
		.from(initiatives)
		.where(eq(initiatives.status, 'decided'))
		.orderBy(desc(initiatives.askedAt), desc(initiatives.id))
		.limit(LATEST);
	const [back, funds] = [await waitingForAsker(open.map(({ id }) => id)), await listFunds()];
	const asRow = (one: Initiative) => ({
		...{ id: one.id, title: one.title || 'Tekst gewist', kind: one.kind, outcome: one.outcome, amount: one.amount },
		...{ granted: one.granted, dueOn: one.dueOn, daysLeft: daysUntil(one.dueOn, dayOf(now())), ended: one.endedAt },
		fund: funds.find(({ id }) => id === one.fundId)?.name ?? '',
		waitsForAsker: back.has(one.id)
	});
	return { open: open.map(asRow), decided: decided.map(asRow), checkUps: await listCheckUpWork(), funds };
}

export type DeskRow = Awaited<ReturnType<typeof readDesk>>['open'][number];

/** Check-ups that ask for a look: late ones, what is needed, and a story that nobody looked at. */
const listCheckUpWork = () =>
	db
		.select({
			...{ id: checkUps.id, initiativeId: initiatives.id, title: initiatives.title, turn: checkUps.turn },
			...{ dueOn: checkUps.dueOn, answeredAt: checkUps.answeredAt, storyStatus: checkUps.storyStatus },
			...{ needs: checkUps.needs, repliedAt: checkUps.repliedAt }
		})
		.from(checkUps)
		.innerJoin(initiatives, eq(initiatives.id, checkUps.initiativeId))
		.where(or(isLate(), hasNeeds(), eq(checkUps.storyStatus, 'pending')))
		.orderBy(asc(checkUps.dueOn), asc(checkUps.id));

export type CheckUpWork = Awaited<ReturnType<typeof listCheckUpWork>>[number];

const isLate = () => and(isNull(checkUps.answeredAt), isNull(initiatives.endedAt), lt(checkUps.dueOn, dayOf(now())));
const hasNeeds = () => and(ne(checkUps.needs, ''), isNull(checkUps.repliedAt));

/** What waits for the redactie, and how much of that is late. */
export async function countInitiativeWork(editor: Person) {
	assertAllowed(mayDecide(editor));
	const waits = and(eq(initiatives.status, 'asked'), notExists(openQuestion()));
	return {
		waiting: await db.$count(initiatives, waits),
		late: await db.$count(initiatives, and(waits, lt(initiatives.dueOn, dayOf(now())))),
		checkUps: (await listCheckUpWork()).length
	};
}

/** One request with all that the redactie may know of it. `returned`: the form that came back. */
export async function readInitiativeDesk(editor: Person, id: string, returned?: FormState) {
	assertAllowed(mayDecide(editor));
	const initiative = await findInitiative(id);
	const wijken = await listNeighbourhoods();
	const { title, plan, forWhom, why, fundId } = initiative;
	const { secretHash: _, ...words } = initiative;
	const years = await listCheckUps(id);
	const photos = await findUploads(years.flatMap(({ uploadId }) => uploadId ?? []));
	const typed = returned?.action === '?/decide' ? returned : undefined;
	const { verdict } = await checkLanguage(['reason', 'conditions'].map((name) => valueOf(typed, name)).filter(Boolean));
	return {
		initiative: words,
		shown: isShown(initiative),
		daysLeft: daysUntil(initiative.dueOn, dayOf(now())),
		fund: fundId ? await findFundById(fundId) : undefined,
		neighbourhood: wijken.find((wijk) => wijk.id === initiative.neighbourhoodId)?.name ?? '',
		contact: await findContact(id),
		questions: await listQuestions(id),
		decisions: await listDecisions(id),
		years: years.map((year) => ({ ...year, photo: year.uploadId ? photos.get(year.uploadId) : undefined })),
		traces: personalTraces(
			[title, plan, forWhom, why].join('\n'),
			wijken.map(({ name }) => name)
		),
		measured: typed ? verdict : undefined
	};
}

export type InitiativeDesk = Awaited<ReturnType<typeof readInitiativeDesk>>;
