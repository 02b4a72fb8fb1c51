import { fail, redirect } from '@sveltejs/kit';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { DetailsForm } from '#lib/policies/forms.ts';
import { assertHasDetails } from '#lib/policies/kinds/kinds.ts';
import { saveDetails } from '#lib/policies/picturing.server.ts';
import { typedOf } from '#lib/ui/form-state.ts';
import { form } from '#lib/web/form.ts';
import { atDesk } from '../../../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { editor, slugs, id, desk } = await atDesk(event);
	const read = await readDeskParagraph(editor, ...slugs, id);
	assertHasDetails(read.row.kind);
	return { desk, read };
}) satisfies PageServerLoad;

export const actions = {
	default: form(DetailsForm, async ({ details, basedOn, kind }, event, files) => {
		const { editor, policy, id, desk } = await atDesk(event);
		const { problems } = await saveDetails(editor, policy.id, id, { details, basedOn, files });
		if (problems) return fail(422, { action: '', values: typedOf({ ...details, basedOn, kind }), problems });
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	})
} satisfies Actions;
