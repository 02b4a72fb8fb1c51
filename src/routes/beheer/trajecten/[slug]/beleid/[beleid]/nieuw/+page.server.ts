import { fail, redirect } from '@sveltejs/kit';
import { addParagraph } from '#lib/policies/drafting.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { kindIn, ParagraphForm } from '#lib/policies/forms.ts';
import { nextPage } from '#lib/policies/kinds/kinds.ts';
import { withPicture } from '#lib/policies/picturing.server.ts';
import { typedOf } from '#lib/ui/form-state.ts';
import { form } from '#lib/web/form.ts';
import { atDesk } from '../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { policy, desk } = await atDesk(event);
	const { searchParams } = event.url;
	return { policy, address: desk, kind: kindIn(searchParams.get('soort')), afterId: searchParams.get('na') ?? '' };
}) satisfies PageServerLoad;

export const actions = {
	default: form(ParagraphForm, async ({ details: given, ...paragraph }, event, files) => {
		const { editor, policy, desk } = await atDesk(event);
		const { details, problems } = await withPicture(editor, policy.id, given, files);
		if (problems.length) return fail(422, { action: '', values: typedOf({ ...given, ...paragraph }), problems });
		const id = await addParagraph(editor, policy.id, { ...paragraph, details });
		const next = nextPage(paragraph.kind);
		redirect(303, next ? `${desk}/alinea/${id}/${next}` : `${desk}#alinea-${shortId(id)}`);
	})
} satisfies Actions;
