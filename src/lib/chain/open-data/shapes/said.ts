import type { Link } from './consultation.ts';

// In the words of the platform: who reads the data needs no glossary.

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
