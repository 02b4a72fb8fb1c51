import { kindNames, kindOf } from '#lib/policies/kinds/kinds.ts';
import { openOutcomes } from '../shapes/texts.ts';
import { all, day, links, list, maybe, number, ref, text } from './words.ts';

/** The texts that came of it, and what the council decided. */
export const textSchemas = {
	Herkomst: all({
		soort: { type: 'string', enum: ['rode-draad', 'inbreng', 'amendement', 'toevoeging-gemeente'] },
		id: maybe(text),
		reden: maybe(text)
	}),
	Alinea: all({
		id: text,
		volgorde: number,
		soort: { type: 'string', enum: kindNames.map((name) => kindOf(name).openName) },
		tekst: text,
		formeleTekst: maybe(text),
		gegevens: { anyOf: [{ type: 'object', additionalProperties: maybe(text) }, { type: 'null' }] },
		vervallen: { type: 'boolean' },
		herkomst: list(ref('Herkomst')),
		wijziging: {
			anyOf: [all({ oorzaak: text, uitleg: text, herkomst: list(ref('Herkomst')) }), { type: 'null' }]
		}
	}),
	Amendement: all({
		id: text,
		nummer: text,
		titel: text,
		indiener: text,
		uitkomst: { type: 'string', enum: Object.values(openOutcomes) },
		stemming: text,
		ongewijzigdOmdat: maybe(text)
	}),
	Raadsbesluit: all({
		nummer: maybe(text),
		datum: maybe(day),
		zonderAdvies: maybe(text),
		voor: maybe(number),
		tegen: maybe(number),
		onthouden: maybe(number),
		amendementen: list(ref('Amendement'))
	}),
	Versie: all({
		beleid: text,
		document: { type: 'string', enum: ['beleidskader', 'uitvoeringsplan', 'wijkagenda'] },
		nummer: number,
		status: { type: 'string', enum: ['concept', 'gepubliceerd', 'vastgesteld'] },
		datum: day,
		samenvatting: text,
		besluit: maybe(text),
		verhaalIngetrokken: maybe(day),
		raadsbesluit: { anyOf: [ref('Raadsbesluit'), { type: 'null' }] },
		aantalAlineas: number,
		alineas: list(ref('Alinea')),
		_links: links('pagina')
	})
};
