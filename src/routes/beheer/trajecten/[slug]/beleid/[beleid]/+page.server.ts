import { redirect } from '@sveltejs/kit';
import { countSuggestedFor } from '#lib/agendas/suggestions/desk.server.ts';
import { openDesk } from '#lib/policies/at-work.server.ts';
import { readBesideDesk } from '#lib/policies/beside.server.ts';
import { ReturnForm } from '#lib/policies/clusters/cluster.ts';
import { readPlanDesk } from '#lib/policies/clusters/plan-desk.server.ts';
import { handInPlan, returnPlan } from '#lib/policies/clusters/plans.server.ts';
import { readDesk } from '#lib/policies/desk.server.ts';
import { linkSource, moveParagraph, restoreParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { MoveForm, OpenForm, ParagraphIdForm, PlaceForm } from '#lib/policies/forms.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { listGone } from '#lib/policies/gone.server.ts';
import { mayPublish } from '#lib/policies/policy.ts';
import { readWanted } from '#lib/policies/wanted.ts';
import { form } from '#lib/web/form.ts';
import { withoutAction } from '#lib/web/here.ts';
import * as v from 'valibot';
import { atDesk } from '../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { editor, policy, slugs, desk: address } = await atDesk(event);
	const desk = await readDesk(editor, ...slugs);
	const { others } = await openDesk(editor, policy.id);
	const wanted = readWanted(event.url.searchParams, policy);
	const beside = desk.draft && (await readBesideDesk(editor, policy, desk.draft.version, wanted));
	const [plan, gone] = [await readPlanDesk(editor, policy), await listGone(editor, policy.id)];
	const suggested = await countSuggestedFor(policy);
	return { address, plan, desk, suggested, others, wanted, ...beside, gone, publishes: mayPublish(editor, policy) };
}) satisfies PageServerLoad;

export const actions = {
	start: form(v.object({}), async (_, event) => {
		const { editor, policy, desk } = await atDesk(event);
		await startDraft(editor, policy.id);
		redirect(303, desk);
	}),
	open: form(OpenForm, async ({ versionId, early }, event) => {
		const { editor, desk } = await atDesk(event);
		await openVersion(editor, versionId, early);
		redirect(303, desk);
	}),
	handIn: form(v.object({}), async (_, event) => {
		const { editor, policy, desk } = await atDesk(event);
		await handInPlan(editor, policy.id);
		redirect(303, desk);
	}),
	return: form(ReturnForm, async ({ note }, event) => {
		const { editor, policy, desk } = await atDesk(event);
		await returnPlan(editor, policy.id, note);
		redirect(303, desk);
	}),
	move: form(MoveForm, async ({ id, afterId }, event) => {
		const { editor, policy, desk } = await atDesk(event);
		await moveParagraph(editor, policy.id, id, afterId ?? null);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	}),
	place: form(PlaceForm, async ({ id, source }, event) => {
		const { editor, policy, desk } = await atDesk(event);
		await linkSource(editor, policy.id, id, source);
		redirect(303, `${desk}${withoutAction(event.url)}#gezegd`);
	}),
	restore: form(ParagraphIdForm, async ({ id }, event) => {
		const { editor, policy, desk } = await atDesk(event);
		await restoreParagraph(editor, policy.id, id);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	})
} satisfies Actions;
