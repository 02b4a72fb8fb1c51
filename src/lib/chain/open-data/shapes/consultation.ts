// In the words of the platform: who reads the data needs no glossary.

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
