import type { MilestoneState } from '#lib/agreements/standing.ts';
import type { Link } from './consultation.ts';

// In the words of the platform: who reads the data needs no glossary.

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
