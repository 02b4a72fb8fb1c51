const LONGEST = 18;

/** What may be unclear about a stelling, in one sentence each. They are tips: the redactie decides. */
export function statementTips(text: string): string[] {
	const words: string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const has = (...some: string[]) => some.find((word) => words.includes(word));
	const two = has('en', 'of', 'maar', 'zowel');
	const no = has('niet', 'geen', 'nooit', 'zonder');
	return [
		...(two ? [`Er staat “${two}” in. Vraagt u twee dingen? Maak er dan twee stellingen van.`] : []),
		...(no ? [`Er staat “${no}” in. Dan weten mensen niet goed wat eens en oneens betekenen.`] : []),
		...(text.includes('?') ? ['Dit is een vraag. Bij een stelling kiezen mensen eens of oneens.'] : []),
		...(words.length > LONGEST
			? [`Dit zijn ${words.length} woorden. Een korte stelling leest beter op het scherm.`]
			: [])
	];
}
