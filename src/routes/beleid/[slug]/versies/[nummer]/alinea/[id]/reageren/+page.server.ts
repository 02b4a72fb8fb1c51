import { limit } from '#lib/limits/limit.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { readForReaction } from '#lib/remarks/reacting.server.ts';
import { ReactionForm } from '#lib/remarks/remark.ts';
import { reactToParagraph } from '#lib/remarks/remarks.server.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	place: await readForReaction(params.slug, params.nummer, params.id),
	neighbourhoods: await listNeighbourhoods()
});

export const actions = {
	default: form(ReactionForm, async (reaction, event) => {
		limit('hand-in', event.getClientAddress(), { most: 60, perSeconds: 600 });
		const { slug, nummer, id } = event.params;
		const { versionId, paragraphId } = await readForReaction(slug!, nummer!, id!);
		const code = await reactToParagraph({ ...reaction, versionId, paragraphId }, event.locals.person);
		handOver(event, code, reaction.onceKey);
	})
} satisfies Actions;
