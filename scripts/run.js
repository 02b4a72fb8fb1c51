// The door of every script: `node scripts/run.js start`. Plain JavaScript, so that an old Node can read it and say what
// is wrong, where it would only complain about the ending .ts.
import { fileURLToPath } from 'node:url';

const [name, ...rest] = process.argv.slice(2);
const OLDEST = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
	console.error(`Samenspraak werkt met Node ${OLDEST} of nieuwer. Dit is Node ${process.versions.node}.`);
	console.error(`Start via npm: "npm run ${name}". Dan werkt de Node die met "npm ci" is meegekomen.`);
	console.error('Helpt dat niet? Dan is er voor deze computer geen Node meegekomen: zet Node 24 er zelf op.');
	process.exit(1);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.argv = [process.argv[0], `scripts/${name}.ts`, ...rest];
await import(`./${name}.ts`);
