import { listNeighbourhoods, type Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { verdictsOn } from '#lib/replies/replies.server.ts';
import { readAgreements, type AgreementView } from './agreements.server.ts';
import { listAllAgendas, type AgendaOfWijk } from './items.server.ts';
import type { Tally } from './overview.ts';
import { readTerms, type ReportTerm } from './reports.server.ts';

export interface WijkStanding {
	neighbourhood: Neighbourhood;
	agendas: AgendaOfWijk[];
	tally: Tally;
	/** The day since which the oldest is late: a milestone or a report. */
	lateSince: string | undefined;
}

/** Every wijk in its order, with what was promised and what is done. For everybody. */
export async function readStandings(): Promise<WijkStanding[]> {
	const agendas = await listAllAgendas();
	const { agreed, unanswered, terms } = await readAround(agendas);
	return (await listNeighbourhoods()).map((neighbourhood) => {
		const own = agendas.filter((agenda) => agenda.neighbourhood.id === neighbourhood.id);
		return { neighbourhood, agendas: own, ...count(own, { agreed, unanswered, terms }) };
	});
}

/** The agendas of all consultations or of one, each with how it stands. For the redactie. */
export async function readAgendaStandings(consultationId?: string) {
	const agendas = await listAllAgendas(consultationId);
	const around = await readAround(agendas);
	return agendas.map((agenda) => ({
		agenda,
		...count([agenda], around),
		agreed: around.agreed,
		unanswered: around.unanswered,
		terms: around.terms.get(agenda.id) ?? []
	}));
}

interface Around {
	agreed: Map<string, [AgreementView, ...AgreementView[]]>;
	/** Ids of items. */
	unanswered: Set<string>;
	terms: Map<string, ReportTerm[]>;
}

async function readAround(agendas: AgendaOfWijk[]): Promise<Around> {
	const items = agendas.flatMap(({ items }) => items).filter(({ hidden }) => hidden === undefined);
	const verdicts = await verdictsOn(items.map(({ contributionId }) => contributionId));
	return {
		agreed: await readAgreements(items.map(({ id }) => id)),
		unanswered: new Set(items.filter(({ contributionId }) => !verdicts.has(contributionId)).map(({ id }) => id)),
		terms: await readTerms(agendas)
	};
}

function count(agendas: AgendaOfWijk[], { agreed, unanswered, terms }: Around) {
	const items = agendas.flatMap(({ items }) => items).filter(({ hidden }) => hidden === undefined);
	const current = items.flatMap(({ id }) => agreed.get(id)?.[0] ?? []);
	const lateTerms = agendas.flatMap(({ id }) => terms.get(id) ?? []).filter(({ isLate }) => isLate);
	const days = [...current.flatMap(({ lateSince }) => lateSince ?? []), ...lateTerms.map(({ dueOn }) => dueOn)];
	const having = (is: (one: AgreementView) => boolean) => current.filter(is).length;
	const waiting = items.filter(({ id }) => unanswered.has(id)).length;
	const tally: Tally = {
		items: items.length,
		unanswered: waiting,
		answeredOnly: items.length - waiting - items.filter(({ id }) => agreed.has(id) && !unanswered.has(id)).length,
		alone: having(({ outcome }) => outcome === 'alone'),
		together: having(({ outcome }) => outcome === 'together'),
		not: having(({ outcome }) => outcome === 'not'),
		done: having(({ state }) => state === 'done'),
		dropped: having(({ state }) => state === 'dropped'),
		late: having(({ lateSince }) => lateSince !== undefined),
		lateReports: lateTerms.length
	};
	return { tally, lateSince: days.toSorted()[0] };
}
