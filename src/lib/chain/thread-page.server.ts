import { and, eq } from 'drizzle-orm';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { readNewestOn } from '#lib/replies/views.server.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { countByChannelBehind } from '#lib/themes/by-channel.server.ts';
import { listFindingSources } from '#lib/themes/finding-sources.server.ts';
import { stances } from '#lib/themes/stance.ts';
import { findings } from '#lib/themes/tables.ts';
import { sidePages } from './inbox.ts';
import { pageIn } from './paging.ts';
import { isPublicFinding } from './public-findings.server.ts';

/** One rode draad in public: each side of it, with all that was said there in public and the answer on it. */
export async function readThreadPage(slug: string, id: string, params: URLSearchParams) {
	const consultation = await findConsultation(slug);
	const [finding] = isId(id)
		? await db
				.select()
				.from(findings)
				.where(and(eq(findings.id, id), eq(findings.consultationId, consultation.id), isPublicFinding()))
		: [];
	if (!finding) refuse('not_found');
	const byChannel = (await countByChannelBehind([id], ['public'])).get(id)!;
	const sides = [];
	for (const stance of stances) {
		const page = pageIn(params, sidePages[stance]);
		const said = await listFindingSources(id, stance, page, eq(contributions.status, 'public'));
		sides.push({
			...said,
			byChannel: byChannel[stance],
			reply: said.total ? await readNewestOn(id, stance) : undefined
		});
	}
	return { consultation, finding, sides };
}
