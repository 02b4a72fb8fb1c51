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
	// Who stole it, or let it break, is not “wij”.
	const stem = tokens[participle]!.lower;
	if (!agent && harmed.test(stem)) return [];
	const isYours = !agent && yours.test(stem);
	const who = agent ? tokens.slice(agent.from + 1, agent.to + 1).map(({ word }) => word) : [isYours ? 'u' : 'wij'];
	const many = agent ? /^(?:nouns|other)$/.test(tokens[agent.to]!.tag) || /^(?:ons|hen)$/.test(who[0]!) : !isYours;
	const subject = who.join(' ').replace(/^ons$/, 'wij').replace(/^hen$/, 'zij');
	const done = tokens[participle]!.lower;
	const helper = tokens[auxiliary]!.lower;
	if (!worden.has(helper) || /^werd/.test(helper))
		return [`${subject} ${many ? 'hebben' : isYours ? 'hebt' : 'heeft'} … ${done}`];
	const verb = verbOfParticiple(done, isKnown);
	if (!verb) return [];
	const { particle, forms } = verbOf(verb);
	const modal = helper === 'worden' && tokens.find(({ lower }) => modals.has(lower) && plural[lower]);
	if (modal)
		return [
			`${subject} ${many ? plural[modal.lower] : ofYou(singular[plural[modal.lower]!]!, isYours)} … ${particle}${forms.infinitive}`
		];
	if (helper === 'worden' && tokens[auxiliary]!.tag === 'verb.infinitive') return [];
	const finite = many ? forms.infinitive : forms.third;
	return [`${subject} ${finite}${particle ? ` … ${particle}` : ''}`];
}

const singular: Record<string, string> = {
	...{ zullen: 'zal', moeten: 'moet', kunnen: 'kan', mogen: 'mag', zouden: 'zou', moesten: 'moest', konden: 'kon' }
};
const plural: Record<string, string> = {
	...Object.fromEntries(Object.keys(singular).map((many) => [many, many])),
	...Object.fromEntries(Object.entries(singular).map(([many, one]) => [one, many])),
	...{ dienen: 'moeten', dient: 'moeten', diende: 'moesten', dienden: 'moesten' }
};

// What an inwoner does, so “u”: “de aanvraag wordt ingediend”.
const yours =
	/^(?:ingediend|aangevraagd|aangemeld|ingeleverd|aangeleverd|overgelegd|meegestuurd|meegezonden|ingevuld|ondertekend|doorgegeven|opgegeven|ingeschreven|meegenomen|bijgevoegd)$/;
const harmed =
	/^(?:gestolen|vernield|beschadigd|bedreigd|mishandeld|vermoord|aangereden|ingebroken|beroofd|bestolen|vervuild|verloren|verrast|getroffen|geraakt|gewond|aangevallen)$/;

/** “u zult” and “u kunt” where another “zal” and “kan”. */
const ofYou = (modal: string, isYou: boolean) => (isYou ? ({ zal: 'zult', kan: 'kunt' }[modal] ?? modal) : modal);
