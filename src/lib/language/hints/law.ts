import { info, rangeOf, type Finder } from './hint.ts';

const laws =
	/^(?:awb|wmo|woo|wro|wabo|avg|bw|sr|sv|grondwet|gemeentewet|omgevingswet|participatiewet|jeugdwet|woningwet|apv)$|wet$|besluit$|verordening$/;

/** “artikel 4, lid 2”: say what it means, and put the article in a note. */
export const law: Finder = (sentence) => {
	const { tokens } = sentence;
	return tokens.flatMap(({ lower }, at) => {
		if (!/^(?:artikel|artikelen|art\.)$/.test(lower) || tokens[at + 1]?.kind !== 'number') return [];
		let to = at + 1;
		for (let next = at + 2; next < Math.min(tokens.length, at + 16) && belongs(tokens[next]!); next++)
			if (tokens[next]!.kind === 'number' || ends.test(tokens[next]!.lower) || laws.test(tokens[next]!.lower))
				to = next;
		return [
			info(
				rangeOf(sentence, at, to),
				'Zeg in gewone woorden wat dit artikel regelt. Zet het nummer tussen haakjes of in een noot.'
			)
		];
	});
};

const ends = /^(?:lid|leden|onder|onderdeel|sub|aanhef|[a-z])$/;
const goesOn =
	/^(?:,|van|de|het|en|of|tot|met|juncto|jo|t\/m|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|algemene|bestuursrecht|maatschappelijke|ondersteuning)$/;
const belongs = ({ kind, lower }: { kind: string; lower: string }) =>
	kind === 'number' || ends.test(lower) || laws.test(lower) || goesOn.test(lower);
