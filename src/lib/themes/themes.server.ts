import { and, asc, count, eq, inArray, max } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { preparedInsertNew } from '#lib/storage/prepared.ts';
import { fold } from '#lib/text/fold.ts';
import { codings, themes } from './tables.ts';
import type { Theme, ThemeInput, ThemeWords } from './theme.ts';

/** The themes in their order, each with the number of contributions under it. */
export const listThemes = (consultationId: string) =>
	db
		.select({
			id: themes.id,
			consultationId: themes.consultationId,
			name: themes.name,
			description: themes.description,
			position: themes.position,
			contributions: count(codings.contributionId)
		})
		.from(themes)
		.leftJoin(codings, eq(codings.themeId, themes.id))
		.where(eq(themes.consultationId, consultationId))
		.groupBy(themes.id, themes.consultationId, themes.name, themes.description, themes.position)
		.orderBy(asc(themes.position), asc(themes.id));

export async function findTheme(id: string): Promise<Theme> {
	const [theme] = await db.select().from(themes).where(eq(themes.id, id));
	return theme ?? refuse('not_found');
}

/** A theme of another consultation is not there. */
export async function assertThemeOf({ id }: { id: string }, themeId: string) {
	if ((await findTheme(themeId)).consultationId !== id) refuse('not_found');
}

export async function createTheme(
	editor: Person,
	consultationId: string,
	{ onceKey, name, description }: ThemeInput
): Promise<Theme> {
	assertAllowed(mayEdit(editor));
	const make = async () => {
		await hold(consultations, consultationId);
		await findConsultationById(consultationId);
		await assertNewName(consultationId, name);
		const [last] = await db
			.select({ position: max(themes.position) })
			.from(themes)
			.where(eq(themes.consultationId, consultationId));
		const theme = { id: newId(), consultationId, name, description, position: (last?.position ?? 0) + 1 };
		await db.insert(themes).values(theme);
		await record('theme.created', { subject: theme, consultationId, actor: editor });
		return theme;
	};
	return onceKey ? once(onceKey, make) : transaction(make);
}

/** In other words; what is under it stays. */
export async function changeTheme(editor: Person, id: string, { name, description }: ThemeWords, basedOn?: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const { consultationId } = await findTheme(id);
		await hold(consultations, consultationId);
		const theme = await findTheme(id);
		assertUnchanged(basedOn, themeWords(theme), [name, description]);
		await assertNewName(consultationId, name, id);
		await db.update(themes).set({ name, description }).where(eq(themes.id, id));
		await record('theme.changed', { subject: { id }, consultationId, actor: editor });
	});
}

export const themeWords = ({ name, description }: ThemeWords) => [name, description];

/** Two with one name cannot be told apart in a list. Case and accents make no other name. */
async function assertNewName(consultationId: string, name: string, own?: string) {
	const others = await db.select().from(themes).where(eq(themes.consultationId, consultationId)).orderBy(themes.id);
	if (others.some((theme) => theme.id !== own && fold(theme.name) === fold(name)))
		refuse('conflict', `Er is al een thema “${name}”. Kies een andere naam.`);
}

/** Puts contributions under a theme. Doing it twice is the same as doing it once. */
export async function codeContributions(editor: Person, themeId: string, contributionIds: string[]) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const theme = await findTheme(themeId);
		await assertOfConsultation(theme.consultationId, contributionIds);
		return codeReceived(editor, theme, [...new Set(contributionIds)]);
	});
}

const keepCodings = preparedInsertNew(codings, codings.contributionId);

/** The same for what has just been received in the consultation of the theme, each once. */
export async function codeReceived(editor: Person, theme: Pick<Theme, 'id' | 'consultationId'>, ids: string[]) {
	assertAllowed(mayEdit(editor));
	const by = { themeId: theme.id, codedById: editor.id, codedAt: now() };
	const contributionIds = await keepCodings(ids.map((contributionId) => ({ contributionId, ...by })));
	if (contributionIds.length)
		await record('contribution.coded', {
			subject: theme,
			consultationId: theme.consultationId,
			actor: editor,
			particulars: { contributionIds }
		});
	return contributionIds.length;
}

/** Takes a contribution from under a theme. The log keeps who had put it there. */
export async function uncode(editor: Person, themeId: string, contributionId: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const theme = await findTheme(themeId);
		const [coding] = await db
			.delete(codings)
			.where(and(eq(codings.themeId, themeId), eq(codings.contributionId, contributionId)))
			.returning();
		if (!coding) return;
		await record('contribution.uncoded', {
			subject: { id: contributionId },
			consultationId: theme.consultationId,
			actor: editor,
			particulars: { themeId, codedById: coding.codedById, codedAt: coding.codedAt.toISOString() }
		});
	});
}

/** The themes of each of these contributions, by its id. */
export async function themesOf(contributionIds: string[]) {
	const found = new Map<string, { id: string; name: string }[]>();
	for (const ids of chunks(contributionIds)) {
		const rows = await db
			.select({ contributionId: codings.contributionId, id: themes.id, name: themes.name })
			.from(codings)
			.innerJoin(themes, eq(themes.id, codings.themeId))
			.where(inArray(codings.contributionId, ids))
			.orderBy(asc(themes.position), asc(themes.id));
		for (const { contributionId, ...theme } of rows)
			found.set(contributionId, [...(found.get(contributionId) ?? []), theme]);
	}
	return found;
}

/** What is not of this consultation is not there: the same 404. */
export async function assertOfConsultation(consultationId: string, contributionIds: string[]) {
	for (const ids of chunks([...new Set(contributionIds)])) {
		const known = await db.$count(
			contributions,
			and(eq(contributions.consultationId, consultationId), inArray(contributions.id, ids))
		);
		if (known !== ids.length) refuse('not_found');
	}
}

/** Databases take some tens of thousands of parameters in one statement. */
const LARGEST = 1000;

export const chunks = <T>(all: T[]): T[][] =>
	Array.from({ length: Math.ceil(all.length / LARGEST) }, (_, i) => all.slice(i * LARGEST, (i + 1) * LARGEST));
