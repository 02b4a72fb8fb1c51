import { hebben, modals, worden, zijn } from '../grammar/auxiliaries.ts';
import type { HardWord } from '../lexicon/hard/hard-words.ts';
import { canStandBeforeNoun, isBeforeNoun } from '../lexicon/hard/plain.ts';
import {
	afterTe,
	closing,
	isLetting,
	opening,
	verbPhraseOf,
	withRoom,
	type VerbPhrase
} from '../lexicon/hard/verb-in-place.ts';
import type { VerbForm } from '../lexicon/inflect/verbs.ts';
import type { MeasuredSentence } from '../measuring/features.ts';
import { isFinite } from '../tagging/tags.ts';
import type { Put } from './putting.ts';

/** Where the verb stands: “voert in”, “dat hij invoert”, “in te voeren”, “ingevoerd”. */
export type VerbPlace = 'main' | 'subordinate' | 'te' | 'loose';

export function placeOf(
	{ tokens, gaps: { clauses } }: MeasuredSentence,
	{ at, form, length, particle }: HardWord
): VerbPlace {
	if (particle) return 'main';
	if (form === 'toInfinitive') return 'te';
	const verb = Array.from({ length }, (_, i) => at + i).find((i) => isFinite(tokens[i]!.tag));
	const own = clauses.find(({ finite }) => finite !== undefined && finite >= at && finite < at + length);
	const isPresent = form === 'first' || form === 'third' || form === 'past' || form === 'pastPlural';
	if (verb === undefined && !isPresent) return tokens[at - 1]?.lower === 'te' ? 'te' : 'loose';
	return own?.kind === 'subordinate' ? 'subordinate' : 'main';
}

/** The plainer verbs in the form and at the place of the hard one. */
export function putVerb(sentence: MeasuredSentence, found: HardWord): Put | undefined {
	const { tokens } = sentence;
	const { at, length, particle, form, entry } = found;
	const place = placeOf(sentence, found);
	// “Dat de markt plaatsvindt” wants more than “is”.
	if (entry.kind === 'happening' && place === 'subordinate') return undefined;
	const isWhole = particle !== undefined && particle.at === at + length;
	if (particle && !isWhole) return undefined;
	const to = at + length + (particle?.length ?? 0) - 1;
	if (isBeforeNoun(form)) {
		const fitting = found.plain.filter(
			(_, i) => canStandBeforeNoun(entry.plain[i] ?? '') && !/ (?:voor|met|aan|op)$/.test(found.plain[i]!)
		);
		return fitting[0] === found.plain[0] ? { from: at, to, alternatives: fitting } : undefined;
	}
	const isShut = shuts(tokens, to + 1);
	const hasTail = / (?:aan|bij|in|met|op|over|tegen|uit|van|voor)$/.test(entry.written);
	const phrases = entry.plain.map((plain) => verbPhraseOf(plain, verbFormOf(form)));
	const isFit = (one: VerbPhrase) => {
		// “mogen”, “willen” and “moeten” take no “te”.
		if (modals.has(one.infinitive) && tokens.some(({ lower }, i) => i > to && lower === 'te')) return false;
		if (/(?:^| )(?:wat|waarom|wie|hoe|het|dat|van)(?: |$)/.test(one.after)) return false;
		if (place === 'main') {
			if (hasTail) return !isLetting(one);
			if (one.before || isLetting(one)) return isShut && !one.after.startsWith('met');
			return !one.after || (!isShut && isSubjectFirst(sentence, at) && opensObject(tokens, to + 1));
		}
		// “omdat u beschikt over een tuin”: what it is about would have to come first.
		if (hasTail && !one.after) return false;
		if (!hasTail && one.after && !isLetting(one)) return false;
		if (place === 'loose' && form === 'participle') return fitsParticiple(sentence, at, one);
		return true;
	};
	const fitting = phrases.filter(isFit);
	if (!fitting.length || fitting[0] !== phrases[0]) return undefined;
	if (place === 'te' && form !== 'toInfinitive') {
		const widens = fitting.some(({ before }) => before !== '');
		return {
			from: widens ? at - 1 : at,
			to,
			alternatives: fitting.map((one) => (widens ? afterTe(one) : closing(one)))
		};
	}
	const write = { main: opening, subordinate: closing, te: afterTe, loose: closing }[place];
	return { from: at, to, alternatives: fitting.map(write) };
}

/** How a verb reads that cannot take its place: “zet … op een rij”. */
export function verbsWithRoom(sentence: MeasuredSentence, found: HardWord): string[] {
	if (found.form === 'participle') return found.plain.map((one, i) => withZijn(one, found.entry.plain[i] ?? ''));
	if (isBeforeNoun(found.form) || placeOf(sentence, found) !== 'main') return found.plain;
	return found.entry.plain.map((plain) => withRoom(verbPhraseOf(plain, verbFormOf(found.form))));
}

/** “heeft plaatsgevonden”: “is … geweest”. */
const withZijn = (participle: string, plain: string) => (goesWithZijn.test(plain) ? `is … ${participle}` : participle);

const verbFormOf = (form: HardWord['form']): VerbForm =>
	/^(?:first|third|past|pastPlural|participle|participleE|gerund|gerundE)$/.test(form)
		? (form as VerbForm)
		: 'infinitive';

/** The clause ends here, so that nothing comes between the verb and what goes with it. */
function shuts(tokens: MeasuredSentence['tokens'], at: number) {
	const next = tokens[at];
	return (
		!next ||
		/^[.;:?!,)]$/.test(next.lower) ||
		next.tag === 'subordinator' ||
		(next.tag === 'conjunction' && /^(?:en|maar|of|want)$/.test(next.lower))
	);
}

const opensObject = (tokens: MeasuredSentence['tokens'], at: number) =>
	/^(?:article|adjective|noun|name|number|determiner|pronoun\.(?:possessive|pointing))/.test(tokens[at]?.tag ?? '');

/** “De gemeente waarborgt …”, and not “Hiermee waarborgt de gemeente …”. */
function isSubjectFirst({ tokens, gaps: { clauses } }: MeasuredSentence, verb: number) {
	const start = clauses.find(({ finite }) => finite === verb)?.start ?? 0;
	return (
		start < verb &&
		/^(?:article|determiner|noun|name|pronoun$|pronoun\.(?:possessive|pointing|indefinite)|number)/.test(
			tokens[start]!.tag
		)
	);
}

const goesWithZijn = /^(?:zijn|gaan|gebeuren|ontstaan|komen|blijven|worden|beginnen|stoppen)$/;
/** They make no passive, or not with what the hard verb has for a subject. */
const noPassive = /^(?:vertellen|schrijven|helpen|zien|merken|krijgen|hebben|weten|willen|vinden)$/;

/** “is verteld” and “heeft geweest” are no Dutch where “is geïnformeerd” and “heeft plaatsgevonden” are. */
function fitsParticiple({ tokens, gaps: { clauses } }: MeasuredSentence, at: number, one: VerbPhrase) {
	const own = clauses.find(({ others, teVerbs }) => others.includes(at) || teVerbs.includes(at));
	const verbs = own && own.finite !== undefined ? [own.finite, ...own.others, ...own.teVerbs] : [...tokens.keys()];
	const has = verbs.some((i) => hebben.has(tokens[i]!.lower));
	const is = verbs.some((i) => worden.has(tokens[i]!.lower) || zijn.has(tokens[i]!.lower));
	if (isLetting(one)) return has && !is;
	return !(has && goesWithZijn.test(one.infinitive)) && !(is && !has && noPassive.test(one.infinitive));
}
