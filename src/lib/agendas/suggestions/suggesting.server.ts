import { assertRuns, isRunning } from '#lib/consultations/consultation.ts';
import { findConsultationById, listConsultations } from '#lib/consultations/consultations.server.ts';
import { nameFor } from '#lib/contributions/contribution.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { findNeighbourhood, type Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { listMembers } from '../members/members.server.ts';
import { isOfWork, mayPublishOwn, namelessOf, originOf, type NewSuggestion } from './suggestion.ts';
import { agendaSuggestions } from './tables.ts';

/**
 * Anybody suggests an item to the platform of a wijk. A moderator looks first, except at what the municipality itself
 * or an opbouwwerker of that wijk writes: that is theirs to publish. Returns the volgcode.
 */
export const suggestItem = ({ onceKey, email, slug, consultationId, ...given }: NewSuggestion, person?: Person) =>
	once(onceKey, async () => {
		const wijk = await findNeighbourhood(slug);
		await assertOpen(wijk, consultationId);
		const origin = originOf(person, wijk.id);
		const receipt = await issueReceipt({ consultationId, onceKey, email });
		const contributionId = await receive({
			...{ consultationId, text: given.text, neighbourhoodId: given.neighbourhoodId, receiptId: receipt.id },
			// What the municipality and social workers bring in counts nowhere as what people said.
			channel: isOfWork(origin) ? 'municipality' : 'agenda',
			prompt: `Voorstel voor de wijkagenda van ${wijk.name}`,
			author: nameFor(person, given.author) || namelessOf[origin],
			personId: person?.id,
			status: mayPublishOwn(person, wijk.id) ? 'public' : 'pending'
		});
		await db.insert(agendaSuggestions).values({ contributionId, neighbourhoodId: wijk.id, origin });
		await record('contribution.received', { subject: { id: contributionId }, consultationId, actor: person });
		return receipt.code;
	});

const NO_PLATFORM = 'Deze wijk heeft nog geen wijkplatform. Er is niemand die naar uw punt kan kijken.';

async function assertOpen(wijk: Neighbourhood, consultationId: string) {
	const consultation = await findConsultationById(consultationId);
	if (consultation.status === 'draft') refuse('not_found');
	assertRuns(consultation, 'U kunt geen punt meer voorstellen.');
	if (!(await hasPlatform(wijk))) refuse('closed', NO_PLATFORM);
}

/** Whether there is somebody who looks at what is suggested. */
const hasPlatform = async (wijk: Pick<Neighbourhood, 'id'>) => (await listMembers(wijk)).length > 0;

/** For what one can suggest an item in this wijk now: nothing when there is no platform. */
export async function listOpenFor(wijk: Pick<Neighbourhood, 'id'>) {
	if (!(await hasPlatform(wijk))) return [];
	return (await listConsultations()).filter(isRunning).map(({ id, title }) => ({ id, title }));
}

/** Whether one can suggest an item in this wijk now. */
export const isOpenFor = async (wijk: Pick<Neighbourhood, 'id'>) => (await listOpenFor(wijk)).length > 0;
