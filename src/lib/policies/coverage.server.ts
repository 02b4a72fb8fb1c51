import { and, asc, eq, inArray, isNotNull, max, sql } from 'drizzle-orm';
import { standing } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed } from '#lib/errors.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { codings, findings, themes } from '#lib/themes/tables.ts';
import { isPlaced, placedFindings } from './placed.server.ts';

/** Of one kind: how many there are, and which have no place yet. */
export interface Covered {
	total: number;
	missing: { id: string; words: string }[];
}

export interface Coverage {
	themes: Covered;
	findings: Covered;
	advice: Covered;
	neighbourhoods: Covered;
}

/** What of a consultation has a place in a version, and what has not. */
export async function coverageOf(editor: Person, consultationId: string, versionId: string): Promise<Coverage> {
	assertAllowed(mayEdit(editor));
	const drawn = await drawnFindings(consultationId, versionId);
	return {
		themes: await coveredThemes(consultationId, versionId, drawn),
		findings: covered(
			drawn.map(({ id, number, sentence, placed }) => ({ id, words: `${number}. ${sentence}`, placed }))
		),
		advice: covered(await advicePoints(consultationId, versionId)),
		neighbourhoods: covered(await heardWijken(consultationId, versionId))
	};
}

interface Item {
	id: string;
	words: string;
	placed: boolean;
}

const covered = (items: Item[]): Covered => ({
	total: items.length,
	missing: items.filter(({ placed }) => !placed).map(({ id, words }) => ({ id, words }))
});

async function drawnFindings(consultationId: string, versionId: string) {
	const placed = new Set((await placedFindings(versionId)).map(({ id }) => id));
	const rows = await db
		.select({ id: findings.id, number: findings.number, sentence: findings.sentence, themeId: findings.themeId })
		.from(findings)
		.where(eq(findings.consultationId, consultationId))
		.orderBy(asc(findings.number), asc(findings.id));
	return rows.map((row) => ({ ...row, placed: placed.has(row.id) }));
}

/** A theme has a place when one of its rode draden has, or something that was said about it. */
async function coveredThemes(
	consultationId: string,
	versionId: string,
	drawn: Awaited<ReturnType<typeof drawnFindings>>
) {
	const rows = await db
		.select({ id: themes.id, words: themes.name })
		.from(themes)
		.where(eq(themes.consultationId, consultationId))
		.orderBy(asc(themes.position), asc(themes.id));
	const byFinding = drawn.flatMap(({ themeId, placed }) => (placed ? themeId : []));
	const coded = await db
		.selectDistinct({ id: codings.themeId })
		.from(codings)
		.innerJoin(contributions, eq(contributions.id, codings.contributionId))
		.where(and(inArray(contributions.status, standing), isPlaced(versionId)))
		.orderBy(codings.themeId);
	const placed = new Set([...byFinding, ...coded.map(({ id }) => id)]);
	return covered(rows.map((row) => ({ ...row, placed: placed.has(row.id) })));
}

const placedOrNot = (versionId: string) => sql<number>`case when ${isPlaced(versionId)} then 1 else 0 end`;

/** A point is a contribution from the day on which the adviesraad submits. */
async function advicePoints(consultationId: string, versionId: string): Promise<Item[]> {
	const rows = await db
		.select({ id: contributions.id, words: contributions.text, placed: placedOrNot(versionId) })
		.from(contributions)
		.where(
			and(
				eq(contributions.consultationId, consultationId),
				inArray(contributions.status, standing),
				eq(contributions.channel, 'advice')
			)
		)
		.orderBy(asc(contributions.id));
	return rows.map((row) => ({ ...row, placed: Number(row.placed) === 1 }));
}

/** The wijken from which something was said. */
async function heardWijken(consultationId: string, versionId: string): Promise<Item[]> {
	const heard = await db
		.select({ id: contributions.neighbourhoodId, placed: max(placedOrNot(versionId)) })
		.from(contributions)
		.where(
			and(
				eq(contributions.consultationId, consultationId),
				inArray(contributions.status, standing),
				isNotNull(contributions.neighbourhoodId)
			)
		)
		.groupBy(contributions.neighbourhoodId)
		.orderBy(contributions.neighbourhoodId);
	const placed = new Map(heard.map((row) => [row.id, Number(row.placed) === 1]));
	const names = await db
		.select({ id: neighbourhoods.id, words: neighbourhoods.name })
		.from(neighbourhoods)
		.orderBy(asc(neighbourhoods.position), asc(neighbourhoods.id));
	return names.flatMap((row) => (placed.has(row.id) ? { ...row, placed: placed.get(row.id)! } : []));
}
