import { expect, test } from 'vitest';
import { calendarOf, type CalendarEvent } from '#lib/meetings/calendar.ts';

const evening: CalendarEvent = {
	id: '0199-1',
	title: 'Koffie en plannen',
	place: 'Dorpshuis',
	heldOn: '2026-03-01',
	beginTime: '19:30',
	endTime: '21:30',
	description: 'U bent welkom.',
	url: 'https://samen.example/bijeenkomsten/koffie',
	sequence: 0,
	cancelled: false,
	changedAt: new Date('2026-02-01T10:00:00.123Z')
};
const fileOf = (change: Partial<CalendarEvent> = {}) => calendarOf([{ ...evening, ...change }], 'Bijeenkomsten');
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const valueOf = (file: string, name: string) =>
	unfolded(file)
		.find((line) => line.startsWith(`${name}:`))
		?.slice(name.length + 1);

test('a calendar has what each program for that asks of it', () => {
	const lines = unfolded(fileOf());
	expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
	expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
	for (const line of ['UID:0199-1@samenspraak', 'DTSTAMP:20260201T100000Z', 'SEQUENCE:0', 'STATUS:CONFIRMED'])
		expect(lines).toContain(line);
	expect(lines.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2);
});

test('each line ends as the rules say, and none is longer than 75 octets', () => {
	const file = fileOf({ description: 'Één groepje buren én een hond 🐕. '.repeat(40) });
	expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test('a line never breaks in the middle of a letter', () => {
	for (let start = 0; start < 8; start++) {
		const words = 'x'.repeat(start) + '🐕é'.repeat(60);
		const file = fileOf({ title: words });
		for (const line of file.split('\r\n')) expect(line).not.toMatch(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
		expect(valueOf(file, 'SUMMARY')).toBe(words);
	}
});

test('signs that mean something in a calendar, stand there as words', () => {
	const file = fileOf({ place: 'Plein 1; achter, links\\rechts', description: 'Eén.\r\nTwee.\n\nDrie\u0007.' });
	expect(valueOf(file, 'LOCATION')).toBe('Plein 1\\; achter\\, links\\\\rechts');
	expect(valueOf(file, 'DESCRIPTION')).toBe('Eén.\\nTwee.\\n\\nDrie .');
	expect(unfolded(fileOf({ title: 'Een\nEND:VEVENT' }))).toContain('SUMMARY:Een END:VEVENT');
});

test('half past seven is half past seven, in winter and in summer', () => {
	const begins = (heldOn: string) => valueOf(fileOf({ heldOn }), 'DTSTART');
	expect(begins('2026-03-28')).toBe('20260328T183000Z');
	expect(begins('2026-03-29')).toBe('20260329T173000Z');
	expect(begins('2026-10-24')).toBe('20261024T173000Z');
	expect(begins('2026-10-25')).toBe('20261025T183000Z');
});

test('a meeting over the night of the clock lasts as long as it does', () => {
	const file = fileOf({ heldOn: '2026-03-29', beginTime: '01:00', endTime: '04:00' });
	expect([valueOf(file, 'DTSTART'), valueOf(file, 'DTEND')]).toEqual(['20260329T000000Z', '20260329T020000Z']);
});

test('without a time it is there all day', () => {
	const file = fileOf({ beginTime: null, endTime: null });
	expect(valueOf(file, 'DTSTART;VALUE=DATE')).toBe('20260301');
	expect(valueOf(file, 'DTEND;VALUE=DATE')).toBe('20260302');
});

test('what does not go on, says so', () => {
	const lines = unfolded(fileOf({ cancelled: true, sequence: 3 }));
	expect(lines).toContain('STATUS:CANCELLED');
	expect(lines).toContain('SEQUENCE:3');
	expect(lines).toContain('SUMMARY:Gaat niet door: Koffie en plannen');
});

test('without meetings there is still a calendar', () => {
	expect(unfolded(calendarOf([], 'Niets'))).not.toContain('BEGIN:VEVENT');
});
