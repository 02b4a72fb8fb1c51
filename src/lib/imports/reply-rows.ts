import type { Verdict } from '#lib/replies/verdict.ts';
import { asText, listOf, namedVerdict } from './contribution-rows.ts';
import { ImportProblem } from './problems.ts';
import type { Row } from './records.ts';
import { verdictIn } from './verdict-words.ts';

/** What a reply report says of one contribution. */
export interface GivenReply {
	line: number;
	externalId: string;
	/** As the report names it, `1b`. */
	ref: string;
	author: string;
	text: string;
	/** The standpoint and the conclusion together, as people read them. */
	reason: string;
	/** Nothing: the report does not say it clearly. */
	verdict: Verdict | undefined;
	/** The names of those with which the municipality itself answers this one. */
	refersTo: string[];
}

const LONGEST = 20_000;

/** What each row says, or all that is wrong in the file, by line. */
export function readReplyRows(rows: Row[]): GivenReply[] {
	const problems: string[] = [];
	const seen = new Map<string, number>();
	const given = rows.flatMap((row) => {
		const result = readReply(row, seen);
		if (typeof result !== 'string') return [result];
		problems.push(`regel ${row.line}: ${result}`);
		return [];
	});
	if (problems.length) throw new ImportProblem(problems);
	return given;
}

/** What it says, or what is wrong with it. `seen`: the ids that came by, with their lines. */
function readReply({ line, fields }: Row, seen: Map<string, number>): GivenReply | string {
	const of = (...names: string[]) => names.map((name) => asText(fields[name])).find(Boolean) ?? '';
	const ref = of('ref_in_tekst', 'ref', 'nummer');
	const externalId = of('id') || ref;
	const text = of('inbreng', 'tekst', 'zienswijze_tekst', 'samenvatting');
	const [standpoint, conclusion] = [of('standpunt', 'reactie', 'beantwoording'), of('conclusie', 'besluit')];

	if (!externalId) return 'er is geen id en geen ref_in_tekst. Zo herkennen wij de inbreng niet terug.';
	if (seen.has(externalId)) return `het id “${externalId}” staat ook op regel ${seen.get(externalId)}.`;
	seen.set(externalId, line);
	if (!text) return 'de inbreng is leeg. Zet die in het veld “inbreng”.';
	if (text.length > LONGEST || standpoint.length + conclusion.length > LONGEST)
		return `de inbreng of het antwoord is langer dan ${LONGEST} tekens.`;
	return {
		...{ line, externalId, ref: ref || externalId, author: of('indiener', 'naam').slice(0, 120), text },
		reason: [withoutReference(standpoint), withoutFormula(conclusion)].filter(Boolean).join('\n\n'),
		verdict: verdictIn(conclusion) ?? namedVerdict(of('oordeel')),
		refersTo: 'verwijst_naar' in fields ? listOf(fields.verwijst_naar) : referredIn(standpoint)
	};
}

const reference =
	/\bzie\s+(?:ook\s+)?(?:(?:de\s+)?(?:beantwoording|reactie|antwoord)\s+(?:van|op|bij|onder)\s+)?(?:onder\s+)?(?:zienswijze|inspraakreactie|reactie|punt|nummer)n?\s+(\d+\.?[a-z]?\d*)\.?/gi;

const referredIn = (standpoint: string) =>
	[...standpoint.matchAll(reference)].map(([, ref]) => ref!.replace(/\.$/, ''));

/** “Zie zienswijze 1b.” says nothing to who does not have that paper: the words of 1b take its place. */
const withoutReference = (standpoint: string) => standpoint.replace(reference, '').trim();

/** That something is ongegrond is the verdict; only what comes with it is a reason. */
const withoutFormula = (conclusion: string) =>
	conclusion
		.replace(
			/^(?:De|Deze|Wij vinden de) (?:zienswijze|inspraakreactie|reactie)n? (?:is|wordt|zijn)?\s*(?:deels |gedeeltelijk )?(?:on)?gegrond(?: en (?:deels |gedeeltelijk )?(?:on)?gegrond)?(?:, omdat[^.]*)?\.?\s*/i,
			(all) => (/, omdat/.test(all) ? all : '')
		)
		.trim();
