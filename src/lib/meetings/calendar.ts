import { oneLine } from '#lib/text/one-line.ts';
import { dayAfter } from '#lib/text/dates.ts';
import { beginOf, endOf, type When } from './when.ts';

/** One meeting in a calendar. All texts are plain: no Markdown, no HTML. */
export interface CalendarEvent extends When {
	id: string;
	title: string;
	place: string;
	description: string;
	url: string;
	/** Goes up each time that it is moved or cancelled. */
	sequence: number;
	cancelled: boolean;
	changedAt: Date;
}

/** A calendar that each program for that reads (RFC 5545). Times are those of the world: summer and winter are worked out. */
export const calendarOf = (events: CalendarEvent[], name: string): string =>
	[
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samenspraak//Bijeenkomsten//NL', 'CALSCALE:GREGORIAN'],
		...['METHOD:PUBLISH', `NAME:${escaped(oneLine(name))}`, `X-WR-CALNAME:${escaped(oneLine(name))}`],
		...['REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H'],
		...events.flatMap(linesOf),
		'END:VCALENDAR'
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');

const linesOf = (event: CalendarEvent) => [
	'BEGIN:VEVENT',
	// Never another one: with it a calendar finds the meeting that it has already.
	`UID:${event.id}@samenspraak`,
	`DTSTAMP:${utc(event.changedAt)}`,
	`LAST-MODIFIED:${utc(event.changedAt)}`,
	`SEQUENCE:${event.sequence}`,
	...timesOf(event),
	`SUMMARY:${escaped(oneLine(`${event.cancelled ? 'Gaat niet door: ' : ''}${event.title}`))}`,
	`LOCATION:${escaped(oneLine(event.place))}`,
	`DESCRIPTION:${escaped(event.description)}`,
	`URL:${event.url}`,
	`STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
	// Who only looks in for a moment does not seem away.
	`TRANSP:${event.beginTime ? 'OPAQUE' : 'TRANSPARENT'}`,
	'END:VEVENT'
];

const timesOf = (event: CalendarEvent) =>
	event.beginTime
		? [`DTSTART:${utc(beginOf(event))}`, `DTEND:${utc(endOf(event))}`]
		: [`DTSTART;VALUE=DATE:${plain(event.heldOn)}`, `DTEND;VALUE=DATE:${plain(dayAfter(event.heldOn))}`];

/** `20261205T183000Z`. */
const utc = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d{3}/g, '');

const plain = (day: string) => day.replaceAll('-', '');

/** A text as a value. Signs that nobody sees and that are no end of a line would break the file. */
const escaped = (text: string) =>
	text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[^\P{Cc}\n]/gu, ' ')
		.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n');

/** In octets, without the end of the line. */
const LONGEST_LINE = 75;

/** A long line goes on after a space on the next one. It never breaks in the middle of a letter. */
function folded(line: string): string {
	let [whole, length] = ['', 0];
	for (const sign of line) {
		const size = Buffer.byteLength(sign);
		if (length + size > LONGEST_LINE) [whole, length] = [`${whole}\r\n `, 1];
		whole += sign;
		length += size;
	}
	return whole;
}
