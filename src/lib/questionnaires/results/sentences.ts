import { asNumber, counted } from '#lib/text/numbers.ts';
import { wilson } from '#lib/statistics/proportions.ts';
import { asDecimal, inHundred, ofHundred } from './amounts.ts';
import { SO_FEW, type Bar, type Finding, type Outcome } from './outcome.ts';
import { middleClass, REST } from './public-forms.ts';

/** What a question shows, in words. */
export function sentenceOf({ question, said, finding, effective }: Outcome): string {
	const { answered } = said;
	if (!answered) return 'Nog niemand gaf hier antwoord.';
	const people = counted(answered, 'persoon', 'mensen');
	switch (finding.kind) {
		case 'words':
			return `${people} ${answered === 1 ? 'schreef' : 'schreven'} iets op.${themesSentence(finding)}`;
		case 'given':
			return `${people} ${answered === 1 ? did[question.type]?.[0] : did[question.type]?.[1]}.`;
		case 'steps':
			return stepsSentence(finding, question, effective, answered);
		case 'rows':
			return rowsSentence(finding);
		case 'ranking':
			return rankingSentence(finding);
		case 'points':
			return pointsSentence(finding);
		case 'numbers':
			return numbersSentence(finding, 'unit' in question ? question.unit : undefined);
		case 'classes':
			return classesSentence(finding, question, effective, answered);
		default:
			return mostSentence(finding.bars, effective, answered);
	}
}

function themesSentence({ bars, sorted }: Extract<Finding, { kind: 'words' }>) {
	const [most, next] = bars;
	if (!most) return '';
	const many = `${asNumber(most.count!)} van de ${counted(sorted, 'antwoord dat', 'antwoorden die')} onder een thema`;
	return next?.count === most.count
		? ` De meeste gaan over “${most.label}” en “${next!.label}”.`
		: ` Het vaakst gaat het over “${most.label}”: ${many} ${sorted === 1 ? 'staat' : 'staan'}.`;
}

const few = 'Er zijn te weinig antwoorden om iets te zeggen.';

const did: Record<string, [string, string]> = {
	consent: ['gaf toestemming', 'gaven toestemming'],
	file: ['voegde een bestand toe', 'voegden een bestand toe'],
	email: ['liet een e-mailadres achter', 'lieten een e-mailadres achter']
};

/** Of so few people “van de 100” says more than there is. */
const VERY_FEW = 10;

function mostSentence(bars: readonly Bar[], effective: number, answered: number, done = 'gekozen') {
	const most = highest(bars, ({ share }) => share);
	if (!most) return few;
	const others = bars.filter((bar) => bar !== most && bar.count !== null && bar.share === most.share);
	if (others.length)
		return `Er is niet één antwoord dat het vaakst ${done} is: ${listOf([most, ...others])} kregen er evenveel.`;
	if (answered === 1) return `De enige die antwoord gaf, koos “${most.label}”.`;
	if (answered < VERY_FEW)
		return `Het vaakst ${done} is “${most.label}”: ${most.count} van de ${counted(answered, 'antwoord', 'antwoorden')}.`;
	return `Het vaakst ${done} is “${most.label}”: ${inHundred(most.share!)} mensen.${marginSentence(most.share!, effective)}`;
}

const listOf = (bars: Bar[]) => {
	const names = bars.slice(0, 3).map(({ label }) => `“${label}”`);
	return bars.length > 3
		? `${names.join(', ')} en nog ${bars.length - 3}`
		: `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
};

/** Between which two the share of everybody lies, when few people took part. `effective`: a number of people. */
function marginSentence(share: number, effective: number): string {
	if (effective >= SO_FEW || effective < 1) return '';
	const { low, high } = wilson(Math.min(share, 1) * effective, effective);
	return ` Door toeval kan dit ook liggen tussen ${ofHundred(low)} en ${ofHundred(high)} van de 100.`;
}

function stepsSentence(
	finding: Extract<Finding, { kind: 'steps' }>,
	question: Outcome['question'],
	effective: number,
	answered: number
) {
	if (question.type !== 'scale') return few;
	const { from, to, fromLabel, toLabel, look } = question;
	const { mean, high, low, bars } = finding;
	if (answered < VERY_FEW) return mostSentence(bars, effective, answered);
	if (look === 'dilemma' && low !== null && high !== null)
		return `${inHundred(low)} mensen neigen naar “${fromLabel}”, ${ofHundred(high)} naar “${toLabel}”.${marginSentence(low, effective)}`;
	if (mean === null || low === null || high === null) return mostSentence(bars, effective, answered);
	const ends = fromLabel && toLabel ? `van ${from} (${fromLabel}) tot ${to} (${toLabel})` : `van ${from} tot ${to}`;
	return `Gemiddeld ${asDecimal(mean)}, ${ends}. Een hoge score gaven ${inHundred(high)} mensen, een lage ${ofHundred(low)}.${marginSentence(high, effective)}`;
}

function rowsSentence({ rows }: Extract<Finding, { kind: 'rows' }>) {
	const cells = rows.flatMap((row) => row.bars.map((bar) => ({ row, bar })));
	const most = highest(cells, ({ bar }) => (bar.count === null ? null : bar.share));
	return most
		? `De meeste mensen kozen hetzelfde bij “${most.row.label}”: ${inHundred(most.bar.share!)} kozen “${most.bar.label}”.`
		: few;
}

function rankingSentence({ options }: Extract<Finding, { kind: 'ranking' }>) {
	const most = highest(options, ({ firstShare }) => firstShare);
	if (!most) return few;
	const place = most.place === null ? '' : ` Gemiddeld staat het op plaats ${asDecimal(most.place)}.`;
	return `“${most.label}” staat het vaakst op plaats 1: bij ${inHundred(most.firstShare!)} mensen.${place}`;
}

function pointsSentence({ options, total }: Extract<Finding, { kind: 'points' }>) {
	const most = highest(options, ({ mean }) => mean);
	if (!most) return few;
	const points = `gemiddeld ${asDecimal(most.mean!)} van de ${asNumber(total)}`;
	// What is hidden may be more.
	return options.some(({ mean }) => mean === null)
		? `Naar “${most.label}” gingen ${points} punten.`
		: `De meeste punten gingen naar “${most.label}”: ${points}.`;
}

function numbersSentence({ quartiles, mean }: Extract<Finding, { kind: 'numbers' }>, unit = '') {
	if (!quartiles) return mean === null ? few : `Gemiddeld ${asDecimal(mean)} ${unit}`.trim() + '.';
	const [first, middle, third] = quartiles.map((value) => asDecimal(value, 2));
	return `De middelste van alle antwoorden is ${middle}${unit && ` ${unit}`}. De helft van de mensen zit tussen ${first} en ${third}.`;
}

function classesSentence(
	{ bars, median }: Extract<Finding, { kind: 'classes' }>,
	question: Outcome['question'],
	effective: number,
	answered: number
) {
	const middle = question.type === 'postcode' ? undefined : middleClass(bars);
	if (median !== null && question.type === 'number') {
		const { decimals = 0, unit = '' } = question;
		const value = asDecimal(median, Math.min(1, decimals));
		return `De middelste van alle antwoorden is ongeveer ${`${value} ${unit}`.trim()}.`;
	}
	if (middle) return `De middelste van alle antwoorden ligt bij “${bars[middle.at]!.label}”.`;
	const named = bars.filter(({ id }) => id !== REST);
	const most = highest(named, ({ share }) => share);
	// What is hidden may be more.
	if (most && bars.some(({ count }) => count === null))
		return `Van wat wij laten zien, is “${most.label}” het vaakst genoemd: ${inHundred(most.share!)} mensen.`;
	return mostSentence(named, effective, answered, 'genoemd');
}

/** The one with the most; nothing when nothing of it is shown, or all is 0. */
function highest<T>(all: readonly T[], of: (one: T) => number | null): T | undefined {
	return all.reduce<T | undefined>(
		(best, one) => ((of(one) ?? 0) > (best ? (of(best) ?? 0) : 0) ? one : best),
		undefined
	);
}

/** How many were asked and how many answered: `300 mensen kregen deze vraag, 280 gaven antwoord.` */
export function saidSentence({ said: { asked, answered, unknown, refused, skipped } }: Outcome): string {
	const parts = [
		unknown ? `${asNumber(unknown)} “weet ik niet”` : '',
		refused ? `${asNumber(refused)} “dat zeg ik liever niet”` : '',
		skipped ? `${asNumber(skipped)} niet ingevuld` : ''
	].filter(Boolean);
	const given =
		asked === null
			? `Antwoorden: ${asNumber(answered)}`
			: `Gevraagd: ${asNumber(asked)}. Antwoorden: ${asNumber(answered)}`;
	return parts.length ? `${given}. Verder: ${parts.join(', ')}.` : `${given}.`;
}
