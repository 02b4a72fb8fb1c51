import { and, asc, desc, eq, isNotNull, type SQL } from 'drizzle-orm';
import { isRunning } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { refuse } from '#lib/errors.ts';
import type { Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { isPublicAgenda } from './agendas.server.ts';
import { readGoneItems, readItems } from './public-items.server.ts';
import { agendas } from './tables.ts';

export type { PublicItem } from './public-items.server.ts';

/** The public agendas of a wijk, the newest first, each with its newest version and its items in order. */
export const listPublicAgendas = ({ id }: Pick<Neighbourhood, 'id'>) => readAgendas(eq(agendas.neighbourhoodId, id));

/** The same of all wijken, or of one consultation, with as many queries. */
export const listAllPublicAgendas = (consultationId?: string) =>
	readAgendas(consultationId ? eq(agendas.consultationId, consultationId) : undefined);

async function readAgendas(which: SQL | undefined) {
	const rows = await readVersions(which);
	const all = [...Map.groupBy(rows, ({ agenda }) => agenda.id).values()];
	const [standing, gone] = [
		await readItems(all.map(([newest]) => newest!.version.id)),
		await readGoneItems(rows.map(({ version }) => version))
	];
	return all.map((versions) => {
		const { agenda, policy, consultation, version } = versions[0]!;
		return {
			...{ ...agenda, ...policy, consultation, version },
			/** The numbers of all versions that one can read, the newest first. */
			numbers: versions.map((row) => row.version.number),
			open: isRunning(consultation),
			items: standing.get(version.id) ?? [],
			/** What was taken off it, in any version. */
			gone: versions.flatMap((row) => gone.get(row.version.id) ?? [])
		};
	});
}

export type PublicAgenda = Awaited<ReturnType<typeof listPublicAgendas>>[number];

/** The newest agenda first, and of each its newest version first. */
const readVersions = (which: SQL | undefined) =>
	db
		.select({
			agenda: agendas,
			policy: { title: policies.title, slug: policies.slug },
			consultation: consultations,
			version: policyVersions
		})
		.from(agendas)
		.innerJoin(policies, eq(policies.id, agendas.id))
		.innerJoin(policyVersions, eq(policyVersions.policyId, policies.id))
		.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
		.where(and(which, isPublicAgenda, isNotNull(policyVersions.publicAt)))
		.orderBy(desc(agendas.createdAt), asc(agendas.id), desc(policyVersions.number));

/** An item that can be read, of a public agenda of this wijk, with its agenda; also one that was taken off it. */
export async function findPublicItem(neighbourhood: Pick<Neighbourhood, 'id'>, itemId: string) {
	for (const agenda of await listPublicAgendas(neighbourhood)) {
		const item = [...agenda.items, ...agenda.gone].find(({ id, hidden }) => id === itemId && hidden === undefined);
		if (item) return { agenda, item };
	}
	return refuse('not_found');
}
