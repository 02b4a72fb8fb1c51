import { at } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { createMeeting } from '#lib/meetings/meetings.server.ts';
import { markWords } from '#lib/meetings/minutes/marks.server.ts';
import { publishMinutes } from '#lib/meetings/minutes/publishing.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addComing } from './coming.ts';
import { addMinutes } from './minutes.ts';
import { addTalks } from './talks.ts';
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
	beginTime: string;
	endTime: string;
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

export async function addMeetings(world: World) {
	await hold(world, {
		consultation: world.finished,
		title: 'Avond in het dorpshuis van Aagtendorp',
		place: 'Dorpshuis De Linde',
		wijk: 'aagtendorp',
		daysAgo: 711,
		...{ beginTime: '19:30', endTime: '21:30' },
		attendance: 24,
		lines: inAagtendorp
	});
	await addMinutes(world);
	await addTalks(world);
	await addComing(world);
}

async function hold(world: World, { consultation, wijk, daysAgo: days, lines, ...told }: Evening) {
	const { editor } = world.people;
	// Asked before the clock goes back: days ago from today.
	const heldOn = dayAgo(days);
	await at(daysAgo(days - 2), async () => {
		const meeting = await createMeeting(editor, {
			onceKey: newOnceKey(),
			consultationId: consultation.id,
			...told,
			heldOn,
			neighbourhoodId: world.neighbourhoods.find(({ slug }) => slug === wijk)?.id,
			minutes: lines.map(([said]) => said).join('\n\n')
		});
		const themed = lines.flatMap(([said, theme]) => (theme ? [{ said, theme }] : []));
		const marks = themed.map(({ said }) => {
			const start = meeting.minutes.indexOf(said);
			return { start, end: start + said.length };
		});
		await markWords(editor, meeting.id, marks);
		const ids = await publishMinutes(editor, meeting.id);
		world.said.push(...themed.map(({ theme }, i) => ({ contributionId: ids[i]!, theme })));
	});
}
