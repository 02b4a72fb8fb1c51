import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { contacts, contributions, receipts } from '#lib/contributions/tables.ts';
import { type News, writeTo } from '#lib/contributions/telling.server.ts';
import type { Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { paragraphLinks, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { agendaSuggestions } from './tables.ts';

type Wijk = Pick<Neighbourhood, 'id' | 'name'>;

/** Who left an address hears that the platform said no. The reason stands on the page of the volgcode. */
export const tellRefused = (contributionId: string, { name }: Wijk, origin: string) =>
	tell(
		[contributionId],
		() => ({
			about: `refused:${contributionId}`,
			subject: 'Het wijkplatform keek naar uw voorstel',
			words: [
				`U stelde een punt voor bij het wijkplatform ${name}. Het punt komt niet op de wijkagenda. U leest waarom op de pagina van uw volgcode.`
			]
		}),
		origin
	);

/** Who suggested it to this wijk and left an address hears that the item of theirs can be read. Nobody hears it twice. */
export async function tellOnAgenda(
	versionId: string,
	itemIds: string[],
	{ id: neighbourhoodId, name }: Wijk,
	origin: string
) {
	if (!itemIds.length) return;
	const links = await db
		.select({ contributionId: agendaSuggestions.contributionId })
		.from(paragraphLinks)
		.innerJoin(agendaSuggestions, eq(agendaSuggestions.contributionId, paragraphLinks.contributionId))
		.where(
			and(
				...[eq(paragraphLinks.versionId, versionId), inArray(paragraphLinks.paragraphId, itemIds)],
				...[eq(paragraphLinks.role, 'source'), eq(agendaSuggestions.neighbourhoodId, neighbourhoodId)]
			)
		)
		.orderBy(asc(agendaSuggestions.contributionId));
	await tell(
		links.map(({ contributionId }) => contributionId),
		(id) => ({
			about: `on-agenda:${id}`,
			subject: 'Uw voorstel staat op de wijkagenda',
			words: [
				`U stelde een punt voor bij het wijkplatform ${name}. Het staat nu op de wijkagenda. Iedereen kan het lezen.`
			]
		}),
		origin
	);
}

/**
 * Who left an address hears that the municipality answered the item that came of it, and hears each change of that.
 * `agreementId`: of the answer.
 */
export async function tellAnswered(itemId: string, agreementId: string, { name }: Wijk, origin: string) {
	await tell(
		await listBehind(itemId),
		() => ({
			about: `agreed:${agreementId}`,
			subject: 'De gemeente zegt wat er met uw punt gebeurt',
			words: [
				`U stelde een punt voor bij het wijkplatform ${name}. Het staat op de wijkagenda, en de gemeente zegt wat zij ermee doet.`
			]
		}),
		origin
	);
}

/** The suggestions on which an item rests, in any version that everybody reads. */
async function listBehind(itemId: string): Promise<string[]> {
	const rows = await db
		.selectDistinct({ contributionId: agendaSuggestions.contributionId })
		.from(paragraphLinks)
		.innerJoin(agendaSuggestions, eq(agendaSuggestions.contributionId, paragraphLinks.contributionId))
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphLinks.versionId))
		.innerJoin(contributions, eq(contributions.id, agendaSuggestions.contributionId))
		.where(
			and(
				...[eq(paragraphLinks.paragraphId, itemId), eq(paragraphLinks.role, 'source')],
				...[isNotNull(policyVersions.publicAt), eq(contributions.status, 'public')]
			)
		)
		.orderBy(asc(agendaSuggestions.contributionId));
	return rows.map(({ contributionId }) => contributionId);
}

async function tell(contributionIds: string[], newsOf: (contributionId: string) => News, origin: string) {
	if (!contributionIds.length) return;
	const rows = await db
		.select({ id: contributions.id, receiptId: receipts.id, code: receipts.code, email: contacts.email })
		.from(contributions)
		.innerJoin(receipts, eq(receipts.id, contributions.receiptId))
		.innerJoin(contacts, eq(contacts.receiptId, receipts.id))
		.where(inArray(contributions.id, contributionIds))
		.orderBy(asc(contributions.id));
	for (const { id, receiptId, code, email } of rows) {
		const news = newsOf(id);
		const words = [
			...news.words,
			`Zie wat er met uw voorstel gebeurde:\n${origin}/volg/${code}`,
			`Uw volgcode is ${code}.`
		];
		await writeTo(receiptId, email, { ...news, words }, origin);
	}
}
