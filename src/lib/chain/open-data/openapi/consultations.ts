import { all, channel, day, links, list, maybe, number, ref, text } from './words.ts';

/** A traject, its pages and its counts. */
export const consultationSchemas = {
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
	Adviezen: all({ adviezen: list(ref('Advies')), totaal: number, _links: ref('Paginering') }),
	Probleem: all({ type: text, title: text, status: number, detail: text, instance: text })
};
