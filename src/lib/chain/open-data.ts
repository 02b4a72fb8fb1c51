import * as v from 'valibot';
import type { MilestoneState } from '#lib/agreements/standing.ts';
import type { AmendmentOutcome } from '#lib/policies/amendment.ts';
import { pagesOf } from '#lib/storage/pages.ts';

// The shapes of the open data, in the words of the platform: who reads the data needs no glossary.

export interface OpenConsultation {
	id: string;
	slug: string;
	titel: string;
	samenvatting: string;
	participatieniveau: string;
	status: 'loopt' | 'afgerond';
	fasen: { titel: string; begin: string; einde: string }[];
	_links: { self: Link; keten: Link; pagina: Link };
}

export interface Link {
	href: string;
}

export interface OpenContribution {
	id: string;
	kanaal: string;
	/** How many said it. Nothing of what inwoners did not say. */
	mensen: number | null;
	/** How many others find the same. */
	vindenDatOok: number;
	wijk: string | null;
	themas: string[];
	vraag: string | null;
	tekst: string;
	/** The day that it was handed in, as `2026-03-01`: the minute could give someone away. */
	datum: string;
	/** Ids of the findings that it stands behind, and of those that it does not agree with. */
	rodeDraden: string[];
	tegenRodeDraden: string[];
	oordeel: string | null;
	reden: string | null;
	/** Why that reason is not in plain language; nothing when it is, or was never measured. */
	nietInGewoneTaal: string | null;
	alineas: OpenPlace[];
	_links: { pagina: Link };
}

export interface OpenPlace {
	beleid: string;
	/** Number of the version. */
	versie: number;
	/** Id of the paragraph: the same in every version. */
	alinea: string;
}

export interface OpenFinding {
	id: string;
	nummer: number;
	zin: string;
	tegengeluid: string | null;
	thema: string | null;
	/** How many public contributions stand behind it and against it; each of these names it. */
	aantal: number;
	aantalTegen: number;
	oordeel: string | null;
	reden: string | null;
	/** Why that reason is not in plain language; nothing when it is, or was never measured. */
	nietInGewoneTaal: string | null;
	/** The answer to who does not agree. */
	oordeelTegen: string | null;
	redenTegen: string | null;
	nietInGewoneTaalTegen: string | null;
	alineas: OpenPlace[];
	_links: { pagina: Link };
}

export interface OpenOrigin {
	soort: 'rode-draad' | 'inbreng' | 'amendement' | 'toevoeging-gemeente';
	id: string | null;
	reden: string | null;
}

export interface OpenParagraph {
	id: string;
	volgorde: number;
	soort: string;
	tekst: string;
	/** The same in formal words; nothing when there are none. */
	formeleTekst: string | null;
	/** What its kind has to say beside the text; nothing for a kind that is only text. */
	gegevens: Record<string, string | null> | null;
	vervallen: boolean;
	herkomst: OpenOrigin[];
	/** Why it differs from the version before; nothing when it does not. */
	wijziging: { oorzaak: string; uitleg: string; herkomst: OpenOrigin[] } | null;
}

export interface OpenDecision {
	nummer: string | null;
	datum: string | null;
	/** Why the council decided while an advice that was asked was not there. */
	zonderAdvies: string | null;
	voor: number | null;
	tegen: number | null;
	onthouden: number | null;
	amendementen: {
		id: string;
		nummer: string;
		titel: string;
		indiener: string;
		uitkomst: string;
		stemming: string;
		/** Adopted, and yet no word of the text is different: why. */
		ongewijzigdOmdat: string | null;
	}[];
}

/** As data names them for ever. */
export const openOutcomes = {
	adopted: 'aangenomen',
	rejected: 'verworpen',
	withdrawn: 'ingetrokken'
} as const satisfies Record<AmendmentOutcome, string>;

export interface OpenVersion {
	beleid: string;
	document: 'beleidskader' | 'uitvoeringsplan' | 'wijkagenda';
	nummer: number;
	status: string;
	datum: string;
	samenvatting: string;
	besluit: string | null;
	/** When a story was last taken out of it. The rest is as it was. */
	verhaalIngetrokken: string | null;
	/** Of an adopted version: what the council decided, as far as it was written down in figures. */
	raadsbesluit: OpenDecision | null;
	/** How many there are; on this page may be a part of them. */
	aantalAlineas: number;
	alineas: OpenParagraph[];
	_links: { pagina: Link };
}

/** What was agreed on an item of a wijkagenda, as it stands now. */
export interface OpenAgreement {
	id: string;
	/** From 1 for each item: a change is a new one. */
	nummer: number;
	wijk: string;
	agendapunt: string;
	/** Id of the contribution that the item is. */
	inbreng: string;
	uitkomst: string;
	stand: string;
	wat: string | null;
	wie: string | null;
	samenMet: string | null;
	/** In whole euros. */
	bedrag: number | null;
	geld: string | null;
	/** Days as `2027-06-30`. */
	uiterlijk: string | null;
	teLaatSinds: string | null;
	afgesprokenOp: string;
	waaromVeranderd: string | null;
	nietInGewoneTaal: string | null;
	stappen: { tekst: string; afgesproken: string; uiterlijk: string; stand: string; klaarOp: string | null }[];
	_links: { pagina: Link };
}

/** As data names them for ever. */
export const openMilestoneStates = {
	open: 'open',
	done: 'klaar',
	dropped: 'vervallen'
} as const satisfies Record<MilestoneState, string>;

export interface OpenCounts {
	openbaar: number;
	beantwoord: number;
	wachtOpModerator: number;
	verborgen: number;
	ingetrokken: number;
	rodeDraden: number;
	versies: number;
	/** One person may be in more than one. */
	perKanaal: OpenChannel[];
}

export interface OpenChannel {
	kanaal: string;
	bijdragen: number;
	/** Who took part. Nothing of what inwoners did not say. */
	mensen: number | null;
	vindenDatOok: number;
}

/** The part of a list that is on a page. */
export const partOf = ({ pagina, paginaGrootte }: PageParameters) => ({
	most: paginaGrootte,
	skip: (pagina - 1) * paginaGrootte
});

const MOST = 1000;

const whole = (most: number, otherwise: number, name: string) => {
	const message = `${name} is een heel getal van 1 tot en met ${most}.`;
	return v.pipe(
		v.optional(v.string(), String(otherwise)),
		v.regex(/^\d{1,6}$/, message),
		v.transform(Number),
		v.minValue(1, message),
		v.maxValue(most, message)
	);
};

export const PageParameters = v.object({
	pagina: whole(100_000, 1, 'pagina'),
	paginaGrootte: whole(MOST, 200, 'paginaGrootte')
});
export type PageParameters = v.InferOutput<typeof PageParameters>;

/** The links between pages, with the address of the first as `self` names it. */
export function pageLinks(path: string, { pagina, paginaGrootte }: PageParameters, total: number) {
	const last = pagesOf(total, paginaGrootte);
	const to = (page: number) => ({ href: `${path}?pagina=${page}&paginaGrootte=${paginaGrootte}` });
	return {
		self: to(pagina),
		first: to(1),
		last: to(last),
		...(pagina > 1 ? { prev: to(Math.min(pagina - 1, last)) } : {}),
		...(pagina < last ? { next: to(pagina + 1) } : {})
	};
}
