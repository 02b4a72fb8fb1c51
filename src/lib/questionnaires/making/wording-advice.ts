import type { Question } from '../definition.ts';

/** What can be better about how a question asks, a sentence each. */
export function adviceOnWords(question: Question): string[] {
	const { label } = question;
	return [
		...(isLeading(label) ? [LEADING] : []),
		...(isDouble(question) ? [DOUBLE] : []),
		...(isNegative(label) ? [NEGATIVE] : [])
	];
}

/** The texts of a question, each to be read by itself: a label without a point does not run on into the hint. */
export const textsAsked = (question: Question): string[] =>
	[question.label, 'hint' in question ? question.hint : '', question.type === 'text' ? question.text : '']
		.filter((text) => text !== undefined && text !== '')
		.map((text) => (/[.?!:…]$/.test(text) ? text : `${text}.`));

const LEADING = 'De vraag stuurt mensen naar een antwoord. Vraag het zo dat elk antwoord even gewoon is.';
const DOUBLE = 'Dit lijken twee vragen in één. Maak er twee vragen van, dan weet u waar het antwoord bij hoort.';
const NEGATIVE = 'In de vraag staat “niet” of “geen”. Mensen lezen daar snel overheen. Draai de vraag om.';

const leading = [
	/\b(?:vindt|denkt|bent) u (?:het )?(?:niet )?ook\b/iu,
	/\b(?:vindt|denkt|gelooft) u (?:ook )?niet\b/iu,
	/\bbent u het (?:ermee|er mee|met ons|ook) (?:ook )?eens\b/iu,
	/\b(?:toch|immers|natuurlijk|uiteraard|hopelijk)\b[^.]*\?/iu,
	/\bhoe (?:erg|vervelend|slecht|fijn|prettig|blij|boos|geweldig|mooi) (?:is|zijn|vindt|bent)\b/iu,
	/\b(?:zoals (?:u weet|iedereen weet|wij allemaal weten)|iedereen (?:vindt|weet))\b/iu
];

export const isLeading = (label: string) => leading.some((pattern) => pattern.test(label));

// Two things that one can only answer for together. “En” between two names, or between what belongs together, asks no
// two things: only where it joins two judgements or two verbs, or where the second half is a question again.
const judged =
	'tevreden|veilig|duidelijk|snel|goed|schoon|prettig|vriendelijk|makkelijk|gezond|belangrijk|nuttig|mooi|rustig|betaalbaar|bereikbaar|fijn';
const asking = 'hoe|wat|waar|waarom|wanneer|wie|welke?|hoeveel|hoe vaak';
const doubles = [
	new RegExp(`\\b(?:${judged}) en (?:ook )?(?:${judged})\\b`, 'iu'),
	new RegExp(`\\b(?:${asking})\\b[^?]*[, ]en (?:ook )?(?:${asking})\\b[^?]*\\?`, 'iu'),
	/\?[^?]*\p{L}[^?]*\?/u,
	/\b(?:bent|heeft|hebt|kunt|wilt|vindt|gaat|komt|voelt|doet) u\b[^?]* en (?:bent|heeft|hebt|kunt|wilt|vindt|gaat|komt|voelt|doet) u\b/iu,
	/\ben\/of\b/iu
];

/** In your own words one can say two things; “waar en wanneer” is two questions there too, but harmless. */
export const isDouble = ({ type, label }: Question) =>
	type !== 'text' && type !== 'open' && doubles.some((pattern) => pattern.test(label));

/** “Niet of nauwelijks” and “of niet” deny nothing. */
export const isNegative = (label: string) =>
	/\b(?:niet|geen|nooit|niets|niemand|nergens|zonder)\b/iu.test(
		label.replaceAll(/\b(?:wel of niet|of niet|niet of nauwelijks|niet meer dan|liever niet)\b/giu, '')
	) && !isLeading(label);
