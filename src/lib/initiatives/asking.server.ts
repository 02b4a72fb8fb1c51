import { now } from '#lib/clock.ts';
import { hashSecret, newCode, secretOf } from '#lib/contributions/code.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { limit } from '#lib/limits/limit.ts';
import { knownNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { once } from '#lib/once/once.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { asEuros } from '#lib/text/euros.ts';
import { closedBecause, type Fund } from './fund.ts';
import { findFundById } from './funds.server.ts';
import type { AskInput, ChallengeInput } from './initiative.ts';
import { receivedLetter } from './letters.ts';
import { keepUntilDecided } from './keeping.ts';
import { readInitiativeSettings } from './settings.server.ts';
import { funds, initiativeContacts, initiatives } from './tables.ts';
import { tellAsker } from './telling.server.ts';

/** An inwoner asks money from a fund. Returns the volgcode. */
export async function askForMoney({ id }: Pick<Fund, 'id'>, { onceKey, ...input }: AskInput): Promise<string> {
	return once(onceKey, async () => {
		await hold(funds, id, 'share');
		const fund = await findFundById(id);
		if (closedBecause(fund, dayOf(now()))) refuse('closed', CLOSED);
		if (input.amount > fund.maximum)
			refuse('invalid', `U kunt hoogstens ${asEuros(fund.maximum)} vragen. Vul een lager bedrag in.`);
		const neighbourhoodId = fund.neighbourhoodId ?? input.neighbourhoodId;
		return receive(
			onceKey,
			{ ...input, kind: 'fund', fundId: id, neighbourhoodId, why: '', agendaItem: '' },
			fund.weeks
		);
	});
}

const CLOSED = 'U kunt nu geen geld vragen uit dit fonds. Wat u schreef, staat er nog. Bewaar het zelf.';

/** Inwoners or an organisation offer to take over a task of the municipality. Returns the volgcode. */
export async function challenge({ onceKey, ...input }: ChallengeInput): Promise<string> {
	return once(onceKey, async () => {
		const { challengeWeeks } = await readInitiativeSettings();
		const given = { ...input, kind: 'challenge' as const, fundId: null, amount: 0, forWhom: '', period: '' };
		return receive(onceKey, given, challengeWeeks);
	});
}

type Received = Omit<AskInput & ChallengeInput, 'onceKey'> & { kind: 'fund' | 'challenge'; fundId: string | null };

async function receive(
	onceKey: string,
	{ name, email, phone, neighbourhoodId, ...words }: Received,
	weeks: number
): Promise<string> {
	// Whoever this address is of gets a mail, also when they asked nothing.
	if (email) limit('initiative-mail', email.toLowerCase(), { most: 5, perSeconds: 3600 });
	const dueOn = dayAfter(dayOf(now()), 7 * weeks);
	const initiative = {
		...{ id: newId(), code: newCode(), secretHash: hashSecret(secretOf(onceKey)), ...words },
		neighbourhoodId: (await knownNeighbourhood(neighbourhoodId ?? undefined)) ?? null,
		...{ status: 'asked' as const, askedAt: now(), dueOn }
	};
	await db.insert(initiatives).values(initiative);
	const contact = { initiativeId: initiative.id, name, email, phone, keepUntil: keepUntilDecided() };
	await db.insert(initiativeContacts).values(contact);
	await record('initiative.asked', { subject: initiative, particulars: { kind: words.kind } });
	await tellAsker(initiative, 'received', (about) => receivedLetter(about, dueOn));
	return initiative.code;
}
