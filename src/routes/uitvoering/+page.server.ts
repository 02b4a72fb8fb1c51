import { redirect } from '@sveltejs/kit';
import { NewPlanForm } from '#lib/policies/clusters/cluster.ts';
import { createPlan, listOwnClusters } from '#lib/policies/clusters/plans.server.ts';
import { hasRole, type Person } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

const writes = (person: Person | undefined) => hasRole(person, 'plan_writer');

export const load: PageServerLoad = async (event) => ({ clusters: await listOwnClusters(personWho(event, writes)) });

export const actions = {
	default: form(NewPlanForm, async ({ clusterId, title, onceKey }, event) => {
		const slug = await createPlan(personWho(event, writes), clusterId, title, onceKey);
		redirect(303, `/uitvoering/${slug}`);
	})
} satisfies Actions;
