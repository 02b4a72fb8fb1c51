import { listOwnRemarks } from '#lib/remarks/reading.server.ts';
import { mayRemark } from '#lib/remarks/round.ts';
import { listRounds } from '#lib/remarks/rounds.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const councillor = personWho(event, mayRemark);
	const own = await listOwnRemarks(councillor);
	return { rounds: await listRounds(councillor), own, replies: await repliesTo(own.map(({ id }) => id)) };
};
