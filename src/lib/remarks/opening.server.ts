import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertRuns } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { assertNotAdopted } from '#lib/policies/adopted.server.ts';
import { openToCouncil } from '#lib/policies/readers.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf, isOver } from '#lib/text/dates.ts';
import { listCouncillors, listMembers, nameCouncillors } from './members.server.ts';
import { mayOpenRound, wrongWith, type OpenRoundInput, type Round } from './round.ts';
import { tellOfRound, tellOfTerm } from './round-telling.server.ts';
import { findRoundOf } from './rounds.server.ts';
import { rounds } from './tables.ts';

/**
 * People read a concept before it is decided. A raadsronde without named raadsleden is one of all of them; into a
 * klankbordgroep people are invited once it is there.
 */
export async function openRound(
	editor: Person,
	versionId: string,
	{ onceKey = newOnceKey(), kind = 'council', members = [], ending, ...given }: OpenRoundInput
): Promise<Pick<Round, 'id'>> {
	assertAllowed(mayOpenRound(editor));
	return once(onceKey, async () => {
		const { consultationId, policyId, ...version } = await findVersion(versionId);
		await assertNotAdopted({ id: policyId, consultationId });
		await hold(policyVersions, versionId);
		assertFits(version, given);
		const round = {
			...{ id: newId(), versionId, kind, ending: ending ?? usualEnding[kind], openedAt: now(), ...given },
			wholeCouncil: kind === 'council' && !members.length
		};
		const wrong = wrongWith(round);
		if (wrong) refuse('conflict', wrong);
		await db.insert(rounds).values(round);
		if (round.wholeCouncil) await openToCouncil(versionId);
		else if (kind === 'council') await nameCouncillors(round, members);

		const { id, mode, closesOn } = round;
		await record('round.opened', {
			subject: round,
			consultationId,
			actor: editor,
			particulars: { kind, mode, closesOn }
		});
		const readers = round.wholeCouncil ? await listCouncillors() : undefined;
		await tellOfRound(round, readers);
		return { id };
	});
}

const usualEnding = { council: 'named', sounding_board: 'grouped' } as const;

interface Version {
	status: string;
	publicAt: Date | null;
}

function assertFits({ status, publicAt }: Version, { mode, closesOn }: Pick<Round, 'mode' | 'closesOn'>) {
	if (status !== 'concept') refuse('conflict', 'Een ronde kan alleen over een concept dat vastligt.');
	if (mode === 'public' && !publicAt)
		refuse(
			'conflict',
			'Dit concept is nog niet openbaar. Dan kunnen de opmerkingen dat ook niet zijn. Maak eerst het concept openbaar, of kies wie er meeleest.'
		);
	assertAhead(closesOn);
}

const assertAhead = (closesOn: string) =>
	isOver(closesOn, dayOf(now())) && refuse('conflict', 'De dag die u kiest, is al voorbij. Kies een latere dag.');

/** Another last day, later or earlier, but not in the past. All who take part hear it. */
export async function changeTerm(editor: Person, consultationId: string, roundId: string, closesOn: string) {
	assertAllowed(mayOpenRound(editor));
	return transaction(async () => {
		// A decision that is being made is waited for, and so is another who moves this day.
		await hold(consultations, consultationId, 'share');
		await hold(rounds, roundId);
		const round = await findRoundOf(editor, consultationId, roundId);
		assertAhead(closesOn);
		if (round.closesOn === closesOn) return;
		if (round.decided) refuse('conflict', DECIDED);
		assertRuns(round.consultation, 'De ronde is voorbij.');
		await db.update(rounds).set({ closesOn }).where(eq(rounds.id, roundId));
		await record('round.changed', { subject: round, consultationId, actor: editor, particulars: { closesOn } });
		await tellOfTerm({ id: roundId, closesOn }, await listMembers(round));
	});
}

const DECIDED = 'De raad heeft over deze tekst besloten. De ronde is voorbij.';

async function findVersion(versionId: string) {
	const [version] = await db
		.select({
			policyId: policies.id,
			status: policyVersions.status,
			publicAt: policyVersions.publicAt,
			consultationId: policies.consultationId
		})
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(eq(policyVersions.id, versionId));
	return version ?? refuse('not_found');
}
