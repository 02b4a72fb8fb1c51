import type { AmendmentOutcome } from '#lib/policies/amendment.ts';
import type { Link } from './consultation.ts';

// In the words of the platform: who reads the data needs no glossary.

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
