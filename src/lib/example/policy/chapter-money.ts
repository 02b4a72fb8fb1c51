import { prose } from '../prose.ts';
import { chapter } from './passage.ts';

export const money = chapter('Rondkomen', {
	'money-hour': {
		findings: ['money-forms', 'money-early'],
		text: prose`
			Elke huiskamer krijgt een spreekuur over geld. U neemt uw brieven mee, ook de enveloppen die nog dicht zijn.
			Iemand leest ze met u en zegt wat u als eerste doet. U hoeft geen afspraak te maken. In de huiskamer drinken
			mensen ook koffie, dus niemand ziet waarvoor u komt. Wat u vertelt, blijft daar.
		`
	},
	'money-form': {
		findings: ['money-forms'],
		text: prose`
			Er zijn nu negen soorten hulp bij geld, met negen formulieren. Dat wordt één formulier. U vult één keer in wat
			u verdient en wie er bij u wonen. Daarna zeggen wij op welke hulp u recht hebt. U stuurt geen papieren mee die
			wij al hebben. Komt u er niet uit? Dan vult iemand het met u in, bij u thuis of in de huiskamer.
		`
	},
	'money-border': {
		findings: ['money-edge'],
		text: prose`
			Hulp bij een klein inkomen is er nu tot 110 procent van de bijstand. Wie net iets meer verdient, krijgt niets.
			Veel mensen vinden dat oneerlijk. Daarom leggen wij de grens bij 120 procent. Ongeveer driehonderd gezinnen
			krijgen er zo hulp bij. Zij krijgen bijvoorbeeld de meedoenpas, voor sport, muziek en uitjes.
		`
	},
	'money-early': {
		findings: ['money-early'],
		text: prose`
			Schulden groeien in stilte. Mensen schamen zich en praten er vaak pas na jaren over. Daarom wachten wij niet.
			Betaalt iemand een paar maanden geen huur of energie? Dan horen wij dat en bellen wij aan. Dat doen wij al drie
			jaar, en het werkt. Wij komen geen geld halen. Wij komen vragen of wij kunnen helpen. U mag nee zeggen.
		`
	},
	'youth-sport': {
		findings: ['youth-sport'],
		text: prose`
			Ieder kind in Lindewaard kan sporten, muziek maken of naar een club. Is daar thuis geen geld voor, dan betaalt
			het Kindfonds. Dat fonds is er al, maar veel ouders kennen het niet. Leraren, trainers en huisartsen vertellen
			er voortaan over. U vraagt het één keer aan. De club krijgt het geld, en niemand in het team merkt er iets van.
		`
	}
});
