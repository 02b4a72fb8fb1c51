import { readConfiguration } from '#lib/configuration.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { findNeighbourhood, type Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { once } from '#lib/once/once.ts';
import { giveRole, joinByEmail, listHolders, takeRole } from '#lib/people/people.server.ts';
import type { Person } from '#lib/people/person.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { hold } from '#lib/storage/hold.ts';
import { transaction } from '#lib/storage/index.ts';
import { mayChair, mayDraft } from '../agenda.ts';
import { invitationLetter } from './letters.ts';
import type { Invitation, Standing } from './member.ts';
import { forgetInvited, forgetName, invitedNames, keepInvited, namesOf } from './names.server.ts';

/** Who is of the platform of this wijk, the chairs first; for who is of it too. Addresses are for the chair. */
export async function readMembers(member: Person, slug: string) {
	const { wijk, chairs } = await findPlatform(member, slug);
	const [names, invited] = [await namesOf(wijk.id), await invitedNames(wijk.id)];
	const members = (await listMembers(wijk)).map(({ id, name, email, standing }) => ({
		// Who was invited by an address did not say that the chair may know the name of their account.
		...{ id, name: (id !== member.id && invited.get(id)) || name, standing, isSelf: id === member.id },
		email: chairs ? email : '',
		/** What everybody reads; empty when that is nothing. */
		shownAs: names.get(id) ?? ''
	}));
	return { wijk, chairs, members };
}

/** An inwoner can draft the agenda from now on. They hear so by mail. Inviting twice is the same as once. */
export async function inviteMember(
	chair: Person,
	slug: string,
	{ onceKey, name, email }: Invitation,
	origin = readConfiguration().origin
) {
	const wijk = await findOwn(chair, slug);
	return once(onceKey, async () => {
		const person = await joinByEmail({ name, email });
		if ((await listMembers(wijk)).some(({ id }) => id === person.id)) refuse('conflict', 'Deze persoon is al lid.');
		await giveRole(chair, person, 'platform_member', wijk.id);
		await keepInvited(wijk.id, person.id, name);
		const letter = invitationLetter(wijk, { municipality: (await readMunicipality()).name, origin });
		await queueMail({ about: `platform:${wijk.id}:${onceKey}`, to: person.email, ...letter });
		return person.id;
	});
}

/** Beside who is chair already. */
export const makeChair = (chair: Person, slug: string, personId: string) =>
	change(chair, slug, personId, async (wijk, { id }) => {
		await giveRole(chair, { id }, 'platform_chair', wijk.id);
		await takeRole(chair, { id }, 'platform_member', wijk.id);
	});

/** No longer chair, still a member. */
export const makeMember = (chair: Person, slug: string, personId: string) =>
	change(chair, slug, personId, async (wijk, { id, standing }) => {
		await assertOtherChair(wijk, { id, standing });
		await giveRole(chair, { id }, 'platform_member', wijk.id);
		await takeRole(chair, { id }, 'platform_chair', wijk.id);
	});

/** From the next request on they cannot write there any more. What they wrote stays, their name goes. One may leave. */
export const endMembership = (by: Person, slug: string, personId: string) =>
	change(by, slug, personId, async (wijk, { id, standing }) => {
		await assertOtherChair(wijk, { id, standing });
		await takeRole(by, { id }, 'platform_member', wijk.id);
		await takeRole(by, { id }, 'platform_chair', wijk.id);
		await forgetName(wijk.id, id);
		await forgetInvited(wijk.id, id);
	});

/** A wijk of which this person is a member; for others its platform has no desk. */
export async function findPlatform(member: Person, slug: string) {
	const wijk = await findNeighbourhood(slug);
	assertAllowed(mayDraft(member, { neighbourhoodId: wijk.id }));
	return { wijk, chairs: mayChair(member, { neighbourhoodId: wijk.id }) };
}

async function findOwn(chair: Person, slug: string): Promise<Neighbourhood> {
	const { wijk, chairs } = await findPlatform(chair, slug);
	assertAllowed(chairs);
	return wijk;
}

type Known = { id: string; standing: Standing };

async function change(
	by: Person,
	slug: string,
	personId: string,
	work: (wijk: Neighbourhood, known: Known) => Promise<void>
) {
	const { wijk, chairs } = await findPlatform(by, slug);
	assertAllowed(chairs || by.id === personId);
	return transaction(async () => {
		// Two chairs who leave at once do not leave the platform without one.
		await hold(neighbourhoods, wijk.id);
		const known = (await listMembers(wijk)).find(({ id }) => id === personId);
		await work(wijk, known ?? refuse('not_found'));
	});
}

async function assertOtherChair(wijk: Neighbourhood, { id, standing }: Known) {
	if (standing !== 'chair') return;
	const others = (await listHolders('platform_chair', wijk.id)).filter((one) => one.id !== id);
	if (!others.length)
		refuse('conflict', 'Een wijkplatform heeft een voorzitter nodig. Maak eerst iemand anders voorzitter.');
}

export async function listMembers({ id }: Pick<Neighbourhood, 'id'>) {
	const chairs = await listHolders('platform_chair', id);
	const members = (await listHolders('platform_member', id)).filter(
		(one) => !chairs.some((chair) => chair.id === one.id)
	);
	return [
		...chairs.map((one) => ({ ...one, standing: 'chair' as const })),
		...members.map((one) => ({ ...one, standing: 'member' as const }))
	];
}
