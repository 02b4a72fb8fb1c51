import { refuse } from '#lib/errors.ts';
import { mapPicture, MAP_COLOURS, policyFor } from '#lib/neighbourhoods/picture.ts';
import type { MapWijk } from '#lib/neighbourhoods/outlines.ts';
import { answerPicture } from './picture-answer.ts';
import { themeColours } from './theme.ts';

/** The map of the wijken as a picture, which a browser may keep for an hour. */
export function answerMap(wijken: readonly MapWijk[], point: string): Response {
	const picture = mapPicture(wijken, point, themeColours(...MAP_COLOURS)) ?? refuse('not_found');
	return answerPicture(picture, { policy: policyFor(picture), cache: 'public, max-age=3600' });
}
