import { mayReadAlong } from '#lib/remarks/round.ts';
import { findOwnRound } from '#lib/remarks/rounds.server.ts';
import { readOpenPoints } from '#lib/rounds/open-points.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = personWho(event, mayReadAlong);
	const { id } = await findOwnRound(event.params.ronde, reader);
	return { points: await readOpenPoints(id, reader) };
};
