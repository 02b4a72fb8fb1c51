import { eq, inArray } from 'drizzle-orm';
import type { Gated } from '#lib/language-checks/passing.ts';
import { db } from '#lib/storage/index.ts';
import type { Definition } from './definition.ts';
import { questionnaireVersions } from './tables.ts';

export interface Version extends Gated {
	id: string;
	questionnaireId: string;
	number: number;
	hash: string;
	definition: Definition;
	/** What it changed of the version before; nothing for the first, and for those from before this was kept. */
	change: 'text' | 'adds' | 'breaks' | null;
	publishedAt: Date;
}

// A published version is never altered, by rule and by trigger, so what was read once stays true for as long as the
// process lives: it holds nothing of any visitor. Without this each page parses the whole definition again.
const known = new Map<string, Version>();
const MOST_KNOWN = 50;

export async function readVersion(id: string): Promise<Version> {
	return known.get(id) ?? (await readVersions([id])).get(id)!;
}

export async function readVersions(ids: string[]): Promise<Map<string, Version>> {
	const unknown = ids.filter((id) => !known.has(id));
	const held = new Map(ids.flatMap((id) => known.get(id) ?? []).map((version) => [version.id, version]));
	if (!unknown.length) return held;
	const rows = await db
		.select()
		.from(questionnaireVersions)
		.where(inArray(questionnaireVersions.id, unknown))
		.orderBy(questionnaireVersions.id);
	for (const version of rows) held.set(version.id, version);
	for (const version of rows) remember(version);
	return held;
}

/** Every version of a vragenlijst, the newest last. */
export const listVersions = (questionnaireId: string): Promise<Version[]> =>
	db
		.select()
		.from(questionnaireVersions)
		.where(eq(questionnaireVersions.questionnaireId, questionnaireId))
		.orderBy(questionnaireVersions.number);

function remember(version: Version) {
	if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
	known.set(version.id, version);
}
