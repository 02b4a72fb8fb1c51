import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { ClusterForm, InviteForm, PlanForm, WriterForm } from '#lib/policies/clusters/cluster.ts';
import { readClusterDesk } from '#lib/policies/clusters/cluster-desk.server.ts';
import { changeCluster, removeCluster } from '#lib/policies/clusters/clusters.server.ts';
import { createPlan } from '#lib/policies/clusters/plans.server.ts';
import { inviteWriter, removeWriter } from '#lib/policies/clusters/writers.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function atCluster(event: RequestEvent) {
	const editor = personWho(event, mayEdit);
	const { slug, cluster } = event.params;
	const desk = await readClusterDesk(editor, slug, cluster);
	return { editor, id: desk.cluster.id, base: `/beheer/trajecten/${slug}`, here: event.url.pathname };
}

export const load: PageServerLoad = async (event) => ({
	desk: await readClusterDesk(personWho(event, mayEdit), event.params.slug, event.params.cluster)
});

export const actions = {
	change: form(ClusterForm, async ({ basedOn, ...cluster }, event: RequestEvent) => {
		const { editor, id, here } = await atCluster(event);
		await changeCluster(editor, id, cluster, basedOn);
		redirect(303, here);
	}),
	remove: form(v.object({}), async (_, event: RequestEvent) => {
		const { editor, id, base } = await atCluster(event);
		await removeCluster(editor, id);
		redirect(303, `${base}/clusters`);
	}),
	invite: form(InviteForm, async (invitation, event: RequestEvent) => {
		const { editor, id, here } = await atCluster(event);
		await inviteWriter(editor, id, invitation);
		redirect(303, `${here}#schrijvers`);
	}),
	dismiss: form(WriterForm, async ({ personId }, event: RequestEvent) => {
		const { editor, id, here } = await atCluster(event);
		await removeWriter(editor, id, personId);
		redirect(303, `${here}#schrijvers`);
	}),
	plan: form(PlanForm, async ({ title, onceKey }, event: RequestEvent) => {
		const { editor, id, base } = await atCluster(event);
		const slug = await createPlan(editor, id, title, onceKey);
		redirect(303, `${base}/beleid/${slug}`);
	})
} satisfies Actions;
