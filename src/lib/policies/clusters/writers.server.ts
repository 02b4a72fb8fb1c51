import { readConfiguration } from '#lib/configuration.ts';
import { assertAllowed } from '#lib/errors.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { once } from '#lib/once/once.ts';
import { giveRole, joinByEmail, listHolders, takeRole } from '#lib/people/people.server.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import type { Cluster, Invitation } from './cluster.ts';
import { findCluster } from './clusters.server.ts';
import { invitationLetter } from './letters.ts';

/** Who writes the plans of a cluster. */
export async function listWriters(editor: Person, clusterId: string) {
	assertAllowed(mayEdit(editor));
	return listHolders('plan_writer', clusterId);
}

/** Somebody of the organisation can write its plans from now on. They hear so by mail. */
export async function inviteWriter(
	editor: Person,
	clusterId: string,
	{ onceKey, name, email }: Invitation,
	origin = readConfiguration().origin
) {
	assertAllowed(mayEdit(editor));
	return once(onceKey, async () => {
		const cluster = await findCluster(clusterId);
		const { organisation } = cluster;
		const person = await joinByEmail({ name, email, organisation });
		await giveRole(editor, person, 'plan_writer', clusterId);
		const letter = invitationLetter(cluster, { municipality: (await readMunicipality()).name, origin });
		await queueMail({ about: `writer:${clusterId}:${person.id}`, to: email, ...letter });
		return person.id;
	});
}

/** From the next request on they cannot write there any more. What they wrote stays. */
export async function removeWriter(editor: Person, clusterId: string, personId: string) {
	assertAllowed(mayEdit(editor));
	const { id }: Cluster = await findCluster(clusterId);
	await takeRole(editor, { id: personId }, 'plan_writer', id);
}
