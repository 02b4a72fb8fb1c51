import { at } from '#lib/clock.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { createMeeting, publishMeeting } from '#lib/meetings/meetings.server.ts';
import { leaveCorrection, listCorrections, takeCorrection } from '#lib/meetings/minutes/corrections.server.ts';
import { changeMarks, listMarks, markWords } from '#lib/meetings/minutes/marks.server.ts';
import { publishMinutes } from '#lib/meetings/minutes/publishing.server.ts';
import { openReading, sendCorrections } from '#lib/meetings/minutes/readings.server.ts';
import { findMeetingById } from '#lib/meetings/reading.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { carersNotes, hovenMarks, hovenNotes } from './minutes-words.ts';
import { dayAgo, daysAgo, type World } from './world.ts';

/** A walk of which who was there read the minutes, and an evening of which they read them now. */
export async function addMinutes(world: World) {
	await walkThroughDeHoven(world);
	await listenToCarers(world);
}

async function walkThroughDeHoven(world: World) {
	const { editor } = world.people;
	const meeting = await write(world, {
		title: 'Wandeling door De Hoven',
		place: 'Buurthuis De Brug',
		wijk: 'de-hoven',
		days: 38,
		attendance: 17,
		minutes: hovenNotes
	});
	await at(daysAgo(37), async () => {
		const { minutes } = await findMeetingById(meeting.id);
		const marks = hovenMarks.map(({ words, tableName, voices }) => ({ ...placeOf(minutes, words), tableName, voices }));
		await markWords(editor, meeting.id, marks);
	});
	const { code } = await at(daysAgo(36), () => openReading(editor, meeting.id, { days: 10, addresses: [] }));
	await at(daysAgo(33), () =>
		speakUp(
			meeting.id,
			meeting.slug,
			code,
			[
				[3, 'Het veld is ook in de zomer nat.'],
				[7, 'Ik zei niet dat het loket elke dag open moet.']
			],
			'Er was ook iemand met een idee voor de muur.'
		)
	);
	await at(daysAgo(31), () =>
		speakUp(meeting.id, meeting.slug, code, [[6, 'Er kwam geen enkele jongen aan het woord.']])
	);
	await at(daysAgo(30), () => speakUp(meeting.id, meeting.slug, code, []));
	await at(daysAgo(25), () => answerAll(world, meeting.id));
	const ids = await at(daysAgo(24), () => publishMinutes(editor, meeting.id));
	world.said.push(...hovenMarks.map(({ theme }, i) => ({ contributionId: ids[i]!, theme })));
}

/** What is marked keeps its order in the minutes, so the themes follow it. */
async function answerAll({ people: { editor } }: World, meetingId: string) {
	const outcomes: [part: string, words: string, reason: string][] = [
		['veld is ook', 'want het veld is te nat, ook in de zomer.', 'Het veld is niet alleen in de winter nat.'],
		[
			'niet dat het loket',
			'Een loket voor koffie en vragen zou helpen, een paar uur in de week.',
			'Het loket hoeft niet elke dag open.'
		]
	];
	for (const correction of await listCorrections(meetingId)) {
		const { id, text, quote } = correction;
		const taken = outcomes.find(([part]) => text.includes(part));
		const { minutes } = await findMeetingById(meetingId);
		const basedOn = sealOf(minutes);
		if (taken)
			await takeCorrection(editor, meetingId, { id, basedOn, words: quoteWith(quote, taken[1]), reason: taken[2] });
		else if (!quote)
			await takeCorrection(editor, meetingId, {
				...{ id, basedOn, words: 'Iemand had ook een idee voor de muur bij het station.' },
				reason: 'Dit stond er nog niet in.'
			});
		else
			await leaveCorrection(editor, meetingId, {
				...{ id, reason: 'Twee jongens spraken wel. Dat staat bij de muur van het station.' }
			});
	}
}

/** The last sentence says it otherwise. */
const quoteWith = (quote: string, end: string) => {
	const cut = Math.max(quote.lastIndexOf(', ') + 2, quote.lastIndexOf('. ') + 2);
	return quote.slice(0, cut) + end;
};

async function listenToCarers(world: World) {
	const { editor } = world.people;
	const meeting = await write(world, {
		title: 'Avond voor mantelzorgers',
		place: 'Huis van de Wijk',
		wijk: 'lindenkwartier',
		days: 7,
		attendance: 14,
		minutes: carersNotes
	});
	await at(daysAgo(6), () => publishMeeting(editor, meeting.id));
	await at(daysAgo(6), async () => {
		const words = [
			'Wie voor een ander zorgt, heeft zelf ook adem nodig.',
			'Laat één mens de weg wijzen, en niet vijf loketten.'
		];
		await markWords(
			editor,
			meeting.id,
			words.map((one) => placeOf(carersNotes, one))
		);
		const [breath] = await listMarks(meeting.id);
		if (breath) await changeMarks(editor, meeting.id, [{ id: breath.id, tableName: 'Tafel 1', voices: 9 }]);
	});
	const { code } = await at(daysAgo(5), () => openReading(editor, meeting.id, { days: 10, addresses: [] }));
	await at(daysAgo(3), () =>
		speakUp(
			meeting.id,
			meeting.slug,
			code,
			[[2, 'Het ging niet om vijf loketten, maar om drie.']],
			'Wij spraken ook over werk en zorg samen.'
		)
	);
}

interface Held {
	title: string;
	place: string;
	/** The slug of a wijk. */
	wijk: string;
	/** Days ago. */
	days: number;
	attendance: number;
	minutes: string;
}

async function write({ people: { editor }, running, neighbourhoods }: World, { wijk, days, ...meeting }: Held) {
	// Asked before the clock goes back: days ago from today.
	const heldOn = dayAgo(days);
	const neighbourhoodId = neighbourhoods.find(({ slug }) => slug === wijk)?.id;
	return at(daysAgo(days - 1), () =>
		createMeeting(editor, { ...meeting, onceKey: newOnceKey(), consultationId: running.id, heldOn, neighbourhoodId })
	);
}

/** Somebody who was there sends the form: beside some parts, by their number from 0, and what lacks. */
async function speakUp(id: string, slug: string, code: string, said: [at: number, text: string][], missing = '') {
	const { minutes } = await findMeetingById(id);
	const part = Array.from({ length: 40 }, (_, i) => said.find(([at]) => at === i)?.[1] ?? '');
	await sendCorrections(slug, code, { onceKey: newOnceKey(), basedOn: sealOf(minutes), part, missing });
}

function placeOf(minutes: string, words: string) {
	const start = minutes.indexOf(words);
	if (start < 0) throw new Error(`not in the minutes: ${words}`);
	return { start, end: start + words.length };
}
