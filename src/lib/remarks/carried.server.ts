import { and, asc, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import { standing, type Status } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { mayCite } from '#lib/policies/citing.server.ts';
import { bodyOf } from '#lib/policies/kinds/kinds.ts';
import { sayingColumns } from '#lib/policies/saying-columns.ts';
import { paragraphVersions, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { inTwo } from './proposal.ts';
import { livesOnIn, type Step } from './lineage.ts';
import { remarks } from './tables.ts';

// A remark stays readable at the version that it was made on, and is carried to the versions after it.

export interface ParagraphRemarks {
	/** Made on this version. */
	own: RemarkView[];
	/** Made on a version before, on this paragraph or on what it came from. */
	carried: RemarkView[];
}

/** The public remarks on a version, by paragraph, with those that were carried to it. */
export async function remarksFor(versionId: string): Promise<Map<string, ParagraphRemarks>> {
	const { version, traced } = await trace(versionId);
	const places = traced.flatMap(({ remark, places }) => places.map((place) => ({ remark, place })));
	return new Map(
		[...Map.groupBy(places, ({ place }) => place)].map(([place, found]) => {
			const all = found.map(({ remark }) => remark);
			const isOwn = ({ number }: RemarkView) => number === version.number;
			return [place, { own: all.filter(isOwn), carried: all.filter((remark) => !isOwn(remark)) }];
		})
	);
}

/** The public remarks of which the text is gone in this version, with what they were about. */
export async function goneRemarks(versionId: string): Promise<RemarkView[]> {
	const { traced } = await trace(versionId);
	return traced.filter(({ places }) => !places.length).map(({ remark }) => remark);
}

const EMPTY: ParagraphRemarks = { own: [], carried: [] };

/** The same for one paragraph. */
export const remarksAt = async (versionId: string, paragraphId: string) =>
	(await remarksFor(versionId)).get(paragraphId) ?? EMPTY;

/**
 * For the redactie at work on a draft: what was said of this very paragraph or of what it came from, in whatever version,
 * also in a round that is not public. Of what was taken out too, for that needs a reason.
 */
export async function saidOf(editor: Person, versionId: string, paragraphId: string): Promise<RemarkView[]> {
	// Who writes for an organisation has no concept that people remark on.
	assertAllowed(mayCite(editor));
	if (!mayEdit(editor)) return [];
	const { traced } = await trace(versionId, standing);
	return traced
		.filter(({ remark, places }) => places.includes(paragraphId) || remark.paragraphId === paragraphId)
		.map(({ remark }) => remark);
}

/** In which paragraphs of this version the words live on that this remark is about; also a remark of a round. */
export async function placesOf(versionId: string, contributionId: string): Promise<string[]> {
	const { traced } = await trace(versionId, standing);
	return traced.find(({ remark }) => remark.id === contributionId)?.places ?? [];
}

async function trace(versionId: string, statuses: Status[] = ['public']) {
	const version = await findVersion(versionId);
	const said = await listSaid(version, statuses);
	const versions = said.length ? await readSteps(version, said[0]!.number) : [];
	return {
		version,
		traced: said.map((remark) => {
			const since = versions.filter(({ number }) => number >= remark.number).map(({ steps }) => steps);
			return { remark, places: livesOnIn(remark.paragraphId, since) };
		})
	};
}

interface VersionPlace {
	policyId: string;
	number: number;
}

async function findVersion(versionId: string): Promise<VersionPlace> {
	const [version] = await db
		.select({ policyId: policyVersions.policyId, number: policyVersions.number })
		.from(policyVersions)
		.where(eq(policyVersions.id, versionId));
	return version ?? refuse('not_found');
}

export type RemarkView = Awaited<ReturnType<typeof listSaid>>[number];

/** What was said of this version and those before it, the oldest first. */
async function listSaid(place: VersionPlace, statuses: Status[]) {
	const rows = await listRows(place, statuses);
	return rows.map(({ about, ...row }) => ({ ...row, ...inTwo(row), about: row.publicAt ? bodyOf(about) : '' }));
}

const listRows = ({ policyId, number }: VersionPlace, statuses: Status[]) =>
	db
		.select({
			id: contributions.id,
			channel: contributions.channel,
			text: contributions.text,
			prompt: contributions.prompt,
			author: contributions.author,
			neighbourhood: neighbourhoods.name,
			handedInAt: contributions.handedInAt,
			paragraphId: remarks.paragraphId,
			roundId: remarks.roundId,
			stance: remarks.stance,
			proposalAt: remarks.proposalAt,
			/** The words that it is about, as they were. Of a concept that never became public nobody learns them here. */
			about: sayingColumns,
			number: policyVersions.number,
			publicAt: policyVersions.publicAt
		})
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.innerJoin(policyVersions, eq(policyVersions.id, remarks.versionId))
		.innerJoin(
			paragraphVersions,
			and(eq(paragraphVersions.versionId, remarks.versionId), eq(paragraphVersions.paragraphId, remarks.paragraphId))
		)
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(
			and(
				eq(policyVersions.policyId, policyId),
				lte(policyVersions.number, number),
				inArray(contributions.status, statuses),
				isNotNull(policyVersions.frozenAt)
			)
		)
		.orderBy(asc(policyVersions.number), asc(contributions.handedInAt), asc(contributions.id));

async function readSteps(
	{ policyId, number }: VersionPlace,
	from: number
): Promise<{ number: number; steps: Step[] }[]> {
	const rows = await db
		.select({
			number: policyVersions.number,
			paragraphId: paragraphVersions.paragraphId,
			removed: paragraphVersions.removed,
			splitFromId: paragraphVersions.splitFromId,
			mergedIntoId: paragraphVersions.mergedIntoId
		})
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.where(and(eq(policyVersions.policyId, policyId), lte(policyVersions.number, number)))
		.orderBy(asc(policyVersions.number), asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));
	return [...Map.groupBy(rows, (row) => row.number)]
		.filter(([of]) => of >= from)
		.map(([of, steps]) => ({ number: of, steps }));
}
