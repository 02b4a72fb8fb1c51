import type { TaggedToken } from '../segmenting/reading.ts';
import { hebben, worden, zijn } from './auxiliaries.ts';
import type { Clause } from './clauses.ts';
import { agentOf, isSomebody, type Agent } from './agents.ts';
import { makesNoPassive } from './no-passives.ts';

/** Numbers are places among the tokens of the sentence. */
export interface Passive {
	auxiliary: number;
	participle: number;
	/** Who does it, when “door …” says so. */
	agent?: Agent;
}

/** “wordt beoordeeld”, “is besloten”; not “is gegaan”, which is no passive, nor “is gesloten”, which is how it is. */
export function passivesOf(tokens: TaggedToken[], clauses: Clause[]): Passive[] {
	return clauses.flatMap((clause) => {
		const verbs = [clause.finite, ...clause.others, ...clause.teVerbs].filter((at) => at !== undefined);
		const auxiliary =
			verbs.find((at) => isWorden(tokens[at]!.lower)) ?? verbs.find((at) => zijn.has(tokens[at]!.lower));
		if (auxiliary === undefined) return [];
		const byWorden = isWorden(tokens[auxiliary]!.lower);
		const participle = participleIn(tokens, clause, verbs, byWorden);
		const agent = agentOf(tokens, clause);
		if (participle === undefined || !isPassive(tokens, verbs, participle, byWorden || isSomebody(tokens, agent)))
			return [];
		return [{ auxiliary, participle, ...(agent ? { agent } : {}) }];
	});
}

const isWorden = (lower: string) => worden.has(lower) && lower !== 'geworden';

/** Tagged as participles, and no more than how something is. */
const howItIs = /^(?:gerechtigd|verschuldigd|verplicht|gehuwd|gevestigd|gelegen)$/;
const looksLikeOne = /^(?:(?:\p{L}{2,6})?ge\p{L}{3,}|(?:be|ver|her|ont|er)\p{L}{3,}|\p{L}{3,}eerd)$/u;
const endsLikeOne = /(?:d|t|en)$/;
const noParticiple =
	/^(?:bekend|beroemd|bereikbaar|bewust|gezond|geschikt|gereed|gewoon|gemakkelijk|gelijk|beter|verder|verschillend|gewassen|gemeenten?|gebieden|genoeg|gerechtigd|verschuldigd)$|end$/;

function participleIn(tokens: TaggedToken[], { others, finite, start }: Clause, verbs: number[], byWorden: boolean) {
	const found = others.find(
		(at) => tokens[at]!.tag === 'participle' && !zijn.has(tokens[at]!.lower) && !howItIs.test(tokens[at]!.lower)
	);
	if (found !== undefined || !byWorden) return found;
	// “wordt gebruikt”: the tagger may see an adjective or an infinitive where the verb beside it shows better.
	const until = Math.max(...verbs, finite ?? start) + 12;
	for (let at = start; at < Math.min(tokens.length, until); at++) {
		const { tag, lower } = tokens[at]!;
		if (at > verbs[0]! && (tag === 'sign' || tag === 'subordinator' || tag === 'conjunction')) break;
		const loose = tag === 'adjective.loose' || tag === 'verb.infinitive' || tag === 'verb.plural';
		if (loose && looksLikeOne.test(lower) && endsLikeOne.test(lower) && !noParticiple.test(lower) && !worden.has(lower))
			return at;
	}
	return undefined;
}

function isPassive(tokens: TaggedToken[], verbs: number[], participle: number, isSure: boolean) {
	if (verbs.some((at) => hebben.has(tokens[at]!.lower))) return false;
	return isSure || !makesNoPassive(tokens[participle]!.lower);
}
