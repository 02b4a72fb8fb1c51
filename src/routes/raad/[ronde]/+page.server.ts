import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { listMembers } from '#lib/remarks/members.server.ts';
import { forgetReading, readBefore, readingOf } from '#lib/remarks/progress.server.ts';
import { readRound } from '#lib/remarks/reading.server.ts';
import { findOwnRound } from '#lib/remarks/rounds.server.ts';
import { mayReadAlong } from '#lib/remarks/round.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = personWho(event, mayReadAlong);
	const round = await findOwnRound(event.params.ronde, reader);
	const { chapters, before, questions } = await readRound(round.id, reader);
	return {
		...{ round, chapters, before, questions, members: await listMembers(round) },
		...{ read: await readingOf(reader, round.id), readVersion: await readBefore(reader, round) }
	};
};

export const actions = {
	forget: form(v.object({}), async (_, event) => {
		await forgetReading(personWho(event, mayReadAlong), event.params.ronde!);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
