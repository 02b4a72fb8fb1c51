import { redirect } from '@sveltejs/kit';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { InviteForm, MemberForm, NameForm } from '#lib/agendas/members/member.ts';
import {
	endMembership,
	findPlatform,
	inviteMember,
	makeChair,
	makeMember,
	readMembers
} from '#lib/agendas/members/members.server.ts';
import { showName } from '#lib/agendas/members/names.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => readMembers(personWho(event, isOfPlatform), event.params.wijk);

const changing = (verb: typeof makeChair) =>
	form(MemberForm, async ({ personId }, event: RequestEvent) => {
		const chair = personWho(event, isOfPlatform);
		await verb(chair, event.params.wijk, personId);
		// Who left has no page here any more.
		redirect(303, personId === chair.id && verb === endMembership ? '/' : event.url.pathname);
	});

export const actions = {
	invite: form(InviteForm, async (invitation, event) => {
		const chair = personWho(event, isOfPlatform);
		limit('invite-member', chair.id, { most: 20, perSeconds: 86_400 });
		await inviteMember(chair, event.params.wijk!, invitation);
		redirect(303, event.url.pathname);
	}),
	chair: changing(makeChair),
	member: changing(makeMember),
	end: changing(endMembership),
	name: form(NameForm, async (name, event) => {
		const member = personWho(event, isOfPlatform);
		const { wijk } = await findPlatform(member, event.params.wijk!);
		await showName(member, wijk.id, name);
		redirect(303, `${event.url.pathname}#uw-naam`);
	})
} satisfies Actions;
