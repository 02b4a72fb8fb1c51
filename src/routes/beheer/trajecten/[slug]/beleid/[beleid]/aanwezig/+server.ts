import * as v from 'valibot';
import { leaveDesk, openDesk } from '#lib/policies/at-work.server.ts';
import { saving } from '#lib/web/saving.ts';
import { atDesk } from '../../desk.ts';

/** Who has the whole text before them says that they are still there. */
export const POST = saving(v.object({}), {
	what: 'deze tekst',
	at: atDesk,
	beat: ({ editor, policy }) => openDesk(editor, policy.id),
	leave: ({ editor, policy }) => leaveDesk(editor, policy.id)
});
