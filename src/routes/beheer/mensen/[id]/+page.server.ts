import { redirect } from '@sveltejs/kit';
import { knownNeighbourhood, listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { changeEmail, changePerson, findPerson, takeRoleAway } from '#lib/people/administration.server.ts';
import { EmailForm, PersonForm, RoleForm, scopeOf, TakeRoleForm } from '#lib/people/membership.ts';
import { giveRole } from '#lib/people/people.server.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const by = personWho(event, mayAdministrate);
	const member = await findPerson(by, event.params.id);
	return { member, self: by.id === member.id, neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	change: form(PersonForm, async (given, event) => {
		await changePerson(personWho(event, mayAdministrate), event.params.id!, given);
		redirect(303, event.url.pathname);
	}),
	readdress: form(EmailForm, async ({ email }, event) => {
		await changeEmail(personWho(event, mayAdministrate), event.params.id!, email);
		redirect(303, event.url.pathname);
	}),
	give: form(RoleForm, async ({ role, neighbourhoodId }, event) => {
		const by = personWho(event, mayAdministrate);
		const scopeId = scopeOf(role, await knownNeighbourhood(neighbourhoodId));
		await giveRole(by, await findPerson(by, event.params.id!), role, scopeId);
		redirect(303, event.url.pathname);
	}),
	take: form(TakeRoleForm, async ({ role, scopeId }, event) => {
		const by = personWho(event, mayAdministrate);
		await takeRoleAway(by, await findPerson(by, event.params.id!), role, scopeId);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
