import { and, eq, inArray } from 'drizzle-orm';
import { isStanding } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { causeOfSlug, causes, isBacked, type Cause } from '#lib/policies/paragraph.ts';
import { db } from '#lib/storage/index.ts';
import { plainText } from '#lib/text/markdown.ts';
import { fold } from '#lib/text/fold.ts';
import { asText, listOf } from './contribution-rows.ts';
import type { NextRow } from './policy-rows.ts';
import { ImportProblem } from './problems.ts';
import { readRows } from './records.ts';

/** Why something changed in a version, as a file beside the versions tells it. */
export interface GivenCause {
	line: number;
	/** From 1, in the order of the files. */
	version: number;
	/** A heading, or words that stand in the paragraph. */
	words: string;
	cause: Cause;
	externalIds: string[];
	reason: string;
}

/** What each row says, or all that is wrong in the file, by line. */
export function readCauses(name: string, text: string): GivenCause[] {
	const problems: string[] = [];
	const given = readRows(name, text).flatMap(({ line, fields }): GivenCause[] => {
		const of = (...names: string[]) => names.map((one) => asText(fields[one])).find(Boolean) ?? '';
		const version = Number(of('versie', 'version'));
		const words = of('alinea', 'kop', 'woorden', 'paragraph');
		const cause = causeNamed(of('oorzaak', 'door', 'cause'));
		const externalIds = listOf(fields.inbreng ?? fields.ids ?? fields.contributions);
		const reason = of('reden', 'waarom', 'reason').slice(0, 1000);
		const wrong =
			!Number.isInteger(version) || version < 2
				? 'in “versie” staat geen getal vanaf 2.'
				: problemOf(words, cause, reason);
		if (wrong || !cause) {
			problems.push(`regel ${line}: ${wrong}`);
			return [];
		}
		return [{ line, version, words, cause, externalIds, reason }];
	});
	if (problems.length) throw new ImportProblem(problems);
	return given;
}

function problemOf(words: string, cause: Cause | undefined, reason: string) {
	if (!words) return 'zeg in “alinea” om welke kop of welke woorden het gaat.';
	if (!cause) return 'de oorzaak kennen wij niet. Kies uit inwoners, adviesraad, raad, gemeente en redactie.';
	return reason ? '' : 'er staat geen reden bij.';
}

const causeNamed = (name: string) =>
	causeOfSlug(name.toLowerCase() || 'inwoners') ?? causes.find((cause) => cause === name.toLowerCase());

/**
 * Gives the changed rows of one version the causes that were named for them. Returns what stands behind each, and in
 * `unused` what led to no change, a sentence each.
 */
export async function applyCauses(rows: NextRow[], given: GivenCause[], consultationId: string) {
	const known = await contributionsOf(
		consultationId,
		given.flatMap(({ externalIds }) => externalIds)
	);
	const unused: string[] = [];
	const behind = new Map<NextRow, string[]>();
	for (const { line, words, cause, externalIds, reason } of given) {
		const found = changedAt(rows, words);
		if (!found.length) unused.push(`regel ${line}: “${words}” veranderde niet, of staat er niet.`);
		const said = externalIds.flatMap((id) => known.get(id) ?? []);
		const lost = externalIds.filter((id) => !known.has(id));
		if (lost.length) unused.push(`regel ${line}: de inbreng ${lost.join(', ')} is er niet.`);
		const channels = said.filter(({ status }) => isStanding(status)).map(({ channel }) => channel);
		const backed = isBacked(cause, channels);
		if (!backed && found.length)
			unused.push(`regel ${line}: er is geen inbreng bij. De reden staat nu op naam van de gemeente.`);
		for (const row of found) {
			const before = behind.get(row);
			Object.assign(row, {
				cause: before ? row.cause : backed ? cause : 'municipality',
				causeText: before ? `${row.causeText} ${reason}` : reason
			});
			behind.set(row, [...new Set([...(before ?? []), ...said.map(({ id }) => id)])]);
		}
	}
	return { behind, unused };
}

/** The changed paragraphs in which these words stand; else those under the heading with these words. */
function changedAt(rows: NextRow[], words: string): NextRow[] {
	const wanted = plainly(words);
	const changed = (row: NextRow) => row.cause !== undefined && row.cause !== null;
	const inside = rows.filter((row) => changed(row) && plainly(row.text).includes(wanted));
	if (inside.length) return inside;
	const at = rows.findIndex((row) => row.kind === 'chapter' && plainly(row.text).includes(wanted));
	if (at < 0) return [];
	const next = rows.findIndex((row, i) => i > at && row.kind === 'chapter' && !row.removed);
	return rows.slice(at, next < 0 ? undefined : next).filter(changed);
}

const plainly = (text: string) => fold(plainText(text)).replace(/\s+/g, ' ').trim();

async function contributionsOf(consultationId: string, externalIds: string[]) {
	if (!externalIds.length) return new Map<string, never>();
	const { id, externalId, channel, status } = contributions;
	const rows = await db
		.select({ id, externalId, channel, status })
		.from(contributions)
		.where(and(eq(contributions.consultationId, consultationId), inArray(externalId, [...new Set(externalIds)])))
		.orderBy(id);
	return new Map(rows.flatMap((row) => (row.externalId ? [[row.externalId, row] as const] : [])));
}
