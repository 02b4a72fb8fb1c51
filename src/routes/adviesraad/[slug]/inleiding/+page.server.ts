import { redirect } from '@sveltejs/kit';
import { leaveText, openText } from '#lib/councils/at-work.server.ts';
import { IntroductionForm } from '#lib/councils/writing.ts';
import { writeIntroduction } from '#lib/councils/writing.server.ts';
import { form } from '#lib/web/form.ts';
import * as v from 'valibot';
import { atAdvice } from '../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { adviser, advice, base } = await atAdvice(event);
	return { advice, base, atWork: await openText(adviser, advice.id) };
}) satisfies PageServerLoad;

export const actions = {
	save: form(IntroductionForm, async (written, event) => {
		const { adviser, advice, base } = await atAdvice(event);
		await writeIntroduction(adviser, advice.id, written);
		await leaveText(adviser, advice.id);
		redirect(303, `${base}?bewaard`);
	}),
	takeOver: form(v.object({}), async (_, event) => {
		const { adviser, advice, base } = await atAdvice(event);
		await openText(adviser, advice.id, undefined, true);
		redirect(303, `${base}/inleiding`);
	})
} satisfies Actions;
