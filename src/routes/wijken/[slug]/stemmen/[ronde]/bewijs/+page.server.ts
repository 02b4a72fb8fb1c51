import { isInBox } from '#lib/agendas/priorities/casting.server.ts';
import { readPoll } from '#lib/agendas/priorities/public-polls.server.ts';
import { limitReading } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	limitReading('receipt', visitorAddress(event), { most: 120, perSeconds: 600 });
	const { neighbourhood, poll, phase } = await readPoll(event.params);
	const typed = event.url.searchParams.get('code') ?? '';
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const isCast = typed ? await isInBox(poll.id, typed) : undefined;
	return { neighbourhood, poll, phase, typed, isCast, isNew: event.url.searchParams.has('dank') };
};
