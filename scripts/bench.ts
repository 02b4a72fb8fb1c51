// `npm run bench`: what the platform weighs and how fast it is, against the bars. `npm run bench -- pages` does one.
import { asTable, holds, type Measurement } from '#test/bench/measurement.ts';
import { cleanUp } from '#test/bench/platform.ts';
import { build, isBuilt } from './support/building.ts';

const benches = {
	'first-visit': () => import('#test/bench/first-visit.ts'),
	'first-page': () => import('#test/bench/first-page.ts'),
	engine: () => import('#test/bench/engine.ts'),
	pages: () => import('#test/bench/pages.ts'),
	submissions: () => import('#test/bench/submissions.ts'),
	export: () => import('#test/bench/export.ts'),
	results: () => import('#test/bench/results.ts'),
	comparison: () => import('#test/bench/comparison.ts'),
	policy: () => import('#test/bench/policy.ts'),
	saving: () => import('#test/bench/saving.ts'),
	'meeting-votes': () => import('#test/bench/meeting-votes.ts'),
	coverage: () => import('#test/bench/coverage.ts'),
	documents: () => import('#test/bench/documents.ts'),
	priorities: () => import('#test/bench/priorities.ts'),
	'wish-kiosk': () => import('#test/bench/wish-kiosk.ts'),
	language: () => import('#test/bench/language.ts'),
	wishes: () => import('#test/bench/wishes.ts')
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length) {
	console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
	process.exit(2);
}

// The language check is a module by itself.
const needsBuild = !wanted.length || wanted.some((name) => name !== 'language');
if (needsBuild && !isBuilt()) build('pipe');
const measured: Measurement[] = [];
try {
	for (const [name, bench] of Object.entries(benches)) {
		if (wanted.length && !wanted.includes(name)) continue;
		console.log(`measuring ${name} …`);
		measured.push(...(await (await bench()).measure()));
	}
} finally {
	cleanUp();
}
console.log(`\n${asTable(measured)}`);
if (!measured.every(holds)) process.exitCode = 1;
