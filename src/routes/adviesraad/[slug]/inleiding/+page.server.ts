import { redirect } from '@sveltejs/kit';
import { mayDraft } from '#lib/councils/advice.ts';
import { findForCouncil } from '#lib/councils/register.server.ts';
import { IntroductionForm } from '#lib/councils/writing.ts';
import { writeIntroduction } from '#lib/councils/writing.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	advice: await findForCouncil(event.params.slug, personWho(event, mayDraft))
});

export const actions = {
	default: form(IntroductionForm, async (written, event) => {
		const adviser = personWho(event, mayDraft);
		const { id, slug } = await findForCouncil(event.params.slug!, adviser);
		await writeIntroduction(adviser, id, written);
		redirect(303, `/adviesraad/${slug}?bewaard`);
	})
} satisfies Actions;
