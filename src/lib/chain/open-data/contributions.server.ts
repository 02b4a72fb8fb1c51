import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { saidHref } from '#lib/contributions/address.ts';
import { channelSlugs, isOfResidents } from '#lib/contributions/channel.ts';
import { countPeopleBehind } from '#lib/contributions/people-behind.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { paragraphLinks, policies, policyVersions } from '#lib/policies/tables.ts';
import type { Landing } from '#lib/replies/landing.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { themesOf } from '#lib/replies/themes-of.server.ts';
import { verdictLabels } from '#lib/replies/verdict.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { withPublicPrompts } from '../prompts.server.ts';
import { publicFindingsOf } from '../public-findings.server.ts';
import { partOf, type PageParameters } from './paging.ts';
import type { OpenContribution, OpenPlace } from './shapes/said.ts';

/** What people said in public, the oldest first, with the answer and the paragraphs that it led to. */
export async function readOpenContributions(
	{ id: consultationId, slug }: Pick<Consultation, 'id' | 'slug'>,
	page: PageParameters
): Promise<OpenContribution[]> {
	const rows = await db
		.select({ said: contributions, neighbourhood: neighbourhoods.name })
		.from(contributions)
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(inArray(contributions.id, idsOn(consultationId, page)))
		.orderBy(asc(contributions.handedInAt), asc(contributions.id));
	const ids = rows.map(({ said }) => said.id);
	const prompts = new Map(
		(await withPublicPrompts(rows.map(({ said }) => said))).map(({ id, prompt }) => [id, prompt])
	);
	const [replies, themes] = [await repliesTo(ids), await themesOf(ids)];
	const [findings, links] = [await publicFindingsOf(ids), await linkedPlaces(ids)];
	const people = await countPeopleBehind(ids);

	return rows.map(({ said: { id, channel, text, handedInAt }, neighbourhood }) => {
		const reply = replies.get(id);
		return {
			id,
			kanaal: channelSlugs[channel],
			mensen: isOfResidents(channel) ? (people.get(id)?.people ?? null) : null,
			vindenDatOok: people.get(id)?.supporters ?? 0,
			wijk: neighbourhood,
			themas: themes.get(id) ?? [],
			vraag: prompts.get(id) || null,
			tekst: text,
			datum: dayOf(handedInAt),
			rodeDraden: withStance(findings.get(id), 'supports'),
			tegenRodeDraden: withStance(findings.get(id), 'dissents'),
			oordeel: reply ? verdictLabels[reply.verdict].slug : null,
			reden: reply?.reason ?? null,
			nietInGewoneTaal: (reply && notPlain(reply)) || null,
			alineas: once([...(reply?.landings ?? []).map(asPlace), ...(links.get(id) ?? [])]),
			_links: { pagina: { href: saidHref(slug, id) } }
		};
	});
}

// The ids alone are found in an index, however many pages are skipped.
const idsOn = (consultationId: string, page: PageParameters) =>
	db
		.select({ id: contributions.id })
		.from(contributions)
		.where(and(eq(contributions.consultationId, consultationId), eq(contributions.status, 'public')))
		.orderBy(asc(contributions.handedInAt), asc(contributions.id))
		.limit(partOf(page).most)
		.offset(partOf(page).skip);

const withStance = (of: { id: string; stance: Stance }[] = [], stance: Stance) =>
	of.flatMap((one) => (one.stance === stance ? one.id : []));

export const asPlace = ({ slug, number, paragraphId }: Landing): OpenPlace => ({
	beleid: slug,
	versie: number,
	alinea: paragraphId
});

const once = (places: OpenPlace[]) => [
	...new Map(places.map((place) => [`${place.beleid} ${place.versie} ${place.alinea}`, place])).values()
];

/** The paragraphs of public versions that name a contribution as their source or their cause. */
async function linkedPlaces(contributionIds: string[]): Promise<Map<string, OpenPlace[]>> {
	const rows = await db
		.selectDistinct({
			contributionId: paragraphLinks.contributionId,
			beleid: policies.slug,
			versie: policyVersions.number,
			alinea: paragraphLinks.paragraphId
		})
		.from(paragraphLinks)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphLinks.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(inArray(paragraphLinks.contributionId, contributionIds), isNotNull(policyVersions.publicAt)))
		.orderBy(asc(policies.slug), asc(policyVersions.number), asc(paragraphLinks.paragraphId));
	const grouped = Map.groupBy(rows, ({ contributionId }) => contributionId!);
	return new Map(
		[...grouped].map(([id, of]) => [id, of.map(({ beleid, versie, alinea }) => ({ beleid, versie, alinea }))])
	);
}
