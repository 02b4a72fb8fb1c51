import { strongVerbs } from '../grammar/strong-verbs.ts';
import { closed, opened } from './spelling.ts';

/** The form of a verb. `infinitive` is the plural of the present too, `participleE` and `gerundE` stand before a noun. */
export type VerbForm =
	'infinitive' | 'first' | 'third' | 'past' | 'pastPlural' | 'participle' | 'participleE' | 'gerund' | 'gerundE';

export interface Verb {
	/** What leaves the verb in a main clause: “aan” of aanwenden, “in kaart ” of in kaart brengen. */
	particle: string;
	forms: Record<VerbForm, string>;
	/** Words that follow the verb: “voor” of zorgen voor. */
	tail: string;
}

/** A verb in all its forms. It is written with a slash where it splits: aan/wenden, in kaart /brengen, in aanmerking /komen voor. */
export function verbOf(written: string): Verb {
	const [, particle = '', verb = '', tail = ''] = /^(?:(.*)\/)?(\S+)(?: (.*))?$/.exec(written) ?? [];
	return { particle, forms: formsOf(verb), tail };
}

function formsOf(verb: string): Record<VerbForm, string> {
	const first = firsts.get(verb) ?? stemOf(verb);
	const { past, pastPlural, participle } = strong(verb) ?? weak(verb, first);
	return {
		infinitive: verb,
		first,
		third: thirds.get(verb) ?? (first.endsWith('t') ? first : `${first}t`),
		past,
		pastPlural,
		participle,
		participleE: participle.endsWith('en') ? participle : `${participle}e`,
		gerund: `${verb}d`,
		gerundE: `${verb}de`
	};
}

const firsts = new Map([
	['monitoren', 'monitor'],
	['oordelen', 'oordeel'],
	['beoordelen', 'beoordeel'],
	['veroordelen', 'veroordeel'],
	['bevoordelen', 'bevoordeel'],
	['benadelen', 'benadeel'],
	['zijn', 'ben'],
	['komen', 'kom'],
	['kunnen', 'kan'],
	['mogen', 'mag'],
	['zullen', 'zal']
]);
const thirds = new Map([
	['zijn', 'is'],
	['hebben', 'heeft'],
	['kunnen', 'kan'],
	['mogen', 'mag'],
	['zullen', 'zal'],
	['willen', 'wil']
]);

/** The first person of the present: realiseer, beleef, vind. */
function stemOf(verb: string) {
	if (/(?:aa|oe|[^aeo]ie)n$/.test(verb)) return verb.slice(0, -1);
	const stem = verb.replace(/en$/, '');
	if (stem.endsWith('iër')) return stem.replace(/iër$/, 'ieer');
	if (stem.endsWith('ër')) return stem.replace(/ër$/, 'ëer');
	if (/(?:ier|oei|aai|ooi)$/.test(stem)) return stem;
	if (stem.endsWith('er') && isLong(verb) && !unstressed.test(stem)) return `${stem.slice(0, -2)}eer`;
	if (/(?:e[lnrm]|ig)$/.test(stem) && isLong(verb)) return stem;
	const base = withoutPrefix(verb);
	return verb.slice(0, verb.length - base.length) + closed(base.replace(/en$/, ''));
}

/** More syllables than the one before the ending: “leveren”, but not “beheren”. */
const isLong = (verb: string) => (withoutPrefix(verb).match(/[aeiouyïë]+/g) ?? []).length > 2;

/** Verbs in -eren whose stress is not on the ending. */
const unstressed =
	/(?:beter|lever|verander|minder|zeker|vorder|hinder|inner|gader|luister|zonder|nader|lemmer|anker|kader|cluster|meerder|wonder|makkelijker|offer)$/;

function strong(verb: string) {
	const base = [verb, withoutPrefix(verb), withoutPrefix(withoutPrefix(verb))].find((form) => strongs().has(form));
	if (base === undefined) return undefined;
	const prefix = verb.slice(0, verb.length - base.length);
	const { past, pastPlural, participle } = strongs().get(base)!;
	return {
		past: prefix + past,
		pastPlural: prefix + pastPlural,
		participle: prefix ? prefix + participle.replace(/^ge/, '') : participle
	};
}

/** “’t kofschip” decides on -te or -de, and looks at the infinitive: leven, leefde. */
function weak(verb: string, stem: string) {
	const sharp = /(?:[tkfspx]|ch)$/.test(verb.replace(/en$/, ''));
	const past = `${stem}${sharp ? 't' : 'd'}e`;
	const participle = /[td]$/.test(stem) ? stem : stem + (sharp ? 't' : 'd');
	return { past, pastPlural: `${past}n`, participle: withoutPrefix(verb) === verb ? withGe(participle) : participle };
}

/** A vowel after “ge” takes a trema where one would read both as one: geëvalueerd, geïnformeerd. */
const withGe = (stem: string) =>
	`ge${stem.replace(/^(?:e|i(?!j)|u(?!i))/, (vowel) => ({ e: 'ë', i: 'ï', u: 'ü' })[vowel] ?? vowel)}`;

/** The verb without be-, ver-, onder-…, if there is a verb behind it: “geven” has no prefix. */
function withoutPrefix(verb: string) {
	if (foreign.test(verb)) return verb;
	const rest = /^(?:be|ge|ver|her|ont|er|onder|over|weer|vol|om|voor|mis)(.+)$/.exec(verb)?.[1];
	return rest && /[aeiouy]/.test(rest.replace(/en$/, '')) && !/^([^aeiou])\1|^inn/.test(rest) ? rest : verb;
}

// “genereren” has no prefix, and “herstructureren” one that takes “ge”.
const foreign = /^(?:gener|verif|verbalis|benchmark|her(?:indic|struct|prior|form|positio|orië|eval))/;

let table: Map<string, { past: string; pastPlural: string; participle: string }> | undefined;

function strongs() {
	table ??= new Map(
		strongVerbs
			.trim()
			.split('\n')
			.map((line) => {
				const [verb = '', pasts = '', participle = ''] = line.split(' ');
				const [past = '', plural] = pasts.split('/');
				return [verb, { past, pastPlural: plural ?? pluralOf(past), participle }] as const;
			})
	);
	return table;
}

/** bood, boden; hield, hielden; wees, wezen; trof, troffen. */
const pluralOf = (past: string) => (past.endsWith('e') ? `${past}n` : `${opened(past)}en`);
