// `npm test`: everything that must hold before a change is good. CI runs this and nothing else.
import { startPostgres } from '#test/support/postgres.ts';
import { checks } from './support/checks.ts';
import { installChromium } from './support/install-chromium.ts';
import { isBuilt } from './support/building.ts';
import { node, run, type Step } from './support/steps.ts';
import { vitest } from './support/tests.ts';

// No setting of this computer reaches the tests.
for (const name of ['DATABASE_URL', 'DATA_DIR', 'ORIGIN', 'PORT', 'HOST', 'MAIL_URL', 'MAIL_FROM', 'EXAMPLE'])
	delete process.env[name];

const postgres = await startPostgres();
const journeys = ['-c', 'vitest.journeys.config.ts'];
const browser = ['-c', 'vitest.browser.config.ts'];

const built: Step = {
	name: 'build',
	work: async (signal) => {
		if (isBuilt()) return { note: 'nothing changed since the last one' };
		await node(['scripts/run.js', 'build'], signal);
		return {};
	}
};

const chromium: Step = {
	name: 'Chromium is here',
	work: async (signal) => ({ note: await installChromium(signal) })
};

const steps: Step[] = [
	built,
	chromium,
	...checks.map((check) => ({ ...check, after: [built] })),
	{ name: 'verbs and rules on SQLite', after: [built], work: (signal) => vitest([], signal) },
	{
		name: 'journeys in Chromium, 360 and 1280 px, with axe',
		after: [built, chromium],
		work: (signal) => vitest(browser, signal)
	},
	{
		name: 'verbs and rules on PostgreSQL',
		after: [built],
		work: async (signal) =>
			vitest(['--project', 'database'], signal, { DATABASE_URL: await postgres.database('verbs') })
	},
	{ name: 'journeys without JavaScript on SQLite', after: [built], work: (signal) => vitest(journeys, signal) },
	{
		name: 'journeys without JavaScript on PostgreSQL',
		after: [built],
		work: async (signal) => vitest(journeys, signal, { DATABASE_URL: await postgres.database('journeys') })
	}
];

const code = await run(steps).finally(() => postgres.stop());
// Said aloud: the package of PostgreSQL ends the process itself, and would say that all went well.
process.exit(code);
