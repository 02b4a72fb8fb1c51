interface Affix {
	strip: string;
	add: string;
	where: RegExp;
	noun: boolean;
}

export interface DictionaryWords {
	all: Set<string>;
	/** What can be a noun: it has a plural, or it may end a compound. */
	nouns: Set<string>;
}

/** All words that a dictionary of Hunspell allows, written in full; compounds that it does not name are left out. */
export function expandDictionary(affixes: string, dictionary: string): DictionaryWords {
	const suffixes = affixesOf(affixes, 'SFX');
	const prefixes = affixesOf(affixes, 'PFX');
	const words: DictionaryWords = { all: new Set(), nouns: new Set() };
	for (const line of dictionary.split('\n').slice(1)) {
		const [stem = '', flags = ''] = line.trim().split(/\s/)[0]!.split('/');
		const own: string[] = flags.match(/../g) ?? [];
		if (own.includes('Fw')) continue;
		const forms = [{ form: stem, noun: own.some((flag) => /^(?:C[abcp]|Z.)$/.test(flag)) && !/^\p{Lu}/u.test(stem) }];
		for (const suffix of own.flatMap((flag) => suffixes.get(flag) ?? []))
			if (suffix.where.test(stem))
				forms.push({ form: stem.slice(0, stem.length - suffix.strip.length) + suffix.add, noun: suffix.noun });
		for (const { form, noun } of forms) keep(words, form, noun);
		for (const prefix of own.flatMap((flag) => prefixes.get(flag) ?? []))
			for (const { form } of forms) keep(words, prefix.add + form, false);
	}
	return words;
}

function keep({ all, nouns }: DictionaryWords, form: string, noun: boolean) {
	const word = form.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').toLowerCase();
	if (!/^[\p{L}'’-]{2,}$/u.test(word) || word.endsWith('-')) return;
	all.add(word);
	if (noun) nouns.add(word);
}

function affixesOf(text: string, kind: 'SFX' | 'PFX') {
	const affixes = new Map<string, Affix[]>();
	for (const line of text.split('\n')) {
		const [type, flag, strip, add, where, mark] = line.trim().split(/\s+/);
		if (type !== kind || where === undefined || where.startsWith('#')) continue;
		const pattern = new RegExp(kind === 'SFX' ? `(?:${where})$` : `^(?:${where})`, 'u');
		const bare = add!.split('/')[0]!;
		const affix = { strip: strip === '0' ? '' : strip!, add: bare === '0' ? '' : bare, where: pattern };
		affixes.set(flag!, [...(affixes.get(flag!) ?? []), { ...affix, noun: mark === 'ts:NN2' }]);
	}
	return affixes;
}
