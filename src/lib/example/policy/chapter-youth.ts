import { prose } from '../prose.ts';
import { chapter } from './passage.ts';

export const youth = chapter('Opgroeien', {
	'youth-place': {
		findings: ['youth-place'],
		text: prose`
			Jongeren in Lindewaard zeggen dat er voor hen te weinig is. Op het plein stuurt men hen weg, en in het
			buurthuis is niets voor hun leeftijd. Daarom komt er een jongerenhuis in het Stationskwartier. Het is open op
			vijf middagen en vier avonden. In De Hoven en in Aagtendorp komt een kleinere plek, in een gebouw dat er al
			staat.
		`
	},
	'youth-say': {
		findings: ['youth-place'],
		text: prose`
			Wie jong is, weet zelf het beste wat er nodig is. Acht jongeren vormen samen de jongerenraad. Zij geven ons raad
			over alles wat met jongeren te maken heeft. Wij antwoorden binnen een maand. Zeggen wij nee, dan komen wij dat
			zelf uitleggen.
		`
	},
	'youth-help': {
		findings: ['youth-wait'],
		text: prose`
			Soms loopt het thuis of op school niet lekker. Een gesprek helpt dan vaak al. Daarom is er op elke school één
			dag per week een jeugdwerker. Kinderen en ouders lopen zo naar binnen. Er is geen brief van de huisarts nodig,
			en geen formulier. Is er meer nodig, dan zoekt de jeugdwerker dat uit. Die blijft erbij tot de andere hulp er
			is.
		`
	},
	'youth-waiting': {
		findings: ['youth-wait'],
		text: prose`
			Voor zware hulp aan kinderen is er een wachtlijst. Die lossen wij in Lindewaard niet alleen op. Wel spreken wij
			af dat niemand in stilte wacht. Zolang u wacht, belt een vaste persoon u elke maand. Die vertelt hoe lang het
			nog duurt en vraagt hoe het gaat. Gaat het slechter, dan zoeken wij eerder hulp.
		`
	},
	'youth-parents': {
		findings: ['meet-open', 'youth-wait'],
		text: prose`
			Kinderen opvoeden is mooi en lastig. Ouders leren het meest van andere ouders. Daarom is er in elke huiskamer
			één ochtend per week voor ouders met jonge kinderen. Er is speelgoed, er is koffie en er is een verpleegkundige.
			Ook grootouders en oppassers zijn welkom. In De Hoven is er een extra ochtend voor ouders die Nederlands leren.
		`
	}
});
