import { readOpenPoints } from '#lib/rounds/open-points.server.ts';
import { atRound } from '../round.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, round, here } = await atRound(event);
	return { here, points: await readOpenPoints(round.id, editor) };
};
