import { json, type RequestHandler } from '@sveltejs/kit';
import * as v from 'valibot';
import { refuse } from '#lib/errors.ts';
import { limit } from '#lib/limits/limit.ts';
import { wishKioskOf } from '#lib/web/wish-kiosk.ts';
import { hearKiosk } from '#lib/wishes/kiosk/hearing.server.ts';
import { MOST_AT_ONCE, Sending } from '#lib/wishes/kiosk/kiosk.ts';

/** Where a kiosk brings the wishes that waited on it, one at a time. */
export const POST: RequestHandler = async (event) => {
	const kiosk = (await wishKioskOf(event)) ?? refuse('not_found');
	limit('wish-kiosk', kiosk.id, MOST_AT_ONCE);
	const { success, output } = v.safeParse(Sending, await event.request.json().catch(() => undefined));
	return json(success ? await hearKiosk(kiosk, output) : refuse('invalid'));
};
