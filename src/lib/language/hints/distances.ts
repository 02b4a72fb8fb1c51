import { subjectBehindVerb } from '../grammar/subjects.ts';
import type { Gap } from '../grammar/gaps.ts';
import type { MeasuredSentence } from '../measuring/features.ts';
import { info, rangeOf, serious, type Finder } from './hint.ts';

const TANG = 7;
const SPLIT = 7;
const LATE = 10;
const LEAD = 10;

/** “De gemeente heeft na overleg met alle bewoners van de wijk het plan aangepast.” */
export const tang: Finder = (sentence) =>
	sentence.gaps.tangs
		.filter((gap) => gap.words - subjectIn(gap, sentence) >= TANG)
		.map(({ from, to, words }) =>
			serious(
				rangeOf(sentence, from, to),
				`“${sentence.tokens[from]!.word}” en “${sentence.tokens[to]!.word}” horen bij elkaar, maar er staan ${words} woorden tussen. Zet ze dichter bij elkaar of maak twee zinnen.`
			)
		);

const subjectIn = ({ from }: Gap, { tokens, gaps }: MeasuredSentence) => {
	const clause = gaps.clauses.find(({ finite }) => finite === from);
	return clause ? subjectBehindVerb(tokens, clause) : 0;
};

/** “Wij stellen … vast.” */
export const splitVerb: Finder = (sentence) =>
	sentence.gaps.splits
		.filter(({ words }) => words >= SPLIT)
		.map(({ from, to, words }) =>
			serious(
				rangeOf(sentence, from, to),
				`“${sentence.tokens[from]!.word} … ${sentence.tokens[to]!.word}” is één werkwoord, maar er staan ${words} woorden tussen. Zet de twee delen dichter bij elkaar.`
			)
		);

/** A subordinate clause that makes one wait for its verb. */
export const lateVerb: Finder = (sentence) =>
	sentence.gaps.subordinates
		.filter(({ words }) => words >= LATE)
		.map(({ from, to, words }) =>
			serious(
				rangeOf(sentence, from, to),
				`Na “${sentence.tokens[from]!.word}” komt het werkwoord pas na ${words} woorden. Zet het eerder, of maak hier een eigen zin van.`
			)
		);

/** Many words before the verb of the sentence. */
export const leadIn: Finder = (sentence) =>
	sentence.gaps.leads
		.filter(({ words }) => words >= LEAD)
		.slice(0, 1)
		.map(({ from, to, words }) =>
			info(
				rangeOf(sentence, from, to),
				`Het eerste werkwoord van de hoofdzin komt pas na ${words} woorden. Begin met wie wat doet.`
			)
		);
