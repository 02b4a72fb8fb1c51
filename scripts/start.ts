// `npm start`: checks the settings, builds when something changed, and serves.
import { existsSync } from 'node:fs';
import { readConfiguration } from '#lib/configuration.ts';
import { build, isBuilt } from './support/building.ts';
import { serve } from './support/serving.ts';

try {
	if (existsSync('.env')) process.loadEnvFile('.env');
	const configuration = readConfiguration();
	if (!isBuilt()) {
		console.log(
			'Samenspraak wordt gebouwd. Dat duurt minder dan een minuut, en is alleen nodig als er iets veranderd is.'
		);
		build('pipe');
	}
	await serve(configuration);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
