import { listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import type { Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { readAgreements } from './agreements.server.ts';
import { lateSince } from './standing.ts';
import { readTerms } from './reports.server.ts';

/** The agendas of a wijk with everything that was reported, the newest first. For everybody. */
export async function readProgress(neighbourhood: Neighbourhood) {
	const agendas = await listPublicAgendas(neighbourhood);
	const terms = await readTerms(agendas);
	return agendas.map((agenda) => ({ agenda, terms: terms.get(agenda.id) ?? [] }));
}

/** What is beside the items on the page of a wijk: each agreement that counts now, and what of it is late. */
export async function readWijkAgreements(neighbourhood: Neighbourhood) {
	const progress = await readProgress(neighbourhood);
	const items = progress.flatMap(({ agenda }) => agenda.items).filter(({ hidden }) => hidden === undefined);
	const agreed = await readAgreements(items.map(({ id }) => id));
	const current = new Map([...agreed].map(([itemId, [newest]]) => [itemId, newest]));
	const late = [...current.values()].filter((one) => one.lateSince);
	const terms = progress.flatMap(({ terms }) => terms);
	return {
		current,
		counts: {
			promised: [...current.values()].filter(({ outcome }) => outcome !== 'not').length,
			done: [...current.values()].filter(({ state }) => state === 'done').length,
			late: late.length
		},
		lateSince: lateSince(late.flatMap(({ milestones }) => milestones)),
		lateReport: terms.findLast(({ isLate }) => isLate)?.dueOn,
		newestReport: terms.find(({ reports }) => reports.length)?.dueOn
	};
}

export type WijkAgreements = Awaited<ReturnType<typeof readWijkAgreements>>;
