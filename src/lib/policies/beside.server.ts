import { and, asc, eq, inArray, not, notInArray, type SQL } from 'drizzle-orm';
import { holds } from '#lib/contributions/search.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed } from '#lib/errors.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { containsWords } from '#lib/storage/containing.ts';
import { db } from '#lib/storage/index.ts';
import { codings, findings, findingSources, themes } from '#lib/themes/tables.ts';
import { citable, citableFinding, mayCite } from './citing.server.ts';
import { coverageOf } from './coverage.server.ts';
import { isPlaced, placedFindings, placesOf } from './placed.server.ts';
import type { Policy, PolicyVersion } from './policy.ts';
import type { Wanted } from './wanted.ts';

const MOST = 20;

/**
 * What was said, beside the text in which it gets a place: rode draden, and inbreng as soon as somebody looks for
 * something. Each with the paragraphs of this version in which it has a place.
 */
export async function readBeside(editor: Person, consultationId: string, versionId: string, wanted: Wanted) {
	assertAllowed(mayCite(editor));
	const drawn = await findDrawn(editor, consultationId, versionId, wanted);
	const said = isLookedFor(wanted) ? await findSaid(editor, consultationId, versionId, wanted) : { rows: [], total: 0 };
	const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
	const places = await placesOf(versionId, idsOf(drawn.rows), idsOf(said.rows));
	const placed = <Row extends { id: string }>(rows: Row[]) =>
		rows.map((row) => ({ ...row, places: places.get(row.id) ?? [] }));
	return {
		findings: placed(drawn.rows),
		contributions: placed(said.rows),
		/** How many are not shown: who looks for something smaller sees them. */
		more: drawn.total - drawn.rows.length + said.total - said.rows.length,
		choices: await choicesIn(editor, consultationId)
	};
}

export type Beside = Awaited<ReturnType<typeof readBeside>>;

/**
 * The same for the whole text, with what has a place in it. An uitvoeringsplan carries out what was decided, and an
 * agenda is of one wijk: not all that was said has to land there.
 */
export const readBesideDesk = async (
	editor: Person,
	{ consultationId, kind }: Pick<Policy, 'consultationId' | 'kind'>,
	{ id }: Pick<PolicyVersion, 'id'>,
	wanted: Wanted
) => ({
	beside: await readBeside(editor, consultationId, id, wanted),
	coverage: kind === 'framework' ? await coverageOf(editor, consultationId, id) : undefined
});

const isLookedFor = ({ words, themeId, neighbourhoodId, unplaced }: Wanted) =>
	!!(words.trim() || themeId || neighbourhoodId || unplaced);

async function findDrawn(
	editor: Person,
	consultationId: string,
	versionId: string,
	{ words, themeId, neighbourhoodId, unplaced }: Wanted
) {
	const fromWijk = db
		.select({ id: findingSources.findingId })
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(
			and(eq(contributions.neighbourhoodId, neighbourhoodId ?? ''), inArray(contributions.status, citable(editor)))
		);
	const where = and(
		eq(findings.consultationId, consultationId),
		citableFinding(editor),
		words.trim() ? containsWords([findings.sentence], words) : undefined,
		themeId ? eq(findings.themeId, themeId) : undefined,
		neighbourhoodId ? inArray(findings.id, fromWijk) : undefined,
		unplaced ? notInArray(findings.id, placedFindings(versionId)) : undefined
	);
	const rows = await db
		.select({ id: findings.id, number: findings.number, sentence: findings.sentence, theme: themes.name })
		.from(findings)
		.leftJoin(themes, eq(themes.id, findings.themeId))
		.where(where)
		.orderBy(asc(findings.number), asc(findings.id))
		.limit(MOST);
	return { rows, total: await countAll(findings, where, rows.length) };
}

async function findSaid(
	editor: Person,
	consultationId: string,
	versionId: string,
	{ words, themeId, neighbourhoodId, unplaced }: Wanted
) {
	const coded = db
		.select({ id: codings.contributionId })
		.from(codings)
		.where(eq(codings.themeId, themeId ?? ''));
	const where = and(
		eq(contributions.consultationId, consultationId),
		inArray(contributions.status, citable(editor)),
		words.trim() ? await holds(words) : undefined,
		themeId ? inArray(contributions.id, coded) : undefined,
		neighbourhoodId ? eq(contributions.neighbourhoodId, neighbourhoodId) : undefined,
		unplaced ? not(isPlaced(versionId)) : undefined
	);
	const rows = await db
		.select({
			id: contributions.id,
			text: contributions.text,
			channel: contributions.channel,
			neighbourhood: neighbourhoods.name
		})
		.from(contributions)
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, contributions.neighbourhoodId))
		.where(where)
		.orderBy(asc(contributions.id))
		.limit(MOST);
	return { rows, total: await countAll(contributions, where, rows.length) };
}

/** Only counted when there may be more than what is shown. */
const countAll = async (table: typeof findings | typeof contributions, where: SQL | undefined, shown: number) =>
	shown < MOST ? shown : await db.$count(table, where);

/** What one can choose from: the themes, and the wijken from which something was said. */
async function choicesIn(editor: Person, consultationId: string) {
	const heard = db
		.select({ id: contributions.neighbourhoodId })
		.from(contributions)
		.where(and(eq(contributions.consultationId, consultationId), inArray(contributions.status, citable(editor))));
	return {
		themes: await db
			.select({ id: themes.id, name: themes.name })
			.from(themes)
			.where(eq(themes.consultationId, consultationId))
			.orderBy(asc(themes.position), asc(themes.id)),
		neighbourhoods: await db
			.select({ id: neighbourhoods.id, name: neighbourhoods.name })
			.from(neighbourhoods)
			.where(inArray(neighbourhoods.id, heard))
			.orderBy(asc(neighbourhoods.position), asc(neighbourhoods.id))
	};
}
