import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { approve, findContribution } from '#lib/contributions/contributions.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { hold } from '#lib/storage/hold.ts';
import { transaction } from '#lib/storage/index.ts';
import { mayJudge } from '#lib/wishes/judging.server.ts';

/** Makes it public. After the decision only what has its answer: nobody would give it one any more. */
export async function approveUnlessDecided(moderator: Person, id: string) {
	const allowed = await mayJudge(moderator, id);
	assertAllowed(allowed);
	return transaction(async () => {
		const { consultationId } = await findContribution(id);
		await hold(consultations, consultationId);
		const { status } = await findConsultationById(consultationId);
		if (status === 'finished' && !(await repliesTo([id])).has(id)) refuse('conflict', TOO_LATE);
		await approve(moderator, id, allowed);
	});
}

const TOO_LATE =
	'Het traject is afgerond, en op deze bijdrage kwam geen antwoord. Daarom kan de bijdrage niet meer openbaar worden.';
