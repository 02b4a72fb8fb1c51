import { fail, redirect } from '@sveltejs/kit';
import { shortId } from '#lib/policies/excerpt.ts';
import { kindIn, ParagraphForm } from '#lib/policies/forms.ts';
import { nextPage } from '#lib/policies/kinds/kinds.ts';
import { addPictured } from '#lib/policies/picturing.server.ts';
import { typedOf } from '#lib/ui/form-state.ts';
import { form } from '#lib/web/form.ts';
import { atDesk } from '../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { policy, desk } = await atDesk(event);
	const { searchParams } = event.url;
	const kind = kindIn(searchParams.get('soort'), policy.kind);
	return { policy, address: desk, kind, afterId: searchParams.get('na') ?? '' };
}) satisfies PageServerLoad;

export const actions = {
	default: form(ParagraphForm, async (paragraph, event, files) => {
		const { editor, policy, desk } = await atDesk(event);
		const { done: id, problems } = await addPictured(editor, policy.id, paragraph, files);
		if (problems) return fail(422, { action: '', values: typedOf({ ...paragraph, ...paragraph.details }), problems });
		const next = nextPage(paragraph.kind);
		redirect(303, next ? `${desk}/alinea/${id}/${next}` : `${desk}#alinea-${shortId(id)}`);
	})
} satisfies Actions;
