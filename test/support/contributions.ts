import { receive } from '#lib/contributions/contributions.server.ts';
import type { NewContribution } from '#lib/contributions/contribution.ts';
import { transaction } from '#lib/storage/index.ts';

/** Something that was said, straight into the consultation. Returns its id. */
export const say = (
	{ id }: { id: string },
	text: string,
	change: Partial<Omit<NewContribution, 'consultationId' | 'text'>> = {}
) => transaction(() => receive({ consultationId: id, channel: 'questionnaire', text, status: 'public', ...change }));
