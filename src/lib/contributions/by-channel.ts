import { enumerated } from '#lib/text/enumerated.ts';
import { asNumber, counted } from '#lib/text/numbers.ts';
import { isOfResidents, type Channel } from './channel.ts';

/** What was said by one channel. */
export interface ChannelCount {
	channel: Channel;
	/** One person may say more than one thing. */
	contributions: number;
	/** How many people said it: nothing where only contributions were counted. */
	people?: number | Few;
	/** How many others said that they find the same. */
	supporters?: number;
	/** In how many meetings it was said. */
	meetings?: number;
	/** How many people said it in a talk, with one or a few: they are not among those of the meetings. */
	talkers?: number;
}

/** Fewer than five: beside what they said, their number would tell who said more than one thing. */
export type Few = 'few';

/** Those by which most people spoke come first. */
export const byPeople = (one: ChannelCount, other: ChannelCount) => sizeOf(other) - sizeOf(one);

export const sizeOf = ({ people, talkers = 0, contributions }: ChannelCount) =>
	typeof people === 'number' ? people + talkers : contributions;

const FEWEST = 5;

/** Of what each can see beside it. What one person said once tells nothing. */
export const peopleOrFew = (people: number, contributions: number): number | Few =>
	people < FEWEST && contributions > 1 ? 'few' : people;

/** “214 mensen in de vragenlijst”; where nobody counted people, “230 antwoorden in de vragenlijst”. */
export function saidBy({ channel, contributions, people, supporters, meetings, talkers }: ChannelCount): string[] {
	const [one, more, place] = ways[channel];
	if (people === undefined || !isOfResidents(channel)) return [`${counted(contributions, one, more)} ${place}`];
	const where = meetings && meetings > 1 ? `op ${asNumber(meetings)} bijeenkomsten` : place;
	const said = `${inPeople(people)} ${where}${supporters ? ` (${alsoInWords(supporters)})` : ''}`;
	return [...(people ? [said] : []), ...(talkers ? [`${inPeople(talkers)} in een gesprek`] : [])];
}

/** Who finds the same did less than who said it, and is told apart. */
export const alsoInWords = (supporters: number) => counted(supporters, 'ander vindt dat ook', 'anderen vinden dat ook');

export const inPeople = (people: number | Few) =>
	people === 'few' ? 'een paar mensen' : counted(people, 'mens', 'mensen');

/** Who said something, channel by channel, in a sentence. What did not come from inwoners is told apart. */
export function saidInWords(counts: readonly ChannelCount[], lead: Lead = {}): string {
	const here = counts.filter(({ contributions, people }) => contributions || people);
	const residents = here.filter(({ channel }) => isOfResidents(channel)).toSorted(byPeople);
	const others = here.filter(({ channel }) => !isOfResidents(channel)).flatMap(saidBy);
	const [first, second] = residents;
	const verb =
		first?.people === undefined
			? (lead.counted ?? 'Dit staat in')
			: !second && sizeOf(first) === 1
				? (lead.one ?? 'Dit zei')
				: (lead.more ?? 'Dit zeiden');
	const said = first ? [`${verb} ${enumerated(residents.flatMap(saidBy))}.`] : [];
	const also = others.length
		? [`${lead.also ?? (first ? 'Het staat ook in' : 'Het staat in')} ${enumerated(others)}.`]
		: [];
	return [...said, ...also].join(' ');
}

/** The beginnings for who do not agree with a rode draad. */
export const OTHERWISE: Lead = {
	...{ one: 'Iets anders zei', more: 'Iets anders zeiden', counted: 'Iets anders staat in' },
	also: 'Iets anders staat ook in'
};

/** With what it begins: of one person, of more, where contributions were counted and no people, and of who is no inwoner. */
interface Lead {
	one?: string;
	more?: string;
	counted?: string;
	also?: string;
}

/** What one thing that came this way is called, and where people said it. */
const ways: Record<Channel, [one: string, more: string, place: string]> = {
	questionnaire: ['antwoord', 'antwoorden', 'in de vragenlijst'],
	wish: ['wens', 'wensen', 'in de wensboom'],
	agenda: ['punt', 'punten', 'bij de wijkagenda'],
	meeting: ['bijdrage', 'bijdragen', 'op een bijeenkomst'],
	paragraph_reaction: ['bijdrage', 'bijdragen', 'in een reactie op de tekst'],
	letter: ['bericht', 'berichten', 'op papier of aan de balie'],
	advice: ['punt', 'punten', 'uit een advies'],
	council_round: ['opmerking', 'opmerkingen', 'van raadsleden'],
	municipality: ['bijdrage', 'bijdragen', 'van de gemeente zelf']
};
