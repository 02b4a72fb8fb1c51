import { redirect } from '@sveltejs/kit';
import { addCouncillor, inviteMember, listMembers, listOthers, removeMember } from '#lib/remarks/members.server.ts';
import { changeTerm } from '#lib/remarks/opening.server.ts';
import { CouncillorForm, MemberForm, TermForm } from '#lib/remarks/round.ts';
import { form } from '#lib/web/form.ts';
import { atRound } from '../round.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { round, here } = await atRound(event);
	return { round, here, members: await listMembers(round), others: await listOthers(round) };
};

export const actions = {
	invite: form(MemberForm, async (member, event) => {
		const { editor, consultationId, round, here } = await atRound(event);
		await inviteMember(editor, consultationId, round.id, member);
		redirect(303, `${here}/deelnemers`);
	}),
	add: form(CouncillorForm, async ({ personId }, event) => {
		const { editor, consultationId, round, here } = await atRound(event);
		await addCouncillor(editor, consultationId, round.id, personId);
		redirect(303, `${here}/deelnemers`);
	}),
	remove: form(CouncillorForm, async ({ personId }, event) => {
		const { editor, consultationId, round, here } = await atRound(event);
		await removeMember(editor, consultationId, round.id, personId);
		redirect(303, `${here}/deelnemers`);
	}),
	term: form(TermForm, async ({ closesOn }, event) => {
		const { editor, consultationId, round, here } = await atRound(event);
		await changeTerm(editor, consultationId, round.id, closesOn);
		redirect(303, `${here}/deelnemers`);
	})
} satisfies Actions;
