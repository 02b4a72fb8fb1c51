import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { limit } from '#lib/limits/limit.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { agree, isAgreed, unagree } from '#lib/remarks/agreeing.server.ts';
import { assertNew, readForReaction } from '#lib/remarks/reacting.server.ts';
import { isMereAgreement, ReactionForm } from '#lib/remarks/remark.ts';
import { reactToParagraph } from '#lib/remarks/remarks.server.ts';
import { supportedBy, supportReaction, unsupportReaction } from '#lib/remarks/supporting.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { knownVisitorHashes, visitorHash } from '#lib/web/cookies.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import { atParagraph, limitSupport } from './place.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params } = event;
	const place = await readForReaction(params.slug, params.nummer, params.id);
	const ids = place.remarks.map(({ id }) => id);
	return {
		place,
		supported: await supportedBy(ids, knownVisitorHashes(event, ids)),
		agreed: await isAgreed(place, knownVisitorHashes(event, [params.id])),
		neighbourhoods: await listNeighbourhoods()
	};
};

const SupportForm = v.object({ id: field.id('Kies een reactie.') });

export const actions = {
	react: form(ReactionForm, async ({ own, ...reaction }, event) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		const { place, paragraphId, page } = await atParagraph(event);
		const { versionId } = place;
		if (isMereAgreement(reaction)) {
			limitSupport(event, paragraphId);
			await agree(place, visitorHash(event, paragraphId));
			redirect(303, `${page}?gedaan=eens#reageer`);
		}
		assertNew(place, { ...reaction, own });
		const code = await reactToParagraph({ ...reaction, versionId, paragraphId }, event.locals.person);
		handOver(event, code, reaction.onceKey);
	}),
	disagree: form(v.object({}), async (_, event) => {
		const { place, paragraphId, page } = await atParagraph(event);
		await unagree(place, visitorHash(event, paragraphId));
		redirect(303, `${page}?gedaan=niet-eens#reageer`);
	}),
	support: form(SupportForm, async ({ id }, event) => {
		limitSupport(event, id);
		const { place, page } = await atParagraph(event);
		await supportReaction(place, id, visitorHash(event, id));
		redirect(303, `${page}?gedaan=steun#reactie-${id}`);
	}),
	unsupport: form(SupportForm, async ({ id }, event) => {
		limitSupport(event, id);
		const { place, page } = await atParagraph(event);
		await unsupportReaction(place, id, visitorHash(event, id));
		redirect(303, `${page}?gedaan=geen-steun#reactie-${id}`);
	})
} satisfies Actions;
