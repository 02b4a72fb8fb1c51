// `npm run language -- BESTAND`: how plain the Dutch of a text is, and where it can be plainer. Reads Markdown or plain
// text; `-` reads what comes in.
import { readFileSync } from 'node:fs';
import { analyse } from '#lib/language/analysis.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import { asReport } from './support/language/report.ts';

const [path] = process.argv.slice(2);
if (!path) {
	console.error('Zo meet u een tekst: npm run language -- BESTAND. Het bestand is Markdown of gewone tekst.');
	process.exit(2);
}
const text = read(path === '-' ? 0 : path);
const analysis = analyse(text, await loadLanguage());
console.log(asReport(text, analysis));
if (!analysis.gate.passed) process.exitCode = 1;

function read(from: string | 0) {
	try {
		return readFileSync(from, 'utf8');
	} catch {
		console.error(`Dit bestand is niet te lezen: ${from}`);
		process.exit(2);
	}
}
