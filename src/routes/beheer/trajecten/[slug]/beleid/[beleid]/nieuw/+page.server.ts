import { redirect } from '@sveltejs/kit';
import { addParagraph } from '#lib/policies/drafting.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { ParagraphForm } from '#lib/policies/forms.ts';

import { form } from '#lib/web/form.ts';
import { atDesk } from '../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { policy } = await atDesk(event);
	return { policy, afterId: event.url.searchParams.get('na') ?? '' };
};

export const actions = {
	default: form(ParagraphForm, async (paragraph, event) => {
		const { editor, policy, desk } = await atDesk(event);
		const id = await addParagraph(editor, policy.id, paragraph);
		redirect(303, paragraph.kind === 'text' ? `${desk}/alinea/${id}/bronnen` : `${desk}#alinea-${shortId(id)}`);
	})
} satisfies Actions;
