import type { Verdict } from '#lib/replies/verdict.ts';

// What a municipality concludes in its own words. What says two things at once, or nothing, is left to a person.

const formal: [RegExp, Verdict][] = [
	[/\b(?:gedeeltelijk|deels|ten dele|voor een deel)\s+(?:on)?gegrond\b/, 'partly'],
	[/\b(?:ongegrond|niet gegrond)\b/, 'rejected'],
	[/\bgegrond\b/, 'adopted']
];

const partly =
	/\b(?:gedeeltelijk|deels|ten dele|voor een deel)\b[^.]*\b(?:overgenomen|over|aangepast|gevolgd|tegemoet\w*|toegekend|verwerkt|aanpassing|wijziging)\b|\b(?:overgenomen|aangepast|verwerkt|aanpassing|wijziging)\b[^.]*\b(?:gedeeltelijk|deels|ten dele|voor een deel)\b/;
const elsewhere =
	/\b(?:hoort|thuis|valt|ligt|staat)\b[^.]*\b(?:ergens anders|elders|buiten (?:dit|het|de)\b)|\b(?:doorgestuurd|doorgeleid|doorgegeven) (?:aan|naar)\b/;
const existing =
	/\b(?:is|wordt|zijn|doen wij|staat)\b[^.]*\b(?:al|reeds)\b[^.]*\b(?:opgenomen|beleid|geregeld|voorzien|mogelijk|in het (?:plan|beleid))\b|\bis al beleid\b/;
const rejected =
	/\b(?:leidt|leiden|geeft|geven|levert|vormt)\b[^.]*\b(?:niet|geen)\b[^.]*\b(?:aanpassing\w*|wijziging\w*|aanleiding)\b|\bgeen (?:aanleiding|aanpassing\w*|wijziging\w*)\b|\bniet\b[^.]*\b(?:overgenomen|overnemen|aangepast|gevolgd|gewijzigd|gehonoreerd|tegemoet\w*)\b|\bnemen wij\b[^.]*\bniet over\b/;
const adopted =
	/\b(?:wordt|worden|is|zijn)\b[^.]*\b(?:overgenomen|aangepast|gewijzigd|toegevoegd|gehonoreerd|verwerkt|opgenomen)\b|\b(?:leidt|leiden|geeft|geven)\b[^.]*\b(?:tot|aanleiding)\b[^.]*\b(?:aanpassing\w*|wijziging\w*)\b|\bnemen wij\b[^.]*\bover\b|\bpassen wij\b[^.]*\baan\b|\btegemoet gekomen\b/;

/** The verdict that a conclusion gives in words; nothing when it gives none, or more than one. */
export function verdictIn(conclusion: string): Verdict | undefined {
	const said = conclusion.toLowerCase().replace(/\s+/g, ' ');
	const named = formal.find(([words]) => words.test(said));
	if (named) return named[1];
	if (partly.test(said)) return 'partly';
	if (elsewhere.test(said)) return 'elsewhere';
	if (existing.test(said)) return 'existing';
	const [no, yes] = [rejected.test(said), adopted.test(withoutNo(said))];
	if (no === yes) return undefined;
	return no ? 'rejected' : 'adopted';
}

/** Without the sentences that say no: in those the words of a yes stand too. */
const withoutNo = (said: string) =>
	said
		.split(/(?<=[.;])/)
		.filter((sentence) => !/\b(?:niet|geen)\b/.test(sentence))
		.join('');
