import * as v from 'valibot';
import { leaveAdvice, openAdvice } from '#lib/councils/at-work.server.ts';
import { saving } from '#lib/web/saving.ts';
import { atAdvice } from '../../desk.ts';

/** Who has the whole advice before them says that they are still there. */
export const POST = saving(v.object({}), {
	what: 'dit advies',
	at: atAdvice,
	beat: ({ adviser, advice }) => openAdvice(adviser, advice.id),
	leave: ({ adviser, advice }) => leaveAdvice(adviser, advice.id)
});
