import type { Term } from '#lib/language/settings.ts';

/** Hard words that our own texts do need, each with its reason. Not one sentence is excused as a whole. */
export const exceptions: (Term & { explanation: string })[] = [
	...because('a name of the house: the page that it leads to says what it is', [
		...['beleidskader', 'klankbordgroep', 'uitvoeringsplan']
	]),
	...because('a word of the law for which the page gives the meaning, for the redactie and the raad', ['amendement']),
	...because('the size of a file, as every phone and computer shows it', ['MB']),
	...because(
		'a kind of file, by the name that programs and phones give it',
		'AVIF CSV CSV-bestand DOCX GIF HEIC-bestand JPEG JSON PNG'.split(' ')
	),
	...because('a program, a standard or an office, by its name, for who works with it', [
		...['ODK', 'SPSS', 'FILE', 'PDOK', 'CBS', 'RD', 'EN', 'WCAG', 'AA', 'PORT']
	]),
	...because('the square that a phone reads: everybody calls it so', ['QR-code']),
	...because('for programmers who read our data', ['API', 'parameter']),
	...because('the name that LimeSurvey gives it, for who brings a questionnaire from there', ['quota', 'quotum']),
	...because('the hint on this very word', ['dient te'])
];

function because(explanation: string, terms: string[]) {
	return terms.map((term) => ({ term, explanation }));
}
