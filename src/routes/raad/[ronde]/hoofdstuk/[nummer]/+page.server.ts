import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { readingOf, markRead } from '#lib/remarks/progress.server.ts';
import { readOwnChapter } from '#lib/remarks/reading.server.ts';
import { mayReadAlong } from '#lib/remarks/round.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = personWho(event, mayReadAlong);
	const read = await readOwnChapter(event.params.ronde, event.params.nummer, reader);
	const ids = read.shown.flatMap(({ remarks }) => remarks.map(({ id }) => id));
	return { ...read, replies: await repliesTo(ids), read: await readingOf(reader, read.round.id) };
};

export const actions = {
	default: form(v.object({}), async (_, event) => {
		const reader = personWho(event, mayReadAlong);
		const { ronde, nummer } = event.params;
		const { next } = await readOwnChapter(ronde!, nummer!, reader);
		await markRead(reader, ronde!, Number(nummer));
		redirect(303, next ? `/raad/${ronde}/hoofdstuk/${next.number}` : `/raad/${ronde}`);
	})
} satisfies Actions;
