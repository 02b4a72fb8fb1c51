// `npm run import`: reads contributions or a policy from files. See the usage below, and docs/import.md.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { onTheDatabase, progress, readArguments, UsageError } from './support/command-line.ts';

const usage = `Zo leest u bestanden in:
  npm run import -- contributions BESTAND --consultation TRAJECT [--channel KANAAL]
  npm run import -- policy BESTAND… --consultation TRAJECT [--title TITEL] [--as E-MAIL]

BESTAND: inbreng als .jsonl of .csv; beleid als .md, de oudste versie eerst.
TRAJECT: het laatste stuk van het adres van het traject, zoals samen-leven.
KANAAL: bijvoorbeeld brief-of-balie (dat is het als u niets zegt), bijeenkomst of vragenlijst.
TITEL: van het beleid; zonder deze is het de eerste kop van het eerste bestand.
E-MAIL: van de redacteur die het doet; zonder deze is het de redacteur die er het langst is.`;

await onTheDatabase(async () => {
	const text = { type: 'string' } as const;
	const { values, positionals } = readArguments({ consultation: text, channel: text, title: text, as: text }, usage);
	const [kind, ...paths] = positionals;
	const { consultation: consultationSlug, channel, title, as } = values;
	const isKnown = kind === 'policy' || (kind === 'contributions' && paths.length === 1);
	if (!isKnown || !consultationSlug || !paths.length) throw new UsageError(usage);

	const files = paths.map((path) => ({ name: basename(path), text: read(path) }));
	if (kind === 'policy') return policy(files, { consultationSlug, title, as });
	return contributions({ ...files[0]!, consultationSlug, channel });
});

interface ContributionsFile {
	name: string;
	text: string;
	consultationSlug: string;
	channel: string | undefined;
}

async function contributions(file: ContributionsFile) {
	const { importContributions } = await import('#lib/imports/contributions.ts');
	const { added, known, replies } = await importContributions({ ...file, onProgress: progress() });
	console.log(`${added} bijdragen toegevoegd, ${known} waren er al. ${replies} antwoorden toegevoegd.`);
}

interface PolicyOptions {
	consultationSlug: string;
	title: string | undefined;
	as: string | undefined;
}

async function policy(files: { name: string; text: string }[], { consultationSlug, title, as }: PolicyOptions) {
	const { importPolicy } = await import('#lib/imports/policy.ts');
	const editor = await findEditor(as);
	const read = files.map(({ name, text }) => ({ name, markdown: text }));
	const { policy, added } = await importPolicy(read, consultationSlug, { editor, title, progress: console.log });
	console.log(`“${policy.title}”: ${added} versies toegevoegd, ${files.length - added} waren er al.`);
}

async function findEditor(email: string | undefined) {
	const { findPersonByEmail, listPeople } = await import('#lib/people/people.server.ts');
	const { mayEdit } = await import('#lib/people/person.ts');
	const people = email ? [await findPersonByEmail(email)] : (await listPeople()).sort((a, b) => (a.id < b.id ? -1 : 1));
	const editor = people.find(mayEdit);
	if (!editor)
		throw new Error(email ? `${email} is geen redacteur.` : 'Er is nog geen redacteur: zie npm run people:add.');
	return editor;
}

function read(path: string) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		throw new UsageError(`Het bestand “${path}” is niet te lezen.`);
	}
}
