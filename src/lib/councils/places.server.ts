import { and, eq } from 'drizzle-orm';
import { assertAllowed, refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { asChapters } from '#lib/policies/chapters.ts';
import {
	findPolicyById,
	findVersionById,
	listPolicies,
	listVersions,
	readVersion
} from '#lib/policies/policies.server.ts';
import type { PolicyVersion } from '#lib/policies/policy.ts';
import { sightOf } from '#lib/policies/readers.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayDraft } from './advice.ts';
import { advicePointPlaces } from './tables.ts';
import { holdPoint, recordChange } from './writing.server.ts';

/** The paragraphs of one version that a point is about; those of other versions stay. */
export async function namePlaces(
	adviser: Person,
	pointId: string,
	{ versionId, paragraphIds }: { versionId: string; paragraphIds: string[] }
) {
	assertAllowed(mayDraft(adviser));
	return transaction(async () => {
		const { advice } = await holdPoint(pointId);
		const known = new Set((await standingIn(await readable(versionId, adviser))).map(({ paragraphId }) => paragraphId));
		if (!paragraphIds.every((id) => known.has(id))) refuse('invalid', 'Kies alinea’s uit deze tekst.');
		await db
			.delete(advicePointPlaces)
			.where(and(eq(advicePointPlaces.pointId, pointId), eq(advicePointPlaces.versionId, versionId)));
		for (const paragraphId of new Set(paragraphIds))
			await db.insert(advicePointPlaces).values({ pointId, versionId, paragraphId });
		await recordChange(adviser, advice);
	});
}

async function readable(versionId: string, adviser: Person): Promise<PolicyVersion> {
	const version = await findVersionById(versionId);
	const policy = await findPolicyById(version.policyId);
	const sees = await sightOf(adviser);
	return version.status !== 'draft' && sees(version, policy) ? version : refuse('not_found');
}

const standingIn = async ({ id }: PolicyVersion) => (await readVersion(id)).filter(({ removed }) => !removed);

/** Every version that this member may read, the newest of each document first; of its own consultation before others. */
export async function listTexts(adviser: Person, consultation: string | undefined) {
	assertAllowed(mayDraft(adviser));
	const documents = await listPolicies(adviser);
	const own = (one: (typeof documents)[number]) => Number(one.consultation.slug !== consultation);
	const texts = [];
	for (const { id, title } of documents.toSorted((a, b) => own(a) - own(b)))
		for (const version of await listVersions(id, adviser))
			if (version.status !== 'draft') texts.push({ versionId: version.id, title, number: version.number });
	return texts;
}

/** One version in chapters, to choose paragraphs from by reading. */
export async function readToChoose(adviser: Person, versionId: string) {
	assertAllowed(mayDraft(adviser));
	const paragraphs = await standingIn(await readable(versionId, adviser));
	return asChapters(
		paragraphs.map(({ paragraphId, kind, body, formalText }) => ({ paragraphId, kind, text: body, formalText }))
	);
}

interface Choosing {
	advice: { consultation: { slug: string } | null };
	point: { places: { versionId: string }[] };
	/** As it stands in the address: which text to read. */
	version: string | null;
}

/** The texts there are, and the one to read now: that was asked for, that the point is about, or the first. */
export async function chooseText(adviser: Person, { advice, point, version }: Choosing) {
	const texts = await listTexts(adviser, advice.consultation?.slug);
	const wanted = version ?? point.places[0]?.versionId;
	const chosen = (texts.find(({ versionId }) => versionId === wanted) ?? texts[0])?.versionId;
	return { texts, chosen, chapters: chosen ? await readToChoose(adviser, chosen) : [] };
}

export type ChooseText = Awaited<ReturnType<typeof chooseText>>;
