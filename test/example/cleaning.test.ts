import { expect, test } from 'vitest';
import { at, now } from '#lib/clock.ts';
import { loadExample } from '#lib/example/load.ts';
import { wipeWhatIsOver } from '#lib/privacy/cleaning.server.ts';
import { transaction } from '#lib/storage/index.ts';
import { everythingStored } from '#test/support/everything.ts';

const FIVE_YEARS = 5 * 365 * 24 * 3600_000;

/** What everybody was told, why, and what carries it. */
const forGood = [
	...['contributions', 'receipts', 'supports', 'findings', 'finding_sources', 'codings', 'replies'],
	...['policies', 'policy_versions', 'paragraph_versions', 'paragraph_links', 'advices', 'advice_points'],
	...['wishes', 'wish_fates', 'agenda_items', 'agenda_suggestions', 'item_agreements', 'milestone_steps'],
	...['polls', 'poll_items', 'poll_ballots', 'meetings', 'meeting_contributions'],
	...['initiative_decisions', 'roles', 'people', 'neighbourhoods', 'settings']
];

test(
	'five years of cleaning touch nothing that was said in public, decided or answered',
	{ timeout: 120_000 },
	async () => {
		await transaction(loadExample);
		const before = await read();
		await at(new Date(now().getTime() + FIVE_YEARS), () => wipeWhatIsOver());
		const after = await read();
		expect(before.contacts!.length, 'there is something to clean').toBeGreaterThan(after.contacts!.length);
		for (const table of forGood) {
			expect(before[table]?.length, table).toBeGreaterThan(0);
			expect(after[table], table).toEqual(before[table]);
		}
	}
);

/** By table, in an order of no meaning. */
async function read() {
	const tables = JSON.parse(await everythingStored()) as Record<string, unknown[]>;
	return Object.fromEntries(
		Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).sort()])
	);
}
