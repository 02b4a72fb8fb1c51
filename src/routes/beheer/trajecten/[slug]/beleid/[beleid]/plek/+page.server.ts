import { coverageOf } from '#lib/policies/coverage.server.ts';
import { findDraft } from '#lib/policies/desk.server.ts';
import { atDesk } from '../../desk.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, policy, desk } = await atDesk(event);
	const draft = await findDraft(editor, policy.id);
	return { desk, policy, draft, coverage: draft && (await coverageOf(editor, policy.consultationId, draft.id)) };
};
