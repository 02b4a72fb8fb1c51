import { eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayAdministrate, type Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { settings } from './tables.ts';

/** Every setting, with what it holds. */
export interface Settings {
	municipality: Municipality;
	/** `loaded`: the example is there, and the sign-in page lists its accounts. `removed`: it never comes back. */
	example: 'loaded' | 'removed';
}

export interface Municipality {
	name: string;
	/** Where inwoners can ask. */
	email: string;
	phone: string;
	address: string;
}

const unnamed: Municipality = { name: 'Uw gemeente', email: '', phone: '', address: '' };

export async function readSetting<K extends keyof Settings>(key: K): Promise<Settings[K] | undefined> {
	const [row] = await settingQuery().execute({ key });
	return row?.value as Settings[K] | undefined;
}

// Every page reads settings.
const settingQuery = prepared(() =>
	db
		.select({ value: settings.value })
		.from(settings)
		.where(eq(settings.key, sql.placeholder('key')))
);

export async function changeSetting<K extends keyof Settings>(key: K, value: Settings[K]) {
	await db
		.insert(settings)
		.values({ key, value, changedAt: now() })
		.onConflictDoUpdate({ target: settings.key, set: { value, changedAt: now() } });
}

/** What stands under each page, and where inwoners ask. */
export async function changeMunicipality(by: Person, municipality: Municipality) {
	assertAllowed(mayAdministrate(by));
	return transaction(async () => {
		await changeSetting('municipality', municipality);
		await record('settings.changed', { subject: { id: 'municipality' }, actor: by });
	});
}

export const readMunicipality = async () => (await readSetting('municipality')) ?? unnamed;

export const isExample = async () => (await readSetting('example')) === 'loaded';
