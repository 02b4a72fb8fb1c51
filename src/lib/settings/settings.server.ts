import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { db } from '#lib/storage/index.ts';
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
	const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
	return row?.value as Settings[K] | undefined;
}

export async function changeSetting<K extends keyof Settings>(key: K, value: Settings[K]) {
	await db
		.insert(settings)
		.values({ key, value, changedAt: now() })
		.onConflictDoUpdate({ target: settings.key, set: { value, changedAt: now() } });
}

export const readMunicipality = async () => (await readSetting('municipality')) ?? unnamed;

export const isExample = async () => (await readSetting('example')) === 'loaded';
