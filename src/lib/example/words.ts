import { explainTerm } from '#lib/language-checks/settings.server.ts';
import type { World } from './world.ts';

// What Lindewaard explains wherever it stands in a text.
const words: Record<string, string> = {
	adviesraad: 'Een groep inwoners die de gemeente advies geeft over zorg, werk en meedoen.',
	beleidskader: 'Een tekst waarin staat wat de gemeente wil bereiken, en wat zij daarvoor doet.',
	buurtsportcoach: 'Iemand die u helpt om te sporten en te bewegen in uw buurt.',
	huiskamer: 'Een plek in de wijk waar iedereen kan binnenlopen voor koffie, een vraag of gezelschap.',
	mantelzorger:
		'Iemand die lang zorgt voor een zieke partner, ouder, kind, vriend of buur. U krijgt daar geen loon voor.',
	taalmaatje: 'Een vrijwilliger die met u oefent met praten, lezen en schrijven.',
	wijkagenda: 'De lijst met punten die inwoners van een wijk het belangrijkst vinden.',
	wijkplatform: 'Een groep inwoners die samen zegt wat hun wijk nodig heeft.',
	wijksteunpunt: 'Een plek in de wijk waar u hulp kunt vragen. U hoeft geen afspraak te maken.',
	wijkteam:
		'Mensen van de gemeente en van de zorg die in één wijk werken. Zij helpen u bij vragen over zorg, geld en gezin.',
	Wmo: 'De Wet maatschappelijke ondersteuning. Door deze wet helpt de gemeente u om thuis te blijven wonen en mee te doen.'
};

export async function addWords({ people }: Pick<World, 'people'>) {
	for (const [term, explanation] of Object.entries(words)) await explainTerm(people.editor, { term, explanation });
}
