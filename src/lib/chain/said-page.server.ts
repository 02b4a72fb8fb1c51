import { and, eq, isNotNull } from 'drizzle-orm';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { authorOf, isPublic } from '#lib/contributions/contribution.ts';
import { countPeopleBehind } from '#lib/contributions/people-behind.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { policyVersions } from '#lib/policies/tables.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { listPlaces } from './contribution-story.server.ts';
import { withPublicPrompts } from './prompts.server.ts';
import { publicFindingsOf } from './public-findings.server.ts';
import { whereSaid } from './where-said.server.ts';

/** One public contribution at an address of its own: what was said, what was made of it, and what became of it. */
export async function readSaidPage(slug: string, id: string) {
	const consultation = await findConsultation(slug);
	const [found] = isId(id)
		? await db
				.select({ said: contributions, neighbourhood: neighbourhoods.name })
				.from(contributions)
				.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
				.where(and(eq(contributions.id, id), eq(contributions.consultationId, consultation.id)))
		: [];
	if (!found || !isPublic(found.said)) refuse('not_found');
	const [said] = await withPublicPrompts([found.said]);
	const { channel, prompt, text, handedInAt } = said!;
	return {
		consultation,
		said: { id, channel, prompt, text, handedInAt, author: authorOf(found.said), neighbourhood: found.neighbourhood },
		behind: (await countPeopleBehind([id])).get(id)!,
		source: await whereSaid(id, channel),
		...(await whatBecame(id))
	};
}

/** In which findings, paragraphs and reply a public contribution landed, as far as everybody may know. */
export async function whatBecame(id: string) {
	const findings = (await publicFindingsOf([id])).get(id) ?? [];
	const supported = findings.flatMap((one) => (one.stance === 'supports' ? one.id : []));
	return {
		findings,
		places: await listPlaces(id, supported, isNotNull(policyVersions.publicAt)),
		reply: (await repliesTo([id])).get(id)
	};
}
