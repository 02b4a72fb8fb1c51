import { styleText } from 'node:util';
import type { Analysis, Colour, SentenceAnalysis } from '#lib/language/analysis.ts';
import type { Hint } from '#lib/language/hints/hint.ts';
import { countLabels, estimate, hintLabels, levelLabels, ruleLabels, unreliableLabels } from '#lib/language/labels.ts';
import { counted } from '#lib/text/numbers.ts';

const colours = { plain: 'green', fair: 'yellow', hard: 'red', none: 'dim' } as const;
// A sign as well: who sees no colours, or sends it to a file, reads those.
const signs: Record<Colour, string> = { plain: '✓', fair: '~', hard: '!', none: ' ' };

/** The sentences with their hints, then the figures, then the gate. Without colours when it does not go to a screen. */
export function asReport(text: string, analysis: Analysis): string {
	const hints = new Map(analysis.hints.map((hint) => [hint.id, hint]));
	const sentences = analysis.sentences.map((sentence) => said(text, sentence, hints));
	// Of what was not read nothing can be said.
	const verdict = analysis.why === 'too_long' ? [] : ['', ...gate(analysis)];
	return [...sentences, '', ...outcome(analysis), ...verdict].join('\n');
}

function said(text: string, { range, colour, hints: own }: SentenceAnalysis, hints: Map<string, Hint>) {
	const words = text.slice(range.start, range.end).replace(/\s+/g, ' ');
	const lines = own.map((id) => {
		const { kind, serious, explanation, range, alternatives } = hints.get(id)!;
		const here = text.slice(range.start, range.end).replace(/\s+/g, ' ');
		const about = here.length < 60 ? ` “${here}”` : '';
		const instead = alternatives.length ? ` → ${alternatives.join(' / ')}` : '';
		return `    ${serious ? styleText('red', '!') : styleText('dim', '·')} ${hintLabels[kind]}:${about}${instead}\n      ${styleText('dim', wrapped(explanation, 6))}`;
	});
	return [styleText(colours[colour], `${signs[colour]} ${wrapped(words, 2)}`), ...lines].join('\n');
}

function outcome({ score, level, struggling, why, features, words, sentenceCount }: Analysis) {
	const size = `${counted(words, 'woord', 'woorden')}, ${counted(sentenceCount, 'zin', 'zinnen')} met een werkwoord`;
	if (score === undefined || !level || !features) return [unreliableLabels[why ?? 'no_sentences'], size];
	return [
		styleText('bold', `Score ${figure(score)} van 100: ${levelLabels[level]} (niveau ${level} van 4)`),
		`${struggling} van de 100 volwassenen hebben moeite met teksten van dit niveau. ${estimate}`,
		...table([
			['Hoe gewoon de woorden zijn', figure(features.frequency), 'Zipf, hoger is gewoner'],
			['Woorden tussen wat bij elkaar hoort', figure(features.distance), 'gemiddeld in een zin'],
			['Woorden met inhoud', figure(features.density), 'bij elk werkwoord'],
			[
				'Woorden voor wat u kunt zien of pakken',
				figure(features.concreteness * 100),
				'van elke 100 zelfstandige naamwoorden'
			],
			['Lengte', '', size]
		])
	];
}

const gate = ({ gate: { passed, rules } }: Analysis) => [
	styleText(
		['bold', passed ? 'green' : 'red'],
		passed ? '✓ Geslaagd als gewone taal' : '! Nog niet geslaagd als gewone taal'
	),
	...table(
		rules.map(({ rule, measured, allowed, passed, counted: isCount }) => [
			`${passed ? '✓' : '!'} ${ruleLabels[rule].name}`,
			measured === undefined ? '-' : figure(measured),
			`${rule === 'score' ? 'minder dan' : 'hoogstens'} ${figure(allowed)} ${(isCount && countLabels[rule]?.[allowed === 1 ? 0 : 1]) || ruleLabels[rule].unit}`
		])
	)
];

function table(rows: string[][]) {
	const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows.map(
		([name, measured, unit]) => `  ${name!.padEnd(widths[0]!)}  ${measured!.padStart(widths[1]!)}  ${unit}`
	);
}

const figure = (value: number) => value.toLocaleString('nl', { maximumFractionDigits: 1 });

const NARROWEST = 30;

/** In lines that fit the screen, those after the first moved in; as it is when it goes to a file. */
function wrapped(text: string, indent: number) {
	const width = Math.max(NARROWEST, process.stdout.columns ?? Infinity) - indent;
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1)!;
		if (line && line.length + word.length >= width) lines.push(word);
		else lines[lines.length - 1] = line ? `${line} ${word}` : word;
	}
	return lines.join(`\n${' '.repeat(indent)}`);
}
