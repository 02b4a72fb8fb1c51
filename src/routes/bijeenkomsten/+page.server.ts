import { pageOf } from '#lib/chain/paging.ts';
import { listMeetings } from '#lib/meetings/reading.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => listMeetings(pageOf(url));
