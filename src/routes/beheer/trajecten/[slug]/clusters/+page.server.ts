import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { NewClusterForm } from '#lib/policies/clusters/cluster.ts';
import { readClusters } from '#lib/policies/clusters/cluster-desk.server.ts';
import { createCluster } from '#lib/policies/clusters/clusters.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const { id } = await findConsultation(event.params.slug, editor);
	return { texts: await readClusters(editor, id) };
};

export const actions = {
	default: form(NewClusterForm, async ({ policyId, ...cluster }, event) => {
		const id = await createCluster(personWho(event, mayEdit), policyId, cluster);
		redirect(303, `/beheer/trajecten/${event.params.slug}/clusters/${id}`);
	})
} satisfies Actions;
