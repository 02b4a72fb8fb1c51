import { changePage, movePageTo, pageAt } from '#lib/questionnaires/making/draft.ts';
import { sayerOf } from '#lib/questionnaires/making/condition.server.ts';
import { ChangePageForm, PageOrderForm } from '#lib/questionnaires/making/step-forms.ts';
import { editing, listIn } from '#lib/web/editing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { list, base } = await listIn(event);
	const index = Number(event.params.pagina) - 1;
	const page = pageAt(list.draft, index);
	const say = await sayerOf(list.draft);
	return { list, base, index, page, when: say(page.showIf) };
};

export const actions = {
	change: editing(ChangePageForm, (draft, input) => ({
		draft: changePage(draft, Number(input.id), input),
		result: `#pagina-${Number(input.id) + 1}`
	})),
	move: editing(PageOrderForm, (draft, { id, number }) => ({
		draft: movePageTo(draft, Number(id), number - 1),
		result: `#pagina-${number}`
	}))
} satisfies Actions;
