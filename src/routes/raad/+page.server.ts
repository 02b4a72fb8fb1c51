import { listOwnRemarks } from '#lib/remarks/reading.server.ts';
import { mayReadAlong } from '#lib/remarks/round.ts';
import { listOwnRounds } from '#lib/remarks/rounds.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = personWho(event, mayReadAlong);
	const own = await listOwnRemarks(reader);
	return { rounds: await listOwnRounds(reader), own, replies: await repliesTo(own.map(({ id }) => id)) };
};
