import { and, asc, desc, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { knownNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { asEuros } from '#lib/text/euros.ts';
import { slugOf } from '#lib/text/slug.ts';
import type { Fund, FundInput, FundYear, NewFund } from './fund.ts';
import { mayMakeFunds } from './initiative.ts';
import { funds, fundYears, initiatives } from './tables.ts';

export const thisYear = () => Number(dayOf(now()).slice(0, 4));

/** All funds by name, each with what there is in it this year. */
export const listFunds = (): Promise<Fund[]> => readFunds();

export const findFund = async (slug: string): Promise<Fund> =>
	(await readFunds(eq(funds.slug, slug)))[0] ?? refuse('not_found');

export const findFundById = async (id: string): Promise<Fund> =>
	(await readFunds(eq(funds.id, id)))[0] ?? refuse('not_found');

async function readFunds(which?: SQL): Promise<Fund[]> {
	const year = thisYear();
	const given = grantedOf(year);
	const rows = await db
		.select({ fund: funds, neighbourhood: neighbourhoods.name, total: fundYears.total, given: given.sum })
		.from(funds)
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, funds.neighbourhoodId))
		.leftJoin(fundYears, and(eq(fundYears.fundId, funds.id), eq(fundYears.year, year)))
		.leftJoin(given, eq(given.fundId, funds.id))
		.where(which)
		.orderBy(asc(funds.name), asc(funds.id));
	return rows.map(({ fund, neighbourhood, total, given }) => ({
		...{ ...fund, neighbourhood, year, total: total ?? 0 },
		left: Math.max(0, (total ?? 0) - Number(given ?? 0))
	}));
}

const grantedOf = (year: number) =>
	db
		.select({ fundId: initiatives.fundId, sum: sql<number>`sum(${initiatives.granted})`.as('given') })
		.from(initiatives)
		.where(eq(initiatives.grantedYear, year))
		.groupBy(initiatives.fundId)
		.as('granted_in_year');

/** What the years of a fund hold and what was granted in each, the newest first. In euros. */
export async function listFundYears({ id }: Pick<Fund, 'id'>) {
	const years = await db.select().from(fundYears).where(eq(fundYears.fundId, id)).orderBy(desc(fundYears.year));
	const given = await db
		.select({ year: initiatives.grantedYear, sum: sql<number>`sum(${initiatives.granted})` })
		.from(initiatives)
		.where(and(eq(initiatives.fundId, id), isNotNull(initiatives.grantedYear)))
		.groupBy(initiatives.grantedYear)
		.orderBy(initiatives.grantedYear);
	const granted = new Map(given.map(({ year, sum }) => [year, Number(sum)]));
	return years.map((row) => ({ ...row, granted: granted.get(row.year) ?? 0 }));
}

/** In euros. `but`: an initiative that does not count, because it is decided on anew. */
export async function grantedIn(fundId: string, year: number, but = ''): Promise<number> {
	const [row] = await db
		.select({ sum: sql<number>`coalesce(sum(${initiatives.granted}), 0)` })
		.from(initiatives)
		.where(
			and(
				eq(initiatives.fundId, fundId),
				eq(initiatives.grantedYear, year),
				but ? sql`${initiatives.id} <> ${but}` : undefined
			)
		);
	return Number(row!.sum);
}

/** In euros, of one year; nothing when the beheerder did not say. */
export async function totalIn(fundId: string, year: number): Promise<number | undefined> {
	const [row] = await db
		.select({ total: fundYears.total })
		.from(fundYears)
		.where(and(eq(fundYears.fundId, fundId), eq(fundYears.year, year)));
	return row?.total;
}

export async function makeFund(by: Person, { onceKey, total, ...given }: NewFund) {
	assertAllowed(mayMakeFunds(by));
	return once(onceKey, async () => {
		const fund = { id: newId(), slug: slugOf(given.name), createdAt: now(), ...(await asRow(given)) };
		const [row] = await db.insert(funds).values(fund).onConflictDoNothing().returning({ slug: funds.slug });
		if (!row) refuse('conflict', 'Er is al een fonds met deze naam.');
		await db.insert(fundYears).values({ fundId: fund.id, year: thisYear(), total });
		await record('fund.made', { subject: fund, actor: by, particulars: { year: thisYear(), total } });
		return row.slug;
	});
}

/** The address stays as it was: links to the fund keep working. */
export async function changeFund(by: Person, slug: string, given: FundInput, basedOn?: string) {
	assertAllowed(mayMakeFunds(by));
	return transaction(async () => {
		const id = await heldFund(slug);
		const known = await findFundById(id);
		const row = await asRow(given);
		assertUnchanged(basedOn, fundWords(known), fundWords({ ...row, id }));
		await db.update(funds).set(row).where(eq(funds.id, id));
		await record('fund.changed', { subject: { id }, actor: by });
	});
}

/** How much there is in one year. Never less than what was granted in it already. */
export async function setFundYear(by: Person, slug: string, { year, total }: FundYear) {
	assertAllowed(mayMakeFunds(by));
	return transaction(async () => {
		const id = await heldFund(slug);
		const granted = await grantedIn(id, year);
		if (total < granted) refuse('conflict', `In ${year} is al ${asEuros(granted)} toegekend. Minder kan niet.`);
		const set = { total };
		await db
			.insert(fundYears)
			.values({ fundId: id, year, total })
			.onConflictDoUpdate({ target: [fundYears.fundId, fundYears.year], set });
		await record('fund.changed', { subject: { id }, actor: by, particulars: { year, total } });
	});
}

async function heldFund(slug: string): Promise<string> {
	const [fund] = await db.select({ id: funds.id }).from(funds).where(eq(funds.slug, slug));
	if (!fund) refuse('not_found');
	await hold(funds, fund.id);
	return fund.id;
}

/** What the beheerder writes of a fund. */
export const fundWords = (fund: Omit<typeof funds.$inferSelect, 'slug' | 'createdAt'>) => [
	...[fund.name, fund.purpose, fund.rule, fund.maximum, fund.weeks],
	...[fund.neighbourhoodId, fund.opensOn, fund.closesOn]
];

const asRow = async ({ neighbourhoodId, opensOn, closesOn, ...given }: FundInput) => ({
	...given,
	neighbourhoodId: (await knownNeighbourhood(neighbourhoodId)) ?? null,
	opensOn: opensOn || null,
	closesOn: closesOn || null
});
