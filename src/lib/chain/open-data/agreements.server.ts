import { readAgreements } from '#lib/agreements/agreements.server.ts';
import { listAllAgendas } from '#lib/agreements/items.server.ts';
import { outcomeLabels } from '#lib/agreements/outcome.ts';
import { stateLabels } from '#lib/agreements/standing.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import { dayOf } from '#lib/text/dates.ts';
import { openMilestoneStates, type OpenAgreement } from './shapes/agreements.ts';
import { partOf, type PageParameters } from './paging.ts';

/** What was agreed on the wijkagendas of a consultation, wijk by wijk: the agreement that counts now, of each item that can be read. */
export async function readOpenAgreements(consultationId: string, page: PageParameters): Promise<OpenAgreement[]> {
	const { most, skip } = partOf(page);
	const agendas = await listAllAgendas(consultationId);
	const items = agendas.flatMap(({ items, neighbourhood }) =>
		items.flatMap((item) => (item.hidden === undefined ? [{ item, neighbourhood }] : []))
	);
	const agreed = await readAgreements(items.map(({ item }) => item.id));
	const all = items.flatMap(({ item, neighbourhood }): OpenAgreement[] => {
		const [current] = agreed.get(item.id) ?? [];
		if (!current) return [];
		const { id, number, outcome, what, doneBy, doneWith, amount, money, dueOn, publishedAt, because } = current;
		return [
			{
				...{ id, nummer: number, wijk: neighbourhood.name, agendapunt: item.title, inbreng: item.contributionId },
				uitkomst: outcomeLabels[outcome].slug,
				stand: stateLabels[current.state].slug,
				...{ wat: what || null, wie: doneBy || null, samenMet: doneWith || null },
				...{ bedrag: amount, geld: money || null, uiterlijk: dueOn, teLaatSinds: current.lateSince ?? null },
				...{ afgesprokenOp: dayOf(publishedAt), waaromVeranderd: because || null },
				nietInGewoneTaal: notPlain(current) || null,
				stappen: current.milestones.map(({ text, plannedOn, dueOn, state, steps }) => ({
					...{ tekst: text, afgesproken: plannedOn, uiterlijk: dueOn, stand: openMilestoneStates[state] },
					klaarOp: state === 'done' ? (steps.at(-1)?.onDay ?? null) : null
				})),
				_links: { pagina: { href: `/wijken/${neighbourhood.slug}/agenda/${item.id}#afspraak` } }
			}
		];
	});
	return all.slice(skip, skip + most);
}
