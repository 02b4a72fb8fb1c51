import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Person } from '#lib/people/person.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { bodyOf } from '#lib/policies/kinds/kinds.ts';
import { sightOf } from '#lib/policies/readers.server.ts';
import { sayingColumns } from '#lib/policies/saying-columns.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import type { AdvicePoint } from './advice.ts';
import { advicePointPlaces, advicePoints, adviceQuestions } from './tables.ts';

/** A paragraph that a point is about, as it stands in that version. */
export interface Place {
	versionId: string;
	paragraphId: string;
	/** Of the policy. */
	title: string;
	/** Of the version. */
	number: number;
	/** All that it says in plain words, as Markdown. */
	text: string;
	/** The same in formal words; empty when there are none. */
	formalText: string;
	isPublic: boolean;
	href: string;
}

export interface Point extends AdvicePoint {
	question: { position: number; text: string } | undefined;
	/** As far as this person may read that version: what is not public yet shows to nobody else. */
	places: Place[];
}

/** As it is shown. */
export type ShownPoint = Pick<Point, 'id' | 'position' | 'text' | 'question' | 'places' | 'minority' | 'minorityBy'>;

/** The points of these advices, in order. */
export async function pointsOf(adviceIds: string[], person: Person | undefined): Promise<Point[]> {
	const rows = await db
		.select({ point: advicePoints, question: adviceQuestions })
		.from(advicePoints)
		.leftJoin(adviceQuestions, eq(adviceQuestions.id, advicePoints.questionId))
		.where(inArray(advicePoints.adviceId, adviceIds))
		.orderBy(asc(advicePoints.position), asc(advicePoints.id));
	const places = await placesOf(
		rows.map(({ point }) => point.id),
		person
	);
	return rows.map(({ point, question }) => ({
		...point,
		question: question ? { position: question.position, text: question.text } : undefined,
		places: places.get(point.id) ?? []
	}));
}

async function placesOf(pointIds: string[], person: Person | undefined) {
	const rows = await db
		.select({
			pointId: advicePointPlaces.pointId,
			version: policyVersions,
			policy: policies,
			paragraphId: paragraphVersions.paragraphId,
			said: sayingColumns
		})
		.from(advicePointPlaces)
		.innerJoin(policyVersions, eq(policyVersions.id, advicePointPlaces.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.innerJoin(
			paragraphVersions,
			and(
				eq(paragraphVersions.versionId, advicePointPlaces.versionId),
				eq(paragraphVersions.paragraphId, advicePointPlaces.paragraphId)
			)
		)
		.where(inArray(advicePointPlaces.pointId, pointIds))
		.orderBy(asc(policyVersions.number), asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));
	const sees = await sightOf(person);
	const seen = rows.filter(({ version, policy }) => sees(version, policy));
	const asPlace = ({ version, policy, paragraphId, said }: (typeof rows)[number]): Place => ({
		...{ versionId: version.id, number: version.number, paragraphId, title: policy.title },
		...{ text: bodyOf(said), formalText: said.formalText },
		isPublic: version.publicAt !== null,
		href: `/beleid/${policy.slug}/versies/${version.number}#alinea-${shortId(paragraphId)}`
	});
	return new Map([...Map.groupBy(seen, ({ pointId }) => pointId)].map(([pointId, of]) => [pointId, of.map(asPlace)]));
}

/** For the seal and the hash: all that the points say and are about, whoever looks. */
export async function sealedPoints(adviceId: string) {
	const points = await db
		.select()
		.from(advicePoints)
		.where(eq(advicePoints.adviceId, adviceId))
		.orderBy(asc(advicePoints.position), asc(advicePoints.id));
	const places = await db
		.select()
		.from(advicePointPlaces)
		.where(
			inArray(
				advicePointPlaces.pointId,
				points.map(({ id }) => id)
			)
		)
		.orderBy(asc(advicePointPlaces.versionId), asc(advicePointPlaces.paragraphId));
	return points.map((point) => ({ ...point, places: places.filter(({ pointId }) => pointId === point.id) }));
}
