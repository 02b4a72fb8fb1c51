import { frame, heading, list, newPage, qr, space, text, type Block } from '#lib/documents/blocks.ts';
import { makeDocument } from '#lib/documents/typst.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import type { Meeting } from '../meeting.ts';
import { findMeetingFor } from '../reading.server.ts';
import type { HallTable } from './day.ts';
import { listTables } from './tables.server.ts';

/** An A4 for each table: with the code with which its host writes down what is said. `origin`: of the website. */
export async function printTableCards(editor: Person, { id, title }: Pick<Meeting, 'id' | 'title'>, origin: string) {
	await findMeetingFor(editor, id);
	const tables = await listTables(id);
	if (!tables.length) refuse('not_found');
	return makeDocument({
		title: `Tafelkaarten ${title}`,
		language: 'nl',
		size: 15,
		blocks: tables.flatMap((table, i) => [...(i ? [newPage()] : []), ...cardOf(table, title, origin)])
	});
}

const cardOf = ({ name, code }: Pick<HallTable, 'name' | 'code'>, title: string, origin: string): Block[] => [
	text(title, 'lead'),
	heading(1, name),
	space(4),
	frame({
		kind: 'code',
		before: `Schrijf hier op wat mensen zeggen\n${new URL(origin).host}/meedoen`,
		label: 'De code van deze tafel is',
		code,
		beside: 'Of richt de camera van uw telefoon op dit vierkant.',
		qr: qr(`${origin}/tafel/${code}`, `QR-code met het adres van ${name}.`, 52)
	}),
	space(4),
	heading(2, 'Voor wie aan deze tafel schrijft'),
	list([
		'Maak van elk punt een eigen aantekening. Bewaar die meteen.',
		'Schrijf de woorden op die mensen zelf zeggen. Vat niet te veel samen.',
		'Vraag steeds: wie vindt dit ook? Vul het aantal in.',
		'Laat namen en telefoonnummers weg.',
		'Maakt u een foto van een flap-over? Zet er geen mensen op.'
	]),
	text('De gemeente leest alles na de bijeenkomst. Daarna wordt het openbare inbreng, met een antwoord.')
];
