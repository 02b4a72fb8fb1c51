import { asc, eq, gt } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { funds, initiatives } from '#lib/initiatives/tables.ts';
import { people } from '#lib/people/tables.ts';
import { changeSetting, type Settings } from '#lib/settings/settings.server.ts';
import { settings } from '#lib/settings/tables.ts';
import { db, emptyDatabase } from '#lib/storage/index.ts';
import { counted } from '#lib/text/numbers.ts';

/**
 * The people, consultations and plans that are not of the example, each in a sentence. The example lives in the past: what was
 * made after it was loaded is the municipality's own.
 */
export async function listOwn(): Promise<string[]> {
	const loadedAt = (await findSetting('example'))?.changedAt ?? new Date(0);
	const ownPeople = await db
		.select({ name: people.name, email: people.email })
		.from(people)
		.where(gt(people.createdAt, loadedAt))
		.orderBy(asc(people.email));
	const ownConsultations = await db
		.select({ title: consultations.title })
		.from(consultations)
		.where(gt(consultations.createdAt, loadedAt))
		.orderBy(asc(consultations.title));
	const ownFunds = await db
		.select({ name: funds.name })
		.from(funds)
		.where(gt(funds.createdAt, loadedAt))
		.orderBy(asc(funds.name));
	const ownPlans = await db.$count(initiatives, gt(initiatives.askedAt, loadedAt));
	return [
		...ownConsultations.map(({ title }) => `het traject “${title}”`),
		...ownFunds.map(({ name }) => `het fonds “${name}”`),
		...(ownPlans ? [counted(ownPlans, 'plan van inwoners', 'plannen van inwoners')] : []),
		...ownPeople.map(({ name, email }) => `${name} (${email})`)
	];
}

/** Empties the platform, but for a name that the municipality gave itself. The example never comes back. */
export async function removeExample() {
	const [municipality, example] = [await findSetting('municipality'), await findSetting('example')];
	await emptyDatabase();
	await changeSetting('example', 'removed');
	if (municipality && example && municipality.changedAt > example.changedAt)
		await changeSetting('municipality', municipality.value as Settings['municipality']);
}

async function findSetting(key: keyof Settings) {
	const [setting] = await db.select().from(settings).where(eq(settings.key, key));
	return setting;
}
