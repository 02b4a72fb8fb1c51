import { codesFile, printCodeLetters } from '#lib/contributions/code-letters.server.ts';
import { readCode } from '#lib/contributions/code-signs.ts';
import type { Person } from '#lib/people/person.ts';
import { asDate } from '#lib/text/dates.ts';
import { findOwnPoll } from './polls.server.ts';

interface Place {
	agenda: string;
	ronde: string;
	origin: string;
}

/** The letters with these codes in one PDF. */
export async function printPollLetters(chair: Person, place: Place, given: string[]): Promise<Uint8Array> {
	const { poll, agenda, page } = await pageOf(chair, place);
	const letter = {
		title: poll.title,
		paragraphs: [
			`Het wijkplatform van ${agenda.neighbourhood.name} vraagt wat u het belangrijkst vindt. U kunt stemmen zonder account. Het kost u een paar minuten.`,
			...(poll.introduction ? [poll.introduction] : []),
			'Met de code hieronder geeft u één stem. Niemand kan zien wat u met deze code koos.'
		],
		invitation: 'Stem op',
		closesOn: asDate(poll.closesOn)
	};
	return printCodeLetters(letter, page, readable(given));
}

/** The codes with their addresses, for a printer. */
export async function pollCodesFile(chair: Person, place: Place, given: string[]) {
	const { poll, page } = await pageOf(chair, place);
	return codesFile(poll.slug, readable(given), page);
}

async function pageOf(chair: Person, { agenda, ronde, origin }: Place) {
	const found = await findOwnPoll(chair, agenda, ronde);
	const url = `${origin}/wijken/${found.agenda.neighbourhood.slug}/stemmen/${found.poll.slug}`;
	return { ...found, page: { url, withCode: (code: string) => `${url}?code=${encodeURIComponent(code)}` } };
}

const readable = (given: string[]) => given.flatMap((code) => readCode(code) ?? []);
