import { verbOf } from '../lexicon/inflect/verbs.ts';
import type { TaggedToken } from '../segmenting/reading.ts';
import { modals, worden } from './auxiliaries.ts';
import { verbOfParticiple } from './infinitives.ts';
import type { Passive } from './passives.ts';

/** How the same reads with who does it first: “het college beoordeelt”, “wij hebben besloten”. */
export function activeOf(
	tokens: TaggedToken[],
	{ auxiliary, participle, agent }: Passive,
	isKnown: (word: string) => boolean
): string[] {
	const who = agent ? tokens.slice(agent.from + 1, agent.to + 1).map(({ word }) => word) : ['wij'];
	const many = !agent || /^(?:nouns|other)$/.test(tokens[agent.to]!.tag) || /^(?:ons|hen)$/.test(who[0]!);
	const subject = who.join(' ').replace(/^ons$/, 'wij').replace(/^hen$/, 'zij');
	const done = tokens[participle]!.lower;
	const helper = tokens[auxiliary]!.lower;
	if (!worden.has(helper) || /^werd/.test(helper)) return [`${subject} ${many ? 'hebben' : 'heeft'} … ${done}`];
	const verb = verbOfParticiple(done, isKnown);
	if (!verb) return [];
	const { particle, forms } = verbOf(verb);
	const modal = helper === 'worden' && tokens.find(({ lower }) => modals.has(lower) && plural[lower]);
	if (modal)
		return [
			`${subject} ${many ? plural[modal.lower] : singular[plural[modal.lower]!]} … ${particle}${forms.infinitive}`
		];
	if (helper === 'worden' && tokens[auxiliary]!.tag === 'verb.infinitive') return [];
	const finite = many ? forms.infinitive : forms.third;
	return [`${subject} ${finite}${particle ? ` … ${particle}` : ''}`];
}

const singular: Record<string, string> = {
	...{ zullen: 'zal', moeten: 'moet', kunnen: 'kan', mogen: 'mag', zouden: 'zou', moesten: 'moest', konden: 'kon' }
};
const plural: Record<string, string> = {
	...Object.fromEntries(Object.entries(singular).map(([many, one]) => [one, many])),
	...Object.fromEntries(Object.keys(singular).map((many) => [many, many]))
};
