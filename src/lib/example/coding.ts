import { and, eq, lte } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { codeContributions, createTheme } from '#lib/themes/themes.server.ts';
import { knownThread } from './known-threads.ts';
import type { ThemeKey, World } from './world.ts';

export type ThemeIds<Key extends ThemeKey> = Map<Key, string>;

export async function addThemes<Key extends ThemeKey>(
	{ people: { editor } }: World,
	{ id }: Consultation,
	names: Record<Key, string>,
	descriptions: Record<Key, string>
): Promise<ThemeIds<Key>> {
	const made: ThemeIds<Key> = new Map();
	for (const key of keysOf(names)) {
		const theme = await createTheme(editor, id, { name: names[key], description: descriptions[key] });
		made.set(key, theme.id);
	}
	return made;
}

/** Codes everything that was said until now. What was coded before stays as it was. */
export async function codeSaid(world: World, consultation: Consultation, themes: ThemeIds<ThemeKey>) {
	const byTheme = Map.groupBy(await readSaid(world, consultation), ({ theme }) => theme);
	for (const [theme, themeId] of themes) {
		const ids = (byTheme.get(theme) ?? []).map(({ id }) => id);
		if (ids.length) await codeContributions(world.people.editor, themeId, ids);
	}
}

/** What was said in a consultation until now, in the order in which it came in, each with its theme. */
export async function readSaid({ said }: World, { id }: Consultation) {
	const known = new Map(said.map(({ contributionId, ...belongs }) => [contributionId, belongs]));
	const rows = await db
		.select()
		.from(contributions)
		.where(and(eq(contributions.consultationId, id), lte(contributions.handedInAt, now())))
		.orderBy(contributions.handedInAt, contributions.id);
	return rows.map((row) => {
		const { theme, thread = knownThread(row.text) } = known.get(row.id) ?? {};
		return { ...row, theme, thread };
	});
}

export type Said = Awaited<ReturnType<typeof readSaid>>[number];

/** The keys of a record, with their type. */
export const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[];
