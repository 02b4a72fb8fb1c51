import { howLong } from '#lib/keeping.ts';
import type { KeptThing } from './kept.ts';

/** What people say, and who they say they are. */
export const words: KeptThing[] = [
	{
		what: 'Wat u zegt of vraagt',
		why: 'Om beleid te maken, en om te laten zien waar dat beleid vandaan komt.',
		howLong:
			'Zo lang als het beleid te volgen moet zijn. Neemt u uw woorden terug, dan halen wij ze weg, met alles wat u in dezelfde vragenlijst koos. Alleen dat er iets stond, blijft bewaard. Wat de gemeente er zelf over schreef, blijft ook staan.'
	},
	{
		what: 'De naam en de wijk die u erbij zet',
		why: 'Om bij uw woorden te tonen. U mag dit leeg laten.',
		howLong: 'Even lang als uw woorden. Neemt u die terug, dan gaan uw naam en uw wijk ook weg.'
	},
	{
		what: 'Een foto of een bestand dat u bij een vragenlijst voegt',
		why: 'Om te zien wat u bedoelt. Waar en waarmee een foto is gemaakt, halen wij er meteen uit. Alleen de redactie ziet het bestand.',
		howLong: `Even lang als uw antwoorden. Neemt u die terug, dan gaat het meteen weg. Verstuurt u de vragenlijst niet? Dan gaat het weg, ${howLong('unsentForm')} na uw laatste wijziging.`
	},
	{
		what: 'Een wens die van een tablet zonder internet kwam, toen de boom al dicht was',
		why: 'Om hem toch op te hangen, als dat nog kan.',
		howLong: `Hangt hij na ${howLong('lateWish')} niet in de boom? Dan wissen wij uw wens, uw naam en uw wijk.`
	},
	{
		what: 'Wat u zegt in een gesprek met de gemeente, thuis of op straat',
		why: 'Om mee te tellen bij beleid, als u dat goed vindt. Uw naam en adres schrijven wij niet op.',
		howLong:
			'Even lang als andere inbreng. Neemt u uw woorden terug met de code op uw briefje, dan wissen wij ook onze notities.'
	},
	{
		what: 'Uw verhaal bij een beleidstekst, met uw naam en hoe wij u bereiken',
		why: 'Zodat de lezer ziet om wie het gaat. Uw echte naam staat apart, en alleen de redactie ziet die.',
		howLong: 'Tot u het verhaal terugneemt. Dan gaat alles meteen weg, ook uit oude versies van de tekst.'
	},
	{
		what: 'Wat u schrijft als u iets meldt',
		why: 'Zodat een moderator weet waar die naar moet kijken. Niemand anders leest het. Uw naam vragen wij niet.',
		howLong: `Tot ${howLong('report')} nadat een moderator keek. Daarna weten wij alleen nog dat iemand iets meldde.`
	}
];
