import { leaveParagraph, stayAt } from '#lib/policies/at-work.server.ts';
import { findPlace } from '#lib/policies/desk.server.ts';
import { changeParagraph } from '#lib/policies/drafting.server.ts';
import { ChangeForm } from '#lib/policies/forms.ts';
import { saving } from '#lib/web/saving.ts';
import { atDesk } from '../../../../desk.ts';

export const POST = saving(ChangeForm, {
	what: 'deze alinea',
	at: atDesk,
	save: ({ editor, policy, id }, { basedOn, ...wording }) => changeParagraph(editor, policy.id, id, wording, basedOn),
	beat: async ({ editor, policy, id }) => stayAt(editor, policy.id, id, await findPlace(editor, policy.id, id)),
	leave: ({ editor, policy, id }) => leaveParagraph(editor, policy.id, id)
});
