import { consultationSchemas } from './consultations.ts';
import { doneSchemas } from './done.ts';
import { saidSchemas } from './said.ts';
import { textSchemas } from './texts.ts';
import { ref, text } from './words.ts';

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
	components: { schemas: { ...consultationSchemas, ...saidSchemas, ...textSchemas, ...doneSchemas } }
});
