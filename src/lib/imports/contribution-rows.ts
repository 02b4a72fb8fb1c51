import { createHash } from 'node:crypto';
import type { Verdict } from '#lib/replies/verdict.ts';
import { ImportProblem } from './problems.ts';
import type { Row } from './records.ts';

/** A contribution as a file gives it. */
export interface GivenContribution {
	line: number;
	externalId: string;
	text: string;
	prompt: string;
	author: string;
	/** The name of a wijk; empty when none is given. */
	neighbourhood: string;
	/** Nothing: not known. */
	handedInAt: Date | undefined;
	themes: string[];
	reply: { verdict: Verdict; reason: string } | undefined;
}

const LONGEST = { text: 20_000, prompt: 1000, author: 120, theme: 80, reason: 20_000 };

/** What each row says, or all that is wrong in the file, by line. */
export function readContributions(rows: Row[]): GivenContribution[] {
	const problems: string[] = [];
	const seen = new Map<string, number>();
	const given = rows.flatMap((row) => {
		const result = readContribution(row, seen);
		if (typeof result !== 'string') return [result];
		problems.push(`regel ${row.line}: ${result}`);
		return [];
	});
	if (problems.length) throw new ImportProblem(problems);
	return given;
}

/** The contribution, or what is wrong with it. `seen`: how often a name or a text came by before. */
function readContribution({ line, fields }: Row, seen: Map<string, number>): GivenContribution | string {
	const of = (...names: string[]) => names.map((name) => asText(fields[name])).find(Boolean) ?? '';
	const text = of('tekst', 'inbreng', 'text');
	const prompt = of('vraag', 'prompt');
	const author = of('naam', 'indiener', 'author');
	const themes = listOf(fields.themas ?? fields["thema's"] ?? fields['thema’s'] ?? fields.thema ?? fields.theme);
	const date = of('datum', 'date');
	const handedInAt = date ? asMoment(date) : undefined;
	const reply = replyOf(of('oordeel', 'verdict'), of('standpunt', 'reden') || of('conclusie'));

	if (!text) return 'de inbreng is leeg. Zet die in het veld “tekst” of “inbreng”.';
	for (const [value, most] of [
		[text, LONGEST.text] as const,
		[prompt, LONGEST.prompt] as const,
		[author, LONGEST.author] as const
	])
		if (value.length > most) return `“${value.slice(0, 30)}…” is langer dan ${most} tekens.`;
	if (themes.some((theme) => theme.length > LONGEST.theme)) return `een thema is langer dan ${LONGEST.theme} tekens.`;
	if (date && !handedInAt) return `“${date}” is geen datum. Schrijf 2026-03-01 of 1-3-2026.`;
	if (typeof reply === 'string') return reply;

	const id = of('id');
	if (id && seen.has(id)) return `het id “${id}” staat ook op regel ${seen.get(id)}.`;
	if (id) seen.set(id, line);
	const externalId = id || nameOf([text, prompt, author, date].join('\n'), seen);
	return { line, externalId, text, prompt, author, neighbourhood: of('wijk'), handedInAt, themes, reply };
}

/** Who gave no id has one by the words. Two people may say the same: the second one is another. */
function nameOf(words: string, seen: Map<string, number>) {
	const hash = createHash('sha256').update(words).digest('base64url');
	const times = (seen.get(hash) ?? 0) + 1;
	seen.set(hash, times);
	return times === 1 ? hash : `${hash}:${times}`;
}

// Words of a legal procedure beside those of the platform.
const verdictsByName: Record<string, Verdict> = {
	gegrond: 'adopted',
	overgenomen: 'adopted',
	'deels gegrond': 'partly',
	'gedeeltelijk gegrond': 'partly',
	'deels overgenomen': 'partly',
	'deels-overgenomen': 'partly',
	ongegrond: 'rejected',
	'niet overgenomen': 'rejected',
	'niet-overgenomen': 'rejected',
	'is al beleid': 'existing',
	'is-al-beleid': 'existing',
	'hoort ergens anders': 'elsewhere',
	'hoort-ergens-anders': 'elsewhere'
};

const noVerdict = ['', 'onbekend', 'geen'];

/** The verdict by its name; nothing when it is none that we know. */
export const namedVerdict = (name: string): Verdict | undefined => {
	const known = name.toLowerCase();
	return Object.hasOwn(verdictsByName, known) ? verdictsByName[known] : undefined;
};

/** The reply, nothing when there is no verdict, or what is wrong with it. */
function replyOf(verdictName: string, reason: string): GivenContribution['reply'] | string {
	const name = verdictName.toLowerCase();
	if (noVerdict.includes(name)) return undefined;
	const verdict = Object.hasOwn(verdictsByName, name) ? verdictsByName[name] : undefined;
	if (!verdict) return `het oordeel “${verdictName.slice(0, 40)}” kennen wij niet.`;
	if (!reason) return 'er is een oordeel, maar geen standpunt dat zegt waarom.';
	if (reason.length > LONGEST.reason) return `het standpunt is langer dan ${LONGEST.reason} tekens.`;
	return { verdict, reason };
}

export const asText = (value: unknown) =>
	(typeof value === 'string' || typeof value === 'number' ? String(value) : '')
		.replaceAll('\0', '')
		.replaceAll('\r\n', '\n')
		.trim();

/** A list, or one text with `;` or `|` in between. */
export const listOf = (value: unknown) => [
	...new Set(
		(Array.isArray(value)
			? value.map(asText)
			: asText(value)
					.split(/[;|]/)
					.map((part) => part.trim())
		).filter(Boolean)
	)
];

function asMoment(date: string): Date | undefined {
	const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(date);
	const iso = dutch ? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}` : date;
	if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(iso)) return undefined;
	const [day] = iso.split('T');
	const moment = new Date(iso.includes('T') ? iso : `${iso}T12:00Z`);
	// 31 february is a day that JavaScript moves to march.
	const real = !Number.isNaN(Date.parse(day!)) && new Date(day!).toISOString().startsWith(day!);
	return real && !Number.isNaN(moment.getTime()) ? moment : undefined;
}
