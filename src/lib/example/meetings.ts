import { at } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { createMeeting, publishMeeting, splitMinutes } from '#lib/meetings/meetings.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { dayAgo, daysAgo, type ThemeKey, type World } from './world.ts';

/** What was said, with its theme; without one it is no contribution: a welcome, a thank-you. */
type Line = [said: string, theme?: ThemeKey];

interface Evening {
	consultation: Consultation;
	title: string;
	place: string;
	/** The slug of a wijk. */
	wijk: string;
	daysAgo: number;
	attendance: number;
	lines: Line[];
}

const inAagtendorp: Line[] = [
	['De wethouder heet iedereen welkom. De koffie komt van de vrijwilligers van het dorpshuis.'],
	['Het dorpshuis is in het weekend dicht. Juist dan zijn veel ouderen alleen thuis.', 'meet'],
	['Een vrouw vertelt dat haar man dement is. Zij heeft vijf keer hetzelfde moeten uitleggen aan de gemeente.', 'info'],
	['De huisarts is naar de stad verhuisd. Wie geen auto heeft, komt er niet.', 'care'],
	['Zet de wijkverpleegkundige één ochtend in het dorpshuis. Dan hoeft niemand te bellen.', 'care'],
	[
		'Jongeren hangen bij het bushokje omdat er niets anders is. Geef hun een sleutel van de zaal, met afspraken erbij.',
		'youth'
	],
	['Brieven van de gemeente zijn te moeilijk. Een buurman leest ze nu voor aan drie gezinnen.', 'info'],
	['Wie net te veel verdient voor hulp, valt overal buiten. Kijk naar de mens, en niet alleen naar de regel.', 'money'],
	['De sportclub wil kinderen zonder geld gratis laten meedoen, maar weet niet wie zij zijn.', 'money'],
	['Er zijn te weinig kleine woningen. Wie oud is en kleiner wil wonen, moet het dorp uit.', 'home'],
	['Op het fietspad naar de stad is het donker. Meisjes fietsen daar niet alleen.', 'home'],
	['Wij kennen elkaar hier. Gebruik dat: vraag buren eerst, en stuur daarna pas iemand van buiten.', 'meet'],
	['Niet iedereen wil dat buren alles weten. Hulp van buiten moet ook gewoon kunnen.', 'care']
];

const inDeHoven: Line[] = [
	['Wij begonnen om vier uur bij het buurthuis en liepen een rondje van een uur.'],
	['Op het winkelplein staat geen enkele bank in de schaduw. In de zomer zit er niemand.', 'places'],
	['De binnentuin achter de flat is op slot. Niemand weet wie de sleutel heeft.', 'green'],
	['Kinderen voetballen op de parkeerplaats, want het veld is te nat.', 'green'],
	['Bij de oversteek naar de school rijden auto’s te hard. Twee moeders staan er nu elke ochtend zelf.', 'traffic'],
	['Het buurthuis is mooi opgeknapt, maar op vrijdagavond en in het weekend dicht.', 'places'],
	['Meiden willen ook een plek. Op het trapveld zijn alleen jongens.', 'young'],
	['Een vrouw met een rollator kan de stoep bij de flat niet op. Zij loopt nu over straat.', 'traffic'],
	['Zet een lange tafel neer waar iedereen eten op kan zetten. Eten doen wij hier allemaal.', 'places'],
	['Het is overdag stil voor wie niet werkt. Een loket voor koffie en vragen zou helpen.', 'old'],
	['Plant bomen die schaduw geven, en geen struiken waar afval in blijft hangen.', 'green'],
	['Laat jongeren zelf de muur schilderen bij het station. Dan blijft hij heel.', 'young'],
	['Maak het park niet te netjes. Juist de ruige hoek is fijn om te spelen.', 'green']
];

export async function addMeetings(world: World) {
	await hold(world, {
		consultation: world.finished,
		title: 'Avond in het dorpshuis van Aagtendorp',
		place: 'Dorpshuis De Linde',
		wijk: 'aagtendorp',
		daysAgo: 711,
		attendance: 24,
		lines: inAagtendorp
	});
	await hold(world, {
		consultation: world.running,
		title: 'Wandeling door De Hoven',
		place: 'Buurthuis De Brug',
		wijk: 'de-hoven',
		daysAgo: 38,
		attendance: 17,
		lines: inDeHoven
	});
	await announce(world);
}

/** One that is still to come, so that there is something to go to. */
async function announce({ people: { editor }, running, neighbourhoods }: World) {
	const heldOn = dayAgo(-12);
	await at(daysAgo(5), async () => {
		const { id } = await createMeeting(editor, {
			onceKey: newOnceKey(),
			consultationId: running.id,
			title: 'Koffie en plannen in Waterrijk',
			place: 'School De Waterlelie, om 19.30 uur',
			heldOn,
			neighbourhoodId: neighbourhoods.find(({ slug }) => slug === 'waterrijk')?.id,
			attendance: 0,
			minutes: ''
		});
		await publishMeeting(editor, id);
	});
}

async function hold(world: World, { consultation, title, place, wijk, daysAgo: days, attendance, lines }: Evening) {
	const { editor } = world.people;
	// Asked before the clock goes back: days ago from today.
	const heldOn = dayAgo(days);
	await at(daysAgo(days - 2), async () => {
		const meeting = await createMeeting(editor, {
			onceKey: newOnceKey(),
			consultationId: consultation.id,
			title,
			place,
			heldOn,
			neighbourhoodId: world.neighbourhoods.find(({ slug }) => slug === wijk)?.id,
			attendance,
			minutes: lines.map(([said]) => said).join('\n\n')
		});
		const themed = lines.flatMap(([said, theme]) => (theme ? [{ said, theme }] : []));
		const ids = await splitMinutes(
			editor,
			meeting.id,
			themed.map(({ said }) => said)
		);
		world.said.push(...themed.map(({ theme }, i) => ({ contributionId: ids[i]!, theme })));
		await publishMeeting(editor, meeting.id);
	});
}
