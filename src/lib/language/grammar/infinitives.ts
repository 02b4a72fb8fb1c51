import { strongVerbs } from '../lexicon/grammar/strong-verbs.ts';
import { verbOf } from '../lexicon/inflect/verbs.ts';
import { opened } from '../lexicon/inflect/spelling.ts';

const particles =
	/^(aan|achter|af|bij|binnen|bijeen|dicht|door|goed|in|klaar|los|mee|na|neer|om|onder|op|open|over|rond|samen|schoon|stil|tegen|terug|toe|uit|uiteen|vast|voor|voort|vooruit|vrij|weg)(?=ge)/;

// Here “ge” belongs to the verb itself.
const withGe = new Map([
	['gebruikt', 'gebruiken'],
	['geloofd', 'geloven'],
	['getuigd', 'getuigen'],
	['gehoorzaamd', 'gehoorzamen'],
	// Else a verb that is not meant would be found first.
	['geleid', 'leiden'],
	['gespreid', 'spreiden'],
	['gepleit', 'pleiten'],
	['gewend', 'wenden']
]);

let strong: Map<string, string> | undefined;

/**
 * The verb of a participle as the lexicon writes it: “aan/passen” for “aangepast”. Of what fits, only words that
 * `isKnown` knows count; undefined when there is none.
 */
export function verbOfParticiple(participle: string, isKnown: (word: string) => boolean): string | undefined {
	const [particle = ''] = particles.exec(participle) ?? [];
	const bare = participle.slice(particle.length);
	const found = candidatesFor(bare).find((verb) => isKnown(verb) && verbOf(verb).forms.participle === bare);
	if (!found) return /\p{L}{3}eerd$/u.test(bare) && !particle ? bareOf(bare).replace(/eerd$/, 'eren') : undefined;
	return particle ? `${particle}/${found}` : found;
}

function candidatesFor(participle: string): string[] {
	strong ??= new Map(
		strongVerbs
			.trim()
			.split('\n')
			.map((line) => line.split(' '))
			.map(([infinitive, , form]) => [form!, infinitive!])
	);
	const whole = strong.get(participle) ?? withGe.get(participle);
	if (whole) return [whole];
	const prefix = /^(?:be|ver|her|ont|er|door|over|onder|voor)(?=\p{L}{3})/u.exec(participle)?.[0] ?? '';
	const based =
		prefix && (strong.get(`ge${participle.slice(prefix.length)}`) ?? strong.get(participle.slice(prefix.length)));
	const stem = bareOf(participle).replace(/[dt]$/, '');
	return [
		...(based ? [prefix + based] : []),
		...weak(stem),
		...(/[dt]$/.test(participle) ? weak(bareOf(participle)) : [])
	];
}

/** Without “ge”, and without the dots of “geïnformeerd”. */
const bareOf = (participle: string) =>
	participle.replace(/^ge([ëïü]?)/, (_, dotted: string) => dotted.normalize('NFD').charAt(0));

const weak = (stem: string) => {
	const soft = stem.replace(/f$/, 'v').replace(/s$/, 'z');
	return [...new Set([soft, stem].flatMap((base) => [`${opened(base)}en`, `${base}en`, `${base}${base.at(-1)}en`]))];
};
