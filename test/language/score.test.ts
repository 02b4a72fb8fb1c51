import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '#lib/language/analysis.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import { levelOf, scoreOf, strugglingAt } from '#lib/language/measuring/score.ts';

const language = await loadLanguage();

test('the formula gives the value that LiNT-II publishes', () => {
	expect(scoreOf({ frequency: 5.2, distance: 3, density: 4.5, concreteness: 0.6 })).toBeCloseTo(21.0204, 4);
});

test('a level says which share of the adults has trouble with it', () => {
	expect([33.9, 34, 45.9, 46, 57.9, 58].map(levelOf)).toEqual([1, 2, 2, 3, 3, 4]);
	expect(strugglingAt[levelOf(50)]).toBe(53);
});

const hard = [
	'De implementatie van het beleidskader vergt een intensivering van de samenwerking tussen de betrokken partijen.',
	'Ten behoeve van de verduurzaming van de gebouwde omgeving wordt een integrale aanpak ontwikkeld.',
	'Het college stelt op grond van de verordening nadere regels omtrent de subsidieverstrekking.',
	'De aanvraag wordt binnen de daarvoor gestelde termijn door de commissie beoordeeld.',
	'Wij kijken samen met de bewoners van de straat welke bomen er moeten komen.',
	'De bibliotheek is open van maandag tot en met vrijdag.',
	'De kinderen spelen in het park bij de school.',
	'U krijgt binnen twee weken een brief van de gemeente.',
	'Vorig jaar vroegen wij de inwoners van het dorp wat zij van het plein vonden.'
];
const plain = [
	'Dat is goed.',
	'Wij helpen u graag.',
	'U kunt ons bellen.',
	'Kom ook.',
	'Wij zijn er voor u.',
	'Dat kan.'
];

test('a plain short sentence at the end never makes a text score harder', () => {
	const text = fc.array(fc.constantFrom(...hard, ...plain), { minLength: 30, maxLength: 40 });
	fc.assert(
		fc.property(text, fc.constantFrom(...plain), (sentences, more) => {
			const before = analyse(sentences.join(' '), language).score;
			const after = analyse([...sentences, more].join(' '), language).score;
			if (before !== undefined) expect(after).toBeLessThanOrEqual(before);
		}),
		{ numRuns: 60 }
	);
});

test('a text of nothing but plain sentences does not get harder by one more', () => {
	const easy =
		Array.from({ length: 40 }, (_, at) => plain[at % plain.length]).join(' ') + ' Het kind loopt naar het huis.';
	for (const more of plain)
		expect(analyse(`${easy} ${more}`, language).score).toBeLessThanOrEqual(analyse(easy, language).score!);
});

test('a short text gets no score, and the rules are counted all the same', () => {
	const short = analyse('De aanvraag wordt m.b.t. de Wmo door het college beoordeeld.', language);
	expect(short).toMatchObject({ reliable: false, why: 'too_short' });
	expect(short.score).toBeUndefined();
	expect(short.gate.passed).toBe(false);
});

test('English text gets no score', () => {
	const english = 'This is a text about streets and people who would like them to be greener than they were before. ';
	expect(analyse(english.repeat(12), language)).toMatchObject({ reliable: false, why: 'not_dutch' });
});

test('headings, tables and code do not count for the score', () => {
	const text = hard.join(' ').repeat(2);
	const dressed = `# Duurzaamheidsbeleidskader\n\n${text}\n\n| Bestuursrechtelijke | Handhavingsinstrumenten |\n|---|---|\n| x | y |\n\n\`\`\`\nconst verordening = 1;\n\`\`\`\n`;
	expect(analyse(dressed, language).score).toBe(analyse(text, language).score);
});
