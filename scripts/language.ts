// `npm run language -- BESTAND`: how plain the Dutch of a text is, and where it can be plainer. Reads Markdown or plain
// text; `-` reads what comes in.
import { readFileSync } from 'node:fs';
import { analyse } from '#lib/language/analysis.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import { asReport } from './support/language/report.ts';

const usage = `Zo meet u een tekst: npm run language -- BESTAND
Het bestand is Markdown of gewone tekst. Een Word-bestand slaat u eerst op als tekst.
Met - in plaats van een bestand leest dit wat u het toestuurt.
Het eindigt met 0 als de tekst slaagt als gewone taal, en met 1 als hij niet slaagt.
Is er niets te meten? Dan eindigt het met 2.`;

const [path] = process.argv.slice(2);
if (path === '--help' || path === '-h') {
	console.log(usage);
	process.exit(0);
}
if (!path) stop(usage);
const text = read(path === '-' ? 0 : path);
if (!text.trim()) stop('Er staat geen tekst in dit bestand.');
if (text.startsWith('PK\u0003\u0004')) stop('Dit is een Word-bestand of een zip. Sla het eerst op als gewone tekst.');
if (text.slice(0, 8000).includes('\0')) stop('Dit is geen tekst. Sla het bestand op als Markdown of als gewone tekst.');
const analysis = analyse(text, await loadLanguage());
console.log(asReport(text, analysis));
if (analysis.why === 'too_long') process.exitCode = 2;
else if (!analysis.gate.passed) process.exitCode = 1;

function read(from: string | 0): string {
	try {
		return readFileSync(from, 'utf8');
	} catch {
		return stop(`Dit bestand is niet te lezen: ${from === 0 ? 'wat er binnenkomt' : from}`);
	}
}

function stop(message: string): never {
	console.error(message);
	process.exit(2);
}
