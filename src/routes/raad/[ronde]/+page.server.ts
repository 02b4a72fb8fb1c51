import { readRound } from '#lib/remarks/reading.server.ts';
import { mayRemark } from '#lib/remarks/round.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { remarkIds, ...reading } = await readRound(event.params.ronde, personWho(event, mayRemark));
	return { ...reading, replies: await repliesTo(remarkIds) };
};
