import { redirect } from '@sveltejs/kit';
import { giveBudget, listBudgets } from '#lib/agendas/priorities/budgets.server.ts';
import { BudgetForm, mayGiveBudget } from '#lib/agendas/priorities/poll.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	agendas: await listBudgets(personWho(event, mayGiveBudget))
});

export const actions = {
	default: form(BudgetForm, async ({ agendaId, ...given }, event) => {
		await giveBudget(personWho(event, mayGiveBudget), agendaId, given);
		redirect(303, `${event.url.pathname}#agenda-${agendaId}`);
	})
} satisfies Actions;
