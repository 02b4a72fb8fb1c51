import { and, desc, eq, lt } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { checkLanguage, type LanguageVerdict } from '#lib/text/plain-language.ts';
import type { ReadParagraph } from './policies.server.ts';
import type { PolicyVersion } from './policy.ts';
import { policyVersions } from './tables.ts';

export interface DraftChecks {
	/** Standing texts without a source. */
	unsourced: ReadParagraph[];
	/** What is new, gone or different, and does not say why. */
	unexplained: ReadParagraph[];
	/** What differs from the version before, explained or not. */
	changed: ReadParagraph[];
	language: LanguageVerdict;
	hasText: boolean;
}

/** What stands between a draft and its readers. `before`: what the previous frozen version says; nothing when this is the first. */
export function checkRows(rows: ReadParagraph[], before: ReadParagraph[] | undefined): DraftChecks {
	const standing = rows.filter(({ removed }) => !removed);
	const texts = standing.filter(({ kind }) => kind === 'text');
	const changed = before ? rows.filter((row) => differs(row, before)) : [];
	return {
		unsourced: texts.filter(({ links }) => !links.some(({ role }) => role === 'source')),
		unexplained: changed.filter((row) => !isExplained(row) && !kinOf(row, rows).some(isExplained)),
		changed,
		language: checkLanguage(asMarkdown(standing)),
		hasText: texts.length > 0
	};
}

const isExplained = ({ cause, causeText }: ReadParagraph) => cause !== null && causeText.trim() !== '';

function differs(row: ReadParagraph, before: ReadParagraph[]) {
	const old = before.find(({ paragraphId, removed }) => paragraphId === row.paragraphId && !removed);
	return row.removed || !old || old.text !== row.text || old.kind !== row.kind;
}

/** With which it was split or merged in this version: what explains one of them explains the others. */
export const kinOf = ({ paragraphId, splitFromId, mergedIntoId }: ReadParagraph, rows: ReadParagraph[]) =>
	rows.filter(
		(row) =>
			row.paragraphId === splitFromId ||
			row.paragraphId === mergedIntoId ||
			row.splitFromId === paragraphId ||
			row.mergedIntoId === paragraphId
	);

const asMarkdown = (rows: ReadParagraph[]) =>
	rows.map(({ kind, text }) => (kind === 'chapter' ? `## ${text}` : text)).join('\n\n');

/** The frozen version that came before this one. */
export async function versionBefore({ policyId, number }: Pick<PolicyVersion, 'policyId' | 'number'>) {
	const [before] = await db
		.select()
		.from(policyVersions)
		.where(and(eq(policyVersions.policyId, policyId), lt(policyVersions.number, number)))
		.orderBy(desc(policyVersions.number))
		.limit(1);
	return before;
}
