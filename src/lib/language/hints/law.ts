import { info, rangeOf, type Finder } from './hint.ts';

const laws =
	/^(?:awb|wmo|woo|wro|wabo|avg|bw|sr|sv|grondwet|gemeentewet|omgevingswet|participatiewet|jeugdwet|woningwet|apv)$|wet$|besluit$|verordening$/;

/** “artikel 4, lid 2”: say what it means, and put the article in a note. */
export const law: Finder = (sentence) => {
	const { tokens } = sentence;
	return tokens.flatMap(({ lower }, at) => {
		if (!/^(?:artikel|artikelen|art\.)$/.test(lower) || tokens[at + 1]?.kind !== 'number') return [];
		let to = at + 1;
		for (let next = at + 2; next < Math.min(tokens.length, at + 12); next++)
			if (
				tokens[next]!.kind === 'number' ||
				/^(?:lid|leden|onder|onderdeel|sub)$/.test(tokens[next]!.lower) ||
				laws.test(tokens[next]!.lower)
			)
				to = next;
		return [
			info(
				rangeOf(sentence, at, to),
				'Zeg in gewone woorden wat dit artikel regelt. Zet het nummer tussen haakjes of in een noot.'
			)
		];
	});
};
