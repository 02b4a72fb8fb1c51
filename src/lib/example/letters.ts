import { at } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { enterLetter, findLetter } from '#lib/letters/letters.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { daysAgo, type ThemeKey, type World } from './world.ts';

interface Written {
	daysAgo: number;
	theme: ThemeKey;
	text: string;
	author?: string;
	/** The slug of a wijk. */
	wijk?: string;
	email?: string;
}

const toFinished: Written[] = [
	{
		daysAgo: 758,
		theme: 'care',
		text: 'Ik ben 81 en zorg voor mijn vrouw. Ik hoef geen hulp in huis. Ik wil één middag in de week weg kunnen, zonder zorgen. Dat kan nu alleen als ik het een half jaar van tevoren regel.',
		author: 'De heer Wouters',
		wijk: 'molenveld'
	},
	{
		daysAgo: 741,
		theme: 'info',
		text: 'U stuurt alles per computer. Ik heb er geen. Laat een mens de telefoon opnemen, en schrijf mij gewoon een brief die ik begrijp.',
		wijk: 'oude-haven'
	},
	{
		daysAgo: 733,
		theme: 'money',
		text: 'Aan de balie: een moeder van drie kinderen durft geen bijzondere bijstand aan te vragen. Zij moest eerder geld terugbetalen door een foutje. Zij vraagt of iemand het formulier met haar kan nakijken.',
		wijk: 'de-hoven',
		email: 'balie-de-hoven@lindewaard.example'
	},
	{
		daysAgo: 705,
		theme: 'meet',
		text: 'Onze kerk heeft elke donderdag een open maaltijd voor veertig mensen. Wij willen dat ook in de Oude Haven doen. De zaal kost 90 euro per avond, dat redden wij niet. Kan de gemeente een zaal vrijhouden?',
		author: 'Werkgroep Open Tafel',
		wijk: 'oude-haven'
	},
	{
		daysAgo: 688,
		theme: 'home',
		text: 'Wij wonen boven een portiek met een trap van dertien treden. Mijn man kan niet meer naar buiten. Op de lijst voor een woning met lift staan wij al vier jaar.',
		author: 'Mevrouw Van Leeuwen',
		wijk: 'stationskwartier'
	},
	{
		daysAgo: 661,
		theme: 'youth',
		text: 'Ik ben juf op een basisschool. Kinderen wachten soms acht maanden op hulp. Zet iemand op school die meteen kan beginnen, ook al is het maar een paar uur in de week.',
		author: 'Een juf uit het Lindenkwartier',
		wijk: 'lindenkwartier',
		email: 'juf@lindewaard.example'
	}
];

const toRunning: Written[] = [
	{
		daysAgo: 63,
		theme: 'old',
		text: 'In het park zijn de banken zo laag dat ik niet meer overeind kom. Een bank met leuningen, en om de honderd meter. Dan kom ik weer buiten.',
		author: 'Mevrouw Dekker',
		wijk: 'lindenkwartier'
	},
	{
		daysAgo: 34,
		theme: 'places',
		text: 'Aan de balie: een man uit Buitenlinde vraagt of de oude school weer open kan, al is het één avond. Er is in het hele lint geen plek om binnen te zitten.',
		wijk: 'buitenlinde'
	},
	{
		daysAgo: 9,
		theme: 'traffic',
		text: 'Ons pad langs het water is na regen één grote plas. Met de kinderwagen kom ik er niet door. Verhard het smal, en laat het gras ernaast staan.',
		wijk: 'waterrijk',
		email: 'ouder-waterrijk@lindewaard.example'
	}
];

export async function addLetters(world: World) {
	for (const letter of toFinished) await enter(world, world.finished, letter);
	for (const letter of toRunning) await enter(world, world.running, letter);
}

async function enter(
	world: World,
	{ id }: Consultation,
	{ daysAgo: days, theme, text, author = '', wijk, email }: Written
) {
	const neighbourhoodId = world.neighbourhoods.find(({ slug }) => slug === wijk)?.id;
	const code = await at(daysAgo(days), () =>
		enterLetter(world.people.editor, {
			onceKey: newOnceKey(),
			consultationId: id,
			text,
			author,
			neighbourhoodId,
			email
		})
	);
	world.said.push({ contributionId: (await findLetter(id, code)).id, theme });
}
