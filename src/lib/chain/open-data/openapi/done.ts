import { outcomeLabels, outcomes } from '#lib/agreements/outcome.ts';
import { agreementStates, stateLabels as stateLabelsOfAgreements } from '#lib/agreements/standing.ts';
import { stateLabels, states } from '#lib/councils/outcome.ts';
import { openMilestoneStates } from '../shapes/agreements.ts';
import { all, day, links, list, maybe, number, text, verdict } from './words.ts';

/** What was agreed with a wijk, and what the adviesraad advised. */
export const doneSchemas = {
	Afspraak: all({
		id: text,
		nummer: number,
		wijk: text,
		agendapunt: text,
		inbreng: text,
		uitkomst: { type: 'string', enum: outcomes.map((outcome) => outcomeLabels[outcome].slug) },
		stand: { type: 'string', enum: agreementStates.map((state) => stateLabelsOfAgreements[state].slug) },
		wat: maybe(text),
		wie: maybe(text),
		samenMet: maybe(text),
		bedrag: maybe(number),
		geld: maybe(text),
		uiterlijk: maybe(day),
		teLaatSinds: maybe(day),
		afgesprokenOp: day,
		waaromVeranderd: maybe(text),
		nietInGewoneTaal: maybe(text),
		stappen: list(
			all({
				tekst: text,
				afgesproken: day,
				uiterlijk: day,
				stand: { type: 'string', enum: Object.values(openMilestoneStates) },
				klaarOp: maybe(day)
			})
		),
		_links: links('pagina')
	}),
	Advies: all({
		id: text,
		slug: text,
		titel: text,
		soort: { type: 'string', enum: ['gevraagd', 'ongevraagd'] },
		participatietraject: maybe(text),
		gevraagdOp: maybe(day),
		nodigOp: maybe(day),
		ingediendOp: maybe(day),
		antwoordUiterlijk: maybe(day),
		stand: { type: 'string', enum: states.map((state) => stateLabels[state].slug) },
		dagen: number,
		dagenTeLaat: number,
		punten: list(
			all({
				nummer: number,
				tekst: text,
				vraag: maybe(text),
				minderheidsstandpunt: maybe(text),
				minderheid: maybe(text),
				inbreng: maybe(text),
				oordeel: verdict,
				reden: maybe(text),
				nietInGewoneTaal: maybe(text)
			})
		),
		_links: links('pagina', 'pdf')
	})
};
