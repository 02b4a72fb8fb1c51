import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { connect, disconnect } from '#lib/storage/index.ts';
import { newNetwork } from '#test/support/cut-network.ts';
import { addKioskToExample, hangWithoutPower, type KioskToStart } from '#test/support/wish-kiosk.ts';
import type { Measurement } from './measurement.ts';
import { databaseIn, portOf, withPlatform } from './platform.ts';

const WISHES = 200;

/** 200 wishes written without network; the power fails while they are sent. All arrive, each once. */
export const measure = async () => {
	let kiosk: KioskToStart | undefined;
	const network = await newNetwork();
	const prepare = async (data: string) => {
		await connect(databaseIn(data));
		kiosk = await addKioskToExample('Hal');
		await disconnect();
	};
	const work = async (platform: Parameters<typeof portOf>[0], file: string): Promise<Measurement[]> => {
		network.leadTo(portOf(platform));
		const { codes, seconds, stop } = await hangWithoutPower(
			mkdtempSync(join(file, '../tablet-')),
			network,
			kiosk!,
			WISHES
		);
		await stop();
		const arrived = codesIn(file);
		const once = codes.filter((code) => arrived.filter((one) => one === code).length === 1);
		return [
			{ name: 'kiosk: wishes without network that arrive once', figure: once.length, unit: '', atLeast: WISHES },
			{ name: '  and more than once, or not wished', figure: arrived.length - once.length, unit: '', atMost: 0 },
			{ name: '  the rest, after the power is back', figure: seconds, unit: 's', atMost: 30 }
		];
	};
	try {
		return await withPlatform(work, prepare, { ORIGIN: network.origin });
	} finally {
		network.stop();
	}
};

function codesIn(file: string): string[] {
	const database = new Database(file, { readonly: true });
	const rows = database
		.prepare(
			`select r.code from wishes w join contributions c on c.id = w.contribution_id
			join receipts r on r.id = c.receipt_id where w.way = 'kiosk' and c.text like 'Wens % zonder internet'`
		)
		.all() as { code: string }[];
	database.close();
	return rows.map(({ code }) => code);
}
