// `npm run check`: formatting, lint and types, as `npm test` does it first.
import { checks } from './support/checks.ts';
import { run } from './support/steps.ts';

process.exitCode = await run(checks);
