import { all, channel, day, links, list, maybe, number, ref, text, verdict } from './words.ts';

/** What people said, and what the municipality says of it. */
export const saidSchemas = {
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
	})
};
