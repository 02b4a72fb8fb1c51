import { listOwn } from '#lib/chain/following.server.ts';
import { pageOf } from '#lib/chain/paging.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = personWho(event, () => true);
	const page = pageOf(event.url);
	return { page, own: await listOwn(person, page) };
};
