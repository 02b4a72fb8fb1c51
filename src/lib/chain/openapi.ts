import { outcomeLabels, outcomes } from '#lib/agreements/outcome.ts';
import { agreementStates, stateLabels as stateLabelsOfAgreements } from '#lib/agreements/standing.ts';
import { channels, channelSlugs } from '#lib/contributions/channel.ts';
import { stateLabels, states } from '#lib/councils/outcome.ts';
import { kindNames, kindOf } from '#lib/policies/kinds/kinds.ts';
import { verdictLabels, verdicts } from '#lib/replies/verdict.ts';
import { openMilestoneStates, openOutcomes } from './open-data.ts';
import { all, day, list, maybe, number, ref, text } from './openapi-shapes.ts';

const links = (...names: string[]) => all(Object.fromEntries(names.map((name) => [name, ref('Link')])));
const verdict = { type: ['string', 'null'], enum: [...verdicts.map((one) => verdictLabels[one].slug), null] };

const channel = { type: 'string', enum: channels.map((channel) => channelSlugs[channel]) };

const schemas = {
	Link: all({ href: text }),
	Participatietraject: all({
		id: text,
		slug: text,
		titel: text,
		samenvatting: text,
		participatieniveau: text,
		status: { type: 'string', enum: ['loopt', 'afgerond'] },
		fasen: list(all({ titel: text, begin: day, einde: day })),
		_links: links('self', 'keten', 'pagina')
	}),
	Plek: all({ beleid: text, versie: number, alinea: text }),
	Inbreng: all({
		id: text,
		kanaal: channel,
		mensen: maybe(number),
		vindenDatOok: number,
		wijk: maybe(text),
		themas: list(text),
		vraag: maybe(text),
		tekst: text,
		datum: day,
		rodeDraden: list(text),
		tegenRodeDraden: list(text),
		oordeel: verdict,
		reden: maybe(text),
		nietInGewoneTaal: maybe(text),
		alineas: list(ref('Plek')),
		_links: links('pagina')
	}),
	RodeDraad: all({
		id: text,
		nummer: number,
		zin: text,
		tegengeluid: maybe(text),
		thema: maybe(text),
		aantal: number,
		aantalTegen: number,
		oordeel: verdict,
		reden: maybe(text),
		nietInGewoneTaal: maybe(text),
		oordeelTegen: verdict,
		redenTegen: maybe(text),
		nietInGewoneTaalTegen: maybe(text),
		alineas: list(ref('Plek')),
		_links: links('pagina')
	}),
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
	}),
	Afspraak: all({
		id: text,
		nummer: number,
		wijk: text,
		agendapunt: text,
		inbreng: text,
		uitkomst: { type: 'string', enum: outcomes.map((outcome) => outcomeLabels[outcome].slug) },
		stand: { type: 'string', enum: agreementStates.map((state) => stateLabelsOfAgreements[state].slug) },
		wat: maybe(text),
		wie: maybe(text),
		samenMet: maybe(text),
		bedrag: maybe(number),
		geld: maybe(text),
		uiterlijk: maybe(day),
		teLaatSinds: maybe(day),
		afgesprokenOp: day,
		waaromVeranderd: maybe(text),
		nietInGewoneTaal: maybe(text),
		stappen: list(
			all({
				tekst: text,
				afgesproken: day,
				uiterlijk: day,
				stand: { type: 'string', enum: Object.values(openMilestoneStates) },
				klaarOp: maybe(day)
			})
		),
		_links: links('pagina')
	}),
	Tellingen: all({
		openbaar: number,
		beantwoord: number,
		wachtOpModerator: number,
		verborgen: number,
		ingetrokken: number,
		rodeDraden: number,
		versies: number,
		perKanaal: list(all({ kanaal: channel, bijdragen: number, mensen: maybe(number), vindenDatOok: number }))
	}),
	Paginering: {
		type: 'object',
		properties: Object.fromEntries(['self', 'first', 'last', 'prev', 'next'].map((name) => [name, ref('Link')])),
		required: ['self', 'first', 'last']
	},
	Participatietrajecten: all({
		participatietrajecten: list(ref('Participatietraject')),
		totaal: number,
		_links: ref('Paginering')
	}),
	Keten: all({
		participatietraject: text,
		inbreng: list(ref('Inbreng')),
		rodeDraden: list(ref('RodeDraad')),
		versies: list(ref('Versie')),
		afspraken: list(ref('Afspraak')),
		tellingen: ref('Tellingen'),
		pagina: number,
		paginaGrootte: number,
		totaal: number,
		_links: ref('Paginering')
	}),
	Advies: all({
		id: text,
		slug: text,
		titel: text,
		soort: { type: 'string', enum: ['gevraagd', 'ongevraagd'] },
		participatietraject: maybe(text),
		gevraagdOp: maybe(day),
		nodigOp: maybe(day),
		ingediendOp: maybe(day),
		antwoordUiterlijk: maybe(day),
		stand: { type: 'string', enum: states.map((state) => stateLabels[state].slug) },
		dagen: number,
		dagenTeLaat: number,
		punten: list(
			all({
				nummer: number,
				tekst: text,
				vraag: maybe(text),
				minderheidsstandpunt: maybe(text),
				minderheid: maybe(text),
				inbreng: maybe(text),
				oordeel: verdict,
				reden: maybe(text),
				nietInGewoneTaal: maybe(text)
			})
		),
		_links: links('pagina', 'pdf')
	}),
	Adviezen: all({ adviezen: list(ref('Advies')), totaal: number, _links: ref('Paginering') }),
	Probleem: all({ type: text, title: text, status: number, detail: text, instance: text })
};

const slug = {
	name: 'slug',
	in: 'path',
	required: true,
	schema: text,
	description: 'Zoals in het adres van het traject.'
};
const query = (name: string, most: number, otherwise: number) => ({
	name,
	in: 'query',
	schema: { type: 'integer', minimum: 1, maximum: most, default: otherwise }
});
const paging = [query('pagina', 100_000, 1), query('paginaGrootte', 1000, 200)];

const version = { 'API-Version': { schema: text, description: 'De versie van deze API.' } };
const problemOf = (description: string) => ({
	description,
	headers: version,
	content: { 'application/problem+json': { schema: ref('Probleem') } }
});
const read = (operationId: string, summary: string, schema: string, parameters: object[]) => ({
	get: {
		operationId,
		summary,
		tags: ['participatietrajecten'],
		parameters,
		responses: {
			200: { description: 'Gelukt', headers: version, content: { 'application/json': { schema: ref(schema) } } },
			400: problemOf('Een parameter klopt niet'),
			404: problemOf('Niet gevonden')
		}
	}
});

/** What the API offers, in OpenAPI 3.1. `origin`: the address of the platform. */
export const openApi = (origin: string) => ({
	openapi: '3.1.0',
	info: {
		title: 'Samenspraak open data',
		version: '1.0.0',
		description:
			'Alles wat openbaar is van inbreng tot besluit: wat mensen zeiden, wat de gemeente antwoordde, en waar het in het beleid staat. ' +
			'De keten komt in pagina’s: op elke pagina staan van inbreng, rodeDraden en de alinea’s van versies hoogstens paginaGrootte. ' +
			'Wie _links.next volgt tot die er niet meer is, heeft alles één keer.',
		contact: { name: 'De gemeente', url: `${origin}/open-data` }
	},
	servers: [{ url: `${origin}/api/v1` }],
	tags: [{ name: 'participatietrajecten', description: 'Rondes van meedoen die naar een besluit leiden.' }],
	paths: {
		'/participatietrajecten': read('listParticipatietrajecten', 'Alle trajecten', 'Participatietrajecten', paging),
		'/adviezen': read('listAdviezen', 'Het register van adviezen van de adviesraad', 'Adviezen', paging),
		'/participatietrajecten/{slug}': read('getParticipatietraject', 'Eén traject', 'Participatietraject', [slug]),
		'/participatietrajecten/{slug}/keten': read('getKeten', 'De keten van inbreng tot besluit', 'Keten', [
			slug,
			...paging
		])
	},
	components: { schemas }
});
