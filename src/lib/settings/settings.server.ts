import { inArray } from 'drizzle-orm';
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
	/**
	 * `loaded`: the example is there, and the sign-in page lists its accounts. `removed`: it never comes back. Nothing
	 * on a platform that never had it.
	 */
	example?: 'loaded' | 'removed';
	/** Another one each time that a word of the municipality changes, so that who keeps the words knows when to look. */
	words?: string;
	/** What holds for initiatives of inwoners besides the rules of each fund. */
	initiatives?: {
		/** Which tasks inwoners can take over, in words. */
		challengeRule: string;
		/** Within how many weeks the municipality answers on it. */
		challengeWeeks: number;
		/** Where one goes who does not agree with a decision. */
		objection: string;
		/** How long name and address stay after a no or the end. */
		keepDays: number;
	};
	/** The months in which a report on the wijkagendas is due, and since when. */
	progressTerms?: { since: string; months: number[] }[];
}

export interface Municipality {
	name: string;
	/** Where inwoners can ask. */
	email: string;
	phone: string;
	address: string;
}

const unnamed: Municipality = { name: 'Uw gemeente', email: '', phone: '', address: '' };

export async function readSettings(): Promise<Settings> {
	const rows = await allQuery().execute();
	return { municipality: unnamed, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

// Every page reads these few. What else has a row, such as the secret, is for who asks for it.
const allQuery = prepared(() =>
	db
		.select({ key: settings.key, value: settings.value })
		.from(settings)
		.where(inArray(settings.key, ['municipality', 'example', 'words']))
);

export async function changeSetting<K extends keyof Settings>(key: K, value: NonNullable<Settings[K]>) {
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

export const readMunicipality = async () => (await readSettings()).municipality;

export const isExample = async () => (await readSettings()).example === 'loaded';
