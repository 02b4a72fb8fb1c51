import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { GivenPopulation } from '#lib/neighbourhoods/population.server.ts';
import type { FormState, Problem } from '#lib/ui/form-state.ts';
import { type Choices, type Matched, matchWijken } from './population-matching.ts';
import { asCompared, municipalitiesIn, readCountedWijken } from './population-rows.ts';
import { ImportProblem } from './problems.ts';

/** In characters, and of a file in bytes. The file of the whole country has 256,000. */
export const MOST_TEXT = 450_000;

const counting = {
	year: field.wholeNumber(1990, 2100, 'Vul het jaar van de cijfers in, als 2024.'),
	source: field.line(120, 'Vul in wie de mensen telde, zoals CBS.')
};

/** The first step: a text to look at. */
export const FiguresForm = v.object({
	figures: field.optionalText(MOST_TEXT, 'De tekst'),
	municipality: field.optionalLine(120),
	...counting
});
export type FiguresInput = v.InferOutput<typeof FiguresForm>;

/** What the first step comes back as. `file`: what was chosen; empty: what was typed; nothing: it was too large. */
export function figuresState(given: FiguresInput, file: string | undefined): FormState {
	const { year, source, municipality } = given;
	const figures = file || given.figures;
	const values = { year: String(year), source, municipality };
	const again = (problems: Problem[]) => ({ action: '?/look', values: { ...values, figures }, problems });
	if (file === undefined) return again([{ field: 'figures', message: TOO_LARGE }]);
	if (!figures) return again([{ field: 'figures', message: NOTHING }]);
	const read = linesOf({ ...given, figures });
	return 'problems' in read
		? again(read.problems)
		: { action: '?/save', values: { ...values, lines: read.lines }, problems: [] };
}

const NOTHING = 'Kies een bestand, of plak de regels in het tekstvak.';
const TOO_LARGE = 'Dit bestand is te groot. Haal de regels van andere gemeenten eruit.';

const AGAIN = 'Lees het bestand opnieuw in.';

/** The second step: the lines of the municipality, with for some of them a wijk, in `regel-3`. */
export const ChosenForm = v.objectWithRest(
	{
		onceKey: field.onceKey,
		lines: v.pipe(
			field.text(MOST_TEXT, AGAIN),
			v.check((lines) => !problemIn(lines), AGAIN)
		),
		...counting
	},
	v.union([v.string(), v.array(v.string())])
);
export type ChosenInput = v.InferOutput<typeof ChosenForm>;

export const choiceName = (line: number) => `regel-${line}`;

export const choicesIn =
	(values: Record<string, unknown>): Choices =>
	(line) => {
		const chosen = values[choiceName(line)];
		return typeof chosen === 'string' && chosen ? chosen : undefined;
	};

/** The lines of one municipality, with the line of the columns; or what is wrong with the text. */
export function linesOf({ figures, municipality }: FiguresInput): { lines: string } | { problems: Problem[] } {
	const problem = problemIn(figures);
	if (problem) return { problems: [{ field: 'figures', message: problem }] };
	const counted = readCountedWijken(figures);
	if (municipalitiesIn(counted).length < 2) return { lines: figures };
	const own = counted.filter((wijk) => asCompared(wijk.municipality) === asCompared(municipality));
	if (own.length) return { lines: onlyLines(figures, counted[0]!.line, new Set(own.map(({ line }) => line))) };
	return { problems: [{ field: 'municipality', message: notIn(municipality) }] };
}

/** Why these are no lines of wijken; nothing when they are. */
export function problemIn(lines: string): string | undefined {
	try {
		readCountedWijken(lines);
		return undefined;
	} catch (error) {
		if (error instanceof ImportProblem) return error.problems[0];
		throw error;
	}
}

const notIn = (municipality: string) =>
	municipality
		? `In het bestand staat geen gemeente “${municipality}”. Schrijf de naam zoals in het bestand.`
		: 'In het bestand staan meer gemeenten. Vul in welke u bedoelt.';

/** These lines, with what stands above the first row: the names of the columns. */
const onlyLines = (text: string, first: number, kept: Set<number>) =>
	text
		.split(/\r\n|\n|\r/)
		.filter((_, i) => i + 1 < first || kept.has(i + 1))
		.join('\n');

/** What the lines say of the wijken that there are. */
export const previewOf = (lines: string, wijken: { id: string; name: string }[], choices: Choices): Matched =>
	matchWijken(readCountedWijken(lines), wijken, choices);

/** What is saved: all that was recognised, and what was chosen. */
export function populationIn(given: ChosenInput, wijken: { id: string; name: string }[]): GivenPopulation {
	const { onceKey, lines, year, source } = given;
	const { found } = previewOf(lines, wijken, choicesIn(given));
	return { onceKey, year, source, wijken: found.map(({ wijk, people }) => ({ neighbourhoodId: wijk.id, people })) };
}
