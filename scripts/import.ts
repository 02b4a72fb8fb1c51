// `npm run import`: reads contributions, a policy or a reply report from files. See the usage below, and docs/import.md.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { onTheDatabase, progress, readArguments, UsageError } from './support/command-line.ts';

const usage = `Zo leest u bestanden in:
  npm run import -- contributions BESTAND --consultation TRAJECT [--channel KANAAL]
  npm run import -- policy BESTAND… --consultation TRAJECT [--title TITEL] [--as E-MAIL] [--causes REDENEN]
  npm run import -- replies BESTAND --consultation TRAJECT [--channel KANAAL]

BESTAND: inbreng als .jsonl of .csv; beleid als .md, de oudste versie eerst; een reactienota als .jsonl, .csv of .md.
REDENEN: een .csv of .jsonl die zegt welke alinea in welke versie veranderde door welke inbreng.
TRAJECT: het laatste stuk van het adres van het traject, zoals samen-leven.
KANAAL: bijvoorbeeld brief-of-balie (dat is het als u niets zegt), bijeenkomst of vragenlijst.
TITEL: van het beleid; zonder deze is het de eerste kop van het eerste bestand.
E-MAIL: van de redacteur die het doet; zonder deze is het de redacteur die er het langst is.`;

await onTheDatabase(async () => {
	const text = { type: 'string' } as const;
	const { values, positionals } = readArguments(
		{ consultation: text, channel: text, title: text, as: text, causes: text },
		usage
	);
	const [kind, ...paths] = positionals;
	const { consultation: consultationSlug, channel, title, as, causes } = values;
	const isKnown = kind === 'policy' || ((kind === 'contributions' || kind === 'replies') && paths.length === 1);
	if (!isKnown || !consultationSlug || !paths.length) throw new UsageError(usage);

	const files = paths.map((path) => ({ name: basename(path), text: read(path) }));
	if (kind === 'policy') return policy(files, { consultationSlug, title, as, causes });
	if (kind === 'replies') return replies({ ...files[0]!, consultationSlug, channel });
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

async function replies(file: ContributionsFile) {
	const { importReplies } = await import('#lib/imports/replies.ts');
	const { added, known, together, replies, unclear } = await importReplies(file);
	console.log(`${added} bijdragen toegevoegd, ${known} waren er al. ${replies} antwoorden toegevoegd.`);
	console.log(`${together} keer is er één antwoord voor wie hetzelfde zei.`);
	if (unclear.length) console.log(`Nog zonder antwoord:\n${unclear.join('\n')}`);
}

interface PolicyOptions {
	consultationSlug: string;
	title: string | undefined;
	as: string | undefined;
	/** A file that says why what changed. */
	causes: string | undefined;
}

async function policy(
	files: { name: string; text: string }[],
	{ consultationSlug, title, as, causes: path }: PolicyOptions
) {
	const { importPolicy } = await import('#lib/imports/policy.ts');
	const editor = await findEditor(as);
	const { readCauses } = await import('#lib/imports/policy-causes.ts');
	const causes = path ? readCauses(basename(path), read(path)) : [];
	const versions = files.map(({ name, text }) => ({ name, markdown: text }));
	const options = { editor, title, causes, progress: console.log };
	const { policy, added } = await importPolicy(versions, consultationSlug, options);
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
